"""Rules for expressions around a unit: durations, "two years ago", "last week", "the third quarter", "every two weeks".

`unit` reads the words before the unit once, and asks the functions of the tables below in turn.
"""

from collections.abc import Callable

from newscorpus.dates.arithmetic import duration
from newscorpus.dates.before_unit import Unit, read_unit
from newscorpus.dates.calendar_rules import day_at
from newscorpus.dates.counted import Counted
from newscorpus.dates.counts import read_count
from newscorpus.dates.day_meanings import Anniversary, OnDay, Weekday
from newscorpus.dates.days_of_weeks import day_behind_week, weeks_before_day
from newscorpus.dates.meanings import Fixed
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.unit_lookalikes import is_fraction, is_programme, is_rate, is_second
from newscorpus.dates.unit_stretch_rules import (
    day_of_month,
    end_of,
    numbered_part,
    of_date,
    one_of,
    part_of_month,
    some_of,
    the_many,
    this_day,
    with_article,
)
from newscorpus.dates.words import TimeWord
from newscorpus.model import TimexBasis

__all__ = ("long", "unit")

UnitRule = Callable[[Scan, Unit], Expression | None]

_MOST_WEEKS = 520
_TWO = TimeWord("number", "2")
_COMPARED = frozenset({TimeWord("period", "Q"), TimeWord("unit", "Q"), TimeWord("unit", "H")})


def unit(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "two years ago", "the past five weeks", "last month", "the third quarter", "every day", "a week"."""
    code, plural = word.value, word.kind == "units"
    if (scan.among(k + 1, "age") and scan.linked(k)) or (code == "TS" and not plural and not is_second(scan, k)):
        return None
    if code == "Q" and is_fraction(scan, k, plural=plural):
        return None
    read = read_unit(scan, k, word.value, plural=plural)
    at_end = scan.gap(k) == "-" and scan.among(k + 1, "end")  # "by year-end", and nothing of "the year-end party"
    for rule in (end_of,) if at_end else _order(scan, read):
        found = rule(scan, read)
        if found is not None:
            return _or_so(scan, read, found) if read.end > k else found
    return None


def _or_so(scan: Scan, read: Unit, found: Expression) -> Expression:
    """The expression with "or so" after it: "a year or so", "a week or so ago"; or with "or two"."""
    last = max(found.last, read.end)
    mod = found.mod if scan.modifiers.get(scan.words[read.end]) == _TWO else found.mod or "APPROX"
    return found._replace(last=last, end=scan.ends[last], mod=mod)


def _order(scan: Scan, read: Unit) -> tuple[UnitRule, ...]:
    """The rules that may read a unit, by what is around it."""
    if _distance(scan, read.end + 1):
        return _ALL
    if read.number is not None:
        return _WITH_NUMBER
    if not read.kinds:
        return _ALONE
    return _MANY_WITH_MODIFIER if read.plural else _ONE_WITH_MODIFIER


def _distance(scan: Scan, k: int) -> int:
    """Which way word `k` counts from a day: -1 "ago", "earlier"; 1 "later", "from (now)"; 0 for others."""
    return scan.table.distances.get(scan.words[k], 0) if k < scan.count else 0


def long(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "weeklong", "yearslong"."""
    return scan.found(k, k, Fixed(word.value, "DURATION"), "duration-long")


def _distant(scan: Scan, read: Unit) -> Expression | None:
    """Read "two years ago", "a year earlier", "three days later", "year-ago", "a week from now"."""
    k, first, last = read.end, read.first, read.end + 1
    sign = _distance(scan, last)
    if not sign or not scan.linked(k):
        return None
    if scan.among(last, "from"):
        if not scan.among(k + 2, "now") or not scan.space(k + 1):
            return None
        last = k + 2
    if scan.among(read.end + 1, "distance-at-end") and scan.gap(k + 1)[:1] not in {".", ",", ";"}:
        return None
    hyphen = scan.gap(k) == "-"
    if read.number is None and not read.plural and not hyphen:
        return None
    amount = read.number.amount if read.number else "X" if read.plural else "1"
    mod = read.kinds.get("bound")
    whole = _whole(read.code, amount)
    if whole is None:
        vague = Fixed("PAST_REF" if sign < 0 else "FUTURE_REF", basis=TimexBasis.VAGUE)
        return scan.found(first, last, vague, "unit-distant", mod)
    n, code = whole[0] * sign, whole[1]
    if code == "W" and (counted := weeks_before_day(scan, first, last, -n)) is not None:
        return counted
    compared = code == "Y" and n == -1
    end = _comparison_end(scan, last) if hyphen or compared else last
    if hyphen and end == last and scan.modifier(first).kind in {"the", "article"}:
        first += 1  # "the year-earlier profit", but "the year-earlier period"
    if code == "Y" and end == last and (day := _same_day(scan, read, last)) is not None:
        return scan.found(day[0], day[1], Anniversary(n), "anniversary")
    if code == "Y" and (shorter := _YEAR_IN.get(scan.head(last + 2).value)) and _is_this(scan, last):
        unit = scan.head(last + 2).value
        return scan.found(first, last + 2, Counted(unit, n * shorter), "unit-distant", mod)
    previous = not scan.among(read.end + 1, "distance-from-now")
    return scan.found(first, end, Counted(code, n, previous, compared), "unit-distant", mod)


def _ago(scan: Scan, read: Unit) -> Expression | None:
    """Read a count of units after a word that says "ago", as German has it: "vor zwei Jahren"."""
    number, before = read.number, read.first - 1
    if not (scan.among(before, "back-in-front") and scan.space(before)) or before < scan.floor:
        return None
    if number is None and not (read.plural and not read.kinds):
        return None
    whole = _whole(read.code, number.amount) if number is not None else None
    if whole is None:
        return scan.found(before, read.k, Fixed("PAST_REF", basis=TimexBasis.VAGUE), "unit-distant")
    meaning = Counted(whole[1], -whole[0])
    return scan.found(before, read.k, meaning, "unit-distant", read.kinds.get("bound"))


def _whole(code: str, amount: str) -> tuple[int, str] | None:
    """How many of which unit an amount comes to: half a year is six months; `None` when that is no whole number."""
    if amount == "X":
        return None
    times, unit = (int(code[:-1]), code[-1]) if code[0].isdigit() else (1, code)
    number = float(amount) * times
    if unit == "Y" and not number.is_integer():
        number, unit = number * 12, "M"
    return (int(number), unit) if number.is_integer() else None


def _same_day(scan: Scan, read: Unit, last: int) -> tuple[int, int] | None:
    """The first and last word of "30 years ago today", "this day 30 years ago"; `None` for other years ago."""
    if not scan.among(last, "distance-from-now"):
        return None
    if scan.head(last + 1) == ("deictic", "0") and scan.space(last):
        return read.first, last + 1
    this = scan.is_unit(read.first - 1, "D") and scan.modifier(read.first - 2) == ("shift", "0")
    return (read.first - 2, last) if this and scan.space(read.first - 1) and scan.space(read.first - 2) else None


def _is_this(scan: Scan, k: int) -> bool:
    """Whether "this" comes right behind word `k` and before a unit: "a year ago this month"."""
    this = scan.modifier(k + 1) == ("shift", "0") and scan.among(k, "distance-from-now")
    return this and scan.space(k) and scan.space(k + 1)


_YEAR_IN = {"M": 12, "W": 52}


def _comparison_end(scan: Scan, k: int) -> int:
    """The last word of "year-earlier period", "year-ago third quarter"."""
    j = k + 1
    if scan.space(k) and scan.modifier(j).kind == "ordinal" and scan.linked(j):
        j += 1
    return j if scan.linked(j - 1) and scan.head(j) in _COMPARED else k


def _repeated(scan: Scan, read: Unit) -> Expression | None:
    """Read "every day", "each year", "every two weeks", "every other day"."""
    every = read.kinds.get("every")
    if every is None:
        per = scan.among(read.first - 1, "per-unit") and scan.space(read.first - 1) and read.first == read.k
        return scan.found(read.k, read.k, Fixed(duration("1", read.code), "SET"), "unit-set") if per else None
    if scan.head(read.k + 1).kind == "weekday" and scan.space(read.k):
        return None  # "every second Tuesday"
    amount = read.number.amount if read.number else "2" if scan.among(read.k - 1, "other") else every
    return scan.found(read.first, read.k, Fixed(duration(amount, read.code), "SET", quant="EVERY"), "unit-set")


def _from_day(scan: Scan, read: Unit) -> Expression | None:
    """Read "a week from Monday", "a week on Monday", "two weeks tomorrow"; not "three times a week on Mondays"."""
    k, number = read.k, read.number
    if read.code not in {"W", "2W"} or number is None or not number.amount.isdigit() or not scan.space(k):
        return None
    at = k + 2 if scan.among(k + 1, "from-day") and scan.space(k + 1) else k + 1
    day = day_at(scan, at) if at > k + 1 or scan.head(at).kind == "deictic" else None
    if day is None or is_rate(scan, read, number) or day.first != at:
        return None
    weeks = min(int(number.amount) * (2 if read.code == "2W" else 1), _MOST_WEEKS)
    if isinstance(day.meaning, Weekday):
        return scan.found(read.first, day.last, day.meaning._replace(weeks=weeks, shift=1), "weeks-from-day")
    if isinstance(day.meaning, OnDay) and day.meaning.shift >= 0:
        meaning = day.meaning._replace(shift=day.meaning.shift + 7 * weeks)
        return scan.found(read.first, day.last, meaning, "weeks-from-day")
    return None


def _times(scan: Scan, read: Unit) -> Expression | None:
    """Read "twice a week", "three times a day"."""
    article = read.number is not None and read.number.article
    per = scan.among(read.first - 1, "per-count")
    if read.plural or not (article or (per and read.number is None)) or not scan.space(read.first - 1):
        return None
    j = read.first - 1 - per
    kind, value = scan.modifier(j)
    times = f"{value}X" if kind == "times" else None
    if times is None and scan.among(j, "times") and scan.space(j - 1):
        count = read_count(scan, j - 1)
        times, j = (f"{count.amount}X", count.first) if count is not None else (None, j)
    if times is None or j < scan.floor:
        return None
    return scan.found(j, read.k, Fixed(duration("1", read.code), "SET", freq=times), "unit-set")


def _lasting(scan: Scan, read: Unit) -> Expression | None:
    """Read "four years", "the past two weeks", "a five-year plan", "more than a month", "a week"."""
    number = read.number
    if number is None or read.code == "H" or (number.article and (read.plural or read.code == "TS")):
        return None
    if is_rate(scan, read, number) or is_programme(scan, read) or _is_age(scan, read):
        return None
    amount, last = number.amount, read.k
    whole = _whole(read.code, amount)
    if whole is not None and scan.among(read.first - 1, "in") and (time := _time_behind(scan, last)):
        return scan.found(read.first, time, Counted(whole[1], whole[0]), "unit-distant", read.kinds.get("bound"))
    if amount == "1" and _half_follows(scan, last):
        amount, last = "1.5", last + 3
    return scan.found(
        read.first, last, Fixed(duration(amount, read.code), "DURATION"), "duration", read.kinds.get("bound")
    )


def _time_behind(scan: Scan, k: int) -> int:
    """The word "time" behind a unit: "in two weeks’ time", "in a week's time"; 0 when it is not there."""
    if scan.gap(k)[:1] not in _APOSTROPHES:
        return 0
    j = k + 1 + (scan.among(k + 1, "possessive-ending") and scan.space(k + 1))
    return j if scan.among(j, "span-noun") else 0


_APOSTROPHES = frozenset("'’")


def _is_age(scan: Scan, read: Unit) -> bool:
    """Whether what comes before makes years an age: "im Alter von sechs Jahren", "ab 16 Jahren"."""
    return scan.among(read.first - 2, "age-noun") or (read.code == "Y" and scan.among(read.first - 1, "age-in-front"))


def _half_follows(scan: Scan, k: int) -> bool:
    """Whether "and a half" follows: "a year and a half"."""
    half = scan.among(k + 1, "and") and scan.modifier(k + 2).kind == "article" and scan.modifier(k + 3).kind == "half"
    return half and all(scan.space(j) for j in range(k, k + 3))


def _stretched(scan: Scan, read: Unit) -> Expression | None:
    """Read "month-long", "decades-long"."""
    article = read.number is not None and read.number.article
    if scan.gap(read.k) != "-" or not scan.among(read.k + 1, "long") or not (read.number is None or article):
        return None
    amount = "X" if read.plural else "1"
    return scan.found(read.k, read.k + 1, Fixed(duration(amount, read.code), "DURATION"), "duration-long")


def _bare(scan: Scan, read: Unit) -> Expression | None:
    """Read "for decades", "within hours", "after months of talks"; not "the hours", "office hours"."""
    k = read.k
    if not read.plural or read.first != k or read.code in {"TS", "Q", "H"}:
        return None
    before = k - 1 if scan.space(k - 1) else -1
    of = scan.among(k + 1, "of") and scan.space(k) and scan.space(k + 1) and scan.modifier(k + 2).kind != "the"
    if of and scan.among(before, "before-units-of-things"):
        return scan.found(k, k, Fixed(duration("X", read.code), "DURATION"), "duration-bare")
    if read.code == "WE" and scan.among(before, "before-weekends"):
        return scan.found(k, k, Fixed("XXXX-WXX-WE", "SET"), "weekends")
    if scan.among(before, "before-units") or (scan.among(before, "before-units-of") and scan.among(k + 1, "of")):
        return scan.found(k, k, Fixed(duration("X", read.code), "DURATION"), "duration-bare")
    return None


_WITH_NUMBER = (_ago, _stretched, _repeated, _from_day, _times, _lasting)
_ONE_WITH_MODIFIER = (
    day_behind_week,
    _times,
    end_of,
    day_of_month,
    part_of_month,
    this_day,
    _stretched,
    _repeated,
    numbered_part,
    some_of,
    one_of,
    of_date,
    with_article,
)
_MANY_WITH_MODIFIER = (part_of_month, _stretched, _repeated, some_of, the_many)
_ALONE = (_ago, _times, end_of, of_date, _stretched, _repeated, _bare)
_ALL = (
    _ago,
    _distant,
    _repeated,
    numbered_part,
    _from_day,
    _times,
    _lasting,
    some_of,
    one_of,
    of_date,
    with_article,
    the_many,
    _bare,
)
