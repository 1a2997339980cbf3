"""Articles as rows of the Arrow table, and back.

A column reads attributes by their names, so `row_of` puts values of the model into a row where their attributes are the
same, without a copy.
"""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Generic, TypeVar, cast

from attrs import frozen

from newscorpus.errors import SchemaError
from newscorpus.formats.parsed import parsed
from newscorpus.formats.row_types import (
    ArticleRow,
    AttributionRow,
    BlockRow,
    EventRow,
    EventTimeRow,
    MemberRow,
    Place,
    QuoteRow,
    SpeakerRow,
)
from newscorpus.formats.surrogates import replaced_note, without_surrogates
from newscorpus.model import Article, Attribution, Block, Event, EventTime, Quote, Span, Speaker, Timex
from newscorpus.model.plain import converted, iso_day

__all__ = ("article_of_row", "row_of")


@frozen(kw_only=True)
class Unlisted:
    """What events refer to and the lists of the article do not hold."""

    timexes: tuple[Timex, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[Event, ...] = ()


def row_of(article: Article, /, *, source: str | None = None, metadata: str | None = None) -> ArticleRow:
    """Return the row of an article.

    >>> from datetime import date
    >>> row_of(Article(text="Rain fell.", published=date(2018, 10, 26))).published
    '2018-10-26'
    """
    text, notes = article.text, article.notes
    try:
        data = text.encode()
    except UnicodeEncodeError:
        text, notes = without_surrogates(text), (*notes, replaced_note(text))
        data = text.encode()
    day = article.published
    timexes, attributions = _Positions(article.timexes), _Positions(article.attributions)
    events = _Positions(article.events)
    return ArticleRow(
        id=article.id,
        source=source,
        url=article.url,
        language=article.language,
        published=None if day is None else day.isoformat(),
        published_day=day.date() if isinstance(day, datetime) else day,
        text=text,
        text_sha256=sha256(data).hexdigest(),
        given=article.given,
        header=article.header,
        blocks=cast("tuple[BlockRow, ...]", article.blocks),
        timexes=article.timexes,
        quotes=tuple(_quote_rows(article.quotes)),
        attributions=cast("tuple[AttributionRow, ...]", article.attributions),
        events=tuple(_event_row(event, timexes, attributions) for event in article.events),
        lead_event=events.of(article.lead_event),
        notes=notes,
        unlisted=_unlisted(timexes.more, attributions.more, events.more),
        metadata=metadata,
    )


def _quote_rows(quotes: tuple[Quote, ...]) -> list[QuoteRow]:
    rows: list[QuoteRow] = []
    waiting: list[tuple[Quote, int | None]] = [(quote, None) for quote in reversed(quotes)]
    while waiting:
        quote, parent = waiting.pop()
        waiting += [(child, len(rows)) for child in reversed(quote.children)]
        rows.append(
            QuoteRow(
                span=cast("Place", quote.span),
                content=quote.content,
                marks=quote.marks,
                role=quote.role,
                parent=parent,
                rule=quote.rule,
            )
        )
    return rows


def _attribution(row: AttributionRow, text: str) -> Attribution:
    return Attribution(
        content=row.content, source=row.source, cue=row.cue, cue_parts=row.cue_parts, via=row.via, kind=row.kind,
        speaker=None if row.speaker is None else _speaker(row.speaker), rule=row.rule, span=_cut(text, row.span),
    )  # fmt: skip


def _speaker(row: SpeakerRow | MemberRow) -> Speaker:
    members = row.members if isinstance(row, SpeakerRow) else ()
    return Speaker(
        name=row.name, mention=row.mention, span=row.span, title=row.title, role=row.role, rule=row.rule,
        members=tuple(_speaker(member) for member in members),
    )  # fmt: skip


def _quotes(rows: Sequence[QuoteRow], text: str) -> tuple[Quote, ...]:
    """Build from the last to the first, so that the quotes inside a quote are there before it."""
    outermost: list[Quote] = []
    inside: dict[int, list[Quote]] = {}
    for position in range(len(rows) - 1, -1, -1):
        row = rows[position]
        quote = Quote(
            span=_cut(text, row.span), content=row.content, marks=row.marks, role=row.role, rule=row.rule,
            children=tuple(reversed(inside.pop(position, []))),
        )  # fmt: skip
        if row.parent is None:
            outermost.append(quote)
        elif 0 <= row.parent < position:
            inside.setdefault(row.parent, []).append(quote)
        else:
            msg = f"quotes: {row.parent} cannot be the parent of {position}"
            raise SchemaError(msg)
    return tuple(reversed(outermost))


def _event_row(event: Event, timexes: "_Positions[Timex]", attributions: "_Positions[Attribution]") -> EventRow:
    when = event.time
    time = None
    if when is not None:
        time = EventTimeRow(
            begin=when.begin, end=when.end, value=when.value, timex=timexes.of(when.timex), basis=when.basis
        )
    return EventRow(
        trigger=event.trigger, type=event.type, mode=event.mode, cameo_root=event.cameo_root, actors=event.actors,
        recipients=event.recipients, location=event.location, time=time, polarity=event.polarity,
        modality=event.modality, tense=event.tense, asserted=event.asserted,
        attribution=attributions.of(event.attribution), name=event.name, rule=event.rule,
    )  # fmt: skip


def _event(row: EventRow, timexes: Sequence[Timex], attributions: Sequence[Attribution]) -> Event:
    time = None
    if (when := row.time) is not None:
        timex = _at("timexes", timexes, when.timex)
        time = EventTime(begin=when.begin, end=when.end, value=when.value, timex=timex, basis=when.basis)
    return Event(
        trigger=row.trigger, type=row.type, mode=row.mode, cameo_root=row.cameo_root, actors=row.actors,
        recipients=row.recipients, location=row.location, time=time, polarity=row.polarity,
        modality=row.modality, tense=row.tense, asserted=row.asserted,
        attribution=_at("attributions", attributions, row.attribution), name=row.name, rule=row.rule,
    )  # fmt: skip


def article_of_row(row: ArticleRow, /) -> Article:
    """Return the article of a row, checked against its text.

    >>> article_of_row(row_of(Article(text="Rain fell."))) == Article(text="Rain fell.")
    True

    Raises:
        SchemaError: a position points nowhere, a date is not one, or the text is not the one with this hash.
        SpanMismatchError: a span does not hold the words at its offsets.
    """
    text = row.text
    if row.text_sha256 is not None and sha256(text.encode(errors="surrogatepass")).hexdigest() != row.text_sha256:
        msg = "the text is not the one with this hash"
        raise SchemaError(msg)
    more = _listed(row.unlisted)
    attributions = tuple(_attribution(said, text) for said in row.attributions)
    timexes, said = (*row.timexes, *more.timexes), (*attributions, *more.attributions)
    events = tuple(_event(event, timexes, said) for event in row.events)
    article = Article(
        text=text,
        id=row.id,
        url=row.url,
        language=row.language,
        published=iso_day(row.published),
        given=row.given,
        header=row.header,
        blocks=tuple(Block(kind=b.kind, span=_cut(text, b.span), rule=b.rule) for b in row.blocks),
        timexes=row.timexes,
        quotes=_quotes(row.quotes, text),
        attributions=attributions,
        events=events,
        lead_event=_at("events", (*events, *more.events), row.lead_event),
        notes=row.notes,
    )
    article.check()
    return article


def _cut(text: str, place: Place) -> Span:
    if not 0 <= place.start <= place.end <= len(text):
        msg = f"{place.start}:{place.end} is outside of the text"
        raise SchemaError(msg)
    return Span.cut(text, place.start, place.end)


Value = TypeVar("Value")


def _at(name: str, values: Sequence[Value], position: int | None) -> Value | None:
    if position is None:
        return None
    if not 0 <= position < len(values):
        msg = f"{name}: nothing at position {position}"
        raise SchemaError(msg)
    return values[position]


class _Positions(Generic[Value]):
    """The positions of values in a list; what is not in it is counted on after its end."""

    def __init__(self, values: tuple[Value, ...]) -> None:
        self.more: list[Value] = []
        self._values: tuple[Value, ...] = values
        self._by_identity: dict[int, int] = {id(value): i for i, value in enumerate(values)}
        self._by_value: dict[Value, int] | None = None

    def of(self, value: Value | None) -> int | None:
        """Return the position of `value`: of the same object, else of an equal one, else a new one."""
        if value is None:
            return None
        position = self._by_identity.get(id(value))
        if position is None:
            if self._by_value is None:
                self._by_value = {known: i for i, known in reversed(list(enumerate(self._values)))}
            new = len(self._values) + len(self.more)
            position = self._by_value.setdefault(value, new)
            if position == new:
                self.more.append(value)
            self._by_identity[id(value)] = position
        return position


def _unlisted(timexes: list[Timex], attributions: list[Attribution], events: list[Event]) -> str | None:
    if not (timexes or attributions or events):
        return None
    import json  # noqa: PLC0415 - like msgspec, only for what the parser never makes

    import msgspec  # noqa: PLC0415

    more = Unlisted(timexes=tuple(timexes), attributions=tuple(attributions), events=tuple(events))
    return without_surrogates(json.dumps(msgspec.to_builtins(more), ensure_ascii=False, separators=(",", ":")))


def _listed(unlisted: str | None) -> Unlisted:
    if unlisted is None:
        return Unlisted()
    return converted(parsed(unlisted, "unlisted"), Unlisted, "unlisted")
