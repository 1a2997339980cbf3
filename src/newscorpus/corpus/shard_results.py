"""The result of a shard."""

import json
from hashlib import file_digest
from pathlib import Path

from attrs import asdict, field, frozen

from newscorpus.corpus.atomic_write import write_whole
from newscorpus.corpus.quality import Quality
from newscorpus.errors import SchemaError
from newscorpus.model.plain import converted

__all__ = ("ShardResult", "file_hash", "read_shard_result", "write_shard_result")


def _quality(value: object) -> Quality:
    return value if isinstance(value, Quality) else converted(value, Quality, "the quality of a shard")


@frozen(kw_only=True)
class ShardResult:
    """How many records a shard had, what became of them, and the hashes of its files."""

    records: int
    """What was read: `articles + set_aside`."""

    articles: int
    """What is in the part."""

    set_aside: int
    """What is not."""

    part_sha256: str
    """The hash of the part."""

    set_aside_sha256: str | None = None
    """The hash of the file with what was set aside; `None` when there is none."""

    quality: Quality = field(factory=Quality, converter=_quality)
    """What is in the articles, and what is missing."""


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file, as results keep it.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def write_shard_result(path: Path, result: ShardResult) -> None:
    """Write it, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(path, (json.dumps(asdict(result)) + "\n").encode())


def read_shard_result(path: Path) -> ShardResult | None:
    """Return the result; `None` when there is none.

    Raises:
        SchemaError: it is not a shard result.
    """
    try:
        return ShardResult(**json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError) as error:
        msg = f"{path}: not a shard result: {error}"
        raise SchemaError(msg) from error
