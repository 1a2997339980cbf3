"""The kernel: documents to articles, one at a time or in Arrow batches.

`Annotator` is the only thing that the embedded runner and every engine call: pure, small to pickle, the same in every
process. It takes batches to batches, so that Spark's `mapInArrow`, Ray, Dask and the others need one line each.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newscorpus.errors import SchemaError, UnknownLanguageError, extra_needed
from newscorpus.lexicon import available_languages
from newscorpus.model import Article, Note, NoteKind
from newscorpus.pipeline import ArticleParser
from newscorpus.readers import JSON, Document

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("Annotator", "annotate_batches", "metadata_json")


@cache
def _parser(language: str) -> ArticleParser:
    return ArticleParser(language=language)


def _code(language: str) -> str:
    """ISO 639-1 from what sources write: "en", "en-GB", "en_US"."""
    return language.replace("_", "-").partition("-")[0].strip().lower()


@frozen(kw_only=True)
class Annotator:
    """Parses documents; called with Arrow batches, it yields one batch for each, a row for each row, in the same order.

    >>> annotator = Annotator(language="en")
    >>> annotator.annotate(Document(text="Rain fell.", id="a1", source="a.jsonl:1")).story[0].text
    'Rain fell.'

    Each of the fields names a column of the batches that it is called with; columns that are not there are taken as
    empty, but for the text. All other columns travel along as JSON in the column `metadata`.
    """

    language: str = "en"
    """ISO 639-1: the language of a document that does not say its own."""

    text: str = "text"
    """The column with the text."""

    id: str = "id"
    """The column with the id."""

    url: str = "url"
    """The column with the address."""

    published: str = "published"
    """The column with the publication day or moment: a date, a timestamp, or a string in ISO 8601."""

    language_column: str = "language"
    """The column with the language of the document."""

    source: str = "source"
    """The column that says where the document came from."""

    def __attrs_post_init__(self) -> None:
        """Refuse a language without words.

        Raises:
            UnknownLanguageError: there are no words for `language`.
        """
        if self.language not in available_languages():
            raise UnknownLanguageError(self.language, available_languages())

    def annotate(self, document: Document, /) -> Article:
        """Return the record of one document.

        Raises:
            UnknownLanguageError: there are no words for the language that the document says it is in.
        """
        parser = _parser(_code(document.language) if document.language else self.language)
        return parser.parse(document.text, published=document.published, url=document.url, id=document.id)

    def __call__(self, batches: "Iterator[pa.RecordBatch]", /) -> "Iterator[pa.RecordBatch]":
        """Yield the articles of each batch, in the schema of `newscorpus.formats.arrow.article_schema`.

        An engine repeats a task that raises, and gives up the job in the end. So no row raises: one that could not be
        parsed keeps its id and text, and a note of the kind `not-parsed` says why.

        Raises:
            SchemaError: a batch has no column with the text.
            MissingExtraError: pyarrow is not installed.
        """
        with extra_needed("parquet"):
            from newscorpus.formats.arrow import to_batch  # noqa: PLC0415

        for batch in batches:
            documents = self._documents(batch)
            yield to_batch(
                [self._article(document) for document in documents],
                sources=[document.source or None for document in documents],
                metadata=[metadata_json(document) for document in documents],
            )

    def _documents(self, batch: "pa.RecordBatch") -> list[Document]:
        if self.text not in batch.schema.names:
            msg = f"no column {self.text!r} for the text; there is: {', '.join(batch.schema.names) or 'nothing'}"
            raise SchemaError(msg)
        return [self._document(row) for row in batch.to_pylist()]

    def _document(self, row: dict[str, JSON]) -> Document:
        own = {self.text, self.id, self.url, self.published, self.language_column, self.source, "metadata"}
        return Document(
            text=_string(row.get(self.text)) or "",
            id=_string(row.get(self.id)) or "",
            source=_string(row.get(self.source)) or "",
            url=_string(row.get(self.url)),
            published=_day(row.get(self.published)),
            language=_string(row.get(self.language_column)),
            metadata=_known(row.get("metadata")) | {key: value for key, value in row.items() if key not in own},
        )

    def _article(self, document: Document) -> Article:
        try:
            article = self.annotate(document)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told in the row, and the job goes on
            note = Note(kind=NoteKind.NOT_PARSED, detail=f"{type(error).__name__}: {error}"[:500])
            article = Article(text=document.text, url=document.url, published=document.published, notes=(note,))
        return evolve(article, id=document.id or None)


def annotate_batches(batches: "Iterator[pa.RecordBatch]", /) -> "Iterator[pa.RecordBatch]":
    """Yield the articles of batches with the columns `text`, `id`, `url`, `published`, as `Annotator()` does.

    >>> import pyarrow as pa
    >>> batch = pa.RecordBatch.from_pylist([{"id": "a1", "text": "Rain fell.", "desk": 4}])
    >>> [(row["id"], row["metadata"]) for out in annotate_batches(iter([batch])) for row in out.to_pylist()]
    [('a1', '{"desk":4}')]
    """
    return Annotator()(batches)


def metadata_json(document: Document, /) -> str | None:
    """Return what else came with the document, and what its reader had to assume, as JSON; `None` when nothing."""
    fields: Mapping[str, object] = document.metadata
    if document.remarks:
        fields = {**fields, "_remarks": document.remarks}
    if not fields:
        return None
    import msgspec  # noqa: PLC0415 - not when the module is imported

    try:
        return msgspec.json.encode(fields, enc_hook=str).decode()
    except UnicodeEncodeError:  # a lone surrogate: in JSON only as an escape
        return json.dumps(fields, default=str)


def _string(value: object) -> str | None:
    return None if value is None else str(value)


def _day(value: object) -> date | None:
    if isinstance(value, date) or value is None:
        return value
    try:
        text = str(value).strip()
        return date.fromisoformat(text) if len(text) <= len("2018-10-26") else datetime.fromisoformat(text)
    except ValueError:
        return None


def _known(value: JSON) -> dict[str, JSON]:
    """The fields in a column `metadata`, which is JSON when it comes from a run of ours."""
    if not isinstance(value, str):
        return {} if value is None else {"metadata": value}
    try:
        found = json.loads(value)
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {"metadata": value}
