"""Tables as text: CSV and its kin with tabs, semicolons or bars; the first record names the columns.

What the file does not say is looked for in its first rows, once for all pieces: whether quotation marks inside a field
are doubled, as they should be, or come after a backslash; and in which order the dates of digits are written, which
one row with a day above 12 shows for all.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import evolve, frozen

from newscorpus.readers.byte_lines import can_enter, lines_of
from newscorpus.readers.days import DayOrder
from newscorpus.readers.dialects import Dialect, dialect_over, nameless_columns
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.encodings import detect_encoding, is_wide, remarks_on
from newscorpus.readers.opening import MAX_RECORD, MOST_PASSES, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from, order_of

__all__ = ("read", "split")

_BOM = "\ufeff"
_DELIMITERS = "\t;|,"  # the comma last, since names have it too
_SAMPLE = 1 << 18
"""The bytes at the start of a file that are looked at."""

_MOST_ROWS = 500
_HINT = "sep="
"""What Excel writes above the names, with the delimiter after it."""

_SENTENCE = 12
"""A first row with a longer cell is a record: no name of a column has so many words."""

_ESCAPED = re.compile(r'[^\\]\\"[^,;\t\r\n]')
_DOUBLED = re.compile(r'[^,;|\t\r\n"]""[^,;|\t\r\n"]')
_NEVER_CLOSED = "unexpected end of data"  # the csv module's words


@frozen
class _Row:
    """One record of a table, or what is wrong with it, and where it begins."""

    line: int
    offset: int
    fields: list[str]
    fault: str


@frozen
class _Header:
    """What the first record says."""

    line: int
    names: tuple[str, ...]
    delimiter: str
    escaped: bool = False
    """Whether quotation marks inside a field come after a backslash."""

    literal: bool = False
    """Whether quotation marks belong to the text, and quote no fields."""

    order: DayOrder | None = None
    """Of day, month and year in the dates of the file."""


class _Feed:
    """Gives the csv module one line of text after the other, and counts what it takes."""

    def __init__(self, lines: Iterable[bytes], encoding: str, before: int) -> None:
        self._lines: Iterator[bytes] = iter(lines)
        self._encoding: str = "utf-8" if is_wide(encoding) else encoding
        self.line: int = before
        self.offset: int = 0
        self.fault: str = ""

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.line += 1
        self.offset += len(line)
        if len(line) > MAX_RECORD:
            self.fault = f"line {self.line} has more than {MAX_RECORD} bytes"
        try:
            text = line.decode(self._encoding)
            return text.removeprefix(_BOM) if self.line == 1 else text  # a mark before a quotation mark would hide it
        except UnicodeDecodeError as error:
            self.fault = f"line {self.line} is not {self._encoding}: byte 0x{line[error.start]:02x}"
            return line.decode(self._encoding, "replace")


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of a piece."""
    line = piece.first
    try:
        encoding = piece.encoding or _encoding(piece)
        header = _header(piece, encoding)
        remarks = remarks_on(encoding)
        dialect = _dialect(header, piece)
        if header.order is not None and (piece.dialect is None or piece.dialect.order is None):
            remarks += (f"dates: {header.order}, as other dates in the file show",)
        with open_bytes(piece.path) as file:
            for row in _rows(_Feed(lines_of(piece, file, encoding), encoding, piece.first - 1), header):
                line = row.line + 1
                if row.line > header.line and (row.fields or row.fault):
                    yield _record(row, header, piece, dialect, remarks)
    except damages(_NoHeaderError) as error:
        reason, detail = damage(error)
        yield BadRecord(source=f"{piece.file}:{line}", reason=reason, detail=detail)


class _NoHeaderError(Exception):
    """The first record cannot be read."""


def _encoding(piece: Piece) -> str:
    with open_bytes(piece.path) as file:
        return detect_encoding(file)


def _header(piece: Piece, encoding: str) -> _Header:
    """Read the names of the columns; of two with the same name, the second is "name (2)"."""
    with open_bytes(piece.path) as file:
        whole = evolve(piece, start=0, stop=None)
        sample = list(_first_lines(lines_of(whole, file, encoding)))
    codec = "utf-8" if is_wide(encoding) else encoding
    first = next((line for line in sample if not line.isspace()), b"").decode(codec, "replace")
    said = b"".join(sample).decode(codec, "replace")
    blank = _Header(0, (), _delimiter(first), _ESCAPED.search(said) is not None and not _DOUBLED.search(said))
    blank = evolve(blank, literal=_is_literal(sample, encoding, blank))
    with open_bytes(piece.path) as file:
        rows = _rows(_Feed(lines_of(whole, file, encoding), encoding, 0), blank)
        row = next((row for row in rows if row.fault or (row.fields and not row.fields[0].startswith(_HINT))), None)
    if row is None:
        return blank
    if row.fault:
        old = "its lines end in \\r alone: write them anew with \\n" if "\n" not in said and "\r" in said else row.fault
        raise _NoHeaderError(f"the names of the columns: {old}")
    names = _names(row.fields, blank.delimiter)
    body = islice(_rows(_Feed(sample, encoding, 0), blank), 1, _MOST_ROWS)
    order = order_of((dict(zip(names, row.fields, strict=False)) for row in body if not row.fault), piece.dialect)
    # where the file does not name its columns, line 0 makes the first row a record
    return evolve(blank, line=row.line if names[0] == next(_unlike(row.fields)) else 0, names=names, order=order)


def _is_literal(sample: list[bytes], encoding: str, header: _Header) -> bool:
    """Whether quotation marks are those of the text, as in many tables with tabs: only so all rows are as long."""
    if header.delimiter != "\t":
        return False
    if not any(row.fault for row in islice(_rows(_Feed(sample, encoding, 0), header), _MOST_ROWS)):
        return False
    plain = islice(_rows(_Feed(sample, encoding, 0), evolve(header, literal=True)), _MOST_ROWS)
    return len({len(row.fields) for row in plain if row.fields}) == 1


def _names(first: list[str], delimiter: str) -> tuple[str, ...]:
    """The names of the columns: the first record, or the known columns of a source that does not write them."""
    if not any("://" in name or len(name.split()) > _SENTENCE for name in first):
        return tuple(_unlike(first))
    known = nameless_columns().get((delimiter, len(first)))
    if known is None:
        said = ", ".join(map(repr, (name[:40] for name in first[:3])))
        raise _NoHeaderError(f"the first line should name the columns, and is a record ({said}, …): write one above it")
    return known


def _first_lines(lines: Iterator[bytes]) -> Iterator[bytes]:
    left = _SAMPLE
    for line in lines:
        yield line
        left -= len(line)
        if left < 0:
            return


def _dialect(header: _Header, piece: Piece) -> Dialect | None:
    """What the caller says of the names, with the order of dates where only the file shows it."""
    given = piece.dialect
    if header.order is None or (given is not None and given.order is not None):
        return given
    return dialect_over(None, header.order, given)


def _delimiter(line: str) -> str:
    """The most frequent separator of the names, or the one Excel gives; a comma when there is one name."""
    hint = line.removeprefix(_BOM).strip("\r\n")
    if hint.startswith(_HINT) and len(hint) == len(_HINT) + 1:
        return hint[-1]
    bare = re.sub(r'"[^"]*"', "", line)
    found = max(_DELIMITERS, key=bare.count)
    return found if found in bare else ","


def _unlike(names: list[str]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for name in [names[0].removeprefix(_BOM), *names[1:]]:
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def _rows(feed: _Feed, header: _Header) -> Iterator[_Row]:
    escape = "\\" if header.escaped else None
    reader = csv.reader(
        feed,
        delimiter=header.delimiter,
        strict=True,
        escapechar=escape,
        doublequote=not header.escaped,
        quoting=csv.QUOTE_NONE if header.literal else csv.QUOTE_MINIMAL,
    )
    while True:
        line, offset, feed.fault = feed.line + 1, feed.offset, ""
        limit = csv.field_size_limit(MAX_RECORD)  # its own is 128 kB, and for the whole process
        try:
            fields, fault = next(reader), ""
        except StopIteration:
            return
        except csv.Error as error:
            never = str(error) == _NEVER_CLOSED
            fields, fault = [], "a quotation mark opens and nothing closes it" if never else str(error)
        finally:
            csv.field_size_limit(limit)
        yield _Row(line, offset, fields, feed.fault or fault)


def _record(row: _Row, header: _Header, piece: Piece, dialect: Dialect | None, remarks: tuple[str, ...]) -> Record:
    source = f"{piece.file}:{row.line}"
    if row.fault:
        reason = BadReason.NOT_UTF8 if " is not " in row.fault else BadReason.BROKEN
        return BadRecord(source=source, reason=reason, detail=row.fault)
    if len(row.fields) != len(header.names):
        detail = f"{len(row.fields)} fields, and {len(header.names)} columns"
        return BadRecord(source=source, reason=BadReason.BROKEN, detail=detail)
    return document_from(dict(zip(header.names, row.fields, strict=True)), source, dialect, remarks)


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file into pieces of `size` records; one that can only be read from its start, into 16 at most."""
    try:
        whole = evolve(piece, encoding=piece.encoding or _encoding(piece))
        cuts = list(_cuts(whole, whole.encoding or "utf-8", size))
    except damages(_NoHeaderError):
        yield piece  # reading it says what is wrong
        return
    few = 1 if can_enter(whole, whole.encoding or "utf-8") else -(-(len(cuts) + 1) // MOST_PASSES)
    yield from whole.cut(cuts[few - 1 :: few])


def _cuts(whole: Piece, encoding: str, size: int) -> Iterator[tuple[int, int]]:
    """Where each `size`-th record starts, in bytes or lines, and the number of its line."""
    header = _header(whole, encoding)
    count = -1 if header.line else 0  # the first record is a document only where no names are above it
    with open_bytes(whole.path) as file:
        for row in _rows(_Feed(lines_of(whole, file, encoding), encoding, 0), header):
            if row.fields or row.fault:
                count += 1
                if count >= size and count % size == 0:
                    yield (row.offset if can_enter(whole, encoding) else row.line - 1), row.line
