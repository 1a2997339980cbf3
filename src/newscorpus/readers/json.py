"""JSON files: one object, which is one article, a list of objects, or JSON lines under a wrong name.

What an API answers is an object around a list ("articles", "response.results", "hits.hits"), and several answers may
be in one list. So where an object has no text itself, the lists inside it are looked through, level by level, and those
of the first level where an object has a text hold the records; without any, the longest list does. pandas writes a
table as objects of columns or of rows, with their names or numbers as keys: these are turned into rows.
"""

import re
from collections.abc import Iterable, Iterator
from json import JSONDecodeError, JSONDecoder

from newscorpus.model.plain import JSON
from newscorpus.readers import jsonl
from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.encodings import is_wide, marked_encoding
from newscorpus.readers.opening import MAX_RECORD, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("read", "split")

_MARK = "\ufeff"
_BETWEEN = re.compile(r"[,\s]*")
_DEEPEST = 6
"""How deep a list may be."""

_TRIED = 20
"""How many objects of a list are looked at to see whether they are articles."""

_ANY_TEXT = "text"


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
        found = _parsed(data.decode(encoding).removeprefix(_MARK))
    except damages() as error:
        reason, detail = damage(error)
        yield BadRecord(source=piece.file, reason=reason, detail=detail)
    except (ValueError, RecursionError) as error:
        yield BadRecord(source=piece.file, reason=BadReason.BROKEN, detail=jsonl.why_no_json(error))
    else:
        yield from _records(found, piece)


def _parsed(text: str) -> JSON:
    """What the file says; of several values in a row, a list of them.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deep.
    """
    try:
        return jsonl.parse_json(text)
    except JSONDecodeError as error:
        if not error.msg.startswith("Extra data"):
            raise
    decoder = JSONDecoder(parse_constant=lambda _: None)
    found: list[JSON] = []
    at = 0
    while at < len(text):
        value, end = decoder.raw_decode(text, at)
        found.append(value)
        between = _BETWEEN.match(text, end)
        at = end if between is None else between.end()
    return found


def _records(found: JSON, piece: Piece) -> Iterator[Record]:
    if isinstance(found, list):
        yield from _of_list(found, piece)
        return
    rows = _table(found, piece) if isinstance(found, dict) else None
    record = document_from(found, piece.file, piece.dialect)
    if rows is None and isinstance(found, dict) and not isinstance(record, Document):
        rows = _inner_list(found, piece)
    if rows is None:
        yield record
    else:
        yield from _of_list(rows, piece)


def _of_list(found: list[JSON], piece: Piece) -> Iterator[Record]:
    """The records of a list; where one has no text and is an answer of an API, those in it."""
    number = 0
    for part in found:
        record = document_from(_unwrapped(part), f"{piece.file}:{number + 1}", piece.dialect)
        inner = [] if isinstance(record, Document) else _answered(part, piece)
        for one in inner:
            number += 1
            yield document_from(_unwrapped(one), f"{piece.file}:{number}", piece.dialect)
        if not inner:
            number += 1
            yield record


def _is_record(fields: JSON, piece: Piece) -> bool:
    return isinstance(document_from(_unwrapped(fields), piece.file, piece.dialect), Document)


def _answered(part: JSON, piece: Piece) -> list[JSON]:
    """The articles in an object without a text; none in an article whose text is missing, which has other fields."""
    if not isinstance(part, dict) or _is_headed(part, piece):
        return []
    inner = _inner_list(part, piece)
    return inner if inner is not None and any(_is_record(one, piece) for one in inner[:_TRIED]) else []


def _is_headed(part: dict[str, JSON], piece: Piece) -> bool:
    """Whether an object would have a headline, an author or a day, had it a text: then what is in it are comments."""
    found = document_from({**part, "text": _ANY_TEXT}, piece.file, piece.dialect)
    return isinstance(found, Document) and bool(found.headline or found.authors or found.published)


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
    """The rows of a table as pandas writes it: by columns, by rows, or split; `None` when it is not a table."""
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
