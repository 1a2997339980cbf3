"""An article as marks and links: what annotation tools know.

A mark is a label on a stretch of the text with a few values; a link leads from one mark to another. `marks_of` turns an
article into them and `article_of` turns them back, and brat, Web Annotation, Label Studio, spaCy and IOB write and read
nothing else.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from json import dumps, loads

from attrs import Factory, evolve, fields, frozen, has

from newscorpus.formats.surrogates import without_surrogates
from newscorpus.model import Span
from newscorpus.model.plain import JSON

__all__ = ("LABELS", "LINKS", "Link", "Mark", "Marks", "filled", "values_of")

LABELS: Mapping[str, str] = {
    "Headline": "the title",
    "Deck": "the summary under the headline",
    "Kicker": "the word or two above the headline",
    "Section": "the part of the paper",
    "Outlet": "the paper or agency: of the article, of its byline, or of one contributor",
    "Via": "where the article was taken from",
    "Published": "the publication date",
    "Modified": "the date of the last change",
    "Byline": "the line that names the people",
    "Contributor": "one of the people",
    "Title": "the job of a contributor",
    "Contact": "the address of a contributor",
    "Dateline": "place, day and agency before the story",
    "Place": "the place of a dateline",
    "Agency": "the agency of a dateline",
    "Date": "the day of a dateline",
    "Block": "a line and what it is",
    "Timex": "an expression of time",
    "Quote": "what is in quotation marks, marks included",
    "Content": "what somebody said",
    "Source": "who said it",
    "Cue": "the words that mark the report",
    "Event": "the trigger of an event",
    "Actor": "who did it",
    "Recipient": "to whom",
    "Location": "where",
    "Note": "what the parser doubted",
}
"""Every label, and what it marks."""

LINKS: Mapping[str, tuple[str, str]] = {
    "contributor": ("Byline", "Contributor"),
    "signed": ("Byline", "Outlet"),
    "title": ("Contributor", "Title"),
    "outlet": ("Contributor", "Outlet"),
    "contact": ("Contributor", "Contact"),
    "based": ("Contributor", "Location"),
    "place": ("Dateline", "Place"),
    "agency": ("Dateline", "Agency"),
    "date": ("Dateline", "Date"),
    "around": ("Quote", "Quote"),
    "source": ("Content", "Source"),
    "cue": ("Content", "Cue"),
    "more": ("Content", "Content"),
    "actor": ("Event", "Actor"),
    "recipient": ("Event", "Recipient"),
    "location": ("Event", "Location"),
    "time": ("Event", "Timex"),
    "said": ("Event", "Content"),
}
"""Every link, with the label that it starts from and the one that it leads to."""


@frozen
class Mark:
    """A label on a stretch of the text.

    >>> Mark("Cue", Span(13, 17, "said")).values
    {}
    """

    label: str
    """One of `LABELS`; others are passed over when they are read."""

    span: Span
    """The words."""

    values: Mapping[str, object] = Factory(dict)
    """The attributes that are not what they are by default, with the names of the model."""


@frozen
class Link:
    """A link between two marks."""

    label: str
    """One of `LINKS`."""

    start: int
    """The position of the mark that it starts from."""

    end: int
    """The position of the mark that it leads to."""


@frozen(kw_only=True)
class Marks:
    """A text with its marks and links."""

    text: str
    """The text as given."""

    marks: tuple[Mark, ...] = ()
    """The marks; findings of one kind in their order in the article."""

    links: tuple[Link, ...] = ()
    """The links."""

    document: Mapping[str, object] = Factory(dict)
    """What belongs to no stretch: id, url, language, published, notes about the whole text."""

    def only(self, labels: Collection[str] | None) -> "Marks":
        """Return the marks with these labels and the links between them; all when `None`."""
        if labels is None:
            return self
        return self.only_at([i for i, mark in enumerate(self.marks) if mark.label in labels])

    def only_at(self, positions: Iterable[int]) -> "Marks":
        """Return the marks at these positions and the links between them."""
        kept = {i: at for at, i in enumerate(positions)}
        links = (
            Link(link.label, kept[link.start], kept[link.end])
            for link in self.links
            if link.start in kept and link.end in kept
        )
        return evolve(self, marks=tuple(self.marks[i] for i in kept), links=tuple(links))

    def encodable(self) -> "Marks":
        """Return the marks with U+FFFD for each lone surrogate."""
        try:
            "".join([self.text, *(_dumped(mark.values) for mark in self.marks), _dumped(self.document)]).encode()
        except UnicodeEncodeError:
            pass
        else:
            return self
        text = without_surrogates(self.text)
        return Marks(
            text=text,
            marks=tuple(
                Mark(mark.label, Span.cut(text, mark.span.start, mark.span.end), _cleaned(mark.values))
                for mark in self.marks
            ),
            links=self.links,
            document=_cleaned(self.document),
        )


def _dumped(values: Mapping[str, object]) -> str:
    return dumps(values, ensure_ascii=False) if values else ""


def _cleaned(values: Mapping[str, object]) -> dict[str, JSON]:
    cleaned: dict[str, JSON] = loads(without_surrogates(dumps(values, ensure_ascii=False)))
    return cleaned


def values_of(value: object, *, without: Collection[str] = ()) -> dict[str, JSON]:
    """Return the attributes that are not what they are by default; a span as `[start, end]`.

    >>> values_of(Mark("Cue", Span(13, 17, "said")), without=("values",))
    {'label': 'Cue', 'span': [13, 17]}
    """
    found: dict[str, JSON] = {}
    kind = type(value)
    assert has(kind)
    for field in fields(kind):
        part = getattr(value, field.name)
        if field.name not in without and (isinstance(field.default, Factory) or part != field.default):  # type: ignore[arg-type]  # attrs types Factory as a function
            found[field.name] = _plain(part)
    return found


def _plain(value: object) -> JSON:
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int):
        return value
    return str(value) if isinstance(value, str) else dict(values_of(value))


def filled(value: object, text: str) -> object:
    """Put the words into every `[start, end]`, so that `msgspec.convert` builds spans of them.

    >>> filled({"cue": [2, 4]}, "a bc")
    {'cue': {'start': 2, 'end': 4, 'text': 'bc'}}
    """
    match value:
        case [int(start), int(end)]:
            return {"start": start, "end": end, "text": text[max(start, 0) : max(end, 0)]}
        case list():
            return [filled(part, text) for part in value]
        case dict():
            return {name: filled(part, text) for name, part in value.items()}
    return value
