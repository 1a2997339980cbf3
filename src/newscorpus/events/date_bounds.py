"""The time that a date gives an event: its days, or one side of them.

"On Monday" is that day, "since Monday" and "by Friday" leave one side open, and so does a clause or a noun that is set
off by "after" or "before": in "left on Monday after gunmen seized it" Monday is the last day that the seizure can have
had, in "was held after she was stabbed on Monday" the first day of the arrest. Whoever died or was hurt "after"
something did so on the same day, and what came "hours after" something did too.

Where the date itself is meant, no side is open: "since the May blast", "did not open until May", "since May, when the
river rose".
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from newscorpus.analysis import Sentence, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, PARTICIPLE_CLAUSE
from newscorpus.dates.arithmetic import add_days, make_date
from newscorpus.events.clause_bits import NEGATION
from newscorpus.events.date_clauses import finite_around
from newscorpus.events.date_places import NEXT, Placed, says_when
from newscorpus.events.date_topics import whole_phrase
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.model import EventBasis, EventTime, Timex, TimexBasis, TimexType

__all__ = ("put_back", "time_of")

_TIME = "T"  # the class of nouns for times


def time_of(
    sentence: SentenceWords, first: int, final: int, dated: Placed, dates: Sequence[Placed], words: EventWords
) -> EventTime:
    """Return the time that `dated` gives the words `first` to `final`: its days, or one side of them."""
    timex, at, last = dated
    behind, link = sentence.after(last), sentence.before(at)
    if link in words.dates["modifiers"]:
        link = sentence.before(at - 1)
    begin, end, basis = *_range(sentence, dated, dates, words), _basis(timex)
    if behind == "s" or timex.type is TimexType.TIME or _needs_no_bound(sentence, link, dated, first, words):
        link = ""  # "before midnight" is that day
    if link in words.dates["upto"]:
        begin, end, basis = None, timex.end if link in words.dates["upto_end"] else timex.begin, EventBasis.BOUND
    elif link in words.dates["from"] and link != "from":
        begin, end, basis = timex.begin, None, EventBasis.BOUND
    elif turn := _turn_behind(sentence, last, first, words):
        begin, end = (None, end) if turn in words.dates["from"] else (begin, None)
        basis = EventBasis.BOUND
    elif turn := _turn_ahead(sentence, dated, first, final, dates, words):
        begin, end = (begin, None) if turn in words.dates["from"] else (None, end)
        basis = EventBasis.BOUND
    return EventTime(begin=begin, end=end, value=timex.value or None, timex=timex, basis=basis)


_PUT_OFF = 4  # how many words before "until" a verb of putting off may be: "the vote was delayed until May" is in May
_NEGATED = 8
"""How many words before "until May" a negation may come that turns it into "in May": "did not open until May"."""


def _range(
    sentence: SentenceWords, dated: Placed, dates: Sequence[Placed], words: EventWords
) -> tuple[date | None, date | None]:
    """The days of the date, or of the range that it is one end of: "on Oct. 22-23", "on Friday and Saturday"."""
    timex = dated.timex
    if timex.partner is None:
        after = next((other for other in dates if other.first == dated.last + 2), None)
        if after is None or sentence.after(after.last) == "s" or not _are_in_row(sentence, dated, after, words):
            return timex.begin, timex.end
        return timex.begin, after.timex.end
    partner = next((other.timex for other in dates if other.timex.span == timex.partner), None)
    if partner is None or not (timex.begin and timex.end and partner.begin and partner.end):
        return timex.begin, timex.end
    return min(timex.begin, partner.begin), max(timex.end, partner.end)


def _are_in_row(sentence: SentenceWords, dated: Placed, after: Placed, words: EventWords) -> bool:
    """Whether "and" joins a day to the one after it."""
    one, two = dated.timex, after.timex
    if one.begin is None or one.begin != one.end or two.begin is None or two.begin != two.end:
        return False
    is_joined = sentence.low[dated.last + 1] in words.links["and"] and not sentence.breaks[dated.last]
    return is_joined and two.begin - one.begin == _DAY


_DAY = timedelta(days=1)


def _needs_no_bound(sentence: SentenceWords, link: str, dated: Placed, first: int, words: EventWords) -> bool:
    """Whether the date itself is meant: "since the May 2017 blast", "since May, when it rose", "did not until May"."""
    _, a, b = dated
    if link in words.dates["turning"]:
        is_put_off = not words.dates["postponed"].isdisjoint(sentence.low[max(0, a - _PUT_OFF) : a])
        if is_put_off or sentence.has(NEGATION, a - _NEGATED, a):
            return True
    if a > first:
        return False
    if says_when(sentence, b, first):
        return True
    if sentence.breaks[b]:
        return False
    return b + 1 == first or sentence.before(a) in words.dates["determiners"]


_BASIS = {TimexBasis.NAMED_EVENT: EventBasis.NAMED_EVENT, TimexBasis.EXPLICIT: EventBasis.EXPLICIT}


def _basis(timex: Timex) -> EventBasis:
    return _BASIS.get(timex.basis, EventBasis.RELATIVE)


def _turn_ahead(
    sentence: SentenceWords, dated: Placed, first: int, last: int, dates: Sequence[Placed], words: EventWords
) -> str:
    """Return the word that sets a date off from an event before it: "was held after she was stabbed on Monday".

    "after" and "since" make the date the first day that is possible, "before" and "until" the last one. Whoever
    died or was hurt "after" something did so on the same day. Empty where no such word does.
    """
    base, a = sentence.first, dated.first
    found = sentence.parsed
    if dated.last + 1 == first:
        return ""
    at = _turn_of_clause(found, base + a, base + first) - base
    if at < 0:
        own = found.clause_at(base + first)
        places = _PLACES if own is not None and own.perfect else 1
        at = _turn_of_noun(found, base + a, sentence.lists.low, words, places) - base
    if at < 0 or (at <= last and sentence.low[at] not in words.dates["since"] | words.dates["upto"]):
        return ""
    turn = sentence.low[at]
    if turn not in words.dates["turns"] or sentence.before(at) in words.dates["soon"]:
        return ""  # "left hours after it had opened on Monday"
    if any(other.first == at + 1 for other in dates):
        return ""  # "the worst riot since 2014 took place on Monday"
    is_toll = turn not in words.dates["since"] and not words.dates["harmed"].isdisjoint(sentence.low[first : last + 1])
    return "" if is_toll else turn


def _turn_of_clause(found: Sentence, word: int, event: int) -> int:
    """The word that leads to the clause of a word, where the event is outside: "after", "since"; -1 without one."""
    clause = finite_around(found, word, event)
    if clause is None or clause.kind not in (ADVERBIAL, PARTICIPLE_CLAUSE) or clause.start <= event < clause.end:
        return -1
    return clause.start - (clause.kind == PARTICIPLE_CLAUSE)  # "since | taking power"


def _turn_of_noun(found: Sentence, word: int, low: Sequence[str], words: EventWords, places: int) -> int:
    """The preposition in front of the noun that a date follows: "resigned after the riot on Monday"; -1 without one.

    In the perfect, places may come in between: "has been held after a riot in Lima on Monday". Whoever appears "before
    a judge on Monday" does so on Monday.
    """
    phrase, end = found.phrase_at(word - NEXT), word - NEXT
    for _ in range(places):
        if phrase is None or phrase.last != end or low[phrase.head] in words.roles:
            return -1
        end = phrase.preposition - 1
        if end < 0 or low[phrase.preposition] not in words.links["place"]:
            return phrase.preposition
        phrase = found.phrase_at(end)
    return -1


_PLACES = 4  # a noun and its date are so many phrases apart at most


def _is_toll(found: Sentence, clause: SentenceClause, sentence: SentenceWords, words: EventWords) -> bool:
    """Whether a clause says what somebody died of, or was hurt by."""
    n = clause.governor
    return n >= 0 and sentence.lists.low[found.clauses[n].verb] in words.dates["harmed"]


def _turn_behind(sentence: SentenceWords, last: int, first: int, words: EventWords) -> str:
    """Return the word that sets an event off from a date outside its clause: "left on Monday after gunmen seized it".

    "after" makes the date that of what followed, "before" that of what came before; empty where neither does. So it is
    with a noun that goes on for some time: "left on Monday after weeks of talks".
    """
    base = sentence.first
    found = sentence.parsed
    clause = found.clause_at(base + first) or found.clause_around(base + first)
    while clause is not None and clause.kind == PARTICIPLE_CLAUSE and clause.governor >= 0:
        above = found.clauses[clause.governor]  # "left on Monday after a train crashed, killing ten"
        if above.first >= clause.first:
            break
        clause = above
    if clause is not None and clause.kind == ADVERBIAL and _is_toll(found, clause, sentence, words):
        return ""  # "ten died on Monday after a bus fell into a gorge"
    if clause is not None and clause.kind == ADVERBIAL and not clause.start <= base + last < clause.end:
        at, turns = clause.start - base, words.dates["from"] | words.dates["upto"]
    elif found.clause_number_at(base + first) < 0:
        phrase = whole_phrase(sentence, base + first, words)
        at, turns = (-1 if phrase is None else phrase.preposition - base), words.dates["turns"]
        if phrase is None or phrase.head_class != _TIME or at <= last:
            return ""
    else:
        return ""
    return sentence.low[at] if sentence.low[at] in turns and sentence.before(at) not in words.dates["soon"] else ""


def put_back(sentence: SentenceWords, time: EventTime, words: EventWords) -> EventTime:
    """Return the time for what is reported as past, where a weekday, weekend or month was taken for the next one.

    "The court stayed the laws in January", written in November, was this year.

    Args:
        sentence: where it is reported.
        time: the time so far, which is to come.
        words: the words that tie dates to events.
    """
    timex = time.timex
    if timex is None or time.begin is None or time.end is None or timex.basis is TimexBasis.EXPLICIT:
        return time
    is_here = sentence.start <= timex.span.start < sentence.end
    if timex.basis is TimexBasis.PREVIOUS_DATE or not is_here:
        return EventTime()  # "He will be tried on 3 June. In a case heard the same day, ..."
    own = [sentence.before(sentence.index(timex.span.start)), *timex.text.lower().split()]
    if not words.dates["ahead"].isdisjoint(own):
        return time  # "called a strike for Friday"
    value = time.value or ""
    if value.endswith(_WEEKEND):
        begin, end = _a_week_before(time.begin), _a_week_before(time.end)
        year, week, _ = begin.isocalendar() if begin is not None else (0, 0, 0)
        return evolve(time, begin=begin, end=end, value=f"{year:04}-W{week:02}{_WEEKEND}")
    named = _NAMED.fullmatch(value)
    if named is None:
        return time
    is_weekday = time.begin == time.end and not any(map(str.isdigit, timex.text))
    before = _a_week_before if is_weekday else _a_year_before
    begin, end = before(time.begin), before(time.end)
    if begin is None or end is None:
        return time  # nothing is before the year 1
    return evolve(time, begin=begin, end=end, value=begin.isoformat()[: named.end(1)] + value[named.end(1) :])


_WEEKEND = "-WE"  # the end of the value of a weekend
_NAMED = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)(?:T[A-Z]{2})?")  # the value of a month, a day or a part of a day


def _a_week_before(day: date) -> date | None:
    return add_days(day, -_WEEK)


def _a_year_before(day: date) -> date | None:
    return make_date(day.year - 1, day.month, min(day.day, 28) if day.month == _LEAP else day.day)


_LEAP = 2

_WEEK = 7
