"""Rules for one stretch of time, by what comes before its unit: "last week", "the third quarter"."""

from newscorpus.dates.arithmetic import duration
from newscorpus.dates.before_unit import Unit, counts_in_story
from newscorpus.dates.beside_rules import unit_beside
from newscorpus.dates.calendar_rules import day_at
from newscorpus.dates.counted import Counted, EndOf, OfEvent, PartOfYear
from newscorpus.dates.day_meanings import Anniversary, DayAlone, WeekOf
from newscorpus.dates.meanings import Fixed, Month, MonthDay, YearRef
from newscorpus.dates.scan import Expression, Scan, year_number
from newscorpus.dates.unit_lookalikes import is_game, is_programme
from newscorpus.model import TimexBasis

__all__ = (
    "day_of_month",
    "end_of",
    "numbered_part",
    "of_date",
    "one_of",
    "part_of_month",
    "some_of",
    "the_many",
    "this_day",
    "with_article",
)

_MOST_DIGITS = 4
_LAST_CENTURY = 22
_LAST_EARLY = 10  # century whose years may have three digits
_WITH_END = frozenset({"Y", "Q", "M", "W"})
_IN_A_YEAR = {"M": 12, "Q": 4}
_WEEKS = {"W": "", "WE": "-WE"}  # unit -> what a value of it adds to that of the week
_OF_A_MONTH = frozenset({"D", "W", "WE", "H"})
_FROM_EVENTS = frozenset({"D", "W", "WE", "M", "Y"})  # "the year before the war": its value is a length
_STRETCHED = frozenset({"W", "Q", "Y", "WE", "2W"})
_STRETCHED_AT_EDGES = _STRETCHED | {"M", "H", "10Y", "100Y"}


def this_day(scan: Scan, read: Unit) -> Expression | None:
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


def end_of(scan: Scan, read: Unit) -> Expression | None:
    """Read "by year-end", "at the month's end"; not "year-end results"."""
    k = end = read.k
    if scan.gap(k) in {"'", "’"} and scan.among(k + 1, "possessive-ending"):
        end = k + 1
    end += 1
    if read.plural or read.code not in _WITH_END or not scan.among(end, "end") or not scan.linked(end - 1):
        return None
    if read.kinds.keys() - {"the", "fiscal"}:
        return None
    year = year_number(scan.words[end + 1]) if scan.space(end) and read.code == "Y" else None
    if year is not None:
        return scan.found(read.first, end + 1, Fixed(f"{year:04d}"), "unit-end", "END")
    if not scan.among(read.first - 1, "before-end"):
        return None
    if scan.space(end) and not scan.among(end + 1, "after-part"):
        return None
    return scan.found(read.first, end, EndOf(read.code), "unit-end", "END")


def numbered_part(scan: Scan, read: Unit) -> Expression | None:
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
        named = scan.words[read.k][0].isupper() and scan.space(read.k) and scan.words[read.k + 1][:1].isupper()
        if named and not scan.table.nouns_in_capitals:
            return None  # 21st Century Fox
        scan.early = scan.early or 0 < n <= _LAST_EARLY
        return scan.found(first, read.k, Fixed(f"{n - 1:02d}"), "century", mod) if 0 < n <= _LAST_CENTURY else None
    if not 0 < n <= (4 if read.code == "Q" else 2):
        return None
    last, year = scan.year_after(read.k) or (read.k, None)
    if year is None:
        first, year = _year_before(scan, first)
    half = read.code == "H" and not scan.among(read.k, "half-of-year")
    if year is None and (half or is_game(scan, read.k)):  # a half is one of a game, more often than of a year
        return None
    return scan.found(first, last, PartOfYear(f"{read.code}{n}", year), "part-of-year", mod)


def part_of_month(scan: Scan, read: Unit) -> Expression | None:
    """Read "the first week of May", "the last days of March 2018", "the third day of June"."""
    k, ordinal = read.k, read.kinds.get("ordinal")
    month = scan.head(k + 2)
    if read.code not in _OF_A_MONTH or month.kind != "month" or not scan.among(k + 1, "of-month"):
        return None
    if read.number is not None or not (scan.space(k) and scan.space(k + 1)):
        return None
    last_one = "-1" in {ordinal, read.kinds.get("shift")} or (ordinal == "2" and read.code == "H")
    if ordinal is None and not last_one:
        return None
    last, year = scan.year_after(k + 2) or (k + 2, None)
    if read.code == "D" and not (last_one or read.plural):
        return scan.found(read.first, last, MonthDay(int(month.value), int(ordinal or 0), year), "month-day")
    mod = "END" if last_one else "START" if ordinal == "1" else None
    return scan.found(read.first, last, Month(int(month.value), year), "part-of-month", mod)


def _year_before(scan: Scan, first: int) -> tuple[int, YearRef | None]:
    """The year of "the 1988 third quarter", and the first word with it."""
    year = year_number(scan.words[first - 1]) if first > scan.floor and scan.space(first - 1) else None
    if year is None:
        return first, None
    first -= 1
    the = scan.modifier(first - 1).kind == "the" and scan.space(first - 1)
    return first - the, YearRef(year)


def some_of(scan: Scan, read: Unit) -> Expression | None:
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


def day_of_month(scan: Scan, read: Unit) -> Expression | None:
    """Read "the first of next month", "the first of the month"; "the last day of the month" is left open."""
    of, first = read.first - 1, read.first - 3
    shift = read.kinds.get("shift", "0" if "the" in read.kinds else None)
    if read.code != "M" or shift is None or first < scan.floor or not scan.among(of, "of"):
        return None
    kind, value = scan.modifier(of - 1)
    day = int(value) if kind == "ordinal" and scan.modifier(first).kind == "the" else 0
    spaced = all(scan.space(j) for j in range(first, read.first))
    return scan.found(first, read.k, DayAlone(day, int(shift)), "day-alone") if day > 0 and spaced else None


def _noun_follows(scan: Scan, read: Unit) -> bool:
    """Whether a noun follows, so that the plural is a possessive without its apostrophe: "this years winner"."""
    follows = scan.words[read.k + 1] if scan.space(read.k) else ""
    return follows.isalpha() and follows not in scan.reading.lexicon.words("stop_words")


def one_of(scan: Scan, read: Unit) -> Expression | None:
    """Read "last week", "this year", "that day", "the following month", "the same quarter last year"."""
    kinds, shift, mod = read.kinds, read.kinds.get("shift"), read.kinds.get("edge")
    if read.plural or (read.code in {"TM", "TS"} and read.first == read.k - 1) or is_programme(scan, read):
        return None
    if shift == "-1" and read.code == "D" and scan.among(read.k + 1, "of"):
        return None  # "the last day of the festival"
    if shift is not None:
        if read.code == "Y" and (part := _part_behind(scan, read.k)) is not None:
            return scan.found(read.first, read.k + 3, PartOfYear(part, YearRef(shift=int(shift))), "part-of-year", mod)
        if read.code == "Y" and shift == "-1" and _quarter_behind(scan, read.k):
            return scan.found(read.first, read.k + 2, Counted("Y", -1, compared=True), "unit-shifted", mod)
        previous = counts_in_story(scan, read.first)
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


_LAST_DAYS = frozenset({"month", "weekday", "deictic"})


def _last_day_behind(scan: Scan, k: int) -> bool:
    """Whether the last day, month or year of a stretch follows: "ended on 31 March", "ending in 2019"; not "well"."""
    return any(
        scan.head(j).kind in _LAST_DAYS or year_number(scan.words[j]) is not None
        for j in range(k + 1, min(k + 4, scan.count))
    )


def of_date(scan: Scan, read: Unit) -> Expression | None:
    """Read "the week of March 6", "the week ending Oct. 5", "the year to March", "the month of May"."""
    k, mod = read.k, read.kinds.get("edge")
    the = "the" in read.kinds or scan.among(k, "names-year")
    if read.plural or not the or not scan.space(k):
        return None
    if read.code == "Y" and (number := year_number(scan.words[k + 1])) is not None:
        return scan.found(read.first, k + 1, Fixed(f"{number:04d}"), "year", mod)
    ended = scan.among(k + 1, "ended") or (read.code == "Y" and scan.among(k + 1, "stretch-end"))
    if not (ended or scan.among(k + 1, "unit-of-date")) or not scan.space(k + 1):
        return None
    if read.code in _WEEKS:
        day = day_at(scan, k + 2)
        if day is not None and isinstance(day.meaning, MonthDay):
            return scan.found(read.first, day.last, WeekOf(day.meaning, _WEEKS[read.code]), "week-of-day")
    if read.code in {"Y", "Q", "M"} and ended and "ordinal" not in read.kinds and _last_day_behind(scan, k + 1):
        return scan.found(read.first, k, Fixed(duration("1", read.code), "DURATION"), "duration-ended")
    head = scan.head(k + 2)
    if read.code == "M" and head.kind == "month":
        last, year = scan.year_after(k + 2) or (k + 2, None)
        return scan.found(read.first, last, Month(int(head.value), year), "month", mod)
    return None


def with_article(scan: Scan, read: Unit) -> Expression | None:
    """Read "the weekend", "the year", "the end of the month", "the day before", "the week after next"."""
    if read.plural or "the" not in read.kinds:
        return None
    k, mod = read.k, read.kinds.get("edge")
    beside = unit_beside(scan, read)
    if beside is not None:
        return beside
    step = scan.among(k + 1, "after") - scan.among(k + 1, "before")
    spaced = scan.space(k) and scan.space(k + 1)
    from_event = (step and read.code in _FROM_EVENTS) or (scan.among(k + 1, "of") and read.code == "D")
    if from_event and spaced and scan.modifier(k + 2).kind == "the" and read.kinds.get("ordinal", "1") == "1":
        return scan.found(read.first, k, OfEvent(duration("1", read.code)), "day-of-event")
    beyond = (
        step
        and read.code in _STRETCHED_AT_EDGES
        and scan.modifier(k + 2) == ("shift", str(step))
        and scan.among(k + 2, "beyond")
    )
    if beyond and spaced and not (scan.space(k + 2) and scan.head(k + 3).kind):
        return scan.found(read.first, k + 2, Counted(read.code, 2 * step), "unit-shifted")
    ends = scan.gap(k + 1)[:1] in {".", ",", ";"} or scan.among(k + 1, "beside-alone")
    if step and scan.space(k) and ends:
        return scan.found(read.first, k + 1, Counted(read.code, step, previous=True), "unit-same")
    if "ordinal" in read.kinds or read.code not in (_STRETCHED if mod is None else _STRETCHED_AT_EDGES):
        return None
    return scan.found(read.first, k, Counted(read.code, 0, bare=True), "unit-simple", mod)


def the_many(scan: Scan, read: Unit) -> Expression | None:
    """Read "over the years", "in the weeks before the vote", "the early years", "the first hours"."""
    if not read.plural or "the" not in read.kinds or read.number is not None or read.code in {"TS", "Q", "H", "WE"}:
        return None
    opens = scan.space(read.k) and scan.among(read.k + 1, "after-many-units")
    if read.code == "TH" and scan.among(read.k + 1, "of"):
        return None  # "in the early hours of Sunday" is a part of that day
    edged = "edge" in read.kinds or read.kinds.get("ordinal") == "1"
    if not edged and not opens and not scan.among(read.first - 1, "over"):
        return None
    return scan.found(read.first, read.k, Fixed(duration("X", read.code), "DURATION"), "duration")
