"""The finder of events."""

from datetime import date
from functools import cache
from typing import Literal

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import Article, Assessment, Attribution, Event, EventKey, EventTime, Header, Span, Timex
from newscorpus.text import Reading

__all__ = ("EventFinder", "EventPolicy", "assess_event", "date_event", "find_events", "normalize_event")

EventPolicy = Literal["clause", "lead"]


class EventFinder:
    """Finds events."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def find(self, text: str, /, *, anchor: date | None = None) -> tuple[Event, ...]:
        """Return the events of `text`."""
        return ()

    def read(
        self, reading: Reading, *, timexes: tuple[Timex, ...], attributions: tuple[Attribution, ...], anchor: date | None = None
    ) -> tuple[Event, ...]:
        """Return the events of a text whose dates and attributions are known."""
        return ()

    def lead(self, events: tuple[Event, ...], header: Header, story: tuple[tuple[int, int], ...]) -> Event | None:
        """Return the event that the article is about, or `None`."""
        return None


@cache
def _finder(language: str) -> EventFinder:
    return EventFinder(language=language)


def find_events(text: str, /, *, anchor: date | None = None, language: str = "en") -> tuple[Event, ...]:
    """Return the events of `text`."""
    return _finder(language).find(text, anchor=anchor)


def date_event(
    text: str | Article, trigger: Span, /, *, anchor: date | None = None, policy: EventPolicy = "clause", language: str = "en"
) -> EventTime:
    """Return when the thing at `trigger` happened."""
    return EventTime()


def assess_event(text: str | Article, trigger: Span, /, *, language: str = "en") -> Assessment:
    """Return whether the text asserts the thing at `trigger`."""
    return Assessment()


def normalize_event(event: Event, /) -> EventKey:
    """Return the key of `event`."""
    return EventKey(type=event.type)
