"""Arrow and Parquet: one row an article, findings as lists of structs, the same names as in the JSON.

Needs the extra: `pip install newscorpus[parquet]`. Offsets are int32 and count code points, strings are plain strings,
and there are no maps, unions or dictionaries, so that DuckDB, polars, pandas, R and Spark read every column. Where the
model is a tree or refers to itself, a column holds a position instead:

- `quotes` holds the quotes inside quotes too, each after the one around it, whose position in the list is `parent`.
- `events[].attribution` and `events[].time.timex` are positions in `attributions` and `timexes`, and `lead_event` is
  one in `events`. What is referred to and not in those lists is in `unlisted`, as JSON, and is counted on after them.
- The spans around other spans (`blocks[].span`, `quotes[].span`, `attributions[].span`) have no `text`: it is at
  their offsets, and would be the article twice over.

Arrow holds UTF-8, so a lone surrogate becomes one U+FFFD: offsets stay, and for the text a note of the kind
`replaced-character` says so.
"""

from collections.abc import Iterable, Iterator
from itertools import repeat
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from newscorpus.errors import SchemaError, extra_needed
from newscorpus.formats.row_types import ArticleRow
from newscorpus.formats.rows import article_of_row, row_of
from newscorpus.model import Article
from newscorpus.model.plain import SCHEMA, converted

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("article_schema", "from_batch", "read_parquet", "to_batch", "write_parquet")

VERSION_KEY = "newscorpus.schema"
"""Where the metadata of the schema says which version it is."""

_MOST = 2**31 - 1  # bytes of the strings of one column in one batch
_ROWS = 1_000
_CHARACTERS = 64_000_000


def article_schema() -> "pa.Schema":
    """Return the schema that `to_batch` fills; its version is in its metadata, under `newscorpus.schema`.

    >>> article_schema().field("lead_event").type
    DataType(int32)
    >>> article_schema().metadata
    {b'newscorpus.schema': b'newscorpus/1'}

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    with extra_needed("parquet"):
        import pyarrow as pa  # noqa: PLC0415

        from newscorpus.formats.columns import column_type  # noqa: PLC0415

    return pa.schema(list(column_type(ArticleRow)), metadata={VERSION_KEY: SCHEMA})


def to_batch(
    articles: Iterable[Article],
    /,
    *,
    sources: Iterable[str | None] | None = None,
    metadata: Iterable[str | None] | None = None,
) -> "pa.RecordBatch":
    """Return the articles as one batch, a row each.

    >>> from newscorpus.model import Article
    >>> batch = to_batch([Article(id="a1", text="Rain fell.")])
    >>> batch.column("text").to_pylist()
    ['Rain fell.']
    >>> list(from_batch(batch)) == [Article(id="a1", text="Rain fell.")]
    True

    Args:
        articles: the articles; together at most 2 GB of text.
        sources: where each came from ("a.jsonl:17"), for the column `source`; as many as articles.
        metadata: what else came with each, as JSON, for the column `metadata`; as many as articles.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ValueError: the text does not fit into one batch, or there are more or fewer `sources` than articles.
    """
    with extra_needed("parquet"):
        import pyarrow as pa  # noqa: PLC0415

        from newscorpus.formats.columns import column  # noqa: PLC0415

    listed = list(articles)
    froms = repeat(None, len(listed)) if sources is None else sources
    more = repeat(None, len(listed)) if metadata is None else metadata
    rows = [row_of(a, source=s, metadata=m) for a, s, m in zip(listed, froms, more, strict=True)]
    if (size := sum(len(row.text) for row in rows)) > _MOST and sum(len(row.text.encode()) for row in rows) > _MOST:
        msg = f"{size} characters of text do not fit into one batch; give fewer articles at a time"
        raise ValueError(msg)
    batch = pa.RecordBatch.from_struct_array(column(ArticleRow, rows))
    return batch.replace_schema_metadata({VERSION_KEY: SCHEMA})


def from_batch(batch: "pa.RecordBatch", /) -> Iterator[Article]:
    """Yield the articles of a batch, checked against their texts.

    A batch that DuckDB or polars wrote is as good, with its columns in any order and more beside them.

    Raises:
        SchemaError: a column is missing, a value is not what the schema says, or the text does not have this hash.
        SpanMismatchError: a span does not hold the words at its offsets.
    """
    version = (batch.schema.metadata or {}).get(VERSION_KEY.encode(), SCHEMA.encode()).decode()
    if version != SCHEMA:
        msg = f"expected schema {SCHEMA!r}, found {version!r}"
        raise SchemaError(msg)
    for number, row in enumerate(batch.to_pylist()):
        try:
            yield article_of_row(converted(row, ArticleRow, "a row of articles"))
        except SchemaError as error:
            msg = f"row {number}, article {row.get('id')!r}: {error}"
            raise SchemaError(msg) from error


def write_parquet(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write the articles to a Parquet file; return how many. The same articles give the same bytes.

    Raises:
        MissingExtraError: pyarrow is not installed.
        OSError: the file cannot be written.
    """
    with extra_needed("parquet"):
        from pyarrow import parquet  # noqa: PLC0415

    count = 0
    with parquet.ParquetWriter(path, article_schema(), compression="zstd") as writer:
        for batch in _batches(articles):
            writer.write_batch(to_batch(batch))
            count += len(batch)
    return count


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Cut a stream into row groups: by number, and earlier when the texts are long."""
    batch: list[Article] = []
    room = _CHARACTERS
    for article in articles:
        batch.append(article)
        room -= len(article.text)
        if len(batch) >= _ROWS or room <= 0:
            yield batch
            batch, room = [], _CHARACTERS
    if batch:
        yield batch


def read_parquet(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a Parquet file, or of the files of a folder in the order of their names.

    Raises:
        MissingExtraError: pyarrow is not installed.
        SchemaError: it is not a Parquet file, or not of this schema; the message names the file.
        SpanMismatchError: as `from_batch`.
    """
    with extra_needed("parquet"):
        import pyarrow as pa  # noqa: PLC0415
        from pyarrow import parquet  # noqa: PLC0415

    for part in sorted(Path(path).glob("*.parquet")) if Path(path).is_dir() else (Path(path),):
        try:
            with parquet.ParquetFile(part) as file:
                for batch in file.iter_batches(batch_size=_ROWS):
                    yield from from_batch(batch)
        except (pa.ArrowInvalid, SchemaError) as error:
            msg = f"{part}: {error}"
            raise SchemaError(msg) from error
