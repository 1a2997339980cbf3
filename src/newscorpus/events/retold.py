"""Days that one mention of an event takes from another: the headline from the lead, "the attack" from "attacked".

A text says once when a thing happened and then speaks of it without a date. An undated mention takes the day of a
dated one that shares its word (or one of the same word family) and a party with it: the last one before, else the
first after. Without a shared party it must be mentioned as known ("the attack"), and no party may contradict that. The
time must be short, since in a long one the thing may have happened twice, and both must be reported as facts or
neither.

What an election brought has the day of its vote: who won, lost and was voted in. A toll has the day of the disaster or
attack right before it, or of the noun right after that takes it up ("The accident was on Monday"). A headline says in
short what the first paragraphs report, so there a type in common is enough.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from attrs import evolve

from newscorpus.events.same_parties import SameParties, has_before, names_of
from newscorpus.events.tolls import KILLED, is_by_nobody
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.stems import head_stem, unlinked_stems
from newscorpus.model import Event, EventBasis, EventTime, EventType, Tense

__all__ = ("days_of_other_mentions", "is_dated", "lent")

_LEAD = 800
"""How many characters after the headline the first paragraphs end, roughly."""

_PARAGRAPH = re.compile(r"\s*[^\n]*")
"""The first of them, which a headline is about before all others."""

_SHORT = timedelta(days=31)
_OWN = frozenset({EventBasis.EXPLICIT, EventBasis.RELATIVE, EventBasis.NAMED_EVENT})


def days_of_other_mentions(
    events: Sequence[Event], text: str, lexicon: Lexicon, *, headline_end: int = 0, anchor: date | None = None
) -> tuple[Event, ...]:
    """Return the events, those without a day with that of another mention, where the text has one.

    Args:
        events: the events of a text, in text order.
        text: the text.
        lexicon: the words of the language.
        headline_end: where the headline ends; 0 without one.
        anchor: the day of writing.
    """
    if not any(map(is_dated, events)):
        return tuple(events)
    known = _Mentions(events, text, lexicon, anchor)
    body = bisect_left(events, headline_end, key=_start)
    told = [known.with_day(event) for event in events[body:]]
    if not body:
        return tuple(told)
    known = _Mentions([*events[:body], *told], text, lexicon, anchor)  # the body is dated now
    return (*(known.with_day_of_lead(event, headline_end) for event in events[:body]), *told)


class _Mentions:
    """The mentions of a text, and whose day each may have."""

    def __init__(self, events: Sequence[Event], text: str, lexicon: Lexicon, anchor: date | None) -> None:
        """Gather those that have a day by the word that they share."""
        self._events = events
        self._text = text
        self._lexicon = lexicon
        self._anchor = anchor
        self._links = class_lists(lexicon, "date_links")
        self._parties = SameParties(text, lexicon)
        self._dated = [event for event in events if is_dated(event)]
        self._stems: dict[str, list[Event]] = {}
        for event in self._dated:
            self._stems.setdefault(self._kind(event), []).append(event)
        self._vote = _vote(self._dated, anchor)

    def with_day(self, event: Event) -> Event:
        """Return an event of the body, with the day of another mention if it has none."""
        if self._is_settled(event):
            return event
        links, dated = self._links, self._dated
        is_known = has_before(self._text, event.trigger.start, links["known"])
        is_known = is_known or has_before(self._text, event.trigger.start, links["whose"], words=1)  # "his death"
        same = self._same(event, is_known=is_known)
        source = _last_before(event, same)
        if (
            source is None
            and event.type in _TAKEN_UP_AS
            and has_before(self._text, event.trigger.start, links["known"], words=1)
        ):
            source = _just_told(self._text, event, dated) or self._only_news(event)
        source = source or next(iter(same), None) or self._of_vote(event)
        if source is None and _is_toll(event) and not (is_known and event.type is EventType.ASSAULT):
            source = _calamity(event, dated)
        if source is None and not is_known and (_is_toll(event) or event.type in _CALAMITIES):
            source = _taken_up(self._text, event, dated, links)
        return _with_day_of(event, source if source is None or self._may_lend(event, source) else None)

    def _only_news(self, event: Event) -> Event | None:
        """The news that "the attack" must mean: what a text tells before of its type, where that has one day."""
        told = [o for o in self._dated if o.type is event.type and o.asserted and self._is_sentence_after(event, o)]
        news = [other for other in told if _is_news(other, self._anchor)]
        days = {(other.time.begin, other.time.end) for other in news if other.time is not None}
        return news[0] if len(days) == 1 and self._parties.may_be_one(event, news[0], shared=False) else None

    def _is_sentence_after(self, event: Event, other: Event) -> bool:
        """Whether an event is told in a later sentence than another one."""
        return _SENTENCE_END.search(self._text, other.trigger.end, event.trigger.start) is not None

    def with_day_of_lead(self, event: Event, headline_end: int) -> Event:
        """Return an event of the headline, with the day of what it reports if it has none."""
        if self._is_settled(event):
            return event
        same = [other for other in self._same(event, is_known=True) if _is_news(other, self._anchor)]
        paragraph = _PARAGRAPH.match(self._text, headline_end)
        end = headline_end if paragraph is None else paragraph.end()
        first = [other for other in same if other.trigger.start < end]
        source = next(iter(first), None) or self._of_same_kind(event, headline_end) or next(iter(same), None)
        return _with_day_of(event, source or self._of_vote(event))

    def _of_same_kind(self, event: Event, headline_end: int) -> Event | None:
        """The event of the lead that a headline reports in other words; none where the lead has its own word for it."""
        lead = (other for other in self._events if headline_end <= other.trigger.start < headline_end + _LEAD)
        stem = head_stem(event.trigger.text, self._lexicon)
        for other in lead:
            if is_dated(other) and _is_of_kind(event, other) and other.asserted == event.asserted:
                return other if _is_news(other, self._anchor) else None
            if other.type is event.type and head_stem(other.trigger.text, self._lexicon) == stem:
                return None
        return None

    def _is_settled(self, event: Event) -> bool:
        """Whether an event has a time, or is another one of its kind: "the previous election"."""
        has_time = event.time is not None and event.time.basis is not EventBasis.NONE
        return has_time or has_before(self._text, event.trigger.start, self._links["other"])

    def _same(self, event: Event, *, is_known: bool) -> list[Event]:
        """The dated mentions with the word of an event that may be the same one."""
        kind, known = self._kind(event), self._links["known"]
        if kind in unlinked_stems(self._lexicon):
            return []
        return [
            other
            for other in self._stems.get(kind, ())
            if self._parties.may_be_one(
                event, other, shared=not (is_known or has_before(self._text, other.trigger.start, known))
            )
        ]

    def _kind(self, event: Event) -> str:
        """What the words for one kind of event have in common; all killing is of a kind."""
        return KILLED if event.mode == KILLED else head_stem(event.trigger.text, self._lexicon)

    def _may_lend(self, event: Event, other: Event) -> bool:
        """Whether a mention may date the event: not "these killings" of years ago for one told before them."""
        is_told_first = event.trigger.start < other.trigger.start
        is_lent = other.time is not None and other.time.basis is EventBasis.RELATIVE
        return not (is_told_first and is_lent) or _is_news(other, self._anchor)

    def _of_vote(self, event: Event) -> Event | None:
        """The vote that an election, or what came of it, has its day from."""
        return self._vote if event.type is EventType.ELECTION and event.asserted else None


def _with_day_of(event: Event, source: Event | None) -> Event:
    return event if source is None or source.time is None else evolve(event, time=lent(source.time))


def _is_news(event: Event, anchor: date | None) -> bool:
    """Whether the event is not long past: a headline does not report what the last paragraph recalls."""
    begin = None if event.time is None else event.time.begin
    return anchor is None or begin is None or anchor - begin <= _SHORT


def _just_told(text: str, event: Event, dated: Sequence[Event]) -> Event | None:
    """The event of the sentence before that "the raid" or "the talks" names with another word."""
    at = bisect_left(dated, event.trigger.start, key=_start)
    for other in reversed(dated[max(0, at - _IN_A_SENTENCE) : at]):
        if event.trigger.start - other.trigger.end >= _NEXT_SENTENCE:
            return None
        if other.type is event.type and other.asserted:
            ends = _SENTENCE_END.findall(text, other.trigger.end, event.trigger.start)
            return other if len(ends) == 1 else None
    return None


_IN_A_SENTENCE = 4
"""Among how many dated events before it the one may be that a noun names again."""

_SENTENCE_END = re.compile(r"[.!?]\W*\s")


def _right_before(event: Event, dated: Sequence[Event]) -> Event | None:
    """The last event in front, if it is asserted and no further away than the sentence before."""
    at = bisect_left(dated, event.trigger.start, key=_start) - 1
    if at < 0:
        return None
    other = dated[at]
    return other if other.asserted and event.trigger.start - other.trigger.end < _NEXT_SENTENCE else None


def _taken_up(text: str, event: Event, dated: Sequence[Event], links: Mapping[str, frozenset[str]]) -> Event | None:
    """The event right behind that takes a disaster up again: "Ten people died. ... the crash on Monday"."""
    behind = bisect_left(dated, event.trigger.end, key=_start)
    near = dated[behind : behind + _TAKEN_UP]
    return next((o for o in near if _takes_up(text, event, o, links["known"])), None)


def lent(time: EventTime) -> EventTime:
    """Return the time of one event for another one."""
    return evolve(time, basis=EventBasis.RELATIVE) if time.basis is EventBasis.EXPLICIT else time


def is_dated(event: Event) -> bool:
    """Return whether the event has a short time of its own."""
    time = event.time
    if time is None or time.begin is None or time.end is None or time.basis not in _OWN:
        return False
    return time.end - time.begin <= _SHORT


def _is_of_kind(event: Event, other: Event) -> bool:
    """Whether a headline's event may be one of the lead by its type; a toll may be that of a calamity."""
    return event.type is other.type or (_is_toll(event) and other.type in _CALAMITIES)


def _is_toll(event: Event) -> bool:
    """Whether the event is that somebody died or was hurt by nobody: "Six people died"."""
    is_of_victims = event.type is EventType.DEATH or is_by_nobody(event)
    return is_of_victims and event.asserted and event.tense in _TOLD


def _calamity(event: Event, dated: Sequence[Event]) -> Event | None:
    """Return the last disaster or attack reported right before a toll: "The dam burst on Monday. Six people died"."""
    other = _right_before(event, dated)
    is_calamity = other is not None and other.type in _CALAMITIES and other.mode != KILLED
    return other if is_calamity else None


def _start(event: Event) -> int:
    return event.trigger.start


def _takes_up(text: str, event: Event, other: Event, known: frozenset[str]) -> bool:
    """Whether a noun right after takes a toll or a disaster up: "Ten died in a crash. The accident was on Monday"."""
    is_next = 0 < other.trigger.start - event.trigger.end < _NEXT_SENTENCE
    if not is_next or not (event.asserted and other.asserted) or other.type not in _CALAMITIES:
        return False
    if other.type is not event.type and not _is_toll(event):
        return False
    mine, theirs = names_of(event), names_of(other)
    if mine and theirs and mine.isdisjoint(theirs):
        return False  # "ambushed a patrol. ... for the murder of a priest on Monday"
    return other.tense in _OF_NOUNS and event.tense in _TOLD and has_before(text, other.trigger.start, known)


_TAKEN_UP = 4
"""Among how many dated events after it the one may be that takes it up."""

_OF_NOUNS = frozenset({Tense.NONE, Tense.PAST})
"""The tenses of nouns, with and without a verb: "the accident", "the accident was"."""

_CALAMITIES = frozenset({EventType.DISASTER, EventType.ASSAULT})
_TAKEN_UP_AS = _CALAMITIES | {
    *(EventType.PROTEST, EventType.CONSULT, EventType.MOBILIZE, EventType.SANCTION),
    *(EventType.APPOINTMENT, EventType.RETREAT, EventType.LEGISLATION, EventType.AID),
}
"""The types of events that the next sentence speaks of with a noun: "the raid", "the march", "the talks"."""

_TOLD = frozenset({Tense.PAST, Tense.PRESENT, Tense.NONE})
_NEXT_SENTENCE = 250
"""How many characters are between a calamity and its toll at most."""


def _last_before(event: Event, others: Sequence[Event]) -> Event | None:
    return next((other for other in reversed(others) if other.trigger.start < event.trigger.start), None)


def _vote(dated: Sequence[Event], anchor: date | None) -> Event | None:
    """Return the first vote that has been held, if the text mentions one day only."""
    votes = [
        event
        for event in dated
        if event.type is EventType.ELECTION and event.time is not None and event.time.begin == event.time.end
    ]
    held = [v for v in votes if v.asserted and (anchor is None or v.time is None or (v.time.begin or anchor) <= anchor)]
    return held[0] if held else None
