"""W3C Web Annotation: a page of annotations, each with a position selector and a quote selector.

Positions count code points, as the recommendation asks; the quote selector has the words with up to 32 characters
before and after them, for readers that count otherwise. A mark is a `tagging` annotation, whose values are a second
body in JSON; a link is a `linking` annotation from one mark to another. The text itself and what belongs to no stretch
of it ride along under `newscorpus:document`, so that a page is read without its source.

The model: <https://www.w3.org/TR/annotation-model/>.
"""

from collections.abc import Collection, Iterator
from json import dumps
from os import PathLike

import msgspec

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.article_files import read_lines
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import Link, Mark, Marks
from newscorpus.formats.parsed import parsed
from newscorpus.formats.unmarking import article_of
from newscorpus.model import Article, Span
from newscorpus.model.plain import JSON, converted

__all__ = ("from_webannotation", "read_webannotation", "to_webannotation")

_CONTEXT: list[JSON] = ["http://www.w3.org/ns/anno.jsonld", {"newscorpus": "urn:newscorpus:"}]
_AROUND = 32


def to_webannotation(article: Article, /, *, labels: Collection[str] | None = None) -> str:
    """Return the article as an annotation page, one line of JSON-LD.

    >>> from newscorpus.model import Timex
    >>> text = "It rained on Friday."
    >>> page = to_webannotation(Article(text=text, timexes=(Timex(span=Span.cut(text, 13, 19), value="2018-10-26"),)))
    >>> parsed(page, "a page")["items"][0]["target"]["selector"][1]
    {'type': 'TextQuoteSelector', 'exact': 'Friday', 'prefix': 'It rained on ', 'suffix': '.'}
    >>> from_webannotation(page).timexes[0].value
    '2018-10-26'

    Args:
        article: the article; a lone surrogate is written as U+FFFD.
        labels: which of `newscorpus.formats.marks.LABELS` to write; all when `None`.
    """
    marks = marks_of(article).only(labels).encodable()
    source = article.url or f"urn:newscorpus:{article.id or 'article'}"
    items = [_tag(marks.text, source, i, mark) for i, mark in enumerate(marks.marks)]
    items += [_link(i, link) for i, link in enumerate(marks.links)]
    document: dict[str, object] = {"text": marks.text, **marks.document}
    page = {"@context": _CONTEXT, "type": "AnnotationPage", "newscorpus:document": document, "items": items}
    return dumps(page, ensure_ascii=False, separators=(",", ":"))


def _tag(text: str, source: str, number: int, mark: Mark) -> dict[str, JSON]:
    start, end = mark.span.start, mark.span.end
    body: list[JSON] = [{"type": "TextualBody", "purpose": "tagging", "value": mark.label}]
    if mark.values:
        values = dumps(mark.values, ensure_ascii=False)
        body.append({"type": "TextualBody", "purpose": "describing", "format": "application/json", "value": values})
    selector: list[JSON] = [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": mark.span.text,
            "prefix": text[max(0, start - _AROUND) : start],
            "suffix": text[end : end + _AROUND],
        },
    ]
    return {
        "id": f"#mark-{number}", "type": "Annotation", "motivation": "tagging", "body": body,
        "target": {"type": "SpecificResource", "source": source, "selector": selector},
    }  # fmt: skip


def _link(number: int, link: Link) -> dict[str, JSON]:
    return {
        "id": f"#link-{number}", "type": "Annotation", "motivation": "linking",
        "body": [{"type": "TextualBody", "purpose": "tagging", "value": link.label}, {"id": f"#mark-{link.end}"}],
        "target": f"#mark-{link.start}",
    }  # fmt: skip


def from_webannotation(page: str | bytes, /, *, text: str | None = None) -> Article:
    """Return the article of an annotation page, checked against its text.

    An annotation that has only a quote selector is looked for, and must be found once. Annotations by other tools are
    read when their tag is one of our labels, and passed over when it is not.

    Args:
        page: the JSON-LD.
        text: the annotated text; the one that `to_webannotation` put into the page when `None`.

    Raises:
        SchemaError: it is not an annotation page, there is no text, or a quote is not found once.
        SpanMismatchError: a quote selector does not say what is at the position.
    """
    found = converted(parsed(page, "an annotation page"), _Page, "an annotation page")
    document = dict(found.document)
    own = document.pop("text", None)
    whole = text if text is not None else own
    if not isinstance(whole, str):
        msg = "the page holds no text; give it as text="
        raise SchemaError(msg)
    marks: dict[str, Mark] = {}
    for number, item in enumerate(found.items):
        if item.motivation != "linking" and (mark := _mark(whole, item)) is not None:
            marks[item.id or f"#{number}"] = mark
    at = {name: i for i, name in enumerate(marks)}
    links = tuple(
        Link(label, at[start], at[end]) for label, start, end in _links(found.items) if start in at and end in at
    )
    return article_of(Marks(text=whole, marks=tuple(marks.values()), links=links, document=document))


class _Body(msgspec.Struct):
    id: str | None = None
    purpose: str | None = None
    format: str | None = None
    value: str | None = None


class _Selector(msgspec.Struct):
    type: str
    start: int = 0
    end: int = 0
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""


class _Target(msgspec.Struct):
    selector: list[_Selector] | _Selector = []


class _Item(msgspec.Struct):
    id: str | None = None
    motivation: str | list[str] | None = None
    body: list[_Body] | _Body = []
    target: _Target | str = ""


class _Page(msgspec.Struct):
    items: list[_Item]
    document: dict[str, object] = msgspec.field(default_factory=dict, name="newscorpus:document")


def _bodies(item: _Item) -> list[_Body]:
    return [item.body] if isinstance(item.body, _Body) else item.body


def _mark(text: str, item: _Item) -> Mark | None:
    bodies = _bodies(item)
    label = next((body.value for body in bodies if body.purpose in {"tagging", None} and body.value), None)
    if label is None or isinstance(item.target, str):
        return None
    told = next((body.value for body in bodies if body.format == "application/json" and body.value), "{}")
    values = converted(parsed(told, "values"), dict[str, object], "values")
    selectors = item.target.selector if isinstance(item.target.selector, list) else [item.target.selector]
    position = next((one for one in selectors if one.type == "TextPositionSelector"), None)
    quote = next((one for one in selectors if one.type == "TextQuoteSelector"), None)
    if position is not None:
        if not 0 <= position.start <= position.end <= len(text):
            msg = f"{item.id}: {position.start}:{position.end} is outside of the text"
            raise SchemaError(msg)
        span = Span.cut(text, position.start, position.end)
        if quote is not None and quote.exact is not None and quote.exact != span.text:
            raise SpanMismatchError(span.start, span.end, quote.exact, span.text)
        return Mark(label, span, values)
    return None if quote is None else Mark(label, _found(text, quote), values)


def _found(text: str, quote: _Selector) -> Span:
    exact = quote.exact or ""
    whole = quote.prefix + exact + quote.suffix
    first = text.find(whole)
    if not exact or first < 0 or text.find(whole, first + 1) >= 0:
        msg = f"{exact[:60]!r} is not in the text exactly once"
        raise SchemaError(msg)
    start = first + len(quote.prefix)
    return Span.cut(text, start, start + len(exact))


def _links(items: list[_Item]) -> Iterator[tuple[str, str, str]]:
    for item in items:
        if item.motivation == "linking" and isinstance(item.target, str):
            label = next((body.value for body in _bodies(item) if body.value), None)
            end = next((body.id for body in _bodies(item) if body.id), None)
            if label and end:
                yield label, item.target, end


def read_webannotation(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a file with one annotation page per line.

    Raises:
        SchemaError: a line is not an annotation page; the message names file and line.
        SpanMismatchError: as `from_webannotation`.
    """
    return read_lines(path, from_webannotation)
