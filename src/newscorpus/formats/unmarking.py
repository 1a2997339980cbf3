"""From marks to articles."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from attrs import evolve, frozen

from newscorpus.formats.marking import hull
from newscorpus.formats.marks import Mark, Marks, filled
from newscorpus.model import (
    Actor,
    Article,
    Attribution,
    Block,
    Byline,
    Contributor,
    Dateline,
    Event,
    EventTime,
    Given,
    Header,
    Note,
    Quote,
    Span,
    Timex,
)
from newscorpus.model.plain import converted, iso_day

__all__ = ("article_of",)

Finding = TypeVar("Finding")


def article_of(marks: Marks, /) -> Article:
    """Return the article that the marks describe, checked against its text.

    Marks with labels that nobody knows are passed over, and so is a part without its finding: a source without content.

    Raises:
        SchemaError: a value is not what the model says.
        SpanMismatchError: a mark does not hold the words at its offsets.
    """
    for mark in marks.marks:
        mark.span.check(marks.text)
    article = _Reader(marks).article()
    article.check()
    return article


class _Reader:
    """Marks by label and links by their start."""

    def __init__(self, marks: Marks) -> None:
        self.text: str = marks.text
        self.marks: tuple[Mark, ...] = marks.marks
        self.document: Mapping[str, object] = marks.document
        self.labelled: dict[str, list[int]] = {}
        self.linked: dict[tuple[str, int], list[int]] = {}
        self.led_to: set[tuple[str, int]] = {(link.label, link.end) for link in marks.links}
        for i, mark in enumerate(marks.marks):
            self.labelled.setdefault(mark.label, []).append(i)
        for link in marks.links:
            self.linked.setdefault((link.label, link.start), []).append(link.end)

    def article(self) -> Article:
        timexes = {at: self.build(Timex, at) for at in self.labelled.get("Timex", ())}
        attributions = {at: self.attribution(at) for at in self.free("Content", "more")}
        events: list[Event] = []
        lead: Event | None = None
        for at in self.labelled.get("Event", ()):
            event = self.event(at, timexes, attributions)
            if self.marks[at].values.get("listed", True):
                events.append(event)
            if self.marks[at].values.get("lead"):
                lead = event
        document = converted({n: v for n, v in self.document.items() if n != "published"}, _Document, "a document")
        notes = [self.build(Note, at) for at in self.labelled.get("Note", ())]
        for whole in document.notes:
            notes.insert(whole.at, whole.note)
        return Article(
            text=self.text,
            id=document.id,
            url=document.url,
            language=document.language,
            published=iso_day(self.document.get("published")),
            given=document.given,
            header=self.header(),
            blocks=tuple(self.build(Block, at) for at in self.labelled.get("Block", ())),
            timexes=tuple(timexes.values()),
            quotes=self.quotes(),
            attributions=tuple(attributions.values()),
            events=tuple(events),
            lead_event=lead,
            notes=tuple(notes),
        )

    def build(self, kind: type[Finding], at: int, *, primary: str = "span", **parts: object) -> Finding:
        """Convert the values of a mark, with its words under `primary`."""
        mark = self.marks[at]
        values = {name: filled(value, self.text) for name, value in mark.values.items() if name not in _OURS}
        return converted(values | {primary: _words(mark.span)} | parts, kind, f"a {mark.label} at {mark.span.start}")

    def ends(self, link: str, start: int) -> Iterator[int]:
        """The marks that a link of this label leads to."""
        return iter(self.linked.get((link, start), ()))

    def free(self, label: str, link: str) -> Iterator[int]:
        """The marks with this label to which no link of that label leads."""
        return (at for at in self.labelled.get(label, ()) if (link, at) not in self.led_to)

    def span(self, link: str, start: int) -> Span | None:
        """The words of the first mark that a link leads to."""
        return next((self.marks[at].span for at in self.ends(link, start)), None)

    def header(self) -> Header:
        published, modified = self.first("Published"), self.first("Modified")
        byline, dateline = self.first("Byline"), self.first("Dateline")
        return Header(
            headline=self.line("Headline"),
            deck=self.line("Deck"),
            kicker=self.line("Kicker"),
            section=self.line("Section"),
            outlet=self.line("Outlet"),
            via=self.line("Via"),
            published=None if published is None else self.build(Timex, published),
            modified=None if modified is None else self.build(Timex, modified),
            byline=None if byline is None else self.byline(byline),
            dateline=None if dateline is None else self.dateline(dateline),
        )

    def first(self, label: str) -> int | None:
        """The first mark with this label that is not part of another finding."""
        parts = ("signed", "outlet")
        free = (at for at in self.labelled.get(label, ()) if not any((link, at) in self.led_to for link in parts))
        return next(free, None)

    def line(self, label: str) -> Span | None:
        """The words of that mark."""
        at = self.first(label)
        return None if at is None else self.marks[at].span

    def byline(self, at: int) -> Byline:
        people = tuple(
            evolve(
                self.build(Contributor, one, primary="name"),
                title=self.span("title", one),
                outlet=self.span("outlet", one),
                contact=self.span("contact", one),
                location=self.span("based", one),
            )
            for one in self.ends("contributor", at)
        )
        return evolve(self.build(Byline, at), contributors=people, outlet=self.span("signed", at))

    def dateline(self, at: int) -> Dateline:
        days = [self.build(Timex, day) for day in self.ends("date", at)]
        return evolve(
            self.build(Dateline, at),
            place=self.span("place", at),
            agency=self.span("agency", at),
            date=days[0] if days else None,
        )

    def quotes(self) -> tuple[Quote, ...]:
        """Build from the last mark to the first, so that the quotes inside a quote are there before it."""
        built: dict[int, Quote] = {}
        for at in reversed(self.labelled.get("Quote", ())):
            inside = tuple(built[child] for child in self.ends("around", at) if child in built)
            content = filled(self.marks[at].values.get("content") or _words(self.marks[at].span), self.text)
            built[at] = evolve(self.build(Quote, at, content=content), children=inside)
        return tuple(built[at] for at in self.free("Quote", "around"))

    def attribution(self, at: int) -> Attribution:
        content = [self.marks[at].span, *(self.marks[more].span for more in self.ends("more", at))]
        source, cue = self.span("source", at), self.span("cue", at)
        found = evolve(
            self.build(Attribution, at, primary="_", content=[_words(c) for c in content]), source=source, cue=cue
        )
        if "span" in self.marks[at].values:
            return found
        return evolve(found, span=Span.cut(self.text, *hull(content, source, cue)))

    def event(self, at: int, timexes: Mapping[int, Timex], attributions: Mapping[int, Attribution]) -> Event:
        event = evolve(
            self.build(Event, at, primary="trigger"),
            actors=tuple(self.build(Actor, party) for party in self.ends("actor", at)),
            recipients=tuple(self.build(Actor, party) for party in self.ends("recipient", at)),
            location=self.span("location", at),
        )
        for timex in self.ends("time", at):
            event = evolve(event, time=evolve(event.time or EventTime(), timex=timexes[timex]))
        for said in self.ends("said", at):
            event = evolve(event, attribution=attributions[said])
        return event


_OURS = frozenset({"lead", "listed"})


@frozen(kw_only=True)
class _WholeNote:
    """A note about the whole text, and its place among the notes."""

    at: int
    note: Note


@frozen(kw_only=True)
class _Document:
    """What belongs to no stretch of the text."""

    id: str | None = None
    url: str | None = None
    language: str = "en"
    given: Given = Given()  # noqa: RUF009 - it is frozen
    notes: tuple[_WholeNote, ...] = ()


def _words(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.text}
