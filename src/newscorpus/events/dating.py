"""When an event happened: which of the dates around it belongs to it, and why.

A date of the sentence belongs to the event when little separates the two: every word, comma, clause word and report
between them costs something, and the cheapest date wins if it is cheap enough. Otherwise the event may take the date of
another event that it is part of, the date of the lead, or the day of writing; or it has no date.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import frozen

from newscorpus.analysis import Analysis
from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, MAIN, RELATIVE
from newscorpus.events.clause_bits import (
    ENDS_CLAUSE,
    GOING,
    NEGATION,
    PAST_AUXILIARY,
    PREPOSITIONS,
    PRESENT_AUXILIARY,
    REPORTS,
    TO,
    WANTED,
)
from newscorpus.events.date_clauses import (
    Placed,
    is_of_another,
    is_to_come,
    placed,
    start_of_same_time,
    turn_ahead,
    turn_behind,
)
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords, event_words
from newscorpus.model import EventBasis, EventTime, Tense, Timex, TimexBasis, TimexType
from newscorpus.text import Reading

__all__ = ("DateCosts", "Placed", "day_of_writing", "lead_time", "own_date", "placed", "time_of")

_LEAD = 5
"""How many sentences from the top, the headline and the line with the date among them, count as the lead."""

_RECENT = timedelta(days=7)


@frozen
class DateCosts:
    """What is between an event and a date, in words; the limits were set by hand on news text."""

    word: float = 0.5
    comma: float = 2.5
    clause: float = 5.0
    report: float = 3.0
    ahead: float = 1.5
    """The date comes before the event."""
    front: float = 3.0
    """The date opens the sentence."""
    attribute: float = 5.0
    """The date belongs to a noun: "the 2019 budget"."""
    content: float = 10.0
    """The event reports or wants something, and the date belongs to that: "hopes to open in May"."""
    limit: float = 14.0


_COSTS = DateCosts()
_SET = TimexType.SET


def own_date(
    sentence: SentenceWords,
    first: int,
    last: int,
    dates: Sequence[Placed],
    words: EventWords,
    *,
    anchor: date | None = None,
    costs: DateCosts = _COSTS,
) -> Placed | None:
    """Return the date among `dates` that says when the words `first` to `last` happened; `None` without one.

    Args:
        sentence: where they are.
        first: index of the first word of the event.
        last: index of its last word.
        dates: the dates of the sentence.
        words: the words that tie dates to events.
        anchor: the day of writing, if known.
        costs: what is between an event and a date.
    """
    best, lowest = None, 0.0
    for dated in dates:
        timex = dated.timex
        if costs.word * (dated.first - last - 1) > costs.limit:
            break  # this one and those after it are too far away
        if (timex.begin is None and timex.end is None) or timex.type is _SET:
            continue
        if anchor is not None and _is_of_content(sentence, last, dated, anchor):
            continue
        price = _price(sentence, first, last, dated, words, costs)
        if price <= costs.limit and (best is None or price < lowest):
            best, lowest = dated, price
    return best


def _is_of_content(sentence: SentenceWords, last: int, dated: Placed, anchor: date) -> bool:
    """Whether a date to come belongs to what is said or wanted: "is set to begin on Monday", "said it will in May"."""
    if dated.timex.begin is None or dated.timex.begin <= anchor:
        return False
    if sentence.bits[last] & TO and dated.first > last and _is_in_infinitive(sentence, last, dated.first):
        return True  # "summoned him to testify next week"
    if dated.first - last <= _NEXT:
        return False
    return bool(sentence.bits[last] & (WANTED | REPORTS | GOING))


def _is_promised(sentence: SentenceWords, first: int, last: int) -> bool:
    """Whether a phrase holds what is promised or threatened: "vowed to march", whose date is that of the march."""
    return first < last and bool(sentence.bits[first] & WANTED) and sentence.has(TO, first + 1, last)


def _is_in_infinitive(sentence: SentenceWords, to: int, a: int) -> bool:
    """Whether a date is in the clause of the infinitive that starts at word `to`."""
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + a)
    clause = None if found is None else found.clause_around(sentence.first + a)
    return clause is not None and clause.kind == INFINITIVE_CLAUSE and clause.start == sentence.first + to


_NEXT = 2
"""How near a date must be to say when the thing wanted is: "planned for March"."""


def _price(sentence: SentenceWords, first: int, last: int, dated: Placed, words: EventWords, costs: DateCosts) -> float:
    _, a, b = dated
    if a <= last and first <= b:  # "met on Monday with", but not "scrap the 2015 tax"
        is_of_object = a > first and _is_verb(sentence, first) and _is_attribute(sentence, a, b, first, words)
        is_of_object = is_of_object and not _is_result(sentence, first, last, words)
        return costs.limit + costs.content if is_of_object else 0.0
    opens = _is_in_front(sentence, a, b)
    if is_of_another(sentence, first, last, dated, words, opens=opens):
        return costs.limit + costs.content
    price = costs.attribute if _is_attribute(sentence, a, b, first, words) else 0.0
    price += costs.content if _is_modifier(sentence, a, b, first, last) else 0.0
    if a > last:
        price += costs.content if a - last > _OWN and _has_content(sentence, first, last) else 0.0
        is_of_other = _is_of_saying(sentence, first, last, a) or _is_promised(sentence, first, last)
        price += costs.content if is_of_other else 0.0
        if sentence.has(REPORTS, first - _TOLD, first) and True not in sentence.breaks[max(0, first - _TOLD) : first]:
            price += costs.content if not sentence.has(ENDS_CLAUSE, first - _TOLD, first) else 0.0
        shared = start_of_same_time(sentence, a, last, words)
        return price + _between(sentence, last, a if shared < 0 else shared + 1, costs)
    if _says_when(sentence, b, first):
        return costs.ahead
    if opens:
        front = costs.front
        if _is_of_dateline(sentence, b):
            if is_to_come(sentence, first):
                return costs.limit + costs.content
            front += costs.content if _is_told_of_before(sentence, first) else costs.attribute
        return front + _clauses_between(sentence, b, first, costs)
    if price and _is_told_of(sentence, b, first):
        return costs.ahead + costs.word * (first - b - 1)
    if sentence.bits[first] & REPORTS and (first - b > _OWN or True in sentence.breaks[b:first]):
        price += costs.content  # "... on Friday, the ministry said"
    return price + costs.ahead + _between(sentence, b, first, costs)


def _is_result(sentence: SentenceWords, first: int, last: int, words: EventWords) -> bool:
    """Whether a phrase says what a vote brought, and so has its day: "won Sunday's election"."""
    return sentence.low[first] in words.dates["results"] and sentence.low[last] in words.dates["vote"]


def _is_of_saying(sentence: SentenceWords, first: int, last: int, a: int) -> bool:
    """Whether the date says when somebody told of what has happened: "have taken the port, the army said on Monday".

    A noun has not the day of a report behind its sentence: "ten died in a raid, police said on Monday".
    """
    if not sentence.has(REPORTS, last + 1, a):
        return False
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + first)
    clause = None if found is None else found.clause_at(sentence.first + first)
    if clause is not None:
        return clause.perfect and clause.kind == MAIN
    report = None if found is None else found.clause_around(sentence.first + a)
    if report is None or report.kind != MAIN or report.start <= sentence.first + last:
        return False
    return sentence.breaks[report.start - sentence.first - 1] and bool(
        sentence.bits[report.verb - sentence.first] & REPORTS
    )


def _is_verb(sentence: SentenceWords, first: int) -> bool:
    return Analysis.of(sentence.lists.reading).clause_at(sentence.first + first) is not None


def _is_in_front(sentence: SentenceWords, a: int, b: int) -> bool:
    """Whether the date opens the sentence: "On Friday, ...", "In Sunday's debate, ..."."""
    breaks = sentence.breaks
    if a == 0 or (a <= 2 and breaks[b]):
        return True
    if not sentence.bits[0] & PREPOSITIONS or True in breaks[:a]:
        return False
    return True in breaks[b : b + _PHRASE] and not sentence.has(ENDS_CLAUSE, 1, b)


def _is_told_of_before(sentence: SentenceWords, first: int) -> bool:
    """Whether the event precedes what the sentence reports: "…, who had promised"."""
    clause = Analysis.of(sentence.lists.reading).clause_at(sentence.first + first)
    return clause is not None and clause.perfect and clause.kind == RELATIVE


def _is_of_dateline(sentence: SentenceWords, b: int) -> bool:
    """Whether a dash follows the date, as after a dateline: its day is that of writing, and a date after it wins."""
    return any("–" in gap or "—" in gap or "- " in gap for gap in sentence.gaps[b : b + _PHRASE])


_PHRASE = 6
"""How many words the phrase that opens a sentence may go on after its date."""


def _says_when(sentence: SentenceWords, b: int, first: int) -> bool:
    """Whether the event says what happened on the date right before it: "since May, when the river rose"."""
    return sentence.low[b + 1 : b + 2] == ["when"] and not sentence.has(ENDS_CLAUSE, b + 2, first)


def _is_told_of(sentence: SentenceWords, b: int, first: int) -> bool:
    """Whether the event happens to the thing that the date identifies: "the 1995 attack that killed him"."""
    bits = sentence.bits
    clauses = [k for k in range(b + 1, first) if bits[k] & ENDS_CLAUSE]
    if len(clauses) != 1 or sentence.low[clauses[0]] not in _RELATIVE:
        return False
    return not sentence.has(REPORTS | PRESENT_AUXILIARY | PAST_AUXILIARY, b + 1, clauses[0])


_RELATIVE = frozenset({"that", "which", "who"})


_TOLD = 2
"""How near a verb of saying must be for the event to be its object: "announced his death on Monday"."""

_OWN = 3
"""How near a date must be to belong to a verb of saying or wanting itself: "said on Monday"."""


def _has_content(sentence: SentenceWords, first: int, last: int) -> bool:
    """Whether what follows the event is what it says or wants: "said", "hopes to"."""
    bits = sentence.bits[first]
    if bits & REPORTS:
        return True
    return bool(bits & WANTED) and (sentence.low[first].endswith("s") or "to" in sentence.low[first + 1 : last + 2])


def _between(sentence: SentenceWords, left: int, right: int, costs: DateCosts) -> float:
    """The price of everything between word `left` and word `right`; of the words alone where that is too much."""
    price = costs.word * (right - left - 1)
    if price > costs.limit:
        return price
    return price + costs.comma * sum(sentence.breaks[left:right]) + _clauses_between(sentence, left, right, costs)


def _clauses_between(sentence: SentenceWords, left: int, right: int, costs: DateCosts) -> float:
    price = 0.0
    for bits in sentence.bits[left + 1 : right]:
        if bits & (ENDS_CLAUSE | REPORTS):
            price += costs.clause if bits & ENDS_CLAUSE else costs.report
    return price


def _is_attribute(sentence: SentenceWords, a: int, b: int, first: int, words: EventWords) -> bool:
    """Whether the date is inside a noun phrase of another thing: "the 2019 budget", "the year ended May 2"."""
    if a - 1 > first and sentence.before(a) == "ended":
        return True
    behind = sentence.after(b)
    if b + 1 == first or not behind or behind in words.clause["prepositions"]:
        return False
    if _is_setting(sentence, a, b, first, words):
        return False
    return sentence.before(a) in words.dates["determiners"] or behind == "s"


def _is_setting(sentence: SentenceWords, a: int, b: int, first: int, words: EventWords) -> bool:
    """Whether the date is that of something in which the event happens: "won in Monday's vote".

    In "urged him to compete in this year's vote" it is that of the verb between them.
    """
    if sentence.after(b) != "s" or sentence.before(a) not in words.dates["setting"]:
        return False
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + a)
    if found is None or a < first:
        return found is None or _is_in_front(sentence, a, b)
    return not any(sentence.first + first < clause.verb < sentence.first + a for clause in found.clauses)


def _is_modifier(sentence: SentenceWords, a: int, b: int, first: int, last: int) -> bool:
    """Whether the date comes before a noun for something other than the event: "great Christmas gifts"."""
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + a)
    phrase = None if found is None else found.phrase_at(sentence.first + a)
    if phrase is None or phrase.head_class in _TIMES or phrase.head <= sentence.first + b:
        return False
    low, words = sentence.low, event_words(sentence.lists.reading.lexicon)
    if _is_setting(sentence, a, b, first, words):
        return False
    if low[first] in words.dates["results"] and low[phrase.head - sentence.first] in words.dates["vote"]:
        return False  # "won 51 percent of Monday's vote"
    return not phrase.first <= sentence.first + first <= phrase.head and not sentence.first + last >= phrase.head > b


_TIMES = "T9"


def time_of(
    sentence: SentenceWords, first: int, final: int, dated: Placed, dates: Sequence[Placed], words: EventWords
) -> EventTime:
    """Return the time that `dated` gives the words `first` to `final`: its days, or one side of them."""
    timex, at, last = dated
    behind, link = sentence.after(last), sentence.before(at)
    if link in words.dates["modifiers"]:
        link = sentence.before(at - 1)
    begin, end, basis = *_range(timex, dates), _basis(timex)
    if behind == "s" or timex.type is TimexType.TIME or _needs_no_bound(sentence, link, dated, first, words):
        link = ""  # "before midnight" is that day
    if link in words.dates["upto"]:
        begin, end, basis = None, timex.end if link in words.dates["upto_end"] else timex.begin, EventBasis.BOUND
    elif link in words.dates["from"] and link != "from":
        begin, end, basis = timex.begin, None, EventBasis.BOUND
    elif turn := turn_behind(sentence, last, first, words):
        begin, end = (None, end) if turn in words.dates["from"] else (begin, None)
        basis = EventBasis.BOUND
    elif turn := turn_ahead(sentence, dated, first, final, words):
        begin, end = (begin, None) if turn in words.dates["from"] else (None, end)
        basis = EventBasis.BOUND
    return EventTime(begin=begin, end=end, value=timex.value or None, timex=timex, basis=basis)


_TURNS = frozenset({"until", "till"})
_NEGATED = 8
"""How many words before "until May" a negation may come that turns it into "in May": "did not open until May"."""


def _range(timex: Timex, dates: Sequence[Placed]) -> tuple[date | None, date | None]:
    """The days of the date, or of the range that it is one end of: "on Oct. 22-23"."""
    if timex.partner is None:
        return timex.begin, timex.end
    partner = next((other.timex for other in dates if other.timex.span == timex.partner), None)
    if partner is None or not (timex.begin and timex.end and partner.begin and partner.end):
        return timex.begin, timex.end
    return min(timex.begin, partner.begin), max(timex.end, partner.end)


def _needs_no_bound(sentence: SentenceWords, link: str, dated: Placed, first: int, words: EventWords) -> bool:
    """Whether the date itself is meant: "since the May 2017 blast", "since May, when it rose", "did not until May"."""
    _, a, b = dated
    if link in _TURNS and sentence.has(NEGATION, a - _NEGATED, a):
        return True
    if a > first:
        return link == "by" and _is_attribute(sentence, a, b, first, words)  # "named by the May 2 accord"
    if _says_when(sentence, b, first):
        return True
    if sentence.breaks[b]:
        return False
    return b + 1 == first or sentence.before(a) in words.dates["determiners"]


_BASIS = {TimexBasis.NAMED_EVENT: EventBasis.NAMED_EVENT, TimexBasis.EXPLICIT: EventBasis.EXPLICIT}


def _basis(timex: Timex) -> EventBasis:
    return _BASIS.get(timex.basis, EventBasis.RELATIVE)


def day_of_writing(anchor: date | None, tense: Tense) -> EventTime:
    """Return the creation date for a tense that carries it; no date without an anchor."""
    if anchor is None or tense is Tense.FUTURE:
        return EventTime()
    return EventTime(begin=anchor, end=anchor, value=anchor.isoformat(), basis=EventBasis.CREATION_TIME)


def lead_time(reading: Reading, timexes: Sequence[Timex], anchor: date | None) -> EventTime | None:
    """Return the first single day in the lead that is not long before the anchor; `None` when it names none."""
    sentences = reading.sentences[:_LEAD]
    end = sentences[-1][1] if sentences else 0
    for timex in timexes:
        if timex.span.start >= end:
            return None
        if timex.begin is None or timex.begin != timex.end:
            continue
        if anchor is None or timedelta(0) <= anchor - timex.begin <= _RECENT:
            return EventTime(begin=timex.begin, end=timex.end, value=timex.value, timex=timex, basis=EventBasis.LEAD)
    return None
