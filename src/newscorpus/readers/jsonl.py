"""JSON lines: one object per line, in UTF-8, compressed or not."""

import json
from collections.abc import Iterator
from json import JSONDecodeError
from typing import IO

from attrs import evolve

from newscorpus.model.plain import JSON
from newscorpus.readers.byte_lines import can_enter, line_starts, lines_of
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.encodings import is_wide, marked_encoding
from newscorpus.readers.opening import MAX_RECORD, MOST_PASSES, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("parse_json", "read", "split", "why_no_json")

_BOM = b"\xef\xbb\xbf"


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of a piece. Blank lines are not records; they are counted, since messages name lines."""
    number = piece.first - 1
    try:
        with open_bytes(piece.path) as file:
            encoding = piece.encoding or marked_encoding(file)
            for number, line in enumerate(lines_of(piece, file, encoding), piece.first):
                source = f"{piece.file}:{number}"
                bare = (line.removeprefix(_BOM) if number == 1 else line).strip()
                if len(line) > MAX_RECORD:
                    yield BadRecord(source=source, reason=BadReason.TOO_BIG, detail=f"more than {MAX_RECORD} bytes")
                elif bare:
                    yield _record(bare, source, piece, "utf-8" if is_wide(encoding) else encoding)
    except damages() as error:
        reason, detail = damage(error)
        yield BadRecord(source=f"{piece.file}:{number + 1}", reason=reason, detail=detail)


def _record(line: bytes, source: str, piece: Piece, encoding: str) -> Record:
    try:
        fields = parse_json(line if encoding == "utf-8" else line.decode(encoding))
    except UnicodeDecodeError as error:
        where = f"byte 0x{error.object[error.start]:02x} at position {error.start} of the line"
        detail = f"not {error.encoding}: {where}; give the encoding if the file is in another"
        return BadRecord(source=source, reason=BadReason.NOT_UTF8, detail=detail)
    except (ValueError, RecursionError) as error:
        return BadRecord(source=source, reason=BadReason.BROKEN, detail=why_no_json(error))
    return document_from(fields, source, piece.dialect)


def why_no_json(error: Exception) -> str:
    """Return what an error of `parse_json` says, without the line that it counts by itself.

    >>> try: parse_json('{"title": "No tex')
    ... except ValueError as error: print(why_no_json(error))
    not JSON: Unterminated string at character 10
    """
    if not isinstance(error, JSONDecodeError):
        return f"not JSON: {error}"
    return f"not JSON: {error.msg.removesuffix(' starting at')} at character {error.pos}"


def parse_json(data: bytes | str) -> JSON:
    r"""Return what JSON says: lone surrogates as they are, `NaN` and the infinities (which are not JSON) as `None`.

    >>> parse_json(b'{"text": "Rain", "rank": NaN}'), parse_json('"\\ud800"')
    ({'text': 'Rain', 'rank': None}, '\ud800')

    Raises:
        UnicodeDecodeError: bytes that are not UTF-8.
        ValueError: it is not JSON.
        RecursionError: it is nested too deep.
    """
    import msgspec  # noqa: PLC0415 - only when something is read

    try:
        found: JSON = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeError):  # it is strict, and does not say where
        found = json.loads(data.decode("utf-8") if isinstance(data, bytes) else data, parse_constant=lambda _: None)
    return found


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file into pieces of `size` lines; one that can only be read from its start, into 16 at most."""
    try:
        with open_bytes(piece.path) as file:
            encoding = piece.encoding or marked_encoding(file)
            whole = evolve(piece, encoding=encoding)
            if can_enter(piece, encoding):
                cuts = list(line_starts(file, size))
                cuts = [cut for cut in cuts if cut[0] < file.tell()]  # after the last line end nothing starts
            else:
                count = _count_lines(whole, file, encoding)
                every = max(size, -(-count // MOST_PASSES))
                cuts = [(at, at + 1) for at in range(every, count, every)]
    except damages():
        yield piece  # reading it says what is wrong
        return
    yield from whole.cut(cuts)


def _count_lines(piece: Piece, file: IO[bytes], encoding: str) -> int:
    """How many lines there are; in a damaged file, how many there are before the damage."""
    count = 0
    try:
        for _ in lines_of(piece, file, encoding):
            count += 1
    except damages():
        pass
    return count
