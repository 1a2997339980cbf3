"""The files with the articles of a shard, written and read: Parquet or JSON lines, equal bytes for equal articles."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from newscorpus.corpus.kernel import metadata_json
from newscorpus.corpus.layout import PartFormat
from newscorpus.errors import SchemaError, SpanMismatchError, extra_needed
from newscorpus.formats import dumps, loads
from newscorpus.model import Article
from newscorpus.readers import JSON, Document

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("Pair", "PartWriter", "part_articles", "part_rows", "part_writer")


Pair = tuple[Document, Article]
"""What came, and what was found in it."""


class PartWriter(Protocol):
    """Takes the articles of a shard, some at a time."""

    def encode(self, pairs: list[Pair], /) -> object:
        """Do what comes before writing, or raise."""
        ...

    def write(self, pairs: list[Pair], /) -> None:
        """Write some articles, or raise and write none of them."""
        ...

    def close(self) -> None:
        """Finish the file."""
        ...


class _Parquet:
    def __init__(self, path: Path) -> None:
        from pyarrow import parquet  # noqa: PLC0415 - an extra

        from newscorpus.formats.arrow import article_schema  # noqa: PLC0415

        self._file: parquet.ParquetWriter = parquet.ParquetWriter(
            path, article_schema(), compression="zstd", compression_level=3
        )

    def encode(self, pairs: list[Pair], /) -> "pa.RecordBatch":
        from newscorpus.formats.arrow import to_batch  # noqa: PLC0415

        return to_batch(
            [article for _, article in pairs],
            sources=[document.source for document, _ in pairs],
            metadata=[metadata_json(document) for document, _ in pairs],
        )

    def write(self, pairs: list[Pair], /) -> None:
        self._file.write_batch(self.encode(pairs))

    def close(self) -> None:
        self._file.close()


class _Lines:
    def __init__(self, path: Path) -> None:
        self._file: IO[str] = path.open("w", encoding="utf-8", newline="\n")

    def encode(self, pairs: list[Pair], /) -> str:
        return "".join(_line(document, article) for document, article in pairs)

    def write(self, pairs: list[Pair], /) -> None:
        self._file.write(self.encode(pairs))

    def close(self) -> None:
        self._file.close()


def _line(document: Document, article: Article) -> str:
    """One article with its source and metadata after its own fields, as in the columns of Parquet."""
    source, metadata = json.dumps(document.source), metadata_json(document) or "null"
    return f'{dumps(article)[:-1]},"source":{source},"metadata":{metadata}}}\n'


def part_writer(path: Path, form: PartFormat) -> PartWriter:
    """Open a part.

    Raises:
        MissingExtraError: the format is Parquet, and pyarrow is not installed.
        OSError: the file cannot be written.
    """
    if form == "jsonl":
        return _Lines(path)
    with extra_needed("parquet"):
        return _Parquet(path)


def part_rows(part: Path, columns: Sequence[str]) -> Iterator[dict[str, JSON]]:
    """Yield the rows of a part; what a line of JSON does not have is `None`.

    Raises:
        ValueError: it is not such a file.
        OSError: it cannot be read.
    """
    return _parquet_rows(part, columns) if part.suffix == ".parquet" else _line_rows(part, columns)


def _parquet_rows(part: Path, columns: Sequence[str]) -> Iterator[dict[str, JSON]]:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    with parquet.ParquetFile(part) as file:
        for batch in file.iter_batches(columns=list(columns)):
            yield from batch.to_pylist()


def _line_rows(part: Path, columns: Sequence[str]) -> Iterator[dict[str, JSON]]:
    with part.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            yield {column: record.get(column) for column in columns}


def part_articles(part: Path) -> Iterator[tuple[str, Article]]:
    """Yield source and article of each row.

    Raises:
        SchemaError: a row is not an article, or a span does not hold its words; the message names the part and the row.
        OSError: the part cannot be read.
    """
    rows = _parquet_articles(part) if part.suffix == ".parquet" else _line_articles(part)
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


def _parquet_articles(part: Path) -> Iterator[tuple[str, Article]]:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    from newscorpus.formats.arrow import article_schema, from_batch  # noqa: PLC0415

    with part.open("rb") as opened, parquet.ParquetFile(opened) as file:  # pyarrow's own error does not name the file
        if missing := sorted({*article_schema().names} - {*file.schema_arrow.names}):
            msg = f"not articles: there is no column {missing[0]!r}"
            raise SchemaError(msg)
        for batch in file.iter_batches(batch_size=256):
            yield from zip(batch.column("source").to_pylist(), from_batch(batch), strict=True)


def _line_articles(part: Path) -> Iterator[tuple[str, Article]]:
    with part.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)["source"], loads(line)
