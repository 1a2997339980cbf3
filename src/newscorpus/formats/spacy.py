"""spaCy: a `Doc` with a span group for every label, and files of them.

Needs the extra: `pip install newscorpus[spacy]`; no model is needed. A span of spaCy is made of whole tokens, so a
mark that starts or ends inside a token is widened to it; its exact offsets are kept in `doc.user_data["newscorpus"]`,
and `find_unaligned` lists such marks. `from_spacy` gives back what `to_spacy` was given, with what was added to the
groups, moved in them or taken out of them since.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from json import dumps
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from newscorpus.errors import SchemaError, extra_needed
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import LABELS, Link, Mark, Marks
from newscorpus.formats.parsed import parsed
from newscorpus.formats.unmarking import article_of
from newscorpus.model import Article, Span
from newscorpus.model.plain import converted

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as Tokens

__all__ = ("find_unaligned", "from_spacy", "read_spacy", "to_spacy", "write_spacy")

_KEY = "newscorpus"


class _Kept(msgspec.Struct):
    """What the span groups cannot hold."""

    marks: list[tuple[str, int, int, str, dict[str, object]]] = []
    """Label, exact offsets, words and values of every mark; the `id_` of its span is its position here."""
    links: list[tuple[str, int, int]] = []
    document: dict[str, object] = {}


def to_spacy(article: Article, /, *, nlp: "Language | None" = None, labels: Collection[str] | None = None) -> "Doc":
    """Return the article as a tokenized `Doc`.

    >>> from newscorpus.model import Timex
    >>> text = "Rain fell in mid-May."
    >>> article = Article(text=text, timexes=(Timex(span=Span.cut(text, 17, 20), value="XXXX-05"),))
    >>> doc = to_spacy(article)
    >>> list(doc.spans["Timex"]), from_spacy(doc) == article
    ([May], True)

    Args:
        article: the article; a lone surrogate is written as U+FFFD.
        nlp: whose tokenizer to use; a blank one of the language of the article when `None`.
        labels: which of `newscorpus.formats.marks.LABELS` to write; all when `None`.

    Raises:
        MissingExtraError: spaCy is not installed.
    """
    with extra_needed("spacy"):
        from spacy.tokens import SpanGroup  # noqa: PLC0415

    marks = marks_of(article).only(labels).encodable()
    doc = (nlp or _blank(article.language)).tokenizer(marks.text)
    groups: dict[str, list[Tokens]] = {}
    for i, mark in enumerate(marks.marks):
        tokens = _tokens(doc, mark.span, mark.label, str(i))
        if tokens is not None:
            groups.setdefault(mark.label, []).append(tokens)
    for label, spans in groups.items():
        doc.spans[label] = SpanGroup(doc, name=label, spans=spans)
    kept = {
        "marks": [(m.label, m.span.start, m.span.end, m.span.text, m.values) for m in marks.marks],
        "links": [(link.label, link.start, link.end) for link in marks.links],
        "document": marks.document,
    }
    doc.user_data[_KEY] = dumps(kept, ensure_ascii=False)  # a string: a DocBin turns lists into tuples
    return doc


def _tokens(doc: "Doc", span: Span, label: str = "", name: str = "") -> "Tokens | None":
    """The tokens that hold the span; `None` for an empty one."""
    if not len(span):
        return None
    return doc.char_span(span.start, span.end, label=label, alignment_mode="expand", span_id=name)


@cache
def _blank(language: str) -> "Language":
    import spacy  # noqa: PLC0415

    try:
        return spacy.blank(language)
    except ImportError:  # a language that spaCy does not know, or whose tokenizer needs a package
        return spacy.blank("xx")


def find_unaligned(doc: "Doc", /) -> tuple[Span, ...]:
    """Return the exact spans of the marks that are not whole tokens.

    >>> article = Article(text="Rain-fed", notes=())
    >>> find_unaligned(to_spacy(article))
    ()
    """
    found = []
    for _, start, end, words, _ in _kept(doc).marks:
        tokens = _tokens(doc, Span(start, end, words))
        if tokens is None or (tokens.start_char, tokens.end_char) != (start, end):
            found.append(Span(start, end, words))
    return tuple(found)


def from_spacy(doc: "Doc", /) -> Article:
    """Return the article of a `Doc`, checked against its text.

    Groups with our labels may come from anywhere, a trained component for one; other groups are passed over.

    Raises:
        SchemaError: what `to_spacy` kept in the user data is not what it wrote.
        SpanMismatchError: a mark does not hold the words at its offsets: the text is another one.
    """
    kept, text = _kept(doc), doc.text  # the text is put together from the tokens each time
    marks: dict[int, Mark] = {}
    for i, (label, start, end, words, values) in enumerate(kept.marks):
        span = Span(start, end, words)
        span.check(text)
        if not words:
            marks[i] = Mark(label, span, values)
    more: list[Mark] = []
    for label, group in doc.spans.items():
        for tokens in group if label in LABELS else ():
            number, mark = _mark(doc, kept, label, tokens)
            if number is None or number in marks:
                more.append(mark)
            else:
                marks[number] = mark
    at = {number: i for i, number in enumerate(sorted(marks))}
    links = tuple(Link(name, at[start], at[end]) for name, start, end in kept.links if start in at and end in at)
    listed = (*(marks[number] for number in sorted(marks)), *more)
    return article_of(Marks(text=text, marks=listed, links=links, document=kept.document))


def _mark(doc: "Doc", kept: _Kept, label: str, tokens: "Tokens") -> tuple[int | None, Mark]:
    """The mark that a span represents: exact when nobody moved it, else the tokens; and its number, when it has one."""
    whole = Span(tokens.start_char, tokens.end_char, tokens.text)
    number = int(tokens.id_) if tokens.id_.isdecimal() else len(kept.marks)
    if number >= len(kept.marks) or kept.marks[number][0] != label:
        return None, Mark(label, whole)
    _, start, end, words, values = kept.marks[number]
    exact = Span(start, end, words)
    same = _tokens(doc, exact)
    moved = same is None or (same.start, same.end) != (tokens.start, tokens.end)
    return number, Mark(label, whole if moved else exact, values)


def _kept(doc: "Doc") -> _Kept:
    what = f"what to_spacy keeps in user_data[{_KEY!r}]"
    return converted(parsed(str(doc.user_data.get(_KEY, "{}")), what), _Kept, what)


def write_spacy(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write a `DocBin`; return how many articles.

    Raises:
        MissingExtraError: spaCy is not installed.
    """
    with extra_needed("spacy"):
        from spacy.tokens import DocBin  # noqa: PLC0415

    docs = DocBin(store_user_data=True)
    for article in articles:
        docs.add(to_spacy(article))
    docs.to_disk(Path(path))
    return len(docs)


def read_spacy(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a `DocBin`.

    Raises:
        MissingExtraError: spaCy is not installed.
        SchemaError: it is not a `DocBin`; the message names the file.
        SpanMismatchError: as `from_spacy`.
    """
    with extra_needed("spacy"):
        from spacy.tokens import DocBin  # noqa: PLC0415
        from spacy.vocab import Vocab  # noqa: PLC0415

    try:
        docs = DocBin(store_user_data=True).from_disk(Path(path))
    except (ValueError, KeyError, OverflowError) as error:
        msg = f"{path}: not a DocBin: {error}"
        raise SchemaError(msg) from error
    return (from_spacy(doc) for doc in docs.get_docs(Vocab()))
