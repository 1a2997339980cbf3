"""Parquet: one record per row; pieces are row groups, which are read by themselves."""

import base64
import math
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from newscorpus.errors import extra_needed
from newscorpus.model.plain import JSON
from newscorpus.readers.document import BadRecord, Record
from newscorpus.readers.opening import damage
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("json_value", "read", "rows_of", "split")

_ROWS = 256


def _faults() -> tuple[type[Exception], ...]:
    """What a damaged file raises; pyarrow raises more kinds than its own."""
    with extra_needed("parquet"):
        import pyarrow as pa  # noqa: PLC0415 - optional, and slow to import

    return (pa.ArrowException, OSError, ValueError)


def read(piece: Piece) -> Iterator[Record]:
    """Yield the records of the row groups of a piece; of a group that is damaged, one bad record for those not read."""
    faults = _faults()
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        file = pq.ParquetFile(piece.path)
    except faults as error:
        yield _bad(piece, piece.first, error)
        return
    with file:
        row = piece.first
        groups = file.metadata.num_row_groups
        for group in range(piece.start, groups if piece.stop is None else piece.stop):
            behind = row + file.metadata.row_group(group).num_rows
            try:
                for batch in file.iter_batches(batch_size=_ROWS, row_groups=[group]):
                    for fields in rows_of(batch):
                        yield document_from(fields, f"{piece.file}:{row}", piece.dialect)
                        row += 1
            except faults as error:
                yield _bad(piece, row, error, f"rows {row} to {behind - 1} of row group {group}: ")
            row = behind


def _bad(piece: Piece, row: int, error: Exception, where: str = "") -> BadRecord:
    reason, detail = damage(error)
    return BadRecord(source=f"{piece.file}:{row}", reason=reason, detail=where + detail.split("\n", 1)[0])


def rows_of(batch: "pa.RecordBatch") -> Iterator[dict[str, JSON]]:
    """Yield the rows of a batch as JSON would have them."""
    for values in _plain(batch).to_pylist():
        yield {name: json_value(value) for name, value in values.items()}


def _plain(batch: "pa.RecordBatch") -> "pa.RecordBatch":
    """Moments in nanoseconds as microseconds, which is what Python's can hold."""
    import pyarrow as pa  # noqa: PLC0415

    columns = [
        column.cast(pa.timestamp("us", column.type.tz), safe=False)
        if pa.types.is_timestamp(column.type) and column.type.unit == "ns"
        else column
        for column in batch.columns
    ]
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def json_value(value: object) -> JSON:
    """Return what JSON can say of a value: moments in ISO 8601, bytes as text or else in base 64, NaN as `None`.

    >>> json_value([date(2018, 10, 26), b"Rain", float("nan")])
    ['2018-10-26', 'Rain', None]
    """
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(key): json_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [json_value(item) for item in value]
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return base64.b64encode(value).decode("ascii")
    return str(value)


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file between row groups, where a piece would hold more than `size` records with the next one."""
    faults = _faults()
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        metadata = pq.read_metadata(piece.path)
        counts = [metadata.row_group(group).num_rows for group in range(metadata.num_row_groups)]
    except faults:
        yield piece  # reading it says what is wrong
        return
    cuts: list[tuple[int, int]] = []
    rows, held = 1, 0
    for group, count in enumerate(counts):
        if held and held + count > size:
            cuts.append((group, rows))
            held = 0
        rows += count
        held += count
    yield from piece.cut(cuts)
