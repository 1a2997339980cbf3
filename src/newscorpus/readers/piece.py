"""The unit of work of a runner: some records, named so that any process can read them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from newscorpus.readers.dialects import Dialect
from newscorpus.readers.document import BadRecord

__all__ = ("Piece",)


@frozen(kw_only=True)
class Piece:
    """Some records of one file, or some files of a folder: small, picklable, and the same in every process.

    Made by `split`, read by `read_piece`. What `start` and `stop` count depends on the format: bytes where a file can
    be entered in the middle (JSONL and CSV that are not compressed, WARC), row groups in Parquet, else records.
    """

    root: str
    """The folder that `files` are in, as an absolute path."""

    files: tuple[str, ...]
    """The files, by their paths below `root`, with `/` between the parts."""

    format: str
    """The name of the reader."""

    dialect: Dialect | None = None
    """How the fields are named; `None` when each record shows it."""

    encoding: str | None = None
    """The encoding that the caller gave; `None` when it is to be found out."""

    start: int = 0
    """Where the piece begins in its file."""

    stop: int | None = None
    """Where it ends; `None` at the end of the file."""

    first: int = 1
    """The number of its first record (or line), as messages count."""

    refused: tuple[BadRecord, ...] = ()
    """Files that were set aside before any was opened; then there are no `files`."""

    @property
    def file(self) -> str:
        """The only file, or the first of them."""
        return self.files[0]

    @property
    def path(self) -> Path:
        """Where `file` is."""
        return Path(self.root, self.file)

    def alone(self, file: str) -> "Piece":
        """Return the piece that is one of the files."""
        return evolve(self, files=(file,))

    def refuse(self, *bad: BadRecord) -> "Piece":
        """Return the piece that yields these and nothing else."""
        return evolve(self, files=(), start=0, stop=None, refused=bad)

    def cut(self, at: Iterable[tuple[int, int]]) -> "Iterator[Piece]":
        """Yield the piece in parts: each pair is where a part starts, and the number of its first record."""
        rest = self
        for start, first in at:
            yield evolve(rest, stop=start)
            rest = evolve(rest, start=start, first=first)
        yield rest
