"""Rules for expressions around a unit: durations, "two years ago", "last week", "the third quarter", "every two weeks".

`unit` reads what stands in front of the unit once, and asks the functions at the end of this file in turn.
"""

from collections.abc import Callable

from newscorpus.dates.arithmetic import duration
from newscorpus.dates.before_unit import Unit, read_unit
from newscorpus.dates.calendar_rules import day_at, weekday
from newscorpus.dates.counted import Beside, Counted, OfEvent, PartOfYear
from newscorpus.dates.counts import read_count
from newscorpus.dates.meanings import Anniversary, Fixed, Month, MonthDay, OnDay, Weekday, WeekOf, YearRef
from newscorpus.dates.scan import Found, Scan, year_number
from newscorpus.dates.unit_lookalikes import is_fraction, is_game, is_rate, is_second, is_title
from newscorpus.dates.word_rules import holiday
from newscorpus.dates.words import TimeWord
from newscorpus.model import TimexBasis

__all__ = ("long", "unit")

UnitRule = Callable[[Scan, Unit], Found | None]

_MOST_WEEKS = 520
_MOST_DIGITS = 4
_LAST_CENTURY = 22
_LAST_EARLY = 10  # century whose years may have three digits
_TWO = TimeWord("number", "2")
_COMPARED = frozenset({TimeWord("period", "Q"), TimeWord("unit", "Q"), TimeWord("unit", "H")})
_WITH_END = frozenset({"Y", "Q", "M", "W"})
_IN_A_YEAR = {"M": 12, "Q": 4}
_STRETCHED = frozenset({"W", "Q", "Y", "WE", "2W"})
_STRETCHED_AT_EDGES = _STRETCHED | {"M", "H", "10Y", "100Y"}


def unit(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "two years ago", "the past five weeks", "last month", "the third quarter", "every day", "a week"."""
    code, plural = word.value, word.kind == "units"
    if (scan.among(k + 1, "age") and scan.linked(k)) or (code == "TS" and not plural and not is_second(scan, k)):
        return None
    if scan.gap(k) == "-" and scan.among(k + 1, "end") and not scan.among(k - 1, "before-end"):
        return None  # "the year-end party"
    if code == "Q" and is_fraction(scan, k, plural=plural):
        return None
    read = read_unit(scan, k, word.value, plural=plural)
    for rule in _order(scan, read):
        found = rule(scan, read)
        if found is not None:
            return _or_so(scan, read, found) if read.end > k else found
    return None


def _or_so(scan: Scan, read: Unit, found: Found) -> Found:
    """The expression with "or so" behind it: "a year or so", "a week or so ago"; or with "or two"."""
    last = max(found.last, read.end)
    mod = found.mod if scan.modifiers.get(scan.words[read.end]) == _TWO else found.mod or "APPROX"
    return found._replace(last=last, end=scan.ends[last], mod=mod)


def _order(scan: Scan, read: Unit) -> tuple[UnitRule, ...]:
    """The rules that may read a unit, by what stands around it."""
    if _distance(scan, read.end + 1):
        return _ALL
    if read.number is not None:
        return _WITH_NUMBER
    if not read.kinds:
        return _ALONE
    return _MANY_WITH_MODIFIER if read.plural else _ONE_WITH_MODIFIER


def _distance(scan: Scan, k: int) -> int:
    """Which way word `k` counts from a day: -1 "ago", "earlier"; 1 "later", "from (now)"; 0 for others."""
    return scan.among(k, "distance-ahead") - scan.among(k, "distance-back")


def long(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "weeklong", "yearslong"."""
    return scan.found(k, k, Fixed(word.value, "DURATION"), "duration-long")


def _distant(scan: Scan, read: Unit) -> Found | None:
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
    if amount == "X" or "." in amount:
        vague = Fixed("PAST_REF" if sign < 0 else "FUTURE_REF", basis=TimexBasis.VAGUE)
        return scan.found(first, last, vague, "unit-distant", mod)
    times, code = (int(read.code[:-1]), read.code[-1]) if read.code[0].isdigit() else (1, read.code)
    n = int(float(amount)) * sign * times
    compared = code == "Y" and n == -1
    end = _comparison_end(scan, last) if hyphen or compared else last
    if hyphen and end == last and scan.modifier(first).kind in {"the", "article"}:
        first += 1  # "the year-earlier profit", but "the year-earlier period"
    if code == "Y" and end == last and (day := _same_day(scan, read, last)) is not None:
        return scan.found(day[0], day[1], Anniversary(n), "anniversary")
    previous = not scan.among(read.end + 1, "distance-from-now")
    return scan.found(first, end, Counted(code, n, previous, compared), "unit-distant", mod)


def _same_day(scan: Scan, read: Unit, last: int) -> tuple[int, int] | None:
    """The first and last word of "30 years ago today", "this day 30 years ago"; `None` for other years ago."""
    if not scan.among(last, "distance-from-now"):
        return None
    if scan.head(last + 1) == ("deictic", "0") and scan.space(last):
        return read.first, last + 1
    this = scan.is_unit(read.first - 1, "D") and scan.modifier(read.first - 2) == ("shift", "0")
    return (read.first - 2, last) if this and scan.space(read.first - 1) and scan.space(read.first - 2) else None


def _this_day(scan: Scan, read: Unit) -> Found | None:
    """Read "on this day in 1969", "this day 30 years ago"."""
    k = read.k
    if read.code != "D" or read.kinds.get("shift") != "0" or read.number is not None or not scan.space(k):
        return None
    if scan.head(k + 2) == ("units", "Y") and scan.among(k + 3, "distance-from-now"):
        kind, value = scan.modifier(k + 1)
        years = value if kind == "number" else scan.words[k + 1]
        return scan.found(read.first, k + 3, Anniversary(-int(years)), "anniversary") if _is_count(years) else None
    if not scan.among(k + 1, "in"):
        return None
    year = year_number(scan.words[k + 2]) if scan.space(k) and scan.space(k + 1) else None
    return None if year is None else scan.found(read.first, k + 2, Anniversary(year=year), "anniversary")


def _is_count(digits: str) -> bool:
    """Whether the digits count years that the calendar has."""
    return digits.isascii() and digits.isdigit() and len(digits) < _MOST_DIGITS


def _year_end(scan: Scan, read: Unit) -> Found | None:
    """Read "by year-end", "at the month's end"; not "year-end results"."""
    k = end = read.k
    if scan.gap(k) in {"'", "’"} and scan.among(k + 1, "possessive-ending"):
        end = k + 1
    end += 1
    if read.plural or read.code not in _WITH_END or not scan.among(end, "end") or not scan.linked(end - 1):
        return None
    if read.kinds.keys() - {"the", "fiscal"} or not scan.among(read.first - 1, "before-end"):
        return None
    if scan.space(end) and not scan.among(end + 1, "after-part"):
        return None
    return scan.found(read.first, end, Counted(read.code, 0), "unit-end", "END")


def _comparison_end(scan: Scan, k: int) -> int:
    """The last word of "year-earlier period", "year-ago third quarter"."""
    j = k + 1
    if scan.space(k) and scan.modifier(j).kind == "ordinal" and scan.linked(j):
        j += 1
    return j if scan.linked(j - 1) and scan.head(j) in _COMPARED else k


def _repeated(scan: Scan, read: Unit) -> Found | None:
    """Read "every day", "each year", "every two weeks", "every other day"."""
    every = read.kinds.get("every")
    if every is None:
        return None
    amount = read.number.amount if read.number else "2" if scan.among(read.k - 1, "other") else every
    return scan.found(read.first, read.k, Fixed(duration(amount, read.code), "SET", quant="EVERY"), "unit-set")


def _numbered_part(scan: Scan, read: Unit) -> Found | None:
    """Read "the third quarter of 1998", "the first half", "the 19th century"."""
    ordinal = read.kinds.get("ordinal")
    if read.code not in {"Q", "H", "100Y"} or read.plural or read.number:
        return None
    n, mod, first = int(ordinal or 0), read.kinds.get("edge"), read.first
    if n < 1 and read.code != "100Y" and (n < 0 or read.kinds.get("shift") == "-1") and scan.year_after(read.k):
        n = 4 if read.code == "Q" else 2  # "the last quarter of 2016"
    elif ordinal is None:
        return None
    if read.code == "100Y":
        if scan.words[read.k][0].isupper() and scan.space(read.k) and scan.words[read.k + 1][:1].isupper():
            return None  # 21st Century Fox
        scan.early = scan.early or 0 < n <= _LAST_EARLY
        return scan.found(first, read.k, Fixed(f"{n - 1:02d}"), "century", mod) if 0 < n <= _LAST_CENTURY else None
    if not 0 < n <= (4 if read.code == "Q" else 2):
        return None
    last, year = scan.year_after(read.k) or (read.k, None)
    if year is None:
        first, year = _year_before(scan, first)
    if year is None and (
        read.code == "H" or is_game(scan, read.k)
    ):  # a half is one of a game, more often than of a year
        return None
    return scan.found(first, last, PartOfYear(f"{read.code}{n}", year), "part-of-year", mod)


def _year_before(scan: Scan, first: int) -> tuple[int, YearRef | None]:
    """The year of "the 1988 third quarter", and the first word with it."""
    year = year_number(scan.words[first - 1]) if first > scan.floor and scan.space(first - 1) else None
    if year is None:
        return first, None
    first -= 1
    the = scan.modifier(first - 1).kind == "the" and scan.space(first - 1)
    return first - the, YearRef(year)


def _from_day(scan: Scan, read: Unit) -> Found | None:
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


def _times(scan: Scan, read: Unit) -> Found | None:
    """Read "twice a week", "three times a day"."""
    if read.plural or read.number is None or not read.number.article or not scan.space(read.first - 1):
        return None
    j = read.first - 1
    kind, value = scan.modifier(j)
    times = f"{value}X" if kind == "times" else None
    if times is None and scan.among(j, "times") and scan.space(j - 1):
        count = read_count(scan, j - 1)
        times, j = (f"{count.amount}X", count.first) if count is not None else (None, j)
    if times is None or j < scan.floor:
        return None
    return scan.found(j, read.k, Fixed(duration("1", read.code), "SET", freq=times), "unit-set")


def _lasting(scan: Scan, read: Unit) -> Found | None:
    """Read "four years", "the past two weeks", "a five-year plan", "more than a month", "a week"."""
    number = read.number
    if number is None or read.code == "H" or (number.article and (read.plural or read.code == "TS")):
        return None
    if is_rate(scan, read, number) or is_title(scan, read):
        return None
    amount, last = number.amount, read.k
    if amount == "1" and _half_follows(scan, last):
        amount, last = "1.5", last + 3
    return scan.found(
        read.first, last, Fixed(duration(amount, read.code), "DURATION"), "duration", read.kinds.get("bound")
    )


def _half_follows(scan: Scan, k: int) -> bool:
    """Whether "and a half" follows: "a year and a half"."""
    half = scan.among(k + 1, "and") and scan.modifier(k + 2).kind == "article" and scan.modifier(k + 3).kind == "half"
    return half and all(scan.space(j) for j in range(k, k + 3))


def _stretched(scan: Scan, read: Unit) -> Found | None:
    """Read "month-long", "decades-long"."""
    article = read.number is not None and read.number.article
    if scan.gap(read.k) != "-" or not scan.among(read.k + 1, "long") or not (read.number is None or article):
        return None
    amount = "X" if read.plural else "1"
    return scan.found(read.k, read.k + 1, Fixed(duration(amount, read.code), "DURATION"), "duration-long")


def _some(scan: Scan, read: Unit) -> Found | None:
    """Read "recent months", "the coming weeks", "these days"; and, of one unit, "the past decade", "the last hour"."""
    kinds = read.kinds
    if (
        read.plural
        and read.first == read.k - 1
        and scan.among(read.first, "before-possessive")
        and _noun_follows(scan, read)
    ):
        return scan.found(read.first, read.k, Counted(read.code, int(kinds["shift"])), "unit-shifted")
    if read.plural and read.code == "D" and "plural-this" in kinds:
        return scan.found(read.first, read.k, Fixed("PRESENT_REF", basis=TimexBasis.VAGUE), "reference")
    if read.plural:
        amount = "X" if "shift" in kinds or "recent" in kinds else None
    else:
        amount = "1" if kinds.get("shift") == "-1" and read.code in {"10Y", "100Y", "TH", "TM"} else None
        if read.code in {"TM", "TS"} and read.first == read.k - 1:
            return None
    if amount is None:
        return None
    return scan.found(read.first, read.k, Fixed(duration(amount, read.code), "DURATION"), "duration")


def _noun_follows(scan: Scan, read: Unit) -> bool:
    """Whether a noun follows, so that the plural is a possessive without its apostrophe: "this years winner"."""
    follows = scan.words[read.k + 1] if scan.space(read.k) else ""
    return follows.isalpha() and follows not in scan.reading.lexicon.words("stop_words")


def _one_of(scan: Scan, read: Unit) -> Found | None:
    """Read "last week", "this year", "that day", "the following month", "the same quarter last year"."""
    kinds, shift, mod = read.kinds, read.kinds.get("shift"), read.kinds.get("edge")
    if read.plural or (read.code in {"TM", "TS"} and read.first == read.k - 1) or is_title(scan, read):
        return None
    if shift is not None:
        if read.code == "Y" and (part := _part_behind(scan, read.k)) is not None:
            return scan.found(read.first, read.k + 3, PartOfYear(part, YearRef(shift=int(shift))), "part-of-year", mod)
        if read.code == "Y" and shift == "-1" and _quarter_behind(scan, read.k):
            return scan.found(read.first, read.k + 2, Counted("Y", -1, compared=True), "unit-shifted", mod)
        previous = scan.modifier(read.first).kind == "the" and scan.among(read.first + 1, "counts-in-story")
        return scan.found(read.first, read.k, Counted(read.code, int(shift), previous), "unit-shifted", mod)
    if "same" in kinds and read.code in _IN_A_YEAR and (year := scan.year_after(read.k)) and year[1].shift == -1:
        back = Counted(read.code, -_IN_A_YEAR[read.code], previous=True)
        return scan.found(read.first, year[0], back, "unit-same", mod)
    if "that" in kinds or "same" in kinds or "follow" in kinds:
        meaning = Counted(read.code, int("follow" in kinds), previous=True)
        return scan.found(read.first, read.k, meaning, "unit-same", mod)
    if "latest" in kinds:
        return scan.found(read.first, read.k, Counted(read.code, -1), "unit-shifted", mod)
    return None


def _part_behind(scan: Scan, k: int) -> str | None:
    """The quarter or half of "next year's first quarter"; `None` when none follows."""
    if (
        scan.gap(k) not in {"'", "’"}
        or not scan.among(k + 1, "possessive-ending")
        or not (scan.space(k + 1) and scan.linked(k + 2))
    ):
        return None
    kind, value = scan.modifier(k + 2)
    code = scan.head(k + 3).value
    return f"{code}{value}" if kind == "ordinal" and code in {"Q", "H"} and 0 < int(value) < 5 else None


def _quarter_behind(scan: Scan, k: int) -> bool:
    """Whether "quarter" follows "last year's", with nothing between."""
    return (
        scan.gap(k) in {"'", "’"}
        and scan.among(k + 1, "possessive-ending")
        and scan.space(k + 1)
        and scan.is_unit(k + 2, "Q")
    )


def _of_date(scan: Scan, read: Unit) -> Found | None:
    """Read "the week of March 6", "the week ending Oct. 5", "the year ended March 31", "the month of May"."""
    k, mod = read.k, read.kinds.get("edge")
    if read.plural or "the" not in read.kinds or not scan.space(k):
        return None
    if read.code == "Y" and (number := year_number(scan.words[k + 1])) is not None:
        return scan.found(read.first, k + 1, Fixed(f"{number:04d}"), "year", mod)
    if not scan.among(k + 1, "unit-of-date") or not scan.space(k + 1):
        return None
    if read.code == "W":
        day = day_at(scan, k + 2)
        if day is not None and isinstance(day.meaning, MonthDay):
            return scan.found(read.first, day.last, WeekOf(day.meaning), "week-of-day")
    if read.code in {"Y", "Q", "M"} and scan.among(k + 1, "ended") and "ordinal" not in read.kinds:
        return scan.found(read.first, k, Fixed(duration("1", read.code), "DURATION"), "duration-ended")
    head = scan.head(k + 2)
    if read.code == "M" and head.kind == "month":
        last, year = scan.year_after(k + 2) or (k + 2, None)
        return scan.found(read.first, last, Month(int(head.value), year), "month", mod)
    return None


def _with_article(scan: Scan, read: Unit) -> Found | None:
    """Read "the weekend", "the year", "the end of the month", "the day before", "the week after next"."""
    if read.plural or "the" not in read.kinds:
        return None
    k, mod = read.k, read.kinds.get("edge")
    step = scan.among(k + 1, "after") - scan.among(k + 1, "before")
    if step and read.code == "D" and scan.space(k) and scan.space(k + 1) and (day := _day_beside(scan, k + 2)):
        return scan.found(read.first, day.last, Beside(day.meaning, step), "day-beside")
    of_event = (step or scan.among(k + 1, "of")) and read.code == "D" and scan.modifier(k + 2).kind == "the"
    of_event = of_event and read.kinds.get("ordinal", "1") == "1"
    if of_event and scan.space(k) and scan.space(k + 1):
        return scan.found(read.first, k, OfEvent(), "day-of-event")
    beyond = (
        step
        and read.code in _STRETCHED_AT_EDGES
        and scan.modifier(k + 2) == ("shift", str(step))
        and scan.among(k + 2, "beyond")
    )
    if beyond and scan.space(k) and scan.space(k + 1) and not (scan.space(k + 2) and scan.head(k + 3).kind):
        return scan.found(read.first, k + 2, Counted(read.code, 2 * step), "unit-shifted")
    if step and scan.space(k) and scan.gap(k + 1)[:1] in {".", ",", ";"}:
        return scan.found(read.first, k + 1, Counted(read.code, step, previous=True), "unit-same")
    if "ordinal" in read.kinds or read.code not in (_STRETCHED if mod is None else _STRETCHED_AT_EDGES):
        return None
    return scan.found(read.first, k, Counted(read.code, 0, bare=True), "unit-simple", mod)


def _day_beside(scan: Scan, k: int) -> Found | None:
    """The day that is named from word `k` on: "Christmas", "Oct. 5", "last Tuesday"; `None` when none is."""
    floor, scan.floor = scan.floor, k
    named = scan.words[k] in scan.holidays if k < scan.count else False
    j = k + 1 if scan.modifier(k).kind == "shift" and scan.space(k) and scan.head(k + 1).kind == "weekday" else k
    found = holiday(scan, k, scan.head(k)) if named else day_at(scan, k) if j == k else weekday(scan, j, scan.head(j))
    scan.floor = floor
    return found


def _the_many(scan: Scan, read: Unit) -> Found | None:
    """Read "over the years", "in the weeks before the vote", "the early years", "the first hours"."""
    if not read.plural or "the" not in read.kinds or read.number is not None or read.code in {"TS", "Q", "H", "WE"}:
        return None
    opens = scan.space(read.k) and scan.among(read.k + 1, "after-many-units")
    edged = "edge" in read.kinds or read.kinds.get("ordinal") == "1"
    if not edged and not opens and not scan.among(read.first - 1, "over"):
        return None
    return scan.found(read.first, read.k, Fixed(duration("X", read.code), "DURATION"), "duration")


def _bare(scan: Scan, read: Unit) -> Found | None:
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


_WITH_NUMBER = (_stretched, _repeated, _from_day, _times, _lasting)
_ONE_WITH_MODIFIER = (
    _year_end,
    _this_day,
    _stretched,
    _repeated,
    _numbered_part,
    _some,
    _one_of,
    _of_date,
    _with_article,
)
_MANY_WITH_MODIFIER = (_stretched, _repeated, _some, _the_many)
_ALONE = (_year_end, _stretched, _bare)
_ALL = (
    _distant,
    _repeated,
    _numbered_part,
    _from_day,
    _times,
    _lasting,
    _some,
    _one_of,
    _of_date,
    _with_article,
    _the_many,
    _bare,
)
