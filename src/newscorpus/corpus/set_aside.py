"""Records that did not become articles, and why."""

import json
from collections.abc import Iterator
from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import asdict, field, frozen

from newscorpus.errors import SchemaError
from newscorpus.model.record_error import Stage

__all__ = ("RunStage", "SetAside", "read_set_aside", "text_hash")

RunStage: TypeAlias = Stage | Literal["write"]
"""What was being done with a document: it was read, its text parsed, or its article written."""

_LONGEST_MESSAGE = 500


def _shortened(message: str) -> str:
    return message if len(message) <= _LONGEST_MESSAGE else message[: _LONGEST_MESSAGE - 1] + "…"


@frozen(kw_only=True)
class SetAside:
    """One record of the input that did not become an article: a line of the files in `_set_aside/`.

    >>> SetAside(id="a1", source="a.jsonl:17", shard=0, ordinal=16, stage="parse", error="ValueError").stage
    'parse'
    """

    id: str | None
    """The document's id; `None` when the record could not be read."""

    source: str
    """The file and the place in it: "a.jsonl:17"."""

    shard: int
    """The number of the shard, which is also that of the file."""

    ordinal: int
    """The place of the record in the shard, from 0."""

    stage: RunStage
    """Where it happened: reading the record, parsing the text, or writing the article."""

    error: str
    """The type of the exception ("ValueError"), the reason of a bad record ("missing-text"), or what the runner saw:
    "over-time", "over-memory", "over-length", "crash", "unread"."""

    message: str = field(default="", converter=_shortened)
    """In words, at most 500 characters."""

    text_sha256: str | None = None
    """The hash of the text as UTF-8; `None` when there was no text."""

    def to_line(self) -> str:
        """Return the record as one line of JSON."""
        return json.dumps(asdict(self)) + "\n"


def read_set_aside(path: str | PathLike[str], /) -> Iterator[SetAside]:
    """Yield the records of a file in `_set_aside/`.

    Raises:
        SchemaError: a line is not such a record; the message names it.
        OSError: the file cannot be read.
    """
    with Path(path).open(encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            try:
                yield SetAside(**json.loads(line))
            except (TypeError, ValueError) as error:
                msg = f"{path}:{number}: not a record that was set aside: {error}"
                raise SchemaError(msg) from error


def text_hash(text: str, /) -> str:
    """Return the SHA-256 of the text as UTF-8; a lone surrogate counts with the three bytes that it would have.

    >>> text_hash("Rain fell.")[:8]
    '8a4b1e83'
    """
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
