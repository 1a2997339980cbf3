"""Days, weekdays and weeks beside a day that is named: "the day after Christmas", "the Friday before Easter".

Annotators read "two days before Christmas" as a length and a day. Where no count comes in front it is one expression,
and its unit says how far it reaches: the next day, the week beside that of the day, the nearest weekday. The article
is required, since "Friday after the vote" and "weeks before Christmas" only say when, not which.
"""

from newscorpus.dates.before_unit import Unit
from newscorpus.dates.calendar_rules import day_at, weekday
from newscorpus.dates.counted import Beside
from newscorpus.dates.day_meanings import Weekday
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.word_rules import holiday
from newscorpus.dates.words import TimeWord

__all__ = ("unit_beside", "weekday_beside")

_UNITS = frozenset({"D", "W", "WE"})


def unit_beside(scan: Scan, read: Unit) -> Expression | None:
    """Read "the day after Christmas", "the week before June 4"; not "the week before the vote"."""
    found = _beside(scan, read.k) if read.code in _UNITS else None
    if found is None:
        return None
    step, day = found
    return scan.found(read.first, day.last, Beside(day.meaning, step, read.code), "day-beside")


def weekday_beside(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "the Friday after Thanksgiving", "the Monday before last"; not "Friday after Thanksgiving dinner"."""
    if scan.modifier(k - 1).kind != "the" or not scan.space(k - 1):
        return None
    if scan.among(k + 2, "beyond") and (step := _step(scan, k)) and scan.modifier(k + 2) == ("shift", f"{step}"):
        follows = scan.space(k + 2) and (scan.head(k + 3).kind or scan.words[k + 3][:1].isupper())  # "last Christmas"
        return (
            scan.found(k - 1, k + 2, Weekday(int(word.value), step, weeks=step), "day-beside") if not follows else None
        )
    found = _beside(scan, k)
    if found is None:
        return None
    step, day = found
    return scan.found(k - 1, day.last, Beside(day.meaning, step, weekday=int(word.value)), "day-beside")


def _beside(scan: Scan, k: int) -> tuple[int, Expression] | None:
    """Which way from the day, and the day: "after Christmas" after word `k`; `None` when no day follows."""
    step = _step(scan, k)
    day = _day_from(scan, k + 2) if step else None
    return None if day is None else (step, day)


def _step(scan: Scan, k: int) -> int:
    """1 for "after" behind word `k`, -1 for "before", 0 for anything else."""
    step = scan.among(k + 1, "after") - scan.among(k + 1, "before")
    return step if scan.space(k) and scan.space(k + 1) else 0


def _day_from(scan: Scan, k: int) -> Expression | None:
    """The day that is named from word `k` on: "Christmas", "Oct. 5", "last Tuesday"; `None` when none is."""
    floor, scan.floor = scan.floor, k
    named = scan.words[k] in scan.holidays if k < scan.count else False
    j = k + 1 if scan.modifier(k).kind == "shift" and scan.space(k) and scan.head(k + 1).kind == "weekday" else k
    found = holiday(scan, k, scan.head(k)) if named else day_at(scan, k) if j == k else weekday(scan, j, scan.head(j))
    scan.floor = floor
    return found
