"""The finder of events."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from itertools import accumulate
from typing import TypedDict

from newscorpus.analysis import Analysis
from newscorpus.dates import TimexFinder, named_events
from newscorpus.errors import choice_required, day_given, text_required
from newscorpus.events.actors import Parties, PartyGroup
from newscorpus.events.announced import meant_type
from newscorpus.events.assertion import ASSERTION_RULES, AssertionRule, assess_trigger
from newscorpus.events.date_places import Placed, is_inside_subject, placed, with_stretches
from newscorpus.events.discourse_dates import Days
from newscorpus.events.lead_event import find_lead
from newscorpus.events.origins import HOME, Setting
from newscorpus.events.participants import find_sides
from newscorpus.events.party_facts import as_actors, as_span
from newscorpus.events.retold import days_of_other_mentions
from newscorpus.events.salience import SALIENCE_RULES, SalienceRule, told
from newscorpus.events.scenes import days_of_one_scene
from newscorpus.events.senses import section_of
from newscorpus.events.sentence_words import SentenceWords, sentences_with
from newscorpus.events.tolls import with_tolls
from newscorpus.events.triggers import Trigger, find_triggers, trigger_candidates
from newscorpus.events.word_index import EventWords, event_words
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.events import NOUN, EventSection
from newscorpus.lexicon.inflection import PART
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.vocabulary import CUE, EVENT, TIME
from newscorpus.model import CAMEO_ROOTS, Actor, Attribution, Event, EventTime, EventType, Header, Span, Tense, Timex
from newscorpus.rules import RuleSet
from newscorpus.text import Reading
from newscorpus.text.lines import Stretch

__all__ = ("EventFinder", "EventRules", "find_events")

_TYPES = {str(kind): (kind, CAMEO_ROOTS.get(kind)) for kind in EventType}
"""Name of a type -> the type and its CAMEO root."""

_NO_TIME = EventTime()


_DEPTH = 4  # how many pieces of content that start before a place may hold it: speech within speech is seldom deeper


class _Contents:
    """The pieces of content of all attributions, in order."""

    def __init__(self, attributions: tuple[Attribution, ...]) -> None:
        """Sort the pieces by where they start."""
        self._pieces = sorted(
            [(span.start, span.end, k) for k, found in enumerate(attributions) for span in found.content]
        )
        self._starts = [start for start, _, _ in self._pieces]
        self._reach = list(accumulate([end for _, end, _ in self._pieces], max))
        self._attributions = attributions

    def around(self, position: int) -> Attribution | None:
        """Return the attribution whose content holds `position`, the innermost one; `None` when none does."""
        behind = bisect_right(self._starts, position)
        if not behind or position >= self._reach[behind - 1]:
            return None
        for at in range(behind - 1, max(-1, behind - 1 - _DEPTH), -1):
            _, end, k = self._pieces[at]
            if position < end:
                return self._attributions[k]
        return None


class EventRules(TypedDict, total=False):
    """Rule sets in the place of the usual ones."""

    assertion: RuleSet[AssertionRule]
    """What decides the modality of an event; `ASSERTION_RULES` otherwise."""

    salience: RuleSet[SalienceRule]
    """What a sentence mentions in passing; `SALIENCE_RULES` otherwise."""


class EventFinder:
    """Finds events.

    >>> finder = EventFinder(language="en")
    >>> [(e.text, str(e.type)) for e in finder.find("The two ministers held talks in Oslo.")]
    [('held talks', 'CONSULT')]

    A rule can be switched off: `EventFinder(rules={"salience": SALIENCE_RULES.without("in-clause")})`.
    """

    def __init__(
        self, *, language: str = "en", lexicon: Lexicon | None = None, rules: EventRules | None = None
    ) -> None:
        """Gather the words and choose the rules.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
            rules: rule sets of your own, under `"assertion"` and `"salience"`; the usual ones when `None`.

        Raises:
            UnknownNameError: `rules` has another key.
            UnknownLanguageError: the language has no words for events.
        """
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.lexicon.require("events", "events")
        self._words = event_words(self.lexicon)
        self._timexes = TimexFinder(lexicon=self.lexicon)
        given: EventRules = rules or {}
        for name in given:
            choice_required("rule set", name, ("assertion", "salience"))
        self._assertion = given.get("assertion", ASSERTION_RULES)
        self._salience = given.get("salience", SALIENCE_RULES)

    def find(self, text: str, /, *, anchor: date | str | None = None) -> tuple[Event, ...]:
        """Return the events of `text`; `anchor` is the day that "today" means."""
        anchor = day_given("anchor", anchor)
        reading = Reading(text_required(text), self.lexicon, classes=EVENT | TIME | CUE)
        timexes = self._timexes.read(reading, anchor=anchor)
        found = self.read(reading, timexes=timexes, attributions=(), anchor=anchor)
        reading.forget()
        return reading.to_given(found)

    def read(
        self,
        reading: Reading,
        *,
        timexes: tuple[Timex, ...],
        attributions: tuple[Attribution, ...],
        anchor: date | None = None,
        headline: Sequence[Stretch] = (),
        country: str | None = None,
    ) -> tuple[Event, ...]:
        """Return the events of a text whose dates, in text order, and attributions are known.

        Args:
            reading: the story.
            timexes: its dates, in text order.
            attributions: who says what in it.
            anchor: the day of writing.
            headline: where headline and deck of the same text are; their dates are looked for here.
            country: that of the dateline.
        """
        reading.kept[HOME] = country
        section = section_of(reading.lowered, self.lexicon)
        known = with_stretches(timexes, reading.text, self._words.dates)
        found = self._read(reading, timexes=known, attributions=attributions, anchor=anchor, section=section)
        events = days_of_one_scene(found, reading, known, anchor)
        end = 0
        if headline:
            top = reading.narrowed(
                [_unlabelled(reading.text, line) for line in headline]
            )  # which shares most of what is known of the words
            top.kept[HOME] = country
            end = headline[-1][1]
            dates = with_stretches(self._timexes.read(top, anchor=anchor), top.text, self._words.dates)
            heads = self._read(top, timexes=dates, attributions=(), anchor=anchor, section=section)
            events = sorted((*heads, *events), key=_start)
            top.forget()
        return days_of_other_mentions(with_tolls(events), reading.text, self.lexicon, headline_end=end, anchor=anchor)

    def _read(
        self,
        reading: Reading,
        *,
        timexes: Sequence[Timex],
        attributions: tuple[Attribution, ...],
        anchor: date | None,
        section: EventSection | None,
    ) -> list[Event]:
        out: list[Event] = []
        dates = _Pointer(timexes)
        said = _Contents(attributions)
        days = Days(reading, timexes, partial(named_events, reading, anchor=anchor), self._words, anchor)
        analysis = Analysis.of(reading)
        for sentence, hits in sentences_with(reading, trigger_candidates(reading, self._words)):
            parties = Parties(sentence, analysis, self._words)
            triggers = find_triggers(sentence, hits, self._words, parties)
            if section is not None:
                triggers = [trigger for trigger in triggers if section.has(trigger.phrase.entry)]
            triggers = list(told(sentence, triggers, self._salience))
            if not triggers:
                continue
            inside = dates.inside(sentence.start, sentence.end)
            own = placed(sentence, inside, anchor) if inside else ()
            for trigger in triggers:  # a comprehension would be one more function call per sentence
                event = self._event(sentence, trigger, parties, own, days, said)
                if event.actors or not _needs_speaker(trigger, event.type):
                    out.append(event)
        return out

    def _event(
        self,
        sentence: SentenceWords,
        trigger: Trigger,
        parties: Parties,
        dates: Sequence[Placed],
        days: Days,
        said: _Contents,
    ) -> Event:
        """Build the value of one trigger."""
        entry = trigger.phrase.entry
        assessed = assess_trigger(sentence, trigger, self._assertion)
        listed, root = _TYPES[entry.type]
        kind = meant_type(listed, sentence, trigger, assessed)
        span = sentence.span(trigger.first, trigger.last)
        attribution = said.around(span.start)
        actors, recipients, location = _sides(sentence, trigger, kind, parties, attribution, self._words)
        name = days.name_of(sentence, trigger.first, trigger.last)
        time = days.time(sentence, trigger.first, trigger.last, dates, name) or _NO_TIME
        if assessed.asserted:
            is_past = days.ahead(time) and self._is_never_planned(sentence, trigger)
            is_past = is_past and is_inside_subject(sentence, trigger.first, time)
            time = days.of_fact(sentence, trigger.first, time, Tense.PAST if is_past else assessed.tense)
        return Event(
            trigger=span,
            type=kind,
            mode=entry.mode,
            cameo_root=(entry.cameo or root) if kind is listed else CAMEO_ROOTS.get(kind),
            actors=actors,
            recipients=recipients,
            location=location,
            time=time,
            polarity=assessed.polarity,
            modality=assessed.modality,
            tense=assessed.tense,
            asserted=assessed.asserted and not days.ahead(time),
            attribution=attribution,
            name=None if name is None else name.name,
            rule=f"{self.lexicon.language}.events.{entry.id}",
        )

    def _is_never_planned(self, sentence: SentenceWords, trigger: Trigger) -> bool:
        """Whether a noun names what nobody sets a day for: a raid or a resignation, not an execution."""
        entry = trigger.phrase.entry
        own = sentence.low[trigger.first : trigger.last + 1]  # "tropical storm"
        if trigger.phrase.is_verb or not self._words.dates["appointed"].isdisjoint(own):
            return False
        return entry.type in _UNPLANNED or (entry.type == EventType.RETREAT and entry.stays)

    def lead(self, events: tuple[Event, ...], header: Header, story: tuple[tuple[int, int], ...]) -> Event | None:
        """Return the event that the article is about; `None` when headline and lead report none."""
        return find_lead(events, header, story, self.lexicon)


def _sides(
    sentence: SentenceWords,
    trigger: Trigger,
    kind: EventType,
    parties: Parties,
    attribution: Attribution | None,
    words: EventWords,
) -> tuple[tuple[Actor, ...], tuple[Actor, ...], Span | None]:
    """Return who does it, to whom, and where."""
    parties.speaker = _speaker(attribution)
    subjects, objects, place = find_sides(parties, trigger, kind)
    if any(party.country is None and party.sector is not None for party in (*subjects, *objects)):
        setting, are_both = Setting.of(sentence.lists, words), objects is subjects
        subjects = setting.settled(subjects, sentence)
        objects = subjects if are_both else setting.settled(objects, sentence)
    if attribution is not None and objects is not subjects:
        objects = _without_speaker(sentence, objects, attribution, sentence.span(trigger.first, trigger.last).end)
    actors = as_actors(sentence, subjects) if subjects else ()
    recipients = () if not objects else actors if objects is subjects else as_actors(sentence, objects)
    return actors, recipients, None if place is None else as_span(sentence, place)


def _without_speaker(sentence: SentenceWords, objects: PartyGroup, attribution: Attribution, end: int) -> PartyGroup:
    """Return the parties without the one who is named behind as saying it all: "fired shots, a reporter there said"."""
    source = attribution.source
    if source is None or source.start < end:
        return objects
    return [party for party in objects if not source.start <= sentence.begin(party.first) < source.end]


def _unlabelled(text: str, line: Stretch) -> Stretch:
    """Return a line without the label of a wire: "UPDATE 2-Shells hit port"."""
    label = _LABEL.match(text, *line)
    return line if label is None else (label.end(), line[1])


_LABEL = re.compile(r"(?:[A-Z]{3,}(?: \d{1,2})?-)+(?=[A-Z])")


def _start(event: Event) -> int:
    return event.trigger.start


def _needs_speaker(trigger: Trigger, kind: EventType | None) -> bool:
    """Whether the event is something said, in words that leave nobody out: a verb that is not a participle."""
    entry = trigger.phrase.entry
    return entry.asked or (kind in _SPEECH and not entry.turned and not trigger.form & (PART | NOUN))


_UNPLANNED = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.DISASTER, EventType.DEATH, EventType.SANCTION})
"""Types of such nouns, besides resignations: the entries for retreats that `stays` marks."""

_SPEECH = frozenset({EventType.REQUEST, EventType.AGREE, EventType.SUPPORT, EventType.THREATEN, EventType.REJECT})


def _speaker(attribution: Attribution | None) -> str | None:
    """Return whom "I" and "we" mean in what somebody said."""
    if attribution is None:
        return None
    if attribution.speaker is not None and attribution.speaker.name:
        return attribution.speaker.name
    return attribution.source.text if attribution.source is not None else None


class _Pointer:
    """Walks through the dates of a text alongside its sentences."""

    def __init__(self, timexes: Sequence[Timex]) -> None:
        self._timexes = timexes
        self._at = 0

    def inside(self, start: int, end: int) -> Sequence[Timex]:
        """Return the dates between `start` and `end`; calls come in text order."""
        timexes, at, size = self._timexes, self._at, len(self._timexes)
        while at < size and timexes[at].span.start < start:
            at += 1
        first = at
        while at < size and timexes[at].span.start < end:
            at += 1
        self._at = at
        return timexes[first:at]


@cache
def _finder(language: str) -> EventFinder:
    return EventFinder(language=language)


def find_events(text: str, /, *, anchor: date | str | None = None, language: str = "en") -> tuple[Event, ...]:
    """Return the events of `text`, in their order.

    >>> event, = find_events("Protesters marched through Oslo on May 1, 2018.")
    >>> str(event.type), event.trigger.text, str(event.time.begin), event.asserted
    ('PROTEST', 'marched', '2018-05-01', True)

    Args:
        text: any string.
        anchor: the day that "today" means; without one, dates that depend on it stay open.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: the language has no words for events.
    """
    return _finder(language).find(text, anchor=anchor)
