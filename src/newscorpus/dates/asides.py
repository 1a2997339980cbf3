"""Dates that a story only looks back or ahead to, and that it does not go on from.

In a narrative, a date without a year belongs to the last date before it. But "the previous year", a date in the past
perfect ("had begun in 1915") and one that something lasts "until" are asides; the story stays where it was.
In news it is the day of a report that nothing goes on from: "He fell on Sunday, an aide said on Tuesday".
"""

from bisect import bisect_right
from datetime import date

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.context import Context, Value
from newscorpus.dates.counted import Counted
from newscorpus.dates.day_meanings import NamedDay
from newscorpus.dates.scan import Expression, Scan

__all__ = ("is_aside", "is_of_saying", "may_set_story", "story_set")

_REACHES = 10  # words
_YEAR_AND_MONTH = 7  # letters of "2012-05"
_LONGEST_SENTENCE = 40  # words
_STOPS = frozenset(".!?;")
_LONG_AGO = 300  # days
_FINE = frozenset({"D", "W"})


def is_aside(scan: Scan, context: Context, found: Expression, value: Value) -> bool:
    """Whether a story does not go on from the date, by the words before it.

    >>> from newscorpus.dates import find_timexes
    >>> text = "In May 1916 they met. The war, which had begun in 1914, was not over, and in June they left."
    >>> find_timexes(text, mode="narrative")[-1].value
    '1916-06'
    """
    here, days, meaning = context.previous_day, interval(value.value), found.meaning
    if here is None or days is None:
        return False
    if isinstance(meaning, NamedDay) or (isinstance(meaning, Counted) and meaning.n < 0 and meaning.unit not in _FINE):
        return True
    if days[0].year > here.year:
        return scan.among(found.first - 1, "lasting")
    if days[0] >= here:
        return False
    for j in range(found.first - 1, max(found.first - _REACHES, -1), -1):
        if scan.gap(j)[:1] == ".":
            return False
        if scan.among(j, "had"):
            return True
    return False


def is_of_saying(scan: Scan, told: Expression, found: Expression) -> bool:
    """Whether the date is only the day on which somebody speaks of what his sentence dated before.

    >>> from newscorpus.dates import find_timexes
    >>> text = "He fell on Sunday, an aide said on Tuesday. The next day he was dead."
    >>> [t.value for t in find_timexes(text, anchor=date(2018, 10, 26))]
    ['2018-10-21', '2018-10-23', '2018-10-22']
    """
    said, verbs, joints = False, scan.classes["report-verb"], scan.classes["and"]
    start = max(found.first - _REACHES, told.last)
    if verbs.isdisjoint(scan.words[start : found.first]):
        return False  # as nearly always
    for j in range(found.first - 1, start - 1, -1):
        word = scan.words[j]
        if not scan.space(j):  # the comma that parts what is reported from who reports it
            return said and scan.reading.sentence_at(found.start)[0] <= told.start
        if word in verbs and scan.modifier(j - 1).kind != "article":
            said = True
        elif word in joints or (not said and word.endswith(scan.table.past_endings)):
            return False  # "fell on Sunday and said on Tuesday"
    return False


def may_set_story(scan: Scan, found: Expression, value: str) -> bool:
    """Whether a date may set a passage: a month or day with its year, or "back in" and a year."""
    if len(value) >= _YEAR_AND_MONTH and value[5] in "01":
        return True
    return found.first > 1 and scan.words[found.first - 2] in scan.classes["back"]


def story_set(scan: Scan, found: Expression, value: str, anchor: date | None) -> tuple[date, int] | None:
    """Return the day that a passage of news is set in, and its last word; `None` when the date sets nothing.

    "Back in 2012" sets the paragraph; a month or day with its year sets the rest of its sentence.

    >>> from newscorpus.dates import find_timexes
    >>> text = "He joined in March 2012 and left in July. He came back in July."
    >>> [t.value for t in find_timexes(text, anchor=date(2018, 10, 26))]
    ['2012-03', '2012-07', '2018-07']
    """
    if scan.among(found.first - 1, "since"):
        return None
    days = interval(value)
    if days is None or anchor is None or (anchor - days[1]).days < _LONG_AGO:
        return None
    if scan.among(found.first - 1, "in") and scan.among(found.first - 2, "back"):
        paragraphs = scan.reading.paragraphs
        at = bisect_right(paragraphs, (found.start, len(scan.text))) - 1
        return days[0], scan.reading.word_at(paragraphs[at][1] - 1)
    return (days[0], _end_of_sentence(scan, found.last)) if len(value) >= _YEAR_AND_MONTH else None


def _end_of_sentence(scan: Scan, k: int) -> int:
    """The last word of the sentence, as far as full stops and the like show, and of an endless one a near word."""
    last = min(k + _LONGEST_SENTENCE, scan.count - 1)
    return next((j for j in range(k, last) if scan.gaps[j][0] in _STOPS), last)
