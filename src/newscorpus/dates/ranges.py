"""Expressions that belong together: the second day of "Oct. 5-7", and the two ends of "from May to July"."""

from newscorpus.dates.meanings import Fixed, Month, MonthDay, OnDay, Weekday, YearRef
from newscorpus.dates.scan import Found, Scan, year_number
from newscorpus.dates.words import TimeWord

__all__ = ("again", "day_before", "partners_of", "second_ends", "share_years")

_DATED = (Month, MonthDay)
_DASHES = frozenset({"-", "–", "—", " - ", " – ", " — "})


def again(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """The number at word `k` when it takes its month or its century from the date before."""
    if scan.last is None or k - scan.last.last > 2:
        return None
    return _day_again(scan, k) or _year_again(scan, k)


def _day_again(scan: Scan, k: int) -> Found | None:
    """The day at word `k` that takes its month from the one before: "7" of "Oct. 5-7", "25" of "April 24 and 25"."""
    before = scan.last
    if (
        before is None
        or not isinstance(before.meaning, MonthDay)
        or before.meaning.clock
        or not _joined(scan, before.last, k)
    ):
        return None
    day = scan.day_number(k)
    if (
        day is None
        or day <= before.meaning.day
        or scan.gap(k)[:1] in {"%", ":"}
        or scan.gap(k - 1)[-1:] in {"$", "£", "€"}
    ):
        return None
    counts = scan.head(k + 1).kind in {"unit", "units", "month"} or scan.among(k + 1, "not-after-day")
    if counts and scan.space(k):
        return None
    last, year = scan.year_after(k) or (k, before.meaning.year)
    return scan.found(k, last, MonthDay(before.meaning.month, day, year), "day-again")


def day_before(scan: Scan, found: Found) -> Found | None:
    """The day in front that takes its month from `found`: the "5" of "5-7 October", "between 5 and 7 October"."""
    meaning = found.meaning
    if not isinstance(meaning, MonthDay) or scan.day_number(found.first) is None:
        return None
    j = found.first - 1
    if scan.among(j, "between-days") and scan.space(j):
        j -= 1
    elif scan.gap(j) not in _DASHES:
        return None
    day = scan.day_number(j) if j >= scan.floor else None
    if (
        day is None
        or day >= meaning.day
        or not _joined(scan, j, found.first)
        or scan.gap(j - 1)[-1:] in {"$", "£", "€", "-"}
    ):
        return None
    return scan.found(j, j, meaning._replace(day=day, weekday=None), "day-again")


def _joined(scan: Scan, k: int, following: int) -> bool:
    """Whether only a dash, "and" or "to" stands between two words."""
    if following == k + 1:
        return scan.gap(k) in _DASHES
    return following == k + 2 and scan.among(k + 1, "joint") and scan.space(k) and scan.space(k + 1)


def _year_again(scan: Scan, k: int) -> Found | None:
    """The short year at word `k`: the "17" of "1915-17", the "19" of "2018/19"."""
    before = scan.last
    if before is None or before.last != k - 1 or scan.gap(k) in _DASHES:
        return None
    if scan.gap(k - 1) not in _DASHES and scan.gap(k - 1) != "/":
        return None
    number = year_number(scan.words[k - 1])
    short = scan.words[k]
    if number is None or not isinstance(before.meaning, Fixed) or len(short) != 2 or int(short) <= number % 100:
        return None
    return scan.found(k, k, Fixed(f"{number // 100}{short}"), "year-again")


def partners_of(scan: Scan, founds: list[Found]) -> dict[int, Found]:
    """The other end for each end of a range: "May to July", "July 30-Aug. 2", "between 2015 and 2017"."""
    partners: dict[int, Found] = {}
    for i in range(1, len(founds)):
        one, two = founds[i - 1], founds[i]
        if two.first - one.last < 3 and _are_ends(scan, one, two):
            partners[i - 1], partners[i] = two, one
    return partners


def _are_ends(scan: Scan, one: Found, two: Found) -> bool:
    """Whether two neighbours are the ends of a range."""
    if two.first == one.last + 1:
        return scan.gap(one.last) in _DASHES
    if not (scan.space(one.last) and scan.space(one.last + 1)):
        return False
    joint = one.last + 1
    return scan.among(joint, "to") or (scan.among(joint, "and") and scan.among(one.first - 1, "between"))


def second_ends(scan: Scan, founds: list[Found]) -> frozenset[int]:
    """The expressions whose weekday follows the day in front: the "Saturday" of "from Thursday to Saturday"."""
    return frozenset(
        i
        for i in range(1, len(founds))
        if isinstance(founds[i].meaning, Weekday)
        and founds[i].first - founds[i - 1].last < 3
        and isinstance(founds[i - 1].meaning, Weekday | OnDay)
        and (_are_ends(scan, founds[i - 1], founds[i]) or scan.among(founds[i].first - 1, "into"))
    )


def share_years(scan: Scan, founds: list[Found]) -> list[Found]:
    """Give the first of two joined days or months the year of the second: "from May to July 2018"."""
    for i in range(len(founds) - 2, -1, -1):
        one, two = founds[i].meaning, founds[i + 1].meaning
        if not isinstance(one, _DATED) or not isinstance(two, _DATED) or two.year is None:
            continue
        if one.year is None and _joined(scan, founds[i].last, founds[i + 1].first) and two.year.number is not None:
            year = YearRef(two.year.number - (one.month > two.month))
            founds[i] = founds[i]._replace(meaning=one._replace(year=year))
    return founds
