"""Rules for a weekday beside its week: "Tuesday of next week", "last week on Friday", "two weeks ago Monday".

Alone, a weekday is the nearest one that the clause allows. The week beside it says which one is meant, and the two are
one expression: of what was said "on Tuesday last week", neither the Tuesday before today nor the whole week is the day.
"""

from newscorpus.dates.before_unit import Unit
from newscorpus.dates.calendar_rules import day_at, part_after
from newscorpus.dates.day_meanings import OnDay, Weekday
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.words import TimeWord

__all__ = ("day_behind_week", "weekday_of_week", "weeks_before_day")

_APOSTROPHES = frozenset("'’")
_SHORT = 3  # letters; "the Sun last week"


def weekday_of_week(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "Tuesday of next week", "Friday night last week"; not "on Friday last week's snow melted"."""
    last, clock = part_after(scan, k)
    j = last + 1
    of = scan.among(j, "of") and scan.space(j)
    j += of
    if scan.modifier(j).kind == "the" and scan.space(j):
        j += 1
    kind, shift = scan.modifier(j)
    if kind != "shift" or not scan.is_unit(j + 1, "W") or not (scan.space(last) and scan.space(j)):
        return None
    lead = scan.lead(k)
    if lead.shift is not None or lead.every or len(scan.words[k]) == _SHORT or (not of and _owns(scan, j + 1)):
        return None
    return scan.found(lead.first, j + 1, Weekday(int(word.value), None, clock, week=int(shift)), "weekday", lead.mod)


def day_behind_week(scan: Scan, read: Unit) -> Expression | None:
    """Read "last week on Friday", "next week Tuesday"; not "last week Tuesday's match was off"."""
    at = _day_place(scan, read.k)
    head = scan.head(at)
    if read.code != "W" or read.plural or read.kinds.keys() != {"shift"} or head.kind != "weekday":
        return None
    last, clock = part_after(scan, at)
    if read.number is not None or _owns(scan, last):
        return None
    meaning = Weekday(int(head.value), None, clock, week=int(read.kinds["shift"]))
    return scan.found(read.first, last, meaning, "weekday")


def weeks_before_day(scan: Scan, first: int, ago: int, weeks: int) -> Expression | None:
    """Read "a week ago Monday", "two weeks ago on Friday", "three weeks ago today", where "ago" is word `ago`."""
    if not (scan.among(ago, "distance-from-now") and scan.among(ago, "distance-back")):
        return None
    at = _day_place(scan, ago)
    day = day_at(scan, at) if scan.head(at).kind in {"weekday", "deictic"} else None
    if day is None or _owns(scan, day.last):
        return None
    if isinstance(day.meaning, Weekday):
        return scan.found(first, day.last, day.meaning._replace(shift=-1, weeks=-weeks), "weeks-from-day")
    if isinstance(day.meaning, OnDay):
        meaning = day.meaning._replace(shift=day.meaning.shift - 7 * weeks)
        return scan.found(first, day.last, meaning, "weeks-from-day")
    return None


def _day_place(scan: Scan, k: int) -> int:
    """Where the day may be that follows word `k`, with "on" or without; behind the text when none can follow."""
    if not scan.space(k):
        return scan.count
    return k + 2 if scan.among(k + 1, "from-day") and scan.space(k + 1) else k + 1


def _owns(scan: Scan, k: int) -> bool:
    """Whether word `k` is the owner of what follows: "last week's snow"."""
    return scan.gap(k)[:1] in _APOSTROPHES
