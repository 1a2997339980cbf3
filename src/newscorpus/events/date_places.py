"""Where in its sentence a date is: in front, after a dateline, inside a noun phrase, in the setting of the event.

A date inside a noun phrase is that of its noun ("the 2019 budget", "great Christmas gifts"), unless the noun is
the setting of the event: what is won "in Monday's vote" is won on Monday, and whoever was hurt "in the 2010 bombing"
was hurt in 2010.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from attrs import evolve

from newscorpus.dates.arithmetic import add_days, add_months, days_in_month, make_date
from newscorpus.events.clause_bits import ENDS_CLAUSE, PREPOSITIONS
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords, event_words
from newscorpus.model import EventTime, Timex, TimexType

__all__ = (
    "NEXT",
    "Placed",
    "ends_stretch",
    "is_attribute",
    "is_clock_time",
    "is_in_front",
    "is_inside_subject",
    "is_modifier",
    "is_of_dateline",
    "is_within_a_month",
    "placed",
    "says_when",
    "with_stretches",
)

NEXT = 2
"""How many words before a date the word may be that it follows: "the riot on Monday", "planned for March"."""
_MONTH = timedelta(days=30)


class Placed(NamedTuple):
    """A date of a sentence, and its first and last word there."""

    timex: Timex
    first: int
    last: int


def is_within_a_month(begin: date | None, end: date | None) -> bool:
    """Return whether both days are known, and no more than a month apart."""
    return begin is not None and end is not None and end - begin <= _MONTH


def placed(sentence: SentenceWords, timexes: Sequence[Timex], anchor: date | None = None) -> list[Placed]:
    """Return the dates of the sentence with their words.

    A stretch up to the day of writing ("in the past 24 hours") gets its days, where that day is known.
    """
    found = [Placed(t, *sentence.covered(t.span.start, t.span.end)) for t in timexes]
    if anchor is None or not any(dated.timex.type is TimexType.DURATION for dated in found):
        return found
    lately = event_words(sentence.lists.reading.lexicon).dates["lately"]
    return [
        dated if lately.isdisjoint(sentence.low[dated.first : dated.first + 2]) else _up_to(dated, anchor)
        for dated in found
    ]


def _up_to(dated: Placed, anchor: date) -> Placed:
    """A count of hours, days or weeks, as the days up to the day of writing."""
    timex = dated.timex
    counted = _COUNTED.fullmatch(timex.value) if timex.type is TimexType.DURATION and timex.begin is None else None
    if counted is None:
        return dated
    hours = int(counted[1]) * _HOURS[counted[2]]
    begin = add_days(anchor, -hours // 24) if hours <= _LATELY else None
    return dated if begin is None else dated._replace(timex=evolve(timex, begin=begin, end=anchor))


_COUNTED = re.compile(r"PT?(\d{1,4})([HDW])")
_HOURS = {"H": 1, "D": 24, "W": 7 * 24}
_LATELY = 60 * 24  # the longest stretch in hours that is read as days: two months


def with_stretches(timexes: Sequence[Timex], text: str, links: Mapping[str, frozenset[str]]) -> Sequence[Timex]:
    """Return the dates of a text, where a stretch has the days that the date behind it gives.

    "The three months to the end of March" are from January to March, and so are "the first three months of 2024".

    Args:
        timexes: the dates, in text order.
        text: the text.
        links: the words that tie dates to events.
    """
    if not any(timex.type is TimexType.DURATION for timex in timexes):
        return timexes
    out = [_stretch(timex, behind, text, links) or timex for timex, behind in pairwise(timexes)]
    return [*out, timexes[-1]]


def ends_stretch(sentence: SentenceWords, dated: Placed, dates: Sequence[Placed], words: EventWords) -> bool:
    """Return whether a date only says which days a stretch has: "the three months to March".

    Args:
        sentence: where it is.
        dated: the date.
        dates: those of the sentence.
        words: the words that tie dates to events.
    """
    if sentence.before(dated.first) not in words.dates["stretch_end"]:
        return False
    before = next((other.timex for other in dates if other.last == dated.first - NEXT), None)
    if before is None or before.begin is None or before.end is None:
        return False
    return before.type is TimexType.DURATION or before.end - before.begin > _MONTH


def _stretch(timex: Timex, behind: Timex, text: str, links: Mapping[str, frozenset[str]]) -> Timex | None:
    """A stretch with its days; `None` where the date behind it does not give them."""
    between = text[timex.span.end : min(behind.span.start, timex.span.end + _LINK)].lower().split()
    if timex.type is not TimexType.DURATION or timex.begin is not None or len(between) != 1:
        return None
    counted = _STRETCH.fullmatch(timex.value)
    if counted is None or behind.begin is None or behind.end is None:
        return None
    count, own = (int(counted[1]) * _UNITS[counted[2]][0], _UNITS[counted[2]][1]), timex.text.lower().split()
    if between[0] in links["stretch_end"] or (between[0] in links["eve_of"] and not links["last"].isdisjoint(own)):
        begin: date | None = _shifted(add_days(behind.end, 1), count, -1)
        end: date | None = behind.end
    elif between[0] in links["eve_of"] and not links["opening"].isdisjoint(own):
        after = _shifted(behind.begin, count, 1)
        begin, end = behind.begin, None if after is None else add_days(after, -1)
    else:
        return None
    return None if begin is None or end is None else evolve(timex, begin=begin, end=end)


def _shifted(day: date | None, count: tuple[int, str], sign: int) -> date | None:
    """The day some months or days on or back; `None` where the calendar has none."""
    number, unit = count
    if day is None or unit == "D":
        return None if day is None else add_days(day, sign * number)
    year, month = add_months(day.year, day.month, sign * number)
    return make_date(year, month, min(day.day, days_in_month(year, month))) if 1 <= year <= _LAST_YEAR else None


_STRETCH = re.compile(r"P(\d{1,3})([YQMWD])")
_UNITS = {"Y": (12, "M"), "Q": (3, "M"), "M": (1, "M"), "W": (7, "D"), "D": (1, "D")}
_LINK = 12  # characters: "through" is not longer
_LAST_YEAR = 9999


def is_in_front(sentence: SentenceWords, a: int, b: int) -> bool:
    """Whether the date opens the sentence: "On Friday, ...", "In Sunday's debate, ..."."""
    breaks = sentence.breaks
    if a == 0 or (a <= 2 and breaks[b]):
        return True
    if not sentence.bits[0] & PREPOSITIONS or True in breaks[:a]:
        return False
    return True in breaks[b : b + _PHRASE] and not sentence.has(ENDS_CLAUSE, 1, b)


def is_of_dateline(sentence: SentenceWords, b: int) -> bool:
    """Whether a dash follows the date, as after a dateline: its day is that of writing, and a date after it wins."""
    return any("–" in gap or "—" in gap or "- " in gap for gap in sentence.gaps[b : b + _PHRASE])


_PHRASE = 6  # how many words the phrase that opens a sentence may go on after its date


def is_inside_subject(sentence: SentenceWords, first: int, time: EventTime) -> bool:
    """Whether a date stands between a noun and the verb that it is the subject of: "the raid on Monday may lead to"."""
    n = -1 if time.timex is None else sentence.index(time.timex.span.start)
    own = sentence.clause_around(first) if n > first else None
    return own is not None and own.first > sentence.first + n


def says_when(sentence: SentenceWords, b: int, first: int) -> bool:
    """Whether the event says what happened on the date right before it: "since May, when the river rose"."""
    return sentence.low[b + 1 : b + 2] == ["when"] and not sentence.has(ENDS_CLAUSE, b + 2, first)


def is_clock_time(timex: Timex, links: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a time gives the hour only, and so no day: "at 11:42 p.m.", not "at noon on Friday"."""
    return timex.type is TimexType.TIME and links["clock"].issuperset(_WORD.findall(timex.text.lower()))


_WORD = re.compile("[^\\W\\d_]+")


def is_attribute(sentence: SentenceWords, a: int, b: int, first: int, words: EventWords) -> bool:
    """Whether the date is inside a noun phrase of another thing: "the 2019 budget", "the year ended May 2"."""
    if a - 1 > first and sentence.before(a) == "ended":
        return True
    behind = sentence.after(b)
    if b + 1 == first or not behind or behind in words.clause["prepositions"]:
        return False
    if _is_setting(sentence, a, b, first, words) or (behind == "s" and _is_owner_of(sentence, a, first)):
        return False
    return sentence.before(a) in words.dates["determiners"] or behind == "s"


def _is_owner_of(sentence: SentenceWords, a: int, first: int) -> bool:
    """Whether the noun after a date and "'s" is the event: "Monday's vote", "last week's deadly attack"."""
    phrase = sentence.phrase_at(a)
    return phrase is not None and phrase.head == sentence.first + first


def _is_setting(sentence: SentenceWords, a: int, b: int, first: int, words: EventWords) -> bool:
    """Whether the date is that of something in which the event happens: "won in Monday's vote".

    In "urged him to compete in this year's vote" it is that of the verb between them.
    """
    if _is_harmed_in(sentence, a, b, first, words):
        return True
    if sentence.after(b) != "s" or sentence.before(a) not in words.dates["setting"]:
        return False
    if a < first:
        return is_in_front(sentence, a, b)
    return not sentence.parsed.clauses_between(sentence.first + first + 1, sentence.first + a)


def _is_harmed_in(sentence: SentenceWords, a: int, b: int, first: int, words: EventWords) -> bool:
    """Whether the date is before the noun in which somebody dies or is hurt: "was wounded in the 2010 mill bombing"."""
    dates = words.dates
    if a < first or sentence.low[first] not in dates["harmed"] or sentence.before(a) not in dates["determiners"]:
        return False
    phrase = sentence.phrase_at(a)
    is_setting = phrase is not None and sentence.before(a - 1) in dates["setting"]
    if phrase is None or not is_setting or phrase.head <= sentence.first + b:
        return False
    low = sentence.lists.low
    return low[phrase.head] in words.clause["also_nouns"]


def is_modifier(sentence: SentenceWords, a: int, b: int, first: int, last: int) -> bool:
    """Whether the date comes before a noun for something other than the event: "great Christmas gifts"."""
    phrase = sentence.phrase_at(a)
    if phrase is None or phrase.head_class in _TIMES or phrase.head <= sentence.first + b:
        return False
    low, words = sentence.low, event_words(sentence.lists.reading.lexicon)
    if _is_setting(sentence, a, b, first, words):
        return False
    if low[first] in words.dates["results"] and low[phrase.head - sentence.first] in words.dates["vote"]:
        return False  # "won 51 percent of Monday's vote"
    return not phrase.first <= sentence.first + first <= phrase.head and not sentence.first + last >= phrase.head > b


_TIMES = "T9"
