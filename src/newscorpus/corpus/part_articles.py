"""The articles of a part, checked, each with where it came from."""

import json
from collections.abc import Iterator
from pathlib import Path

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats import loads
from newscorpus.model import Article

__all__ = ("part_articles",)


def part_articles(part: Path) -> Iterator[tuple[str, Article]]:
    """Yield source and article of each row.

    Raises:
        SchemaError: a row is no article, or a span does not hold its words; the message names the part and the row.
        OSError: the part cannot be read.
    """
    rows = _from_parquet(part) if part.suffix == ".parquet" else _from_lines(part)
    number = 0
    while True:
        number += 1
        try:
            row = next(rows, None)
        except (SchemaError, SpanMismatchError, ValueError) as error:
            msg = f"{part.name}: row {number}: {error}"
            raise SchemaError(msg) from error
        if row is None:
            return
        yield row


def _from_parquet(part: Path) -> Iterator[tuple[str, Article]]:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    from newscorpus.formats.arrow import article_schema, from_batch  # noqa: PLC0415

    with parquet.ParquetFile(part) as file:
        if missing := sorted({*article_schema().names} - {*file.schema_arrow.names}):
            msg = f"these are no articles: there is no column {missing[0]!r}"
            raise SchemaError(msg)
        for batch in file.iter_batches(batch_size=256):
            yield from zip(batch.column("source").to_pylist(), from_batch(batch), strict=True)


def _from_lines(part: Path) -> Iterator[tuple[str, Article]]:
    with part.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)["source"], loads(line)
