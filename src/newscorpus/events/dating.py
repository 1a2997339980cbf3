"""When an event happened: which of the dates around it belongs to it, and why.

A date of the sentence belongs to the event when little separates the two: every word, comma, clause word and report
between them costs something, and the cheapest date wins if it is cheap enough. Otherwise the event may take the date of
another event that it is part of, the date of the lead, or the day of writing; or it has no date.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import frozen

from newscorpus.analysis.clause_state import COMPLEMENT, INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import FUTURE, PAST
from newscorpus.events.chain import undoes
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
from newscorpus.events.counted_days import is_day
from newscorpus.events.date_clauses import (
    is_in_side_clause,
    is_of_another,
    is_to_come,
    opens_own_clause,
    start_of_same_time,
)
from newscorpus.events.date_places import (
    NEXT,
    Placed,
    ends_stretch,
    is_attribute,
    is_clock_time,
    is_in_front,
    is_modifier,
    is_of_dateline,
    says_when,
)
from newscorpus.events.date_topics import is_verdict_on
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.model import Timex, TimexType

__all__ = ("DateCosts", "own_date")


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
        if timex.type is _SET or (_is_open(timex) and not timex.value.startswith(_UNKNOWN)):
            continue
        if _is_moved(sentence, dated, dates, words) or (
            dated.first - last != 1 and ends_stretch(sentence, dated, dates, words)
        ):
            continue
        if anchor is not None and (
            _is_over(sentence, first, dated, anchor)
            or _is_of_content(sentence, first, last, dated, anchor, words)
            or _is_of_old_deed(sentence, first, last, dated, anchor, words)
        ):
            continue
        price = _price(sentence, first, last, dated, words, costs)
        is_nearer = price < lowest or (price == lowest and dated.first < first)  # "… on Monday, and on Friday they met"
        if price <= costs.limit and (best is None or is_nearer):
            best, lowest = dated, price
    if best is not None and (
        best.timex.text.lower() in words.dates["at_night"] or is_clock_time(best.timex, words.dates)
    ):  # "overnight on Monday", "at 3 a.m. last Monday"
        best = next((dated for dated in dates if 0 < dated.first - best.last <= NEXT), best)
    return None if best is None or _is_open(best.timex) else _made_exact(sentence, best, dates)


def _is_moved(sentence: SentenceWords, dated: Placed, dates: Sequence[Placed], words: EventWords) -> bool:
    """Whether a date is the old one of what has a new one: "moved the vote from 15 June to 8 May"."""
    if dated.timex.partner is not None or sentence.before(dated.first) not in words.dates["up_from"]:
        return False
    is_left = sentence.has(TO, dated.last + 1, dated.last + 2)
    return is_left and any(other.first == dated.last + 2 for other in dates)


def _made_exact(sentence: SentenceWords, found: Placed, dates: Sequence[Placed]) -> Placed:
    """Return the part of a date that comes right behind it: "last month, on May 9", "in May, from May 3 to May 9"."""
    for dated in dates:
        one, part = found.timex, dated.timex
        between = sentence.bits[found.last + 1 : dated.first]
        if not found.last < dated.first <= found.last + NEXT or not all(bits & PREPOSITIONS for bits in between):
            continue
        if not (one.begin and one.end and part.begin and part.end):
            continue
        if one.begin <= part.begin <= part.end <= one.end:
            return dated
    return found


def _is_over(sentence: SentenceWords, first: int, dated: Placed, anchor: date) -> bool:
    """Whether a date in front lies back from what is still to come: "was freed in May and will be tried"."""
    end, clause = dated.timex.end, sentence.clause_at(first)
    return end is not None and end < anchor and dated.last < first and clause is not None and clause.tense == FUTURE


def _is_of_old_deed(
    sentence: SentenceWords, first: int, last: int, dated: Placed, anchor: date, words: EventWords
) -> bool:
    """Whether a day behind a verdict is so old that it is that of the deed: "pleaded guilty to a raid on 3 October"."""
    end = dated.timex.end
    if end is None or dated.first <= last or anchor - end < _OLD or not _is_verb(sentence, first):
        return False
    return is_verdict_on(sentence, dated.first, first, words)


_OLD = timedelta(days=14)
"""How long what courts and police do is news."""


def _is_open(timex: Timex) -> bool:
    return timex.begin is None and timex.end is None


_UNKNOWN = "XXXX"
"""How the value of a date starts whose year is not known: it is the date of the event, and no other one is."""


def _is_of_content(
    sentence: SentenceWords, first: int, last: int, dated: Placed, anchor: date, words: EventWords
) -> bool:
    """Whether a date to come belongs to what is said or wanted: "is set to begin on Monday", "said it will in May"."""
    if dated.timex.begin is None or dated.timex.begin <= anchor:
        return False
    own = sentence.clause_at(first) if dated.last < first else None
    if own is not None and own.kind == PARTICIPLE_CLAUSE and own.passive:
        return True  # "is due in court on 3 June, accused of arson"
    if _is_meant_for(sentence, first, last, dated.first, words):
        return True
    bounds = words.dates["onset"] | words.dates["turning"]  # also "remanded him in custody until Friday"
    if dated.first - last > NEXT and sentence.before(dated.first) in bounds:
        return _is_verb(sentence, first) and not is_to_come(sentence, first)  # "called a strike from Friday"
    if sentence.bits[last] & TO and dated.first > last and _is_in_infinitive(sentence, last, dated.first):
        return True  # "summoned him to testify next week"
    if dated.first - last <= NEXT:
        return False
    return bool(sentence.bits[last] & (WANTED | REPORTS | GOING)) or _is_of_later_aim(sentence, first, dated.first)


def _is_meant_for(sentence: SentenceWords, first: int, last: int, a: int, words: EventWords) -> bool:
    """Whether a day to come is that of what was called off: "cancelled the march due on Friday"."""
    if not undoes(sentence, first):
        return False
    return any(word in words.dates["meant"] for word in sentence.low[max(last + 1, a - NEXT) : a])


def _is_of_later_aim(sentence: SentenceWords, first: int, a: int) -> bool:
    """Whether a day to come is that of an aim behind something past: "defended it but promised to act next week"."""
    found = sentence.parsed
    own = found.clause_at(sentence.first + first)
    if own is None or own.tense != PAST:
        return False
    around = found.clause_around(sentence.first + a)
    return around is not None and around.kind == INFINITIVE_CLAUSE and around.start > own.last


def _is_promised(sentence: SentenceWords, first: int, last: int) -> bool:
    """Whether a phrase holds what is promised or threatened: "vowed to march", whose date is that of the march."""
    return first < last and bool(sentence.bits[first] & WANTED) and sentence.has(TO, first + 1, last)


def _is_in_infinitive(sentence: SentenceWords, to: int, a: int) -> bool:
    """Whether a date is in the clause of the infinitive that starts at word `to`."""
    clause = sentence.clause_around(a)
    return clause is not None and clause.kind == INFINITIVE_CLAUSE and clause.start == sentence.first + to


def _price(sentence: SentenceWords, first: int, last: int, dated: Placed, words: EventWords, costs: DateCosts) -> float:
    _, a, b = dated
    if a <= last and first <= b:  # "met on Monday with", but not "scrap the 2015 tax"
        is_of_object = a > first and _is_verb(sentence, first) and is_attribute(sentence, a, b, first, words)
        is_of_object = is_of_object and not _is_result(sentence, first, last, words)
        return costs.limit + costs.content if is_of_object else 0.0
    opens = is_in_front(sentence, a, b)
    is_far_ahead = costs.word * (first - b - 1) > costs.limit
    if is_far_ahead and not opens and not _leads(sentence, dated, first):
        return costs.limit + costs.content
    if a > last and _resumes(sentence, first, last, dated):
        return costs.limit
    if is_of_another(sentence, first, last, dated, words, opens=opens) or _counts_on(sentence, b, first, words):
        return costs.limit + costs.content
    price = costs.attribute if is_attribute(sentence, a, b, first, words) else 0.0
    price += costs.content if is_modifier(sentence, a, b, first, last) else 0.0
    if a > last:
        price += costs.content if a - last > _OWN and _has_content(sentence, first, last) else 0.0
        is_of_other = _is_of_saying(sentence, first, last, a) or _is_promised(sentence, first, last)
        price += costs.content if is_of_other else 0.0
        price += costs.content if _is_told(sentence, first) else 0.0
        shared = start_of_same_time(sentence, a, last, words)
        end = a - (sentence.before(a) in words.dates["turns"])  # "have blocked roads | since June 13"
        return price + _between(sentence, last, end if shared < 0 else shared + 1, costs)
    if _leads(sentence, dated, first):
        return costs.ahead
    if opens:
        front = costs.front
        if is_of_dateline(sentence, b):
            if is_to_come(sentence, first) or sentence.has(NEGATION, b + 1, first):
                return costs.limit + costs.content  # what did not happen has no day
            front += costs.attribute
        return front + _clauses_between(sentence, b, first, costs)
    if price and _is_told_of(sentence, b, first):
        return costs.ahead + costs.word * (first - b - 1)
    if sentence.bits[first] & REPORTS and (first - b > _OWN or True in sentence.breaks[b:first]):
        price += costs.content  # "... on Friday, the ministry said"
    if sentence.breaks[b] and _is_in_added_report(sentence, a, 0):
        price += costs.content  # "ten died, police said on Monday, in the worst raid for years"
    if is_in_side_clause(sentence, a, first):
        price += costs.clause  # "on Friday, hours before a storm came on Sunday, the bridge fell"
    price += costs.ahead + _between(sentence, b, first, costs)
    if price < costs.limit and _is_before_clause(sentence, b, first):
        return min(price + costs.report, costs.limit)  # "said on Friday gunmen attacked the port on Sunday"
    return price


def _resumes(sentence: SentenceWords, first: int, last: int, dated: Placed) -> bool:
    """Whether a day goes on with the main clause, behind what commas set off: "held Roe, a lawyer, on Monday"."""
    at = dated.first - bool(sentence.bits[dated.first - 1] & PREPOSITIONS)
    own = sentence.clause_at(first)
    if own is None or own.kind != MAIN or not is_day(dated.timex) or not sentence.breaks[at - 1]:
        return False
    if True not in sentence.breaks[last : at - 1] or sentence.has(REPORTS, last + 1, at):
        return False
    base = sentence.first
    return all(clause.kind in _ABOUT_NOUN for clause in sentence.clauses if last < clause.first - base < at)


_ABOUT_NOUN = frozenset({RELATIVE, PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE})


def _is_before_clause(sentence: SentenceWords, b: int, first: int) -> bool:
    """Whether a date comes before the clause of the event, which is joined to another one or is what that reports."""
    own = sentence.clause_at(first)
    return own is not None and own.kind in _JOINED and own.start > sentence.first + b


_JOINED = frozenset({MAIN, COMPLEMENT})


def _leads(sentence: SentenceWords, dated: Placed, first: int) -> bool:
    """Whether a date leads to the event, however far ahead: "since May, when ...", "..., and on Friday they met"."""
    return says_when(sentence, dated.last, first) or opens_own_clause(sentence, dated, first)


def _is_result(sentence: SentenceWords, first: int, last: int, words: EventWords) -> bool:
    """Whether a phrase says what a vote brought, and so has its day: "won Sunday's election"."""
    return sentence.low[first] in words.dates["results"] and sentence.low[last] in words.dates["vote"]


def _is_of_saying(sentence: SentenceWords, first: int, last: int, a: int) -> bool:
    """Whether the date says when somebody told of what has happened: "have taken the port, the army said on Monday".

    A noun doesn't have the day of a report behind its sentence: "ten died in a raid, police said on Monday".
    """
    if not sentence.has(REPORTS, last + 1, a):
        return False
    clause = sentence.clause_at(first)
    if clause is not None:
        return clause.perfect and clause.kind == MAIN
    return _is_in_added_report(sentence, a, last)


def _is_in_added_report(sentence: SentenceWords, a: int, last: int) -> bool:
    """Whether a date is in a report inserted behind word `last`: "ten died, police said on Monday"."""
    report = sentence.clause_around(a)
    if report is None or report.kind != MAIN or report.start <= sentence.first + last:
        return False
    lists = sentence.lists
    is_report = bool(lists.class_of(lists.low[report.verb], 0) & REPORTS)
    return is_report and sentence.breaks[report.start - sentence.first - 1]


def _counts_on(sentence: SentenceWords, b: int, first: int, words: EventWords) -> bool:
    """Whether days are counted for a verb beside the noun at hand: "praised the bombing a day later"."""
    return sentence.low[b] in words.dates["day_after"] and not _is_verb(sentence, first)


def _is_verb(sentence: SentenceWords, first: int) -> bool:
    return sentence.clause_at(first) is not None


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


def _is_told(sentence: SentenceWords, first: int) -> bool:
    """Whether the event is a noun that is the object of a verb of saying, whose date follows: "announced his death"."""
    start = max(0, first - _TOLD)
    if not sentence.has(REPORTS, start, first) or True in sentence.breaks[start:first]:
        return False
    return not sentence.has(ENDS_CLAUSE, start, first) and not _is_verb(sentence, first)


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
