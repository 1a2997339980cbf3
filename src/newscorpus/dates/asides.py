"""Dates that a story only looks back or ahead to, and that it does not go on from.

A story goes by its own dates: what has no year belongs to the last date before it. But "the previous year", a date in
the past perfect ("had begun in 1915") and one that something lasts "until" are asides; the story stays where it was.
"""

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.context import Context, Value
from newscorpus.dates.counted import Counted
from newscorpus.dates.meanings import Named
from newscorpus.dates.scan import Found, Scan

__all__ = ("is_aside",)

_REACHES = 10  # words
_FINE = frozenset({"D", "W"})


def is_aside(scan: Scan, context: Context, found: Found, value: Value) -> bool:
    """Whether a story does not go on from the date, by the words in front of it.

    >>> from newscorpus.dates import find_timexes
    >>> text = "In May 1916 they met. The war, which had begun in 1914, was not over, and in June they left."
    >>> find_timexes(text, mode="narrative")[-1].value
    '1916-06'
    """
    here, days, meaning = context.previous_day, interval(value.value), found.meaning
    if here is None or days is None:
        return False
    if isinstance(meaning, Named) or (isinstance(meaning, Counted) and meaning.n < 0 and meaning.unit not in _FINE):
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
