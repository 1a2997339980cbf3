"""JSON files: one object, which is one article, a list of objects, or JSON lines under a wrong name.

What an API answers is an object around a list ("articles", "response.results", "hits.hits"): where the object itself
has no text and a list of objects is in it, the longest of them holds the records.
"""

from collections.abc import Iterator

from newscorpus.model.plain import JSON
from newscorpus.readers import jsonl
from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.encodings import is_wide, marked_encoding
from newscorpus.readers.files import MAX_RECORD, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("read", "split")

_MARK = "\ufeff"
_DEEPEST = 3
"""How deep a list may be."""


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of a file; the place of an object is the name of the file, followed by a number in a list."""
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
    records = found if isinstance(found, list) else _inner_list(found, piece)
    if records is None:
        yield document_from(found, piece.file, piece.dialect)
        return
    for number, fields in enumerate(records, 1):
        yield document_from(_unwrapped(fields), f"{piece.file}:{number}", piece.dialect)


def _inner_list(found: JSON, piece: Piece) -> list[JSON] | None:
    """The longest list of objects in an object that has no text of its own."""
    if not isinstance(found, dict) or isinstance(document_from(found, piece.file, piece.dialect), Document):
        return None
    lists: list[list[JSON]] = []
    ahead: list[JSON] = [found]
    for _ in range(_DEEPEST):
        objects = [one for one in ahead if isinstance(one, dict)]
        inner = [value for one in objects for value in one.values()]
        lists += [one for one in inner if isinstance(one, list) and one and all(isinstance(o, dict) for o in one)]
        ahead = inner
    return max(lists, key=len, default=None)


def _unwrapped(fields: JSON) -> JSON:
    """What a search engine found, without what it says of the search."""
    inner = fields.get("_source") if isinstance(fields, dict) else None
    return (
        {"_id": fields["_id"], **inner}
        if isinstance(inner, dict) and isinstance(fields, dict) and "_id" in fields
        else fields
    )


def _holds_lines(piece: Piece) -> bool:
    """Whether the first line is an object by itself, and another line comes after it."""
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
