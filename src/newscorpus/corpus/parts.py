"""The files with the articles of one shard: Parquet or JSON lines, the same bytes for the same articles."""

import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from newscorpus.corpus.kernel import metadata_json
from newscorpus.corpus.layout import PartFormat
from newscorpus.errors import extra_needed
from newscorpus.formats import dumps
from newscorpus.model import Article
from newscorpus.readers import Document

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("Pair", "PartWriter", "part_writer")


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
    """One article with its source and metadata behind its own fields, as in the columns of Parquet."""
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
