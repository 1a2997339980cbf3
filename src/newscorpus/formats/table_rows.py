"""What the rows of the flat tables hold."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from attrs import define

__all__ = ("TABLES", "ArticleLine", "AttributionLine", "EventLine", "QuoteLine", "TableLine", "TimexLine")


@define(kw_only=True)
class ArticleLine:
    """A row of `articles`."""

    article_id: str
    """The key."""
    url: str | None
    """Where it was found."""
    language: str
    """ISO 639-1."""
    published: str | None
    """The publication day or moment, ISO 8601."""
    headline: str | None
    """The title: as the source gives it, else as the page says."""
    authors: str
    """The names as the source gives them, else those in the byline, with `; ` between them."""
    outlet: str | None
    """The paper or site: as the source gives it, else as the page says; the agency of the byline without one."""
    section: str | None
    """The part of the paper: as the source gives it, else as the page says."""
    given: str
    """Which of these the source gave, with `; ` between them; the others were read from the text."""
    place: str | None
    """The place of the dateline."""
    quotes: int
    """How many rows of `quotes` it has."""
    attributions: int
    """How many rows of `attributions` it has."""
    timexes: int
    """How many rows of `timexes` it has."""
    events: int
    """How many rows of `events` it has."""
    notes: str
    """The kinds of what was doubted or skipped, with `; ` between them."""
    text: str
    """The text; all offsets point into it."""


@define(kw_only=True)
class QuoteLine:
    """A row of `quotes`: what is in quotation marks."""

    quote_id: str
    """The key."""
    article_id: str
    """The article."""
    start: int
    """Where it starts, in code points."""
    end: int
    """Where it ends, half-open."""
    text: str
    """The words, without the outer marks."""
    role: str
    """`speech`, `scare`, `title` or `term`."""
    parent_id: str | None
    """The quote around this one."""
    rule: str
    """The rule that decided the role."""


@define(kw_only=True)
class AttributionLine:
    """A row of `attributions`: who said what."""

    attribution_id: str
    """The key."""
    article_id: str
    """The article."""
    start: int
    """Where content, source and cue start, in code points."""
    end: int
    """Where they end, half-open."""
    content: str
    """What was said, with ` … ` between its pieces."""
    kind: str
    """`direct`, `indirect` or `mixed`."""
    speaker: str | None
    """The fullest name of the source in the article."""
    speaker_title: str | None
    """The title before the name."""
    speaker_role: str | None
    """What the text says the source is."""
    speaker_rule: str | None
    """How the name was found."""
    source: str | None
    """The words that name the source here."""
    cue: str | None
    """The words that mark the report."""
    via: str | None
    """The outlet that passes the words on."""
    rule: str
    """The rule that found it."""


@define(kw_only=True)
class TimexLine:
    """A row of `timexes`: an expression of time."""

    timex_id: str
    """The key."""
    article_id: str
    """The article."""
    start: int
    """Where it starts, in code points."""
    end: int
    """Where it ends, half-open."""
    text: str
    """The words."""
    type: str
    """TIMEX3 `type`."""
    value: str
    """TIMEX3 `value`."""
    mod: str | None
    """TIMEX3 `mod`."""
    first_day: date | None
    """Its first day."""
    last_day: date | None
    """Its last day, inclusive."""
    basis: str
    """How the value was reached."""
    rule: str
    """The rule that found it."""


@define(kw_only=True)
class EventLine:
    """A row of `events`."""

    event_id: str
    """The key."""
    article_id: str
    """The article."""
    start: int
    """Where the trigger starts, in code points."""
    end: int
    """Where it ends, half-open."""
    text: str
    """The trigger."""
    type: str | None
    """The PLOVER or civic type."""
    mode: str | None
    """The PLOVER mode."""
    cameo_root: str | None
    """The CAMEO root code."""
    actors: str
    """Who did it, with `; ` between the names."""
    actor_countries: str
    """Their ISO 3166-1 alpha-3 codes, each once."""
    recipients: str
    """To whom."""
    recipient_countries: str
    """Their codes."""
    location: str | None
    """Where."""
    first_day: date | None
    """The first day on which it may have happened."""
    last_day: date | None
    """The last one, inclusive."""
    time_basis: str | None
    """Why this date."""
    asserted: bool
    """The text says, as a fact, that it happened."""
    polarity: str
    """`NEG` when the text says that it did not."""
    modality: str
    """`certain`, `possible`, `hypothetical` or `wanted`."""
    tense: str
    """The tense of its clause."""
    name: str | None
    """The name of a named or recurring event."""
    lead: bool
    """Whether the article is about it."""
    timex_id: str | None
    """The row of `timexes` that its date comes from."""
    attribution_id: str | None
    """The row of `attributions` whose content it is in."""
    rule: str
    """The lexicon entry that found it."""


TableLine: TypeAlias = ArticleLine | QuoteLine | AttributionLine | TimexLine | EventLine

TABLES: Mapping[str, type[TableLine]] = MappingProxyType(
    {
        "articles": ArticleLine,
        "quotes": QuoteLine,
        "attributions": AttributionLine,
        "timexes": TimexLine,
        "events": EventLine,
    }
)
"""Every table, and what its rows hold."""
