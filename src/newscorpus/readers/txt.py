"""Plain text files: one article each."""

from collections.abc import Iterator
from os import PathLike
from pathlib import Path

from newscorpus.errors import NewscorpusError, NotUtf8Error
from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.encodings import decode_any
from newscorpus.readers.exports import looks_like_export
from newscorpus.readers.files import MAX_RECORD, damage, damages, open_bytes
from newscorpus.readers.piece import Piece

__all__ = ("decode", "read", "read_text")


def decode(data: bytes, name: str) -> str:
    r"""Return `data` as text, to the letter: line ends and a byte order mark stay.

    >>> decode(b"Rain\r\n", "a.txt")
    'Rain\r\n'

    Raises:
        NotUtf8Error: `data` is not UTF-8; the message names the byte.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8Error(name, error.start, data[error.start]) from error


def read_text(path: str | PathLike[str], /) -> str:
    """Return the text of a UTF-8 file, to the letter.

    Raises:
        NotUtf8Error: the file is not UTF-8.
        OSError: it cannot be read.
    """
    return decode(Path(path).read_bytes(), str(path))


def read(piece: Piece) -> Iterator[Record]:
    """Yield one record for each file of the piece; its id is the name of the file."""
    for file in piece.files:
        yield _document(piece.alone(file))


def _document(piece: Piece) -> Record:
    try:
        with open_bytes(piece.path) as file:
            data = file.read(MAX_RECORD + 1)
        if len(data) > MAX_RECORD:
            return BadRecord(source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {MAX_RECORD} bytes")
        text, remarks = decode_any(data, piece.encoding)
    except NewscorpusError:
        raise
    except ValueError as error:
        return BadRecord(source=piece.file, reason=BadReason.NOT_UTF8, detail=str(error))
    except damages() as error:
        reason, detail = damage(error)
        return BadRecord(source=piece.file, reason=reason, detail=detail)
    if not text:
        return BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail="the file is empty")
    if looks_like_export(text):
        remarks += ("it looks like an export of Nexis, with more than one article: give the format 'nexis'",)
    return Document(text=text, id=piece.file, source=piece.file, remarks=remarks)
