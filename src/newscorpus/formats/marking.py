"""From articles to marks."""

from collections.abc import Iterable

from attrs import Factory, define, fields

from newscorpus.formats.marks import Link, Mark, Marks, values_of
from newscorpus.model import Actor, Article, Attribution, Byline, Dateline, Event, Header, Quote, Span, Timex
from newscorpus.model.plain import JSON

__all__ = ("hull", "marks_of")

_HEADER_SPANS = ("headline", "deck", "kicker", "section", "outlet", "via")
_HEADER_DATES = ("published", "modified")


def marks_of(article: Article, /) -> Marks:
    """Return the article as marks and links; `article_of` is the way back.

    >>> article = Article(text="Rain, said Doe.", timexes=(Timex(span=Span(0, 4, "Rain"), value="X"),))
    >>> marks_of(article).marks
    (Mark(label='Timex', span=Span(0, 4, 'Rain'), values={'value': 'X'}),)
    """
    sheet = _Sheet()
    sheet.header(article.header)
    for block in article.blocks:
        sheet.mark("Block", block.span, values_of(block, without=("span",)))
    for timex in article.timexes:
        sheet.places.setdefault(timex, sheet.timex("Timex", timex))
    sheet.quotes(article.quotes)
    for attribution in article.attributions:
        sheet.places.setdefault(attribution, sheet.attribution(attribution))
    lead = article.lead_event
    at = next((i for i, event in enumerate(article.events) if event is lead), None)
    if at is None and lead in article.events:
        at = article.events.index(lead)
    for i, event in enumerate(article.events):
        sheet.event(event, {"lead": True} if i == at else {})
    if lead is not None and at is None:
        sheet.event(lead, {"lead": True, "listed": False})
    for note in article.notes:
        if note.span is not None:
            sheet.mark("Note", note.span, values_of(note, without=("span",)))
    return Marks(text=article.text, marks=tuple(sheet.marks), links=tuple(sheet.links), document=_document(article))


def _document(article: Article) -> dict[str, JSON]:
    found = values_of(article, without=[f.name for f in fields(Article) if f.name not in _DOCUMENT])
    whole: list[JSON] = [
        {"at": i, "note": values_of(note)} for i, note in enumerate(article.notes) if note.span is None
    ]
    return found | ({"notes": whole} if whole else {})


_DOCUMENT = ("id", "url", "language", "published", "given")


def hull(content: Iterable[Span], source: Span | None, cue: Span | None) -> tuple[int, int]:
    """Return where an attribution starts and ends when only its parts are known: around all of them."""
    parts = [*content, *(part for part in (source, cue) if part is not None)]
    return min(part.start for part in parts), max(part.end for part in parts)


@define
class _Sheet:
    """Marks and links under construction."""

    marks: list[Mark] = Factory(list)
    links: list[Link] = Factory(list)
    places: dict[Timex | Attribution, int] = Factory(dict)
    """Where the mark of a finding is that an event may refer to."""

    def mark(self, label: str, span: Span, values: dict[str, JSON] | None = None) -> int:
        self.marks.append(Mark(label, span, values or {}))
        return len(self.marks) - 1

    def link(self, label: str, start: int, end: int) -> None:
        self.links.append(Link(label, start, end))

    def part(self, link: str, start: int, label: str, span: Span | None) -> None:
        """Mark a part of a finding, if it has that part, and link the finding to it."""
        if span is not None:
            self.link(link, start, self.mark(label, span))

    def timex(self, label: str, timex: Timex) -> int:
        return self.mark(label, timex.span, values_of(timex, without=("span",)))

    def header(self, header: Header) -> None:
        for name in _HEADER_SPANS:
            span = getattr(header, name)
            if span is not None:
                self.mark(name.capitalize(), span)
        for name in _HEADER_DATES:
            timex = getattr(header, name)
            if timex is not None:
                self.timex(name.capitalize(), timex)
        if header.byline is not None:
            self.byline(header.byline)
        if header.dateline is not None:
            self.dateline(header.dateline)

    def byline(self, byline: Byline) -> None:
        at = self.mark("Byline", byline.span, values_of(byline, without=("span", "contributors", "outlet")))
        self.part("signed", at, "Outlet", byline.outlet)
        for person in byline.contributors:
            without = ("name", "title", "outlet", "location", "contact")
            one = self.mark("Contributor", person.name, values_of(person, without=without))
            self.link("contributor", at, one)
            self.part("title", one, "Title", person.title)
            self.part("outlet", one, "Outlet", person.outlet)
            self.part("contact", one, "Contact", person.contact)
            self.part("based", one, "Location", person.location)

    def dateline(self, dateline: Dateline) -> None:
        at = self.mark("Dateline", dateline.span, values_of(dateline, without=("span", "place", "agency", "date")))
        self.part("place", at, "Place", dateline.place)
        self.part("agency", at, "Agency", dateline.agency)
        if dateline.date is not None:
            self.link("date", at, self.timex("Date", dateline.date))

    def quotes(self, quotes: Iterable[Quote]) -> None:
        """Mark quotes and those inside them, without recursion: marks can be nested as deep as the text is long."""
        waiting: list[tuple[Quote, int | None]] = [(quote, None) for quote in reversed(tuple(quotes))]
        while waiting:
            quote, around = waiting.pop()
            at = self.mark("Quote", quote.span, values_of(quote, without=("span", "children")))
            if around is not None:
                self.link("around", around, at)
            waiting += [(child, at) for child in reversed(quote.children)]

    def attribution(self, attribution: Attribution) -> int:
        around = hull(attribution.content, attribution.source, attribution.cue)
        known = around == (attribution.span.start, attribution.span.end)
        without = ("content", "source", "cue", *(("span",) if known else ()))
        at = self.mark("Content", attribution.content[0], values_of(attribution, without=without))
        for piece in attribution.content[1:]:
            self.part("more", at, "Content", piece)
        self.part("source", at, "Source", attribution.source)
        self.part("cue", at, "Cue", attribution.cue)
        return at

    def event(self, event: Event, more: dict[str, JSON]) -> None:
        values = values_of(event, without=("trigger", "actors", "recipients", "location", "time", "attribution"))
        links: list[tuple[str, int]] = []
        if event.time is not None:
            time = values_of(event.time)
            if event.time.timex is not None and event.time.timex in self.places:
                del time["timex"]
                links.append(("time", self.places[event.time.timex]))
            values["time"] = time
        if event.attribution is not None:
            if event.attribution in self.places:
                links.append(("said", self.places[event.attribution]))
            else:
                values["attribution"] = dict(values_of(event.attribution))
        at = self.mark("Event", event.trigger, values | more)
        for label, end in links:
            self.link(label, at, end)
        self.parties("actor", at, event.actors)
        self.parties("recipient", at, event.recipients)
        self.part("location", at, "Location", event.location)

    def parties(self, link: str, start: int, parties: Iterable[Actor]) -> None:
        for party in parties:
            self.link(link, start, self.mark(link.capitalize(), party.span, values_of(party, without=("span",))))
