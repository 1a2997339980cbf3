"""Rules for expressions that name a place in the calendar: months, weekdays, years, dates in digits."""

import re
from functools import cache

from newscorpus.dates.arithmetic import make_date
from newscorpus.dates.meanings import Fixed, Month, MonthDay, OnDay, Weekday, YearRef
from newscorpus.dates.scan import Found, Scan, day_number, year_number
from newscorpus.dates.words import TimeWord

__all__ = (
    "date_in_digits",
    "day_at",
    "decade",
    "deictic",
    "month",
    "read_digits",
    "weekday",
    "weekdays",
    "year",
)

_BEFORE_MONTH = frozenset(
    "in since until till by of from to through during between and before after for or last next this early late mid".split()
)
_JOINTS = frozenset("-/.")
_NOT_BEFORE = frozenset("/.-$£€")


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?(?![\w-])"
    )


@cache
def _slashed() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/-]|\.\d)")


def read_digits(text: str, start: int, *, month_first: bool = True) -> tuple[int, Fixed] | None:
    """Read "2018-10-22T09:00Z", "10/22/2018", "22.10.2018" at `start`; give its end and its meaning.

    With points the day comes first; with strokes the month, if `month_first` says so, unless that is no date.
    """
    match = _iso().match(text, start)
    if match is not None:
        day = make_date(int(match[1]), int(match[2]), int(match[3]))
        clocked = match[4] is not None and int(match[4]) < 25 and int(match[5]) < 60
        value = "" if day is None else day.isoformat() + (f"T{match[4]}:{match[5]}" if clocked else "")
        return (match.end(), Fixed(value, "TIME" if clocked else "DATE")) if value else None
    match = _slashed().match(text, start)
    if match is None or (len(match[4]) == 2 and match[2] != "/"):
        return None
    a, b, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year += 2000 if year < 50 else 1900
    readings = [day for day in (make_date(year, a, b), make_date(year, b, a)) if day is not None]
    if not readings:
        return None
    if not month_first or match[2] == ".":
        readings.reverse()
    other = readings[1].isoformat() if len(set(readings)) == 2 else None
    return match.end(), Fixed(readings[0].isoformat(), other=other)


def date_in_digits(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """"2018-10-22", "10/22/2018", "22.10.2018"."""
    if scan.gap(k) not in _JOINTS or scan.gap(k - 1)[-1:] in _NOT_BEFORE:
        return None
    start = scan.start(k)
    read = read_digits(scan.text, start)
    if read is None:
        return None
    end, meaning = read
    return Found(k, scan.reading.word_at(end - 1), start, end, meaning, "date-in-digits")


def month(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"October", "Oct. 22, 2018", "22 October", "the 22nd of October", "early October 2018"."""
    number = int(word.value)
    before = _day_before(scan, k)
    if before is not None:
        first, day = before
        return _month_day(scan, first, k, number, day)
    day_after = _day_after(scan, k)
    if day_after is not None:
        return _month_day(scan, k, k + 1, number, day_after)
    after = scan.year_after(k)
    lead = scan.lead(k)
    if after is None and lead.first == k and not _may_stand_alone(scan, k, word):
        return None
    if lead.every:
        return scan.found(lead.first, k, Fixed(f"XXXX-{number:02d}", "SET", quant="EVERY"), "month-set")
    if after is not None:
        return scan.found(lead.first, after[0], Month(number, after[1]), "month", lead.mod)
    return scan.found(lead.first, k, Month(number, shift=lead.shift), "month", lead.mod)


def _day_before(scan: Scan, k: int) -> tuple[int, int] | None:
    """The first word and the day of "22 October", "the 22nd of October"."""
    j = k - 1
    of = scan.word(j) == "of" and scan.space(j)
    if of:
        j -= 1
    if j < scan.floor or not scan.space(j):
        return None
    day = day_number(scan.words[j])
    if day is None and scan.modifier(j).kind == "ordinal":
        day = int(scan.modifier(j).value)
    if day is None or day < 1 or (of and scan.words[j].isdigit()) or scan.gap(j - 1) in {".", ",", ":", "/"}:
        return None
    if scan.modifier(j - 1).kind == "the" and scan.space(j - 1):
        j -= 1
    return j, day


def _day_after(scan: Scan, k: int) -> int | None:
    """The day of "Oct. 22", "Nov.6", "October 22nd"."""
    gap = scan.gap(k)
    if gap != " " and gap.strip() not in {"", "."}:
        return None
    if not gap or not (gap == "." or scan.comma(k)):
        return None
    day = day_number(scan.words[k + 1])
    if day is None:
        return None
    following = scan.gap(k + 1)
    longer = len(following) == 1 and following in ",.:/" and scan.words[k + 2][:1].isdigit()
    return None if longer or following[:1] == "%" else day


def _month_day(scan: Scan, first: int, last: int, number: int, day: int) -> Found:
    """A day of a month with the year behind it, if there is one."""
    year = None
    after = scan.year_after(last)
    if after is not None:
        last, year = after
    lead = scan.lead(first)
    return scan.found(lead.first, last, MonthDay(number, day, year), "month-day", lead.mod)


def _may_stand_alone(scan: Scan, k: int, word: TimeWord) -> bool:
    """Whether a month without day, year and modifier is a month: "in May", not "Mrs May", "June Carter", "March on"."""
    if scan.word(k - 1) in _BEFORE_MONTH and scan.comma(k - 1):
        return True
    if word.value in {"3", "5"} or len(scan.words[k]) == 3:
        return False
    following = scan.words[k + 1] if scan.space(k) else ""
    return not (following[:1].isupper() and word.value in {"4", "6", "8"})


def weekday(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"Friday", "last Friday", "Friday night", "Monday, Oct. 22, 2018", "Monday 22 October"."""
    number = int(word.value)
    if scan.comma(k):
        inner = month_day_at(scan, k + 1)
        if inner is not None and isinstance(inner.meaning, MonthDay):
            lead = scan.lead(k)
            return scan.found(lead.first, inner.last, inner.meaning._replace(weekday=number), "weekday-date", lead.mod)
    lead = scan.lead(k)
    if len(scan.words[k]) == 3 and not _short_weekday(scan, k, lead.first):
        return None
    last, clock = part_after(scan, k)
    if lead.every:
        return scan.found(lead.first, last, Fixed(f"XXXX-WXX-{number}{clock}", "SET", quant="EVERY"), "weekday-set")
    return scan.found(lead.first, last, Weekday(number, lead.shift, clock), "weekday", lead.mod)


def _short_weekday(scan: Scan, k: int, first: int) -> bool:
    """Whether "Sun" or "Sat" is a day: "next Sat", "on Sat"; not "the Sun", "Sun Inc."."""
    return first < k or scan.word(k - 1) in {"on", "from", "until", "by", "this", "next", "last", "every"}


def weekdays(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"Sundays", "Friday nights" is another matter."""
    return scan.found(k, k, Fixed(f"XXXX-WXX-{word.value}", "SET"), "weekday-set")


def part_after(scan: Scan, k: int) -> tuple[int, str]:
    """The last word and the clock of "Friday night"; word `k` and nothing when no part of the day follows."""
    head = scan.head(k + 1)
    return (k + 1, "T" + head.value) if head.kind == "part" and scan.space(k) else (k, "")


def deictic(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"today", "late yesterday", "tomorrow morning", "the day before yesterday"."""
    shift = int(word.value)
    step = {"before": -1, "after": 1}.get(scan.word(k - 1), 0)
    if step * shift > 0 and scan.word(k - 2) == "day" and scan.space(k - 1) and scan.space(k - 2) and k - 2 >= scan.floor:
        first = k - 3 if scan.modifier(k - 3).kind == "the" and scan.space(k - 3) else k - 2
        return scan.found(first, k, OnDay(shift + step), "deictic")
    lead = scan.lead(k)
    last, clock = part_after(scan, k)
    return scan.found(lead.first, last, OnDay(shift, clock), "deictic", lead.mod)


def day_at(scan: Scan, k: int) -> Found | None:
    """The day that is named from word `k` on: "Friday", "Oct. 22", "yesterday"; `None` when none is."""
    head = scan.head(k)
    rule = {"weekday": weekday, "deictic": deictic}.get(head.kind)
    if rule is None:
        return month_day_at(scan, k)
    floor, scan.floor = scan.floor, k
    found = rule(scan, k, head)
    scan.floor = floor
    return found


def month_day_at(scan: Scan, k: int) -> Found | None:
    """The day of a month that starts at word `k`: "Oct. 22", "22 October", "the 22nd of October"."""
    for j in range(k, min(k + 4, len(scan.words))):
        head = scan.head(j)
        if head.kind == "month":
            floor, scan.floor = scan.floor, k
            found = month(scan, j, head)
            scan.floor = floor
            return found if found is not None and found.first == k else None
        if not scan.space(j):
            return None
    return None


def year(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """"1998", "early 2019", "the end of 1994"."""
    number = year_number(scan.words[k])
    if number is None:
        return None
    before, after = scan.gap(k - 1)[-1:], scan.gap(k)
    if before in {"$", "£", "€", "#", "+", ".", ","} or after[:1] in {"%", "+"}:
        return None
    if len(after) == 1 and after in ".,:/-" and scan.words[k + 1][:1].isdigit():
        return None
    following = scan.word(k + 1) if scan.space(k) else ""
    if scan.modifier(k + 1).kind in {"ordinal", "fiscal"} and following:
        return None
    lead = scan.lead(k)
    first, last = lead.first, k
    if following == "period" and scan.modifier(first - 1).kind == "the" and scan.space(first - 1):
        first, last = first - 1, k + 1
    return scan.found(first, last, Fixed(f"{number:04d}"), "year", lead.mod)


def decade(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """"the 1990s", "the late ’80s"."""
    digits = scan.words[k][:-1]
    if len(digits) == 2:
        if scan.gap(k - 1)[-1:] not in {"'", "’", "‘"} and scan.modifier(k - 1).kind not in {"the", "edge"}:
            return None
        digits = ("19" if int(digits) > 20 else "20") + digits
    lead = scan.lead(k, article=True)
    meaning = Fixed(digits[:3])
    return scan.found(lead.first, k, meaning, "decade", lead.mod)
