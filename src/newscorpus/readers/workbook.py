"""Workbooks of Excel and LibreOffice: one record per row; the first row of each sheet names the columns."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path

from newscorpus.errors import extra_needed
from newscorpus.model.plain import JSON
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.opening import damage
from newscorpus.readers.parquet import json_value
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("read",)

_MARKS = (b"PK", b"\xd0\xcf\x11\xe0", b"\x09")
"""How a workbook of any age begins."""


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of all sheets that are not empty; a place is the sheet, when there are several, and the row.

    Raises:
        MissingExtraError: python-calamine is not installed.
    """
    with extra_needed("readers"):
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - optional

    for file in piece.files:
        alone = piece.alone(file)
        if said := _no_workbook(alone.path):
            yield BadRecord(source=file, reason=BadReason.BROKEN, detail=said)
            continue
        try:
            workbook = CalamineWorkbook.from_path(str(alone.path))
            sheets = {name: workbook.get_sheet_by_name(name).to_python(False) for name in workbook.sheet_names}  # noqa: FBT003
        except OSError as error:
            reason, detail = damage(error)
            yield BadRecord(source=file, reason=reason, detail=detail)
            continue
        except CalamineError as error:
            yield BadRecord(source=file, reason=BadReason.BROKEN, detail=f"not a workbook: {error}"[:200])
            continue
        yield from _records(sheets, alone)


def _no_workbook(path: Path) -> str:
    """Say what a file with the name of a workbook really is, and what to do; empty for a workbook."""
    try:
        with path.open("rb") as file:
            start = file.read(64)
    except OSError:
        return ""  # opening it says what is wrong
    if start.startswith(_MARKS):
        return ""
    if not start:
        return "the file is empty"
    if start.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<"):
        return "not a workbook, but HTML or XML under its name: save it as .xlsx or CSV"
    return "not a workbook, but perhaps text under its name: rename it .csv or .tsv"


def _records(sheets: Mapping[str, Sequence[Sequence[object]]], piece: Piece) -> Iterator[Record]:
    full = {name: rows for name, rows in sheets.items() if any(map(_is_full, rows))}
    if not full:
        yield BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail="no cell of the workbook is filled")
    for sheet, rows in full.items():
        place = f"{piece.file}:{sheet}" if len(full) > 1 else piece.file
        numbered = [(number, row) for number, row in zip(count(1), rows, strict=False) if _is_full(row)]
        start = next((at for at, (_, row) in enumerate(numbered) if sum(map(_is_filled, row)) > 1), 0)
        numbered = numbered[start:]  # a title may be above the names
        names = [str(json_value(name)).strip() for name in numbered[0][1]]
        for number, row in numbered[1:]:
            fields = {name: _cell(value) for name, value in zip(names, row, strict=False) if name}
            yield document_from(fields, f"{place}:{number}", piece.dialect)


def _is_full(row: Sequence[object]) -> bool:
    return any(map(_is_filled, row))


def _is_filled(value: object) -> bool:
    return value not in ("", None)


def _cell(value: object) -> JSON:
    """The value of a cell; Excel keeps whole numbers as 7.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else json_value(value)
