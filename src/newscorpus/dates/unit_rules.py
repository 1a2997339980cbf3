"""Rules for expressions around a unit: durations, "two years ago", "last week", "the third quarter", "every two weeks"."""

from typing import NamedTuple

from newscorpus.dates.calendar_rules import day_at
from newscorpus.dates.counted import Counted, PartOfYear
from newscorpus.dates.meanings import Fixed, Month, MonthDay, WeekOf, Weekday, YearRef
from newscorpus.dates.counts import Count, read_count
from newscorpus.dates.scan import Found, Scan, year_number
from newscorpus.dates.words import TimeWord
from newscorpus.model import TimexBasis

__all__ = ("unit",)

_MOST_BEFORE = 6
_MOST_WEEKS = 520
_TIMES = {"once": "1X", "twice": "2X", "thrice": "3X"}
_SECOND = TimeWord("unit", "TS")
_BACK = frozenset({"earlier", "previously", "before", "prior"})
_ON = frozenset({"later", "afterward", "afterwards", "after", "hence"})
_STRETCHED = frozenset({"W", "M", "Q", "Y", "10Y", "100Y", "WE", "H", "2W"})


class Before(NamedTuple):
    """What stands in front of a unit, by kind: the first word, the count, and the values of the modifiers."""

    first: int
    count: Count | None
    kinds: dict[str, str]


def read_before(scan: Scan, k: int) -> Before:
    """Walk back from the unit at word `k` over its count and its modifiers."""
    first, count, kinds = k, None, {}
    for _ in range(_MOST_BEFORE):
        j = first - 1
        if j < scan.floor or not scan.linked(j):
            break
        if count is None and not kinds.keys() - {"filler"}:
            found = read_count(scan, j)
            if found is not None and found.article and scan.gap(k - 1) == "-":
                break
            if found is not None:
                count, first = found, found.first
                continue
        kind, value = scan.modifier(j)
        if not kind and (ordinal := _ordinal_digits(scan, j)) is not None:
            kind, value = "ordinal", ordinal
        if kind == "article":
            break
        if kind == "the" and _adjectival(scan, k, count):
            break
        if (kind == "ordinal" and "shift" in kinds) or (kind in {"that", "same"} and "ordinal" in kinds):
            break
        two = scan.modifiers.get(f"{scan.word(j - 1)}-{scan.word(j)}") if scan.space(j - 1) and j > scan.floor else None
        if two is not None:
            kind, value, j = two.kind, two.value, j - 1
        elif not kind and (outer := scan.edge_of(j)) >= 0:
            kind, value, j = "edge", scan.modifier(outer).value, outer
            if scan.modifier(outer - 1).kind == "the" and scan.space(outer - 1):
                j -= 1
        elif kind in {"", "number", "scale", "half", "some", "edge-noun"} or (kind == "over" and not (count and count.article)):
            break
        kind = "bound" if kind == "over" else kind
        if kind == "the" and "the" in kinds:
            break
        kinds.setdefault(kind, value)
        first = j
        if kind == "bound":
            break
        if kind in {"the", "every"} and scan.edge_of(j) < 0 and scan.word(j - 1) not in {"all"}:
            bound = _bound_before(scan, first)
            if bound is not None:
                first, mod = bound
                kinds.setdefault("bound", mod)
            break
    return Before(first, count, kinds)


def _adjectival(scan: Scan, k: int, count: Count | None) -> bool:
    """Whether the unit stands before a noun, whose article is not its own: "the two-day rally", "a five year low"."""
    return scan.gap(k - 1) == "-" or (count is not None and count.amount not in {"1", "X"} and scan.head(k).kind == "unit")


def _bound_before(scan: Scan, first: int) -> tuple[int, str] | None:
    """The bound before an article: "nearly the whole year"; not "over the year"."""
    kind, value = scan.modifier(first - 1)
    good = kind == "bound" and value == "LESS_THAN" and scan.word(first - 1) != "under" and scan.space(first - 1)
    return (first - 1, value) if good else None


def duration(amount: str, code: str) -> str:
    """Return the TIMEX3 duration.

    >>> duration("4", "Y"), duration("2", "10Y"), duration("X", "TM"), duration("0.5", "TH"), duration("1", "WE")
    ('P4Y', 'P20Y', 'PTXM', 'PT30M', 'P1WE')
    """
    if amount == "0.5" and code in {"TH", "TM", "Y", "10Y", "100Y"}:
        amount, code = {"TH": ("30", "TM"), "TM": ("30", "TS"), "Y": ("6", "M"), "10Y": ("5", "Y"), "100Y": ("50", "Y")}[code]
    if code[0] == "T":
        return f"PT{amount}{code[1]}"
    if code[0].isdigit():
        times, code = int(code[:-1]), code[-1]
        amount = amount if amount == "X" else f"{times * float(amount):.10g}"
    return f"P{amount}{code}"


def unit(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"two years ago", "the past five weeks", "last month", "the third quarter", "every day", "a week"."""
    if (scan.word(k + 1) == "old" and scan.linked(k)) or (word == _SECOND and not _is_second(scan, k)):
        return None
    if word.value == "Q" and word.kind == "units" and scan.word(k + 1) == "of":
        return None
    if word.value == "Q" and (scan.gap(k) == "-" or (word.kind == "units" and scan.gap(k - 1) == "-")):
        return None
    before = read_before(scan, k)
    plural = word.kind == "units"
    for rule in (_distant, _repeated, _numbered_part, _from_day, _times, _counted, _one_of, _of_date, _simple, _bare):
        found = rule(scan, k, word.value, before, plural)
        if found is not None:
            return found
    return None


def _is_second(scan: Scan, k: int) -> bool:
    """Whether "second" is a unit: "one second", "a two-second pause"; not "a second vote", "the 1988 second quarter"."""
    return scan.gap(k - 1) == "-" or scan.word(k - 1) in {"one", "per", "every", "each"}


def _distant(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: FBT001
    """"two years ago", "a year earlier", "three days later", "year-ago", "a week from now"."""
    if not scan.linked(k):
        return None
    count, last, following = before.count, k + 1, scan.word(k + 1)
    previous = following in _BACK or following in _ON
    if following == "from" and scan.word(k + 2) in {"now", "today"} and scan.space(k + 1):
        last, sign = k + 2, 1
    elif following == "ago" or following in _BACK:
        sign = -1
    elif following in _ON:
        sign = 1
    else:
        return None
    if following in {"before", "after", "prior"} and scan.gap(k + 1)[:1] not in {".", ",", ";"}:
        return None
    hyphen = scan.gap(k) == "-"
    if count is None and not plural and not hyphen:
        return None
    amount = "1" if count is None and not plural else count.amount if count else "X"
    mod = before.kinds.get("bound")
    if amount == "X" or "." in amount:
        vague = Fixed("PAST_REF" if sign < 0 else "FUTURE_REF", basis=TimexBasis.VAGUE)
        return scan.found(before.first, last, vague, "unit-distant", mod)
    n = int(float(amount)) * sign
    if code[0].isdigit():
        n, code = n * int(code[:-1]), code[-1]
    compared = code == "Y" and n == -1
    first = before.first
    if hyphen and scan.word(last + 1) not in {"period", "quarter", "half"} and scan.modifier(first).kind in {"the", "article"}:
        first += 1
    if hyphen or compared:
        last = _comparison_end(scan, last)
    return scan.found(first, last, Counted(code, n, previous, compared), "unit-distant", mod)


def _comparison_end(scan: Scan, k: int) -> int:
    """The last word of "year-earlier period", "year-ago third quarter"."""
    j = k + 1
    if scan.space(k) and scan.modifier(j).kind == "ordinal" and scan.linked(j):
        j += 1
    return j if scan.linked(j - 1) and scan.word(j) in {"period", "quarter", "half"} else k


def _repeated(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: ARG001, FBT001
    """"every day", "each year", "every two weeks"."""
    every = before.kinds.get("every")
    if every is None:
        return None
    amount = before.count.amount if before.count else "2" if "filler" in before.kinds and scan.word(k - 1) == "other" else every
    return scan.found(before.first, k, Fixed(duration(amount, code), "SET", quant="EVERY"), "unit-set")


def _numbered_part(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: FBT001
    """"the third quarter of 1998", "the first half", "the 19th century"."""
    ordinal = before.kinds.get("ordinal")
    if ordinal is None or code not in {"Q", "H", "100Y"} or plural or before.count:
        return None
    first = before.first
    n, mod = int(ordinal), before.kinds.get("edge")
    if code == "100Y":
        return scan.found(first, k, Fixed(f"{n - 1:02d}", mod=mod), "century") if 0 < n < 23 else None
    if not 0 < n <= (4 if code == "Q" else 2):
        return None
    last, year = scan.year_after(k) or (k, None)
    if year is None:
        first, year = _year_before(scan, first, k)
    return scan.found(first, last, PartOfYear(f"{code}{n}", year), "part-of-year", mod)


def _ordinal_digits(scan: Scan, k: int) -> str | None:
    """The number of "19th"; `None` for other words."""
    word = scan.words[k] if scan.floor <= k else ""
    good = word[-2:].lower() in {"st", "nd", "rd", "th"} and word[:-2].isascii() and word[:-2].isdigit() and scan.linked(k)
    return word[:-2] if good and len(word) < 5 else None


def _year_before(scan: Scan, first: int, k: int) -> tuple[int, YearRef | None]:
    """The year of "the 1988 third quarter"."""
    j = first if scan.modifier(first).kind != "the" else first + 1
    year = year_number(scan.words[j - 1]) if j - 1 >= scan.floor and scan.space(j - 1) else None
    if year is None or j > k:
        return first, None
    first = j - 1
    if scan.modifier(first - 1).kind == "the" and scan.space(first - 1):
        first -= 1
    return first, YearRef(year)


def _counted(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: FBT001
    """"four years", "the past two weeks", "a five-year plan", "more than a month", "a week"."""
    count = before.count
    if count is None or code in {"H"} or (count.article and plural):
        return None
    mod = before.kinds.get("bound")
    if code == "TS" and count.article:
        return None
    return scan.found(before.first, k, Fixed(duration(count.amount, code), "DURATION", mod=mod), "duration")


def _one_of(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: FBT001
    """"last week", "this year", "recent months", "that day", "the following month"."""
    kinds = before.kinds
    shift = kinds.get("shift")
    if plural and code == "D" and "plural-this" in kinds:
        return scan.found(before.first, k, Fixed("PRESENT_REF", basis=TimexBasis.VAGUE), "reference")
    if plural:
        if shift is None and "recent" not in kinds:
            return None
        return scan.found(before.first, k, Fixed(duration("X", code), "DURATION"), "duration")
    mod = kinds.get("edge")
    if shift is not None and code == "Y" and (part := _part_behind(scan, k)) is not None:
        return scan.found(before.first, k + 3, PartOfYear(part, YearRef(shift=int(shift))), "part-of-year", mod)
    if shift is not None:
        if code in {"TM", "TS"} and before.first == k - 1:
            return None
        if code in {"10Y", "100Y", "TH", "TM"} and shift == "-1":
            return scan.found(before.first, k, Fixed(duration("1", code), "DURATION"), "duration")
        n, previous = int(shift), scan.word(before.first) in {"the"} and scan.word(before.first + 1) in {"next", "previous"}
        return scan.found(before.first, k, Counted(code, n, previous), "unit-shifted", mod)
    if "that" in kinds or "same" in kinds or "follow" in kinds:
        return scan.found(before.first, k, Counted(code, 1 if "follow" in kinds else 0, previous=True), "unit-same", mod)
    if "latest" in kinds:
        return scan.found(before.first, k, Counted(code, -1), "unit-shifted", mod)
    return None


def _part_behind(scan: Scan, k: int) -> str | None:
    """The quarter or half of "next year's first quarter"; `None` when none follows."""
    if scan.gap(k) not in {"'", "’"} or scan.word(k + 1) != "s" or not (scan.space(k + 1) and scan.linked(k + 2)):
        return None
    kind, value = scan.modifier(k + 2)
    code = scan.head(k + 3).value
    return f"{code}{value}" if kind == "ordinal" and code in {"Q", "H"} and 0 < int(value) < 5 else None


def _from_day(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: ARG001, FBT001
    """"a week from Monday", "two weeks from Friday"."""
    if code != "W" or before.count is None or scan.word(k + 1) != "from" or not (scan.space(k) and scan.space(k + 1)):
        return None
    day = day_at(scan, k + 2)
    if day is None or not isinstance(day.meaning, Weekday) or not before.count.amount.isdigit():
        return None
    meaning = day.meaning._replace(weeks=min(int(before.count.amount), _MOST_WEEKS), shift=1)
    return scan.found(before.first, day.last, meaning, "weeks-from-day")


def _times(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:
    """"twice a week", "three times a day"."""
    if plural or before.count is None or not before.count.article or not scan.space(before.first - 1):
        return None
    j = before.first - 1
    times = _TIMES.get(scan.word(j))
    if times is None and scan.word(j) == "times" and scan.space(j - 1):
        count = read_count(scan, j - 1)
        times, j = (f"{count.amount}X", count.first) if count is not None else (None, j)
    if times is None or j < scan.floor:
        return None
    return scan.found(j, k, Fixed(duration("1", code), "SET", freq=times), "unit-set")


def _of_date(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:
    """"the week of March 6", "the week ending Oct. 5", "the month of May", "the year 2000"."""
    if plural or "the" not in before.kinds or not scan.space(k):
        return None
    if code == "Y" and (number := year_number(scan.words[k + 1])) is not None:
        return scan.found(before.first, k + 1, Fixed(f"{number:04d}"), "year", before.kinds.get("edge"))
    if scan.word(k + 1) not in {"of", "ending", "ended", "beginning"} or not scan.space(k + 1):
        return None
    if code == "W":
        day = day_at(scan, k + 2)
        if day is not None and isinstance(day.meaning, MonthDay):
            return scan.found(before.first, day.last, WeekOf(day.meaning), "week-of-day")
    head = scan.head(k + 2)
    if code == "M" and head.kind == "month":
        last, year = scan.year_after(k + 2) or (k + 2, None)
        return scan.found(before.first, last, Month(int(head.value), year), "month", before.kinds.get("edge"))
    return None


def _bare(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:
    """"for decades", "within hours", "months of talks"; not "the hours", "office hours"."""
    if not plural or before.first != k or code in {"TS", "Q", "H"}:
        return None
    lasting = scan.word(k - 1) in {"for", "in", "within"} and scan.space(k - 1)
    if not lasting and not (scan.word(k + 1) == "of" and scan.space(k) and scan.word(k - 1) in {"after", "following", "despite"}):
        return None
    return scan.found(k, k, Fixed(duration("X", code), "DURATION"), "duration-bare")


def _simple(scan: Scan, k: int, code: str, before: Before, plural: bool) -> Found | None:  # noqa: FBT001
    """"the weekend", "the quarter", "the year", "the end of the month", "the day before"."""
    step = {"before": -1, "after": 1}.get(scan.word(k + 1), 0)
    if step and "the" in before.kinds and scan.space(k) and not plural and scan.gap(k + 1)[:1] in {".", ",", ";"}:
        return scan.found(before.first, k + 1, Counted(code, step, previous=True), "unit-same")
    if plural or code not in _STRETCHED or "the" not in before.kinds:
        return None
    mod = before.kinds.get("edge")
    if mod is None and code in {"M", "H", "10Y", "100Y"}:
        return None
    return scan.found(before.first, k, Counted(code, 0, bare=True), "unit-simple", mod)
