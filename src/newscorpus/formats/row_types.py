"""The columns of the Arrow table: one flat-enough record per article.

The attributes are those of the model, with the same names, wherever a table can follow. Where the model is a tree or
refers to itself, a row holds a position in a list instead; positions count from 0. A span around other spans is written
without its words, which would be the article twice over. `newscorpus.formats.rows` makes rows of articles, and back.
"""

from datetime import date

from attrs import define

from newscorpus.model import (
    Actor,
    AttributionKind,
    BlockKind,
    EventBasis,
    EventType,
    Given,
    Header,
    Modality,
    Note,
    Polarity,
    QuoteRole,
    Span,
    Tense,
    Timex,
)

__all__ = (
    "ArticleRow",
    "AttributionRow",
    "BlockRow",
    "EventRow",
    "EventTimeRow",
    "MemberRow",
    "Place",
    "QuoteRow",
    "SpeakerRow",
)


@define
class Place:
    """A span without its words: those at these offsets."""

    start: int
    """The index of the first character."""
    end: int
    """The index after the last character."""


@define(kw_only=True)
class BlockRow:
    """A `Block`."""

    kind: BlockKind
    span: Place
    """The line without the white space around it."""
    rule: str = ""


@define(kw_only=True)
class QuoteRow:
    """A `Quote`; those inside it follow it in the list."""

    span: Place
    """With the marks."""
    content: Span
    marks: str = ""
    role: QuoteRole = QuoteRole.SPEECH
    parent: int | None = None
    """The position of the quote around it; null for an outermost one."""
    rule: str = ""


@define(kw_only=True)
class MemberRow:
    """A `Speaker` in a group."""

    name: str
    mention: Span | None = None
    span: Span | None = None
    title: Span | None = None
    role: Span | None = None
    rule: str = ""


@define(kw_only=True)
class SpeakerRow:
    """A `Speaker`."""

    name: str
    mention: Span | None = None
    span: Span | None = None
    title: Span | None = None
    role: Span | None = None
    rule: str = ""
    members: tuple[MemberRow, ...] = ()


@define(kw_only=True)
class AttributionRow:
    """An `Attribution`."""

    content: tuple[Span, ...]
    source: Span | None = None
    cue: Span | None = None
    cue_parts: tuple[Span, ...] = ()
    via: Span | None = None
    kind: AttributionKind = AttributionKind.DIRECT
    speaker: SpeakerRow | None = None
    rule: str = ""
    span: Place


@define(kw_only=True)
class EventTimeRow:
    """An `EventTime`."""

    begin: date | None = None
    end: date | None = None
    value: str | None = None
    timex: int | None = None
    """The position in `timexes` of the expression that it comes from; null without one."""
    basis: EventBasis = EventBasis.NONE


@define(kw_only=True)
class EventRow:
    """An `Event`."""

    trigger: Span
    type: EventType | None = None
    mode: str | None = None
    cameo_root: str | None = None
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    location: Span | None = None
    time: EventTimeRow | None = None
    polarity: Polarity = Polarity.POS
    modality: Modality = Modality.CERTAIN
    tense: Tense = Tense.NONE
    asserted: bool = True
    attribution: int | None = None
    """The position in `attributions` of the one that it is in; null when the article speaks for itself."""
    name: str | None = None
    rule: str = ""


@define(kw_only=True)
class ArticleRow:
    """An `Article`."""

    id: str | None = None
    source: str | None = None
    """Where it came from: "a.jsonl:17"."""
    url: str | None = None
    language: str = "en"
    published: str | None = None
    """The day or the moment in ISO 8601, as it was given or read."""
    published_day: date | None = None
    """The day of it."""
    text: str
    text_sha256: str | None = None
    """SHA-256 of the text in UTF-8, in hexadecimal digits."""
    given: Given = Given()  # noqa: RUF009 - it is frozen
    header: Header
    blocks: tuple[BlockRow, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quotes: tuple[QuoteRow, ...] = ()
    """In text order; each is followed by the quotes inside it."""
    attributions: tuple[AttributionRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    lead_event: int | None = None
    """The position in `events` of the one that the article is about."""
    notes: tuple[Note, ...] = ()
    unlisted: str | None = None
    """What positions after the end of a list mean, as JSON; null for whatever the parser made."""
    metadata: str | None = None
    """What else came with the article, as JSON."""
