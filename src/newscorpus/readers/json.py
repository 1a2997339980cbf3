"""JSON files: one object, which is one article, a list of objects, or JSON lines under a wrong name.

What an API answers is an object around a list ("articles", "response.results", "hits.hits"), and several answers may
be in one list. So where an object has no text itself, the lists inside it are looked through, level by level, and those
of the first level where an object has a text hold the records; without any, the longest list does. pandas writes a
table as objects of columns or of rows, with their names or numbers as keys: these are turned into rows.
"""

from collections.abc import Iterable, Iterator

from newscorpus.model.plain import JSON
from newscorpus.readers import jsonl
from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.encodings import is_wide, marked_encoding
from newscorpus.readers.files import MAX_RECORD, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("read", "split")

_MARK = "\ufeff"
_DEEPEST = 6
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
    if isinstance(found, dict):
        inner = _table(found, piece) or (None if _is_record(found, piece) else _inner_list(found, piece))
        if inner is None:
            yield document_from(found, piece.file, piece.dialect)
            return
        records = inner
    elif isinstance(found, list):
        records = [one for part in found for one in _answered(part, piece)]
    else:
        yield document_from(found, piece.file, piece.dialect)
        return
    for number, fields in enumerate(records, 1):
        yield document_from(_unwrapped(fields), f"{piece.file}:{number}", piece.dialect)


def _is_record(fields: JSON, piece: Piece) -> bool:
    return isinstance(document_from(_unwrapped(fields), piece.file, piece.dialect), Document)


def _answered(part: JSON, piece: Piece) -> list[JSON]:
    """The records in one of several answers; a record of a list is one itself."""
    if not isinstance(part, dict) or _is_record(part, piece):
        return [part]
    inner = _inner_list(part, piece)
    return inner if inner is not None and any(_is_record(one, piece) for one in inner[:_TRIED]) else [part]


_TRIED = 20
"""How many objects of a list are looked at to see whether they are articles."""


def _inner_list(found: dict[str, JSON], piece: Piece) -> list[JSON] | None:
    """The lists of articles in an object that has no text of its own; else its longest list of objects."""
    lists: list[list[JSON]] = []
    ahead: list[JSON] = [found]
    for _ in range(_DEEPEST):
        ahead = [value for one in ahead for value in _values(one)]
        here = [one for one in ahead if isinstance(one, list) and one and all(isinstance(o, dict) for o in one)]
        articles = [one for one in here if any(_is_record(fields, piece) for fields in one[:_TRIED])]
        if articles:
            return [fields for one in articles for fields in one]
        lists += here
    return max(lists, key=len, default=None)


def _values(one: JSON) -> Iterable[JSON]:
    return one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()


def _table(found: dict[str, JSON], piece: Piece) -> list[JSON] | None:
    """The rows of a table as pandas writes it: by columns, by rows, or split; `None` when it is none."""
    columns, data = found.get("columns"), found.get("data")
    if isinstance(columns, list) and isinstance(data, list) and all(isinstance(row, list) for row in data):
        names = [str(name) for name in columns]
        return [dict(zip(names, row, strict=False)) for row in data if isinstance(row, list)]
    inner = {name: value for name, value in found.items() if isinstance(value, dict)}
    if not inner or len(inner) < len(found):
        return None
    first = next(iter(inner.values()))
    by_row: list[JSON] = [{name: column.get(key) for name, column in inner.items()} for key in first]
    for rows in (by_row, list[JSON](inner.values())):
        if any(_is_record(row, piece) for row in rows[:_TRIED]):
            return rows
    return None


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
