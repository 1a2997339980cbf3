"""The kernel: documents to articles, one at a time or in Arrow batches.

`Annotator` is the only thing that the embedded runner and every engine call: pure, small to pickle, the same in every
process. It takes batches to batches, so that Spark's `mapInArrow`, Ray, Dask and the others need one line each.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newscorpus.errors import UnknownLanguageError, extra_needed
from newscorpus.lexicon import available_languages, language_code, load_lexicon
from newscorpus.model import Article, Note, NoteKind
from newscorpus.pipeline import ArticleParser
from newscorpus.readers import BadRecord, Dialect, Document, Record
from newscorpus.readers.records import document_from
from newscorpus.text.language import other_language

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("AUTO", "LIKELY", "Annotator", "annotate_batches", "language_for", "metadata_json", "with_remarks")

_SOURCE = "_source"
_LONGEST_DETAIL = 500
AUTO = "auto"
"""As a language: the one that the words of each document look like."""

LIKELY = "en"
"""The language of a text that does not say its own, and whose words do not either."""

_WORD = re.compile(r"\w+")
_MOST_WORDS = 4_000

_FIELDS = ("published:", "id:", "url:", "language:")
"""How a remark begins about a field that could not be used."""


@cache
def _parser(language: str) -> ArticleParser:
    return ArticleParser(language=language)


def language_for(document: Document, asked: str, /) -> str:
    """Return the language of a document: the one that it names, else the one that was asked for.

    >>> text = "Die Brücke bleibt zu, und es ist nicht klar, wann sie wieder für den Verkehr frei ist. " * 2
    >>> language_for(Document(text=text, id="a1", source="a1"), AUTO)
    'de'

    `AUTO` chooses by the words of the text, and English when they are not clear.
    """
    if document.language:
        return language_code(document.language)
    if asked != AUTO:
        return asked
    words = [found[0].lower() for found in islice(_WORD.finditer(document.text), _MOST_WORDS)]
    return other_language(words, load_lexicon(LIKELY)) or LIKELY


@frozen(kw_only=True)
class Annotator:
    """Parses documents; called with Arrow batches, it yields one batch for each, a row for each row, in the same order.

    >>> annotator = Annotator(language="en")
    >>> annotator.annotate(Document(text="Rain fell.", id="a1", source="a.jsonl:1")).story[0].text
    'Rain fell.'

    Raises:
        UnknownLanguageError: there are no words for `language`.
    """

    language: str = "en"
    """ISO 639-1: the language of a document that does not say its own; "auto" for the one that its words look like."""

    dialect: Dialect | None = None
    """How the columns of batches are named; found by their names when `None`. A column `_source` says where a row came
    from. Columns that the dialect does not know travel along, as JSON in the column `metadata`."""

    longest: int = 10_000_000
    """The longest text in a batch that is parsed, in characters. Time and memory are the engine's to limit."""

    def __attrs_post_init__(self) -> None:
        """Refuse a language without words."""
        if self.language != AUTO and language_code(self.language) not in available_languages():
            raise UnknownLanguageError(self.language, available_languages())

    def annotate(self, document: Document, /) -> Article:
        """Return the record of one document.

        Raises:
            UnknownLanguageError: there are no words for the language that the document says it is in.
        """
        parser = _parser(language_for(document, self.language))
        article = parser.parse(
            document.text, published=document.published, url=document.url, id=document.id, given=document.given
        )
        return with_remarks(article, document.remarks)

    def __call__(self, batches: "Iterator[pa.RecordBatch]", /) -> "Iterator[pa.RecordBatch]":
        """Yield the articles of each batch, in the schema of `newscorpus.formats.arrow.article_schema`.

        An engine repeats a task that raises, and gives up the job in the end. So no row raises: one that could not be
        parsed keeps its id and text, and a note of the kind `not-parsed` says why.

        Raises:
            MissingExtraError: pyarrow is not installed.
        """
        with extra_needed("parquet"):
            from newscorpus.formats.arrow import to_batch  # noqa: PLC0415
            from newscorpus.readers.parquet import rows_of  # noqa: PLC0415

        for batch in batches:
            records = [document_from(row, str(row.pop(_SOURCE, "")), self.dialect) for row in rows_of(batch)]
            yield to_batch(
                [self._article(record) for record in records],
                sources=[record.source or None for record in records],
                metadata=[metadata_json(record) if isinstance(record, Document) else None for record in records],
            )

    def _article(self, record: Record) -> Article:
        if isinstance(record, BadRecord):
            return Article(text="", notes=(_not_parsed(str(record.reason), record.detail),))
        if len(record.text) > self.longest:
            return self._unparsed(record, _not_parsed("over-length", f"{len(record.text)} characters"))
        try:
            return self.annotate(record)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported in the row, and the job goes on
            return self._unparsed(record, _not_parsed(type(error).__name__, str(error)))

    def _unparsed(self, document: Document, why: Note) -> Article:
        return Article(
            text=document.text,
            id=document.id,
            url=document.url,
            published=document.published,
            given=document.given,
            notes=(why,),
        )


def with_remarks(article: Article, remarks: Iterable[str]) -> Article:
    """Return the article with a note for each remark of its reader.

    >>> with_remarks(Article(text="Rain fell."), ["published: no date in '5/6/07'"]).notes[0].kind == "unused-field"
    True
    """
    notes = [
        Note(kind=NoteKind.UNUSED_FIELD if said.startswith(_FIELDS) else NoteKind.SOURCE, detail=said)
        for said in remarks
    ]
    return evolve(article, notes=(*article.notes, *notes)) if notes else article


def _not_parsed(reason: str, detail: str) -> Note:
    return Note(kind=NoteKind.NOT_PARSED, detail=f"{reason}: {detail}"[:_LONGEST_DETAIL])


def annotate_batches(batches: "Iterator[pa.RecordBatch]", /) -> "Iterator[pa.RecordBatch]":
    """Yield the articles of batches of records, as `Annotator()` does.

    >>> import pyarrow as pa
    >>> batch = pa.RecordBatch.from_pylist([{"id": "a1", "text": "Rain fell.", "desk": 4}])
    >>> [(row["id"], row["metadata"]) for out in annotate_batches(iter([batch])) for row in out.to_pylist()]
    [('a1', '{"desk":4}')]
    """
    return Annotator()(batches)


def metadata_json(document: Document, /) -> str | None:
    """Return what else came with a document, and what its reader had to assume, as JSON; `None` when nothing.

    Keys are sorted: engines do not agree on the order of columns.
    """
    fields: Mapping[str, object] = document.metadata
    if document.remarks:
        fields = {**fields, "_remarks": document.remarks}
    if not fields:
        return None
    import msgspec  # noqa: PLC0415 - not when the module is imported

    try:
        return msgspec.json.encode(fields, enc_hook=str, order="sorted").decode()
    except UnicodeEncodeError:  # a lone surrogate: in JSON only as an escape
        return json.dumps(fields, default=str, sort_keys=True)
