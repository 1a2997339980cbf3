"""What a text knows about days before any sentence is read: its named events, and the days of events told so far.

"The September 11 attacks" have a day of their own; "during the conference" takes the day of the conference that an
earlier sentence dated.
"""

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from newscorpus.dates.named import NamedEvent
from newscorpus.events.classes import DURING
from newscorpus.events.dating import Placed, day_of_writing, own_date, time_of
from newscorpus.events.sentence import Sentence
from newscorpus.events.stems import head_stem, stem
from newscorpus.events.triggers import Trigger
from newscorpus.events.words import EventWords
from newscorpus.model import Assessment, EventBasis, EventTime, Modality, Span, Tense

__all__ = ("Days", "named_time", "naming")

_OWN = (EventBasis.EXPLICIT, EventBasis.RELATIVE)
_NO_TIME = EventTime()


def naming(named: Sequence[NamedEvent], start: int, end: int) -> NamedEvent | None:
    """Return the named event whose name shares a character with `start:end`; `None` without one."""
    return next((event for event in named if event.span.start < end and start < event.span.end), None)


def named_time(event: NamedEvent) -> EventTime:
    """Return the days of a named event; none when its year is open."""
    if event.begin is None:
        return EventTime()
    return EventTime(begin=event.begin, end=event.end, value=event.value, basis=EventBasis.NAMED_EVENT)


class Days:
    """The days that a text gives its events: by their names, by the events told so far, by the day of writing."""

    def __init__(self, words: EventWords, named: Sequence[NamedEvent], anchor: date | None) -> None:
        """Start with the named events."""
        self._words = words
        self._named = named
        self._anchor = anchor
        self._today = day_of_writing(anchor, Tense.PAST)
        self._told: dict[str, EventTime] = {}

    def name(self, span: Span) -> NamedEvent | None:
        """Return the named event that the trigger names; `None` for others."""
        return naming(self._named, span.start, span.end) if self._named else None

    def time(
        self,
        sentence: Sentence,
        trigger: Trigger,
        dates: Sequence[Placed],
        name: NamedEvent | None,
        assessed: Assessment,
    ) -> EventTime:
        """Date one trigger: by its name, by a date of its sentence, by what it is set in, by the day of writing."""
        if name is not None and name.begin is not None:
            return named_time(name)
        if dates:
            own = own_date(sentence, trigger.first, trigger.last, dates, self._words)
            if own is not None:
                return time_of(sentence, trigger.first, own, dates, self._words)
        carries = assessed.modality is Modality.CERTAIN and assessed.tense in (Tense.PAST, Tense.PRESENT)
        return self.during(sentence) or (self._today if carries else _NO_TIME)

    def learn(self, trigger: str, time: EventTime) -> None:
        """Keep the time of an event that has one of its own."""
        if time.basis in _OWN:
            self._told[head_stem(trigger, self._words.lexicon)] = time

    def during(self, sentence: Sentence) -> EventTime | None:
        """Return the time of the event that the sentence is set in: "during the conference"; `None` without one."""
        if not self._told or self._words.dates["during"].isdisjoint(sentence.low):
            return None
        for at, bits in enumerate(sentence.bits[:-2]):
            if bits & DURING and sentence.low[at + 1] in self._words.dates["determiners"]:
                time = self._told.get(stem(sentence.low[at + 2], self._words.lexicon))
                if time is not None:
                    return evolve(time, basis=EventBasis.RELATIVE)
        return None

    def ahead(self, time: EventTime) -> bool:
        """Whether the time lies behind the day of writing."""
        return self._anchor is not None and time.begin is not None and time.begin > self._anchor
