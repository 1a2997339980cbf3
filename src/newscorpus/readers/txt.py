"""Plain text files: one article each, or an export of a news database."""

from collections.abc import Iterator
from os import PathLike
from pathlib import Path

from newscorpus.errors import decoded
from newscorpus.readers.document import Record
from newscorpus.readers.documents import read_text_file, split_text_file
from newscorpus.readers.encodings import encoding_by_mark
from newscorpus.readers.opening import MAX_RECORD
from newscorpus.readers.piece import Piece

__all__ = ("read", "read_text", "split")

split = split_text_file


def read_text(path: str | PathLike[str], /) -> str:
    r"""Return the text of a file, to the letter: in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "a.txt")
    ...     size = file.write_bytes(b"Rain fell.\r\n")
    ...     read_text(file)
    'Rain fell.\r\n'

    Raises:
        NotUtf8Error: the file has no byte order mark, and is not UTF-8.
        UnicodeDecodeError: it is not what its byte order mark says.
        OSError: it cannot be read.
    """
    data = Path(path).read_bytes()
    marked = encoding_by_mark(data)
    return decoded(data, str(path)) if marked is None else data.decode(marked)


def read(piece: Piece) -> Iterator[Record]:
    """Yield one record for each file of the piece, or for each article of an export."""
    for file in piece.files:
        yield from read_text_file(piece.alone(file), MAX_RECORD)
