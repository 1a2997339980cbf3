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

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from attrs import evolve

from newscorpus.events.tolls import KILLED, is_by_nobody
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.stems import head_stem, unlinked_stems
from newscorpus.model import Event, EventBasis, EventTime, EventType, Tense

__all__ = ("days_of_other_mentions",)

_LEAD = 800
"""How many characters after the headline the first paragraphs end, roughly."""

_SHORT = timedelta(days=31)
_BEFORE, _WORDS_BEFORE = 30, 2
"""How many characters before a trigger, and how many words of them, are looked at for its article."""

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
    dated = [event for event in events if _is_dated(event)]
    if not dated:
        return tuple(events)
    stems: dict[str, list[Event]] = {}
    for event in dated:
        stems.setdefault(head_stem(event.trigger.text, lexicon), []).append(event)
    vote = _vote(dated, anchor)
    refused = unlinked_stems(lexicon)
    links = class_lists(lexicon, "date_links")
    out: list[Event] = []
    for event in events:
        is_dated = event.time is not None and event.time.basis is not EventBasis.NONE
        if is_dated or _has_before(text, event, links["other"]):
            out.append(event)
            continue
        stem = head_stem(event.trigger.text, lexicon)
        is_told = event.trigger.start < headline_end or _has_before(text, event, links["known"])
        others = () if stem in refused else stems.get(stem, ())
        same = [
            o for o in others if _agree(event, o, links, shared=not (is_told or _has_before(text, o, links["known"])))
        ]
        source = _nearest(event, same) or _of_same_kind(event, dated, headline_end)
        if source is None and event.type is EventType.ELECTION and _is_result(event):
            source = vote
        if source is None and (_is_toll(event) or event.type is EventType.DISASTER):
            source = (_calamity(event, dated) if _is_toll(event) else None) or _taken_up(text, event, dated, links)
        out.append(event if source is None or source.time is None else evolve(event, time=_lent(source.time)))
    return tuple(out)


def _of_same_kind(event: Event, dated: Sequence[Event], headline_end: int) -> Event | None:
    """The event of the lead that a headline reports in other words."""
    if event.trigger.start >= headline_end:
        return None
    lead = (other for other in dated if other.trigger.start < headline_end + _LEAD)
    return next((o for o in lead if _is_of_kind(event, o) and o.asserted == event.asserted), None)


def _taken_up(text: str, event: Event, dated: Sequence[Event], links: Mapping[str, frozenset[str]]) -> Event | None:
    """The event right behind that takes a disaster up again: "Ten people died. ... the crash on Monday"."""
    behind = bisect_left(dated, event.trigger.end, key=_start)
    near = dated[behind : behind + _TAKEN_UP]
    return next((o for o in near if _takes_up(text, event, o, links["known"])), None)


def _lent(time: EventTime) -> EventTime:
    return evolve(time, basis=EventBasis.RELATIVE) if time.basis is EventBasis.EXPLICIT else time


def _is_dated(event: Event) -> bool:
    """Whether the event has a short time of its own."""
    time = event.time
    if time is None or time.begin is None or time.end is None or time.basis not in _OWN:
        return False
    return time.end - time.begin <= _SHORT


def _has_before(text: str, event: Event, words: frozenset[str]) -> bool:
    """Whether one of the words comes before the event: "the attack", "the deadly attack", "the previous election"."""
    start = event.trigger.start
    before = text[start - _BEFORE if start > _BEFORE else 0 : start].lower().split()
    return not words.isdisjoint(before[-_WORDS_BEFORE:])


def _agree(one: Event, other: Event, links: Mapping[str, frozenset[str]], *, shared: bool = False) -> bool:
    """Whether nothing speaks against it that two mentions are of one event; `shared`: and a party speaks for it.

    Another number of victims speaks against it; "people" says nothing.
    """
    if one.type is not other.type or one.asserted != other.asserted:
        return False
    mine, theirs = _names(one), _names(other)
    if not mine or not theirs:
        return not shared
    counted, also = set(filter(str.isdigit, mine)), set(filter(str.isdigit, theirs))
    if counted and also and counted.isdisjoint(also):
        return False
    return not (mine & theirs).issubset(links["anybody"])


def _names(event: Event) -> set[str]:
    words = (word for party in (*event.actors, *event.recipients) for word in party.name.lower().split())
    return {word.replace(",", "") for word in words}


def _is_of_kind(event: Event, other: Event) -> bool:
    """Whether a headline's event may be one of the lead by its type; a toll may be that of a calamity."""
    return event.type is other.type or (_is_toll(event) and other.type in _CALAMITIES)


def _is_toll(event: Event) -> bool:
    """Whether the event is that somebody died or was hurt by nobody: "Six people died"."""
    is_of_victims = event.type is EventType.DEATH or is_by_nobody(event)
    return is_of_victims and event.asserted and event.tense in _TOLD


def _calamity(event: Event, dated: Sequence[Event]) -> Event | None:
    """Return the last disaster or attack reported right before a toll: "The dam burst on Monday. Six people died"."""
    at = bisect_left(dated, event.trigger.start, key=_start) - 1
    if at < 0:
        return None
    other = dated[at]
    is_near = event.trigger.start - other.trigger.end < _NEXT_SENTENCE
    is_calamity = other.type in _CALAMITIES and other.mode != KILLED
    return other if is_near and is_calamity and other.asserted else None


def _start(event: Event) -> int:
    return event.trigger.start


def _takes_up(text: str, event: Event, other: Event, known: frozenset[str]) -> bool:
    """Whether a noun right after takes a toll or a disaster up: "Ten died in a crash. The accident was on Monday"."""
    is_next = 0 < other.trigger.start - event.trigger.end < _NEXT_SENTENCE
    if not is_next or other.type not in _CALAMITIES or not (event.asserted and other.asserted):
        return False
    return other.tense in _OF_NOUNS and event.tense in _TOLD and _has_before(text, other, known)


_TAKEN_UP = 4
"""Among how many dated events after it the one may be that takes it up."""

_OF_NOUNS = frozenset({Tense.NONE, Tense.PAST})
"""The tenses of nouns, with and without a verb: "the accident", "the accident was"."""

_CALAMITIES = frozenset({EventType.DISASTER, EventType.ASSAULT})
_TOLD = frozenset({Tense.PAST, Tense.PRESENT, Tense.NONE})
_NEXT_SENTENCE = 250
"""How many characters are between a calamity and its toll at most."""


def _nearest(event: Event, others: Sequence[Event]) -> Event | None:
    """Return the last of the mentions before the event, else the first after it."""
    before = [other for other in others if other.trigger.start < event.trigger.start]
    return before[-1] if before else next(iter(others), None)


def _vote(dated: Sequence[Event], anchor: date | None) -> Event | None:
    """Return the first vote that has been held, if the text mentions one day only."""
    votes = [
        event
        for event in dated
        if event.type is EventType.ELECTION and event.time is not None and event.time.begin == event.time.end
    ]
    held = [v for v in votes if v.asserted and (anchor is None or v.time is None or (v.time.begin or anchor) <= anchor)]
    return held[0] if held else None


def _is_result(event: Event) -> bool:
    """Whether the event is what a vote brought, or the vote itself, not one to come."""
    return event.asserted
