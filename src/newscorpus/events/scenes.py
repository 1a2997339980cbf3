"""Days that events take from the sentence before, since both are parts of one scene.

A report gives the day once and goes on: "Gunmen attacked a convoy on Monday. They also abducted two drivers." A past
deed without a date takes the day of the deed right before it where the two can be parts of one scene (shots, arrests
and deaths at a protest; what was agreed at a meeting) and something ties them: a shared party, a pronoun for the
actor, "the gunmen", "also", "at the scene", or victims without anybody who harmed them.

A trial and the crime that it is about are never one scene, nor are an arrest and what the prisoner has done, since
weeks may lie between. What "had" happened was before. A sentence with a date of its own takes none from elsewhere: if
that date is not the day of the deed, no other is.

When help was called gives the day, too ("Firefighters were called to the mill on Friday"), where the text gives no
crash, attack or death a day of its own.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import evolve

from newscorpus.analysis import Analysis
from newscorpus.analysis.clause_state import ADVERBIAL, INFINITIVE_CLAUSE, RELATIVE
from newscorpus.analysis.person_words import person_pronouns
from newscorpus.events.date_places import is_clock_time
from newscorpus.events.discourse_dates import TextDates
from newscorpus.events.retold import is_dated, lent
from newscorpus.events.same_parties import names_of
from newscorpus.events.tolls import ARRESTED, SEIZED, is_by_nobody
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.model import Event, EventBasis, EventTime, EventType, Tense, Timex
from newscorpus.text import Reading

__all__ = ("days_of_one_scene",)

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.DEATH, EventType.RETREAT})
_TALKS = frozenset({EventType.CONSULT, EventType.AGREE, EventType.SUPPORT, EventType.REQUEST})

_GOES_ON: Mapping[EventType | None, frozenset[EventType]] = {
    EventType.ASSAULT: _FORCE | {EventType.DISASTER},
    EventType.PROTEST: _FORCE,
    EventType.DISASTER: frozenset({EventType.DISASTER, EventType.DEATH, EventType.ASSAULT, EventType.AID}),
    EventType.DEATH: frozenset({EventType.DEATH, EventType.DISASTER}),
    EventType.COERCE: frozenset({EventType.COERCE, EventType.PROTEST}),
    EventType.CONSULT: _TALKS,
    EventType.JUDICIAL: frozenset({EventType.JUDICIAL, EventType.COERCE}),
    EventType.LEGISLATION: frozenset({EventType.LEGISLATION}),
}
"""What a scene may go on with after an event of a type."""

_OF_THINGS = frozenset({EventType.DISASTER, EventType.LEGISLATION})

_HAS_TOLL = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.DISASTER})

_IN_UNIFORM = frozenset({"COP", "MIL"})
_UNREST = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.PROTEST})

_OF_CROWDS = frozenset({EventType.PROTEST, EventType.COERCE})
"""What police and soldiers meet with arrests and tear gas, and what they do about it."""

_OF_RESCUERS = frozenset({EventType.DISASTER})

_CALAMITIES = frozenset({EventType.ASSAULT, EventType.DISASTER})

_HELPED = _CALAMITIES | {EventType.DEATH}

_TOLD = frozenset({Tense.PAST, Tense.NONE})
"""The tenses of what is told: "killed", "set fire to", "killing"."""

_TOLD_NOW = _TOLD | {Tense.PRESENT}
"""The same in a lead: "has died"."""

_APART = frozenset({RELATIVE, ADVERBIAL, INFINITIVE_CLAUSE})
"""Clauses of what was before, or was only to be."""


def days_of_one_scene(
    events: Sequence[Event], reading: Reading, timexes: Sequence[Timex], anchor: date | None = None
) -> list[Event]:
    """Return the events; those without a day get that of the scene that they are part of.

    Args:
        events: the events of the story, in text order.
        reading: the story.
        timexes: its dates, in text order.
        anchor: the day of writing.
    """
    called = _call_for_help(events, reading, timexes)
    if called is not None:
        events = [_as_called(event, called, reading) for event in events]
    if not any(map(is_dated, events)):
        return list(events)
    scenes = _Scenes(reading, timexes, anchor)
    return [scenes.with_day(event) for event in events]


def _call_for_help(events: Sequence[Event], reading: Reading, timexes: Sequence[Timex]) -> tuple[int, EventTime] | None:
    """The sentence that says when help was called, and that day, where no calamity has a day of its own."""
    if not any(event.type in _HELPED for event in events):
        return None
    if any(is_dated(event) for event in events if event.type in _HELPED):
        return None
    words = class_lists(reading.lexicon, "date_links")
    for timex in timexes:
        if timex.begin is None or timex.begin != timex.end or is_clock_time(timex, words):
            continue
        start, end = reading.sentence_at(timex.span.start)
        low = reading.lowered[reading.word_at(start) : reading.word_at(end)]
        called = next((k for k, word in enumerate(low) if word in words["called_out"]), 0)
        if called and not words["responders"].isdisjoint(low[max(0, called - _RESPONDERS) : called]):
            time = EventTime(
                begin=timex.begin, end=timex.end, value=timex.value, timex=timex, basis=EventBasis.RELATIVE
            )
            return reading.sentence_index(start), time
    return None


def _as_called(event: Event, called: tuple[int, EventTime], reading: Reading) -> Event:
    """Return an event with the day when help was called, if it is near and has none."""
    sentence, time = called
    has_day = event.time is not None and event.time.basis is not EventBasis.NONE
    if has_day or event.type not in _HELPED or not event.asserted or event.tense not in _TOLD_NOW:
        return event
    near = abs(reading.sentence_index(event.trigger.start) - sentence) <= _NEAR
    return evolve(event, time=time) if near else event


_RESPONDERS, _NEAR = 6, 4
"""How many words before "called" those who come may be, and how many sentences away the event is at most."""


def _scenes_of(event: Event, rescues: frozenset[str]) -> frozenset[EventType]:
    """The types of scene that an event right behind needs no tie to: who was hurt, held or rescued, or what was burned.

    Args:
        event: the event behind.
        rescues: the verbs of saving people.
    """
    if event.type is EventType.DEATH or is_by_nobody(event):
        return _HAS_TOLL
    if event.type is EventType.AID:
        return _OF_RESCUERS if event.trigger.text.split()[0].lower() in rescues else frozenset()
    if event.type not in _UNREST or event.tense is not Tense.PAST:
        return frozenset()
    if event.mode == ARRESTED or event.actors:  # "police fired tear gas", "two were arrested"
        return _OF_CROWDS if all(actor.sector in _IN_UNIFORM for actor in event.actors) else frozenset()
    return _CALAMITIES | _OF_CROWDS if event.mode == SEIZED else _UNREST


class _Scenes:
    """Goes through the events of a story and keeps the scene that is being told."""

    def __init__(self, reading: Reading, timexes: Sequence[Timex], anchor: date | None) -> None:
        self._reading = reading
        self._anchor = anchor
        self._dates = TextDates(timexes)
        self._words = class_lists(reading.lexicon, "date_links")
        self._pronouns = person_pronouns(reading.lexicon)
        self._reports = class_lists(reading.lexicon, "clause_words")["reports"]
        self._told: list[tuple[int, Event]] = []
        """The events with a day so far, the last ones, and the numbers of their sentences."""

    def with_day(self, event: Event) -> Event:
        """Return the next event, with the day of the scene that it is part of if it has none."""
        n = self._reading.sentence_index(event.trigger.start)
        if event.time is None or event.time.basis is EventBasis.NONE:
            before = self._before(event, n)
            if before is not None and before.time is not None:
                event = evolve(event, time=lent(before.time))
        if is_dated(event) and event.asserted:
            self._told = [(m, other) for m, other in self._told if m >= n - 1][-_KEPT:]
            self._told.append((n, event))
        return event

    def _before(self, event: Event, n: int) -> Event | None:
        """The deed whose day an event has; `None` where it is not part of one scene with any."""
        if not event.asserted or event.tense not in _TOLD or not self._told or self._told[-1][0] < n - 1:
            return None
        if self._has_date(event, n) or not self._is_told(event):
            return None
        scenes = _scenes_of(event, self._words["harmed"])
        for m, before in reversed([(m, other) for m, other in self._told if m >= n - 1]):
            is_repeated = before.trigger.text == event.trigger.text or ARRESTED == before.mode == event.mode
            if before.type in scenes and not is_repeated:
                return before
            if event.type in _GOES_ON.get(before.type, ()) and (m == n or self._is_tied(event, before, n)):
                return before
        return None

    def _has_date(self, event: Event, n: int) -> bool:
        """Whether a sentence has a date of its own, other than a day to come and that of a report behind the event."""
        return any(
            (timex.begin is not None or timex.end is not None)
            and not (self._is_to_come(timex) or self._is_of_report(event, timex))
            for timex in self._dates.within(*self._reading.sentences[n])
        )

    def _is_to_come(self, timex: Timex) -> bool:
        """Whether a date lies ahead, and so isn't that of what has happened: "He was held until June 14"."""
        return self._anchor is not None and timex.begin is not None and timex.begin > self._anchor

    def _is_of_report(self, event: Event, timex: Timex) -> bool:
        """Whether a date is in the clause of saying behind an event: "ten died, police said on Monday"."""
        reading = self._reading
        found = Analysis.of(reading).sentence_of(word := reading.word_at(timex.span.start))
        clause = None if found is None else found.clause_around(word)
        is_behind = clause is not None and clause.start > reading.word_at(event.trigger.start)
        return clause is not None and is_behind and reading.lowered[clause.verb] in self._reports

    def _is_told(self, event: Event) -> bool:
        """Whether an event continues the scene: its clause is not about what was before, or was only to be."""
        word = self._reading.word_at(event.trigger.start)
        clause = Analysis.of(self._reading).clause_at(word)
        if clause is None:
            return self._is_known_noun(event)
        if clause.perfect:
            return False
        if clause.kind == ADVERBIAL:  # "The raid began when men stormed the camp"
            return self._reading.lowered[clause.start] in self._words["at_once"] - self._words["from"]
        return clause.kind not in _APART or (clause.kind == RELATIVE and self._is_also(word))

    def _is_known_noun(self, event: Event) -> bool:
        """Whether an event is a noun for one already told: "the attack"."""
        word = self._reading.word_at(event.trigger.start)
        return event.tense is Tense.NONE and word > 0 and self._reading.lowered[word - 1] in self._words["known"]

    def _is_tied(self, event: Event, before: Event, n: int) -> bool:
        """Whether something ties an event to a deed of the sentence before."""
        if event.type is before.type and self._is_known_noun(event):
            return True
        is_of_known = event.type is before.type and any(map(self._is_known, self._doers(event)))
        if is_of_known or event.type is EventType.LEGISLATION or EventType.JUDICIAL in {event.type, before.type}:
            return is_of_known or self._ends_hearing(event)  # "the judge acquitted three others"
        mine, theirs = names_of(event), names_of(before)
        mine |= {actor.span.text.lower() for actor in event.actors}
        if not (mine & theirs).issubset(self._words["anybody"]) or not mine.isdisjoint(self._pronouns):
            return True
        reading, low = self._reading, self._reading.lowered
        word, end = reading.word_at(event.trigger.start), reading.word_at(reading.sentences[n][1])
        if self._is_also(word):
            return True
        return not self._words["scene"].isdisjoint(low[word:end])

    def _doers(self, event: Event) -> Sequence[int]:
        """Where those who act start, or the subject of harm and of votes: "The plane hit it", "The bill was passed"."""
        if event.type not in _OF_THINGS:
            return [actor.span.start for actor in event.actors]
        clause = Analysis.of(self._reading).clause_at(self._reading.word_at(event.trigger.start))
        if clause is None or clause.subject is None or (event.type is EventType.LEGISLATION and not clause.passive):
            return []
        return [self._reading.start(clause.subject.head)]

    def _ends_hearing(self, event: Event) -> bool:
        """Whether an event is how every hearing ends: "He was granted bail"."""
        return not self._words["released"].isdisjoint(event.trigger.text.lower().split())

    def _is_also(self, word: int) -> bool:
        """Whether "also" comes right before a word."""
        return not self._words["also"].isdisjoint(self._reading.lowered[max(0, word - _JUST_BEFORE) : word])

    def _is_known(self, start: int) -> bool:
        """Whether an article says that a party has been named before: "the gunmen", "The judge, Jane Roe,"."""
        reading = self._reading
        word, first = reading.word_at(start), reading.word_at(reading.sentence_at(start)[0])
        before = [word - 1] if word - first > _ROLE else [word - 1, first]
        return any(0 <= k < word and reading.lowered[k] in self._words["known"] for k in before)


_JUST_BEFORE = 2
"""How many words before a verb "also" may be."""

_ROLE = 5
"""How many words a role at the head of a sentence may have before the name."""

_KEPT = 8
"""How many events with a day are looked back at."""
