"""Workbooks of Excel and LibreOffice: one row a record; the first row of each sheet names the columns."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from newscorpus.errors import extra_needed
from newscorpus.model.plain import JSON
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.files import damage
from newscorpus.readers.parquet import json_value
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

__all__ = ("read",)


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of all sheets that are not empty; a place is the sheet, when there are several, and the row.

    Raises:
        MissingExtraError: python-calamine is not installed.
    """
    with extra_needed("readers"):
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - optional

    for file in piece.files:
        alone = piece.alone(file)
        try:
            workbook = CalamineWorkbook.from_path(str(alone.path))
            sheets = {name: workbook.get_sheet_by_name(name).to_python(False) for name in workbook.sheet_names}  # noqa: FBT003
        except OSError as error:
            reason, detail = damage(error)
            yield BadRecord(source=file, reason=reason, detail=detail)
            continue
        except CalamineError as error:
            yield BadRecord(source=file, reason=BadReason.BROKEN, detail=f"no workbook: {error}"[:200])
            continue
        yield from _records(sheets, alone)


def _records(sheets: Mapping[str, Sequence[Sequence[object]]], piece: Piece) -> Iterator[Record]:
    full = {name: rows for name, rows in sheets.items() if any(map(_is_full, rows))}
    if not full:
        yield BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail="no cell of the workbook is filled")
    for sheet, rows in full.items():
        place = f"{piece.file}:{sheet}" if len(full) > 1 else piece.file
        numbered = [(number, row) for number, row in zip(count(1), rows, strict=False) if _is_full(row)]
        names = [str(json_value(name)).strip() for name in numbered[0][1]]
        for number, row in numbered[1:]:
            fields = {name: _cell(value) for name, value in zip(names, row, strict=False) if name}
            yield document_from(fields, f"{place}:{number}", piece.dialect)


def _is_full(row: Sequence[object]) -> bool:
    return any(value not in ("", None) for value in row)


def _cell(value: object) -> JSON:
    """The value of a cell; Excel keeps whole numbers as 7.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else json_value(value)
