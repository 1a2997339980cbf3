"""Days counted from another event: "sacked two days after the riot", "met on Friday, a month after they quarrelled".

A count ("two days", "the day", "the eve") and a turn ("after", "before", "of") lead to what is counted from. An event
in the clause behind the turn is counted back from the day in front of the count. An event in front of the count, or
behind the whole phrase where that opens the sentence, is counted on from the day of what the turn leads to: its own
date ("the riot on 29 October"), or the one that the text gave it earlier ("the coup").

Days and weeks are counted to the day. Months and years give a month or a year, since nobody who writes "a year after"
has counted days; "nearly a year", "days" and "hours" give nothing. Where an event has a date of its own in front of
the count, that is its day.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from newscorpus.analysis.clause_state import MAIN
from newscorpus.events.clause_bits import ENDS_CLAUSE, JOINING, PREPOSITIONS, REPORTS
from newscorpus.events.date_places import Placed, is_within_a_month
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.model import EventBasis, EventTime, Timex, TimexType

__all__ = ("KnownDay", "counted_from_next", "counted_from_told", "is_counted_from", "is_day", "next_day")

KnownDay = Callable[[SentenceWords, str], EventTime | None]
"""Asked for the day that the text before a sentence gives to what a word there names."""

_COUNT = re.compile(r"P(\d{1,3})([DWMY])")
_WEEK, _YEAR = 7, 12
_DAY_REACH = 4
_RIGHT_BEHIND = 2
"""How far behind an event a date is that is its own: "the raid of 7 July"."""

_OPENING = 2
"""How many words may come before a count that opens its sentence: "Just two days after"."""


class _Count(NamedTuple):
    """A count and its turn."""

    first: int
    """The first word of the count."""
    turn: int
    """The word that leads to what is counted from."""
    number: int
    """How many units on; negative for back."""
    unit: str
    """D, W, M or Y."""


def is_day(timex: Timex) -> bool:
    """Return whether a date is a single day."""
    return timex.begin is not None and timex.begin == timex.end


def counted_from_told(
    sentence: SentenceWords, first: int, last: int, dates: Sequence[Placed], words: EventWords
) -> EventTime | None:
    """Count back from the day in front: "fell on 14 March, a day after police arrested"; `None` where nothing does.

    Args:
        sentence: where the event is.
        first: index of its first word.
        last: index of its last word.
        dates: the dates of the sentence.
        words: the words that count.
    """
    if any(last < dated.first <= last + _RIGHT_BEHIND for dated in dates):
        return None  # "ten years after the raid of 7 July 2005"
    own = sentence.clause_at(first)
    for count in _counts(sentence, dates, words, since=True):
        if own is not None and own.kind == MAIN and own.last >= sentence.first + _end_of_phrase(sentence, count.turn):
            continue  # "On Monday, ten years after the fire, they met"
        is_of_thing = sentence.low[first - 1] in words.dates["of_thing"]  # "ten years since the raid that killed him"
        if count.turn >= first or sentence.has(ENDS_CLAUSE | REPORTS, count.turn + 1, first - is_of_thing):
            continue
        told = [other.timex for other in reversed(dates) if other.last < count.first]
        if not told and count.first <= _OPENING:  # "A day after police arrested Roe, she was charged on Monday"
            end = _end_of_phrase(sentence, count.turn)
            inside = any(count.turn < other.first < end for other in dates)
            told = [other.timex for other in dates if other.first >= end and first < end and not inside]
        base = next((timex for timex in told if _is_base(timex, count)), None)
        if base is not None and base.begin is not None:
            return _shifted(base.begin, -count.number, count.unit, base)
    return None


def counted_from_next(
    sentence: SentenceWords, first: int, last: int, dates: Sequence[Placed], words: EventWords, known: KnownDay
) -> EventTime | None:
    """Count on from what the turn leads to: "was sacked two days after the riot"; `None` where that has no day.

    Args:
        sentence: where the event is.
        first: index of its first word.
        last: index of its last word.
        dates: the dates of the sentence.
        words: the words that count.
        known: gives the day of what the text has reported before.
    """
    for count in _counts(sentence, dates, words):
        if any(other.last < count.first and other.timex.begin is not None for other in dates):
            continue
        end = _end_of_phrase(sentence, count.turn)
        is_behind = count.first <= _OPENING and end <= first and not sentence.has(ENDS_CLAUSE, end, first)
        is_in_front = last < count.first and not sentence.has(ENDS_CLAUSE | REPORTS, last + 1, count.first)
        if is_in_front and count.first - last > _RIGHT_BEHIND and sentence.has(REPORTS, first, last + 1):
            continue  # "said the two left the day after the riot"
        if not is_behind and not is_in_front:
            continue
        base = _day_of(sentence, count.turn + 1, end, dates, words, known)
        if base is not None and base.begin is not None:
            return _shifted(base.begin, count.number, count.unit, base.timex)
    return None


def is_counted_from(sentence: SentenceWords, k: int, dates: Sequence[Placed], words: EventWords) -> bool:
    """Return whether word `k` is what days are counted from, and not on the day told beside: "two days after the riot".

    Args:
        sentence: where the word is.
        k: its index.
        dates: the dates of the sentence.
        words: the words that count.
    """
    return any(count.turn < k < _end_of_phrase(sentence, count.turn) for count in _counts(sentence, dates, words))


def _end_of_phrase(sentence: SentenceWords, k: int) -> int:
    """Return where the phrase that holds word `k` ends, behind its last word, by the next comma."""
    return next((j + 1 for j in range(k, sentence.size) if sentence.breaks[j]), sentence.size)


_SUBJECT = 4
"""How many words the subject of "came" may have."""


def next_day(sentence: SentenceWords, last: int, timexes: Sequence[Timex], words: EventWords) -> EventTime | None:
    """Count from the day mentioned last: "He had died the day before", "They met the next day", "hours later".

    Args:
        sentence: where the event is.
        last: index of its last word.
        timexes: the dates before the sentence and in it, as far as they may be meant, in text order.
        words: the words that count.
    """
    links, low = words.dates, sentence.low
    for at in range(last + 1, min(last + 1 + _DAY_REACH, sentence.size - 2)):
        if sentence.bits[at] & ENDS_CLAUSE:
            return None
        if low[at] not in links["determiners"]:
            continue
        if not (turn := _turn(low[at + 1], low[at + 2], words)) or not _ends_phrase(sentence, at + 2):
            continue
        start = sentence.begin(at)
        base = next((timex for timex in reversed(timexes) if timex.span.start < start and is_day(timex)), None)
        if base is not None and base.begin is not None:
            return _shifted(base.begin, turn, "D", base)
    return _same_day(sentence, last, timexes, words)


def _same_day(sentence: SentenceWords, last: int, timexes: Sequence[Timex], words: EventWords) -> EventTime | None:
    """The day mentioned last: "They fled later in the day", "Hours later, they met", "on the same day"."""
    opening = range(min(_OPENING, sentence.size - 1))
    behind = range(last + 1, min(last + 1 + _SAME_DAY_REACH, sentence.size - 1))
    at = next((k for k in (*opening, *behind) if _is_same_day(sentence, k, words)), -1)
    if at < 0 or sentence.has(ENDS_CLAUSE | REPORTS, last + 1, at):
        return None
    start = sentence.begin(at)
    near = (timex for timex in reversed(timexes) if start - _NEAR < timex.span.start < start)
    base = next(filter(is_day, near), None)
    return None if base is None or base.begin is None else _at(base.begin, base)


def _is_same_day(sentence: SentenceWords, at: int, words: EventWords) -> bool:
    """Whether the words from `at` mean the day mentioned last: "later in the day", "hours later"."""
    links, low = words.dates, sentence.low
    if low[at] in links["soon"] and low[at + 1] in links["day_after"]:
        ends = at + 1 == sentence.size - 1 or sentence.breaks[at + 1]
        return ends or bool(sentence.bits[at + 2] & (JOINING | PREPOSITIONS))  # not "hours after the vote"
    if low[at] in links["same"]:
        return low[at + 1] in links["day"] and _ends_phrase(sentence, at + 1)
    is_part = low[at] in links["later"] and low[at + 1] in links["setting"] and sentence.size > at + _IN_THE_DAY
    if not is_part or low[at + 2] not in links["known"]:
        return False
    return low[at + _IN_THE_DAY] in links["day"] and _ends_phrase(sentence, at + _IN_THE_DAY)


_SAME_DAY_REACH = 8
"""How far behind an event "hours later" may be: "raided a flat in the north of Oslo hours later"."""

_NEAR = 300
"""How many characters back the day is looked for."""

_IN_THE_DAY = 3
"""How far behind "later" the day of "later in the day" is."""


def _is_base(timex: Timex, count: _Count) -> bool:
    """Whether a date is exact enough to be counted from: a day, a month for months and years, a year for years."""
    if timex.begin is None or timex.end is None or timex.begin == timex.end:
        return timex.begin is not None
    is_of_year = count.unit == "Y" and timex.begin.year == timex.end.year
    return is_of_year or (count.unit == "M" and is_within_a_month(timex.begin, timex.end))


def _turn(one: str, other: str, words: EventWords) -> int:
    """Return how many days on "day after" and "next day" are, and back "day before" and "previous day"; else 0."""
    links = words.dates
    if one in links["day"]:
        return (other in links["day_after"]) - (other in links["day_before"])
    return ((one in links["day_next"]) - (one in links["day_previous"])) * (other in links["day"])


def _ends_phrase(sentence: SentenceWords, at: int) -> bool:
    """Whether no noun or clause follows word `at`, which then counts from an event mentioned before."""
    return not sentence.after(at) or sentence.breaks[at] or bool(sentence.bits[at + 1] & PREPOSITIONS)


def _counts(
    sentence: SentenceWords, dates: Sequence[Placed], words: EventWords, *, since: bool = False
) -> Iterator[_Count]:
    """The counts of a sentence with their turns: "two days after", "the day before", "the eve of", "a year since"."""
    links, low = words.dates, sentence.low
    behind = links["day_after"] | links["since"] if since else links["day_after"]
    for timex, a, b in dates:
        found = _COUNT.fullmatch(timex.value) if timex.type is TimexType.DURATION and timex.mod is None else None
        turn = sentence.after(b) if found is not None else ""
        if found is not None and turn in behind | links["day_before"]:
            number = int(found[1])
            yield _Count(a, b + 1, number if turn in behind else -number, found[2])
    for k in range(1, sentence.size - 1):
        if low[k] in links["eve"] and low[k + 1] in links["eve_of"]:
            yield _Count(k - 1, k + 1, -1, "D")
        if low[k] not in links["day"] or low[k - 1] not in links["determiners"] or _ends_phrase(sentence, k + 1):
            continue
        if number := _turn(low[k], low[k + 1], words):
            yield _Count(k - 1, k + 1, number, "D")


def _day_of(
    sentence: SentenceWords, start: int, end: int, dates: Sequence[Placed], words: EventWords, known: KnownDay
) -> EventTime | None:
    """The day of what a turn leads to, in the words from `start` to `end`."""
    joined = next((k for k in range(start, end) if sentence.bits[k] & JOINING), end)
    for dated in dates:
        if start <= dated.first < joined and is_day(dated.timex):
            timex = dated.timex
            return EventTime(begin=timex.begin, end=timex.end, value=timex.value, timex=timex)
    if start >= end or sentence.low[start] not in words.dates["known"] | words.dates["whose"]:
        return None
    phrase = sentence.phrase_at(start)
    if phrase is None or not sentence.first + start <= phrase.head < sentence.first + end:
        return None
    time = known(sentence, sentence.low[phrase.head - sentence.first])
    return time if time is not None and time.begin == time.end else None


def _shifted(day: date, number: int, unit: str, timex: Timex | None) -> EventTime | None:
    """The day some units on, or the month or the year; `None` where no calendar has it."""
    try:
        if unit in _DAYS_OF:
            return _at(day + timedelta(days=number * _DAYS_OF[unit]), timex)
        if unit == "Y":
            begin, end = date(day.year + number, 1, 1), date(day.year + number, 12, 31)
            return EventTime(begin=begin, end=end, value=f"{begin.year:04}", timex=timex, basis=EventBasis.RELATIVE)
        year, month = divmod(day.year * _YEAR + day.month - 1 + number, _YEAR)
        begin = date(year, month + 1, 1)
        end = begin.replace(day=monthrange(year, month + 1)[1])
    except (OverflowError, ValueError):
        return None
    return EventTime(
        begin=begin, end=end, value=begin.isoformat()[: len("2018-10")], timex=timex, basis=EventBasis.RELATIVE
    )


_DAYS_OF = {"D": 1, "W": _WEEK}


def _at(day: date, timex: Timex | None) -> EventTime:
    return EventTime(begin=day, end=day, value=day.isoformat(), timex=timex, basis=EventBasis.RELATIVE)
