"""Some columns of a part, row by row, in either format."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from newscorpus.readers import JSON

__all__ = ("part_rows",)


def part_rows(part: Path, columns: Sequence[str]) -> Iterator[dict[str, JSON]]:
    """Yield the rows of a part; what a line of JSON does not have is `None`.

    Raises:
        ValueError: it is no such file.
        OSError: it cannot be read.
    """
    return _from_parquet(part, columns) if part.suffix == ".parquet" else _from_lines(part, columns)


def _from_parquet(part: Path, columns: Sequence[str]) -> Iterator[dict[str, JSON]]:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    with parquet.ParquetFile(part) as file:
        for batch in file.iter_batches(columns=list(columns)):
            yield from batch.to_pylist()


def _from_lines(part: Path, columns: Sequence[str]) -> Iterator[dict[str, JSON]]:
    import json  # noqa: PLC0415 - not when the package is imported

    with part.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            yield {column: record.get(column) for column in columns}
