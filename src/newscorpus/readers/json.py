"""JSON files: one object, which is one article, a list of objects, or JSON lines under a wrong name."""

from collections.abc import Iterator

from newscorpus.readers import jsonl
from newscorpus.readers.document import JSON, BadReason, BadRecord, Record
from newscorpus.readers.encodings import is_wide, marked_encoding
from newscorpus.readers.files import MAX_RECORD, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("read", "split")

_MARK = "\ufeff"


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of a file; the place of an object is the name of the file, in a list a number is behind it."""
    try:
        if _holds_lines(piece):
            yield from jsonl.read(piece)
            return
        with open_bytes(piece.path) as file:
            encoding = piece.encoding or marked_encoding(file)
            data = file.read(MAX_RECORD + 1)
        if len(data) > MAX_RECORD:
            yield BadRecord(source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {MAX_RECORD} bytes")
            return
        found = jsonl.parse_json(data.decode(encoding).removeprefix(_MARK))
    except damages() as error:
        reason, detail = damage(error)
        yield BadRecord(source=piece.file, reason=reason, detail=detail)
    except (ValueError, RecursionError) as error:
        yield BadRecord(source=piece.file, reason=BadReason.BROKEN, detail=jsonl.why_no_json(error))
    else:
        yield from _records(found, piece)


def _records(found: JSON, piece: Piece) -> Iterator[Record]:
    if isinstance(found, list):
        for number, fields in enumerate(found, 1):
            yield document_from(fields, f"{piece.file}:{number}", piece.dialect)
    else:
        yield document_from(found, piece.file, piece.dialect)


def _holds_lines(piece: Piece) -> bool:
    """Whether the first line is an object by itself, and another line comes behind it."""
    with open_bytes(piece.path) as file:
        encoding = piece.encoding or marked_encoding(file)
        if is_wide(encoding):
            return False
        first = file.readline(MAX_RECORD).decode(encoding, "replace").removeprefix(_MARK)
        second = file.readline(1 << 16)
    try:
        return bool(second.strip()) and isinstance(jsonl.parse_json(first), dict)
    except (ValueError, RecursionError):
        return False


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut JSON lines; a list or an object is one piece."""
    try:
        holds_lines = _holds_lines(piece)
    except damages():
        holds_lines = False
    yield from jsonl.split(piece, size) if holds_lines else (piece,)
