"""Expressions that belong together: the second day of "Oct. 5-7", and the two ends of "from May to July"."""

import re

from newscorpus.dates.counts import read_count
from newscorpus.dates.day_meanings import DayAlone, NamedDay, OnDay, Weekday
from newscorpus.dates.meanings import Fixed, Month, MonthDay, YearRef
from newscorpus.dates.scan import Expression, Scan, year_number
from newscorpus.dates.words import TimeWord

__all__ = (
    "again",
    "chronicle_years",
    "count_before",
    "date_holidays",
    "ends_range",
    "in_order",
    "join_days",
    "partners_of",
    "share_days",
    "share_years",
    "told_months",
)

_DATED = (Month, MonthDay)
_HOURLY = (MonthDay, Weekday, OnDay)
_PRICED = frozenset("$£€-")
_APPOSING = frozenset({",", "(", "–", "—"})
_SPACED = frozenset({" ", ", "})
_DASHES = frozenset({"-", "–", "—", " - ", " – ", " — "})


def again(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """The number at word `k` when it takes its month or its century from the date before."""
    if scan.last is None or k - scan.last.last > 2:
        return None
    return _day_again(scan, k) or _year_again(scan, k)


def _day_again(scan: Scan, k: int) -> Expression | None:
    """The day at word `k` that takes its month from the one before: "7" of "Oct. 5-7", "25" of "April 24 and 25"."""
    before = scan.last
    if (
        before is None
        or not isinstance(before.meaning, MonthDay)
        or before.meaning.clock
        or not (_joined(scan, before.last, k) or _listed(scan, before, k))
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
    if counts and (scan.space(k) or scan.ordinal_mark(k)):
        return None  # "5 June", "5. Juni"
    last, year = scan.year_after(k) or (k, before.meaning.year)
    return scan.found(k, last, MonthDay(before.meaning.month, day, year, listed=True), "day-again")


def join_days(scan: Scan, out: list[Expression], found: Expression, meaning: MonthDay) -> Expression:
    """Put the days in front that take their month from `found` into `out`; give `found` as the last of the list."""
    listed = _days_before(scan, found)
    if out and isinstance(out[-1].meaning, DayAlone):
        renamed = _same_month(scan, out[-1], (listed or [found])[0])
        out[-1] = out[-1] if renamed is None else renamed
    if not listed:
        return found
    out += listed
    return found if meaning.weekday is not None else found._replace(meaning=meaning._replace(listed=True))


def _days_before(scan: Scan, found: Expression) -> list[Expression]:
    """The days in front that take their month from `found`: "3, 5 and 7 November".

    Commas join them only when "and" or "to" has joined the last two.
    """
    meaning = found.meaning
    if not isinstance(meaning, MonthDay):
        return []
    place = _day_in_front(scan, found.first, listed=False)
    if place is None or scan.day_number(found.first + (scan.modifier(found.first).kind == "the")) != meaning.day:
        return []
    out: list[Expression] = []
    first, later = found.first, meaning.day
    while place is not None:
        j, day = place
        if day >= later or scan.gap(j - 1)[-1:] in _PRICED:
            break
        begin = j - 1 if scan.modifier(j - 1).kind == "the" and scan.space(j - 1) else j
        out.append(scan.found(begin, j, meaning._replace(day=day, weekday=None, listed=True), "day-again"))
        first, later = begin, day
        place = _day_in_front(scan, first, listed=True)
    if out:
        out[-1] = out[-1]._replace(meaning=meaning._replace(day=later, weekday=None))  # the first chooses the year
    return out[::-1]


def _day_in_front(scan: Scan, first: int, *, listed: bool) -> tuple[int, int] | None:
    """The index and number of the day before word `first`: joined by a word, a dash or, in a list, a comma."""
    j = first - 1
    j -= scan.among(j, "before-digits") and scan.among(j - 1, "between-days")  # "am 5. sowie am 7. Mai"
    if scan.among(j, "between-days") and scan.space(j) and (scan.space(j - 1) or _marked(scan, j - 1)):
        j -= 1
    elif not (scan.gap(j) in _DASHES or (listed and (scan.gap(j) == ", " or _marked(scan, j)))):
        return None
    day = scan.day_number(j) if j >= scan.floor else None
    return None if day is None else (j, day)


def _marked(scan: Scan, k: int) -> bool:
    """Whether the day at word `k` of a list has the mark of an ordinal: the 5 and the 6 of "5., 6. und 7. Mai"."""
    return scan.gap(k)[:1] in scan.classes["ordinal-mark"] and scan.gap(k)[1:] in _SPACED


def _same_month(scan: Scan, day: Expression, found: Expression) -> Expression | None:
    """The day alone with the month behind it: the first of "the 2nd, 3rd and 5th of May", "the 2nd to 5 May"."""
    month, alone = found.meaning, day.meaning
    if not isinstance(alone, DayAlone) or not isinstance(month, MonthDay) or alone.shift is not None:
        return None
    between = day.last + 1
    joined = found.first == between + 1 and scan.among(between, "between-days") and scan.space(between)
    listed = alone.day < month.day and (joined or (found.first == between and scan.gap(day.last) == ", "))
    return day._replace(meaning=month._replace(day=alone.day, weekday=None)) if listed else None


def count_before(scan: Scan, found: Expression) -> Expression | None:
    """The first of two durations that share a unit: the "three" of "between three and four weeks"."""
    meaning, j = found.meaning, found.first - 1
    if not isinstance(meaning, Fixed) or meaning.type != "DURATION" or not scan.among(j, "between-numbers"):
        return None
    count = read_count(scan, j - 1) if scan.space(j) and scan.space(j - 1) else None
    parts = re.fullmatch(r"(PT?)([0-9.]+)([A-Z]+)", meaning.value)
    if count is None or parts is None or not scan.among(count.first - 1, "between") or not count.amount[:1].isdigit():
        return None
    value = f"{parts[1]}{count.amount}{parts[3]}"
    return scan.found(count.first, j - 1, Fixed(value, "DURATION"), "duration")


def _joined(scan: Scan, k: int, following: int) -> bool:
    """Whether only a dash, "and" or "to" is between two words."""
    if following == k + 1:
        return scan.gap(k) in _DASHES
    return following == k + 2 and scan.among(k + 1, "joint") and scan.space(k) and scan.space(k + 1)


def _listed(scan: Scan, before: Expression, k: int) -> bool:
    """Whether the number at word `k` goes on a list of days: the 5 of "Nov. 3, 5 and 7", the 9 of "May 2-3, 9-10"."""
    if before.last != k - 1 or scan.gap(k - 1) != ", ":
        return False
    at = k + 2 if scan.among(k + 1, "between-days") and scan.space(k) and scan.space(k + 1) else k + 1
    joined = at == k + 2 or scan.gap(k) in _DASHES or scan.gap(k) == ", "
    day, following = scan.day_number(k), scan.day_number(at) if at < scan.count else None
    return joined and day is not None and following is not None and following > day


def _year_again(scan: Scan, k: int) -> Expression | None:
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


def partners_of(scan: Scan, founds: list[Expression]) -> dict[int, Expression]:
    """The other end for each end of a range: "May to July", "July 30-Aug. 2", "between 2015 and 2017"."""
    partners: dict[int, Expression] = {}
    for i in range(1, len(founds)):
        one, two = founds[i - 1], founds[i]
        if two.first - one.last < 3 and _are_ends(scan, one, two):
            partners[i - 1], partners[i] = two, one
    return partners


def _are_ends(scan: Scan, one: Expression, two: Expression) -> bool:
    """Whether two neighbours are the ends of a range."""
    if two.first == one.last + 1:
        return scan.gap(one.last) in _DASHES
    if not (scan.space(one.last) and scan.space(one.last + 1)):
        return False
    joint = one.last + 1
    if scan.among(joint, "to"):
        return not _is_moved(scan, one.first)
    return scan.among(joint, "and") and scan.among(one.first - 1, "between")


def _is_moved(scan: Scan, k: int) -> bool:
    """Whether a date is the old one of what has a new one behind it: "moved the vote | from 15 June to 8 May"."""
    if not scan.among(k - 1, "from"):
        return False
    for j in range(k - 2, max(k - _LONGEST_OBJECT, -1), -1):
        if not scan.space(j):
            return False
        if scan.among(j, "puts-off"):
            return True
    return False


_LONGEST_OBJECT = 10  # words of "moved the trial of the three men from"


def in_order(scan: Scan, one: Expression, first: str, two: Expression, second: str) -> tuple[str, str]:
    """The values of two ends of a range whose years were chosen, in the order of time: "ill from 15 June to 8 May".

    Of what is moved "from 15 June to 8 May" the old day is the one next to the new one.
    """
    start, end = one.meaning, two.meaning
    if not (isinstance(start, MonthDay) and isinstance(end, MonthDay)) or start.year or end.year:
        return first, second
    if two.first - one.last == 2 and second[:4].isdigit() and _is_moved(scan, one.first) and "-02-29" not in first:
        months = start.month - end.month
        year = int(second[:4]) - (months > _HALF_A_YEAR) + (months < -_HALF_A_YEAR)
        return f"{year}{first[4:]}", second
    joint = one.last + 1
    between = two.first - joint  # "bis", "bis zum"
    ends = between < 3 and (_are_ends(scan, one, two) or (between == 2 and scan.among(joint, "to")))
    if not ends or not (first[:4].isdigit() and second[:4].isdigit()) or "-02-29" in first + second:
        return first, second
    turns = (start.month, start.day) > (end.month, end.day)
    year = min(int(first[:4]), int(second[:4]) - turns)
    return f"{year}{first[4:]}", f"{year + turns}{second[4:]}"


_HALF_A_YEAR = 6  # months


def date_holidays(scan: Scan, founds: list[Expression]) -> list[Expression]:
    """Give a holiday the date that is beside it: "Independence Day, August 15"."""
    for i, found in enumerate(founds):
        if not isinstance(found.meaning, NamedDay) or found.meaning.year is not None:
            continue
        for beside in founds[max(i - 1, 0) : i + 2]:
            first, last = sorted((found, beside), key=lambda one: one.first)
            apposed = last.first == first.last + 1 and scan.gap(first.last).strip() in _APPOSING
            if isinstance(beside.meaning, Fixed) and first is beside and last.first == first.last + 1:
                year = year_number(beside.meaning.value)  # "the 1988 Super Tuesday"
                founds[i] = (
                    found if year is None else found._replace(meaning=found.meaning._replace(year=YearRef(year)))
                )
            if isinstance(beside.meaning, MonthDay) and apposed:
                founds[i] = found._replace(meaning=beside.meaning._replace(clock=""))
    return founds


def ends_range(scan: Scan, one: Expression, two: Expression) -> bool:
    """Whether `two` is a weekday that follows the day in front: "from Thursday to Saturday", "Friday and Saturday"."""
    return (
        two.first - one.last < 3
        and isinstance(one.meaning, Weekday | OnDay)
        and (_are_ends(scan, one, two) or scan.among(two.first - 1, "into") or _joined(scan, one.last, two.first))
    )


def share_years(scan: Scan, founds: list[Expression]) -> list[Expression]:
    """Give the first of two joined days or months the year of the second: "from May to July 2018"."""
    for i in range(len(founds) - 2, -1, -1):
        one, two = founds[i].meaning, founds[i + 1].meaning
        if not isinstance(one, _DATED) or not isinstance(two, _DATED) or two.year is None:
            continue
        joined = _joined(scan, founds[i].last, founds[i + 1].first) or (isinstance(two, MonthDay) and two.listed)
        if one.year is None and joined and two.year.number is not None:
            year = YearRef(two.year.number - (one.month > two.month))
            founds[i] = founds[i]._replace(meaning=one._replace(year=year))
    return founds


def chronicle_years(scan: Scan, founds: list[Expression]) -> list[Expression]:
    """Give the entries of a chronicle the year of the entry before: "June 3, 2020 — ...", "June 9 — ..."."""
    year, month = None, 0
    for i, found in enumerate(founds):
        meaning = found.meaning
        if not isinstance(meaning, (*_DATED, Fixed)) or not _opens_entry(scan, found):
            continue
        if isinstance(meaning, Fixed):
            year, month = year_number(meaning.value), 0
        elif meaning.year is not None:
            year, month = meaning.year.number, meaning.month
        elif year is not None:
            year, month = year + (meaning.month < month), meaning.month
            founds[i] = found._replace(meaning=meaning._replace(year=YearRef(year)))
    return founds


def told_months(scan: Scan, founds: list[Expression]) -> list[Expression]:
    """Give a day alone the month that its sentence has told: "hurt on May 3 and died on the 9th"."""
    for i in range(1, len(founds)):
        day, told = founds[i].meaning, founds[i - 1].meaning
        if not isinstance(day, DayAlone) or day.shift is not None or day.weekday is not None:
            continue
        if not isinstance(told, _DATED) or (isinstance(told, Month) and (told.shift is not None or told.in_story)):
            continue
        is_later = isinstance(told, Month) or told.day < day.day
        if is_later and founds[i - 1].start >= scan.reading.sentence_at(founds[i].start)[0]:
            founds[i] = founds[i]._replace(meaning=MonthDay(told.month, day.day, told.year))
    return founds


def _opens_entry(scan: Scan, found: Expression) -> bool:
    """Whether a date stands alone before a dash or a colon at the head of its line."""
    before = scan.text[max(0, found.start - _BULLET) : found.start].rpartition("\n")
    is_first = bool(before[1]) or found.start <= _BULLET
    return is_first and not before[2].strip(" *•-–") and scan.gap(found.last).strip() in _ENTRY_MARKS


_ENTRY_MARKS = frozenset({"—", "–", "-", ":", ". –", ". —", ".:"})
_BULLET = 4  # characters before the date of an entry


def share_days(scan: Scan, founds: list[Expression]) -> list[Expression]:
    """Give the first of two joined hours the day of the second: "between 5pm and 6pm on Thursday"."""
    for i in range(len(founds) - 2, -1, -1):
        one, two = founds[i].meaning, founds[i + 1].meaning
        if not isinstance(one, OnDay) or not one.same or not one.clock or not isinstance(two, _HOURLY) or not two.clock:
            continue
        if _joined(scan, founds[i].last, founds[i + 1].first):
            founds[i] = founds[i]._replace(meaning=two._replace(clock=one.clock))
    return founds
