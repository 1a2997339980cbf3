"""What a shard came to."""

import json
from pathlib import Path

from attrs import asdict, frozen

from newscorpus.corpus.durable import write_whole
from newscorpus.errors import SchemaError

__all__ = ("Receipt", "read_receipt", "write_receipt")


@frozen(kw_only=True)
class Receipt:
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


def write_receipt(path: Path, receipt: Receipt) -> None:
    """Write it, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(path, (json.dumps(asdict(receipt)) + "\n").encode())


def read_receipt(path: Path) -> Receipt | None:
    """Return the receipt; `None` when there is none.

    Raises:
        SchemaError: it is no receipt.
    """
    try:
        return Receipt(**json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError) as error:
        msg = f"{path}: no receipt of a shard: {error}"
        raise SchemaError(msg) from error
