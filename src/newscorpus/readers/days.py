"""Days and moments as sources write them: alone in a field, or at the start of a line with an edition after them.

A field is read as ISO 8601, RFC 2822, words, or the seconds (milliseconds) of Unix. Digits that could be two days
("05/06/2018") are read as one only when the caller gives their order, or other dates of the same source show it. A date
line of an export has more on it, "January 12, 2005 Wednesday, Final Edition": `find_day` takes the day off and leaves
the rest, so that weekdays, hours and editions do not hide it.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

__all__ = ("DayInLine", "DayOrder", "find_day", "order_in", "read_day")

DayOrder: TypeAlias = Literal["dmy", "mdy", "ymd"]
"""The order of day, month and year where all three are digits."""

_LONGEST = 128
_LONGEST_LINE = 400
_MONTHS_ALONE = 12
_DAYS_AT_MOST = 31
_DIGITS = re.compile(r"([0-9]{1,4})\s?[-/.]\s?([0-9]{1,2})\s?[-/.]\s?([0-9]{4}|[0-9]{1,2})(?![0-9])")
_TIME = re.compile(
    r"(?:\bat\s|\bà\s|\bum\s)?\b[0-9]{1,2}[:.h][0-9]{2}(?::[0-9]{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s?(?:Uhr|GMT|UTC|[A-Z]{2,4}T|ET|Z)\b(?:[+-][0-9:]{1,5})?)?"
)
_RUN = re.compile(r"(?:19|20)[0-9]{12}")
"""Year to second without a mark between them."""

_HALF_OF_DAY = re.compile(r"\b[ap]\.?m\b", re.IGNORECASE)
_UNIX = re.compile(r"([12][0-9]{9})(?:[0-9]{3}|\.[0-9]{1,6})?")
"""Seconds since 1970, from 2001 on, or milliseconds: no other date has so many digits."""


class DayInLine(NamedTuple):
    """A day that a line holds."""

    day: date | None
    """`None` when the line says a month or a year only."""

    start: int
    """Where in the line it begins."""

    end: int
    """Where it ends."""

    rest: str
    """What follows it, without the weekday and the hour: an edition, or nothing."""


@lru_cache(maxsize=4096)
def read_day(value: str, forms: tuple[str, ...] = (), order: DayOrder | None = None) -> date | None:
    """Return the day or moment that a field says; `None` when it says none, or could be read in two ways.

    >>> read_day("2018-10-26"), read_day("Fri, 26 Oct 2018 10:00:00 GMT")
    (datetime.date(2018, 10, 26), datetime.datetime(2018, 10, 26, 10, 0, tzinfo=datetime.timezone.utc))
    >>> read_day("05/06/2018"), read_day("05/06/2018", order="dmy"), read_day("25/06/2018")
    (None, datetime.date(2018, 6, 5), datetime.date(2018, 6, 25))
    >>> read_day("5.6.2018")  # with full stops, the day comes first
    datetime.date(2018, 6, 5)
    >>> read_day("1540548000"), read_day("1540548000000") == read_day("1540548000")
    (datetime.datetime(2018, 10, 26, 10, 0, tzinfo=datetime.timezone.utc), True)

    Args:
        value: ISO 8601, RFC 2822, words, or seconds or milliseconds since 1970.
        forms: other forms, as in `strptime`; they are tried first.
        order: of day, month and year where all three are digits.
    """
    given = value.strip()
    if len(given) > _LONGEST:
        return None
    if unix := _UNIX.fullmatch(given):
        return datetime.fromtimestamp(int(unix[1]), UTC)
    for form in (*forms, *(["%Y%m%d%H%M%S"] if _RUN.fullmatch(given) else [])):
        try:
            moment = datetime.strptime(given, form)  # noqa: DTZ007 - the source does not say the zone
        except ValueError:
            continue
        return moment if "%H" in form else moment.date()
    try:
        return date.fromisoformat(given) if len(given) <= len("2018-10-26") else datetime.fromisoformat(given)
    except ValueError:
        pass
    digits = _DIGITS.match(given)
    if digits is not None and (
        given[digits.end() :].strip() == "" or _TIME.fullmatch(given[digits.end() :].strip(" ,T"))
    ):
        return _of_digits(digits, order)
    return _in_words(given)


def order_in(dates: Iterable[str], /) -> DayOrder | None:
    """Return the order of day, month and year in dates of digits that are written alike; `None` when none shows it.

    >>> order_in(["05/06/2018", "25/06/2018"]), order_in(["5/6/2018", "6/25/2018"]), order_in(["05/06/2018"])
    ('dmy', 'mdy', None)
    >>> order_in(["25/06/2018", "06/25/2018"]) is None
    True
    """
    found: set[DayOrder] = set()
    for given in dates:
        digits = _DIGITS.match(given.strip())
        if digits is not None and len(digits[1]) < len("2018"):
            one, two = int(digits[1]), int(digits[2])
            if one <= _DAYS_AT_MOST and two <= _DAYS_AT_MOST and (one > _MONTHS_ALONE) != (two > _MONTHS_ALONE):
                found.add("dmy" if one > _MONTHS_ALONE else "mdy")
    return found.pop() if len(found) == 1 else None


def _of_digits(found: re.Match[str], order: DayOrder | None) -> date | None:
    """The day, where the order is known, or only one is possible."""
    one, two, three = (int(part) for part in found.groups())
    if len(found[1]) == len("2018"):
        return _day(one, two, three)
    if order == "ymd":
        return _day(one + 2000, two, three) if len(found[3]) < len("2018") else None
    year = three if len(found[3]) == len("2018") else 2000 + three if three < 70 else 1900 + three  # as in POSIX
    if order is None and len(found[3]) < len("2018"):
        return None
    if order is None and one != two and one <= _MONTHS_ALONE and two <= _MONTHS_ALONE and "." not in found[0]:
        return None
    month_first = order == "mdy" or (order is None and one <= _MONTHS_ALONE and "." not in found[0])
    return _day(year, one, two) if month_first else _day(year, two, one)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_words(value: str) -> date | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - ISO 8601 is what nearly all sources write

    from newscorpus.dates import normalize_date  # noqa: PLC0415

    try:
        moment = parsedate_to_datetime(value)
        return moment.date() if _HALF_OF_DAY.search(value) else moment  # email.utils reads "11:20 PM" as 11:20
    except (ValueError, TypeError, IndexError, OverflowError):
        timex = normalize_date(value)
    if timex is None or timex.doubt is not None or timex.begin is None or timex.begin != timex.end:
        found = find_day(value)
        return found.day if found is not None and found.start == 0 else None
    return timex.begin


class _Words(NamedTuple):
    """`calendar_words.toml`, ready for comparing."""

    months: dict[str, int]
    weekday: re.Pattern[str]
    weekday_before: re.Pattern[str]
    """A weekday at the end of what is before a day."""
    forms: tuple[re.Pattern[str], ...]


@cache
def _words() -> _Words:
    import tomllib  # noqa: PLC0415 - only when a date line is read
    from importlib.resources import files  # noqa: PLC0415

    table = tomllib.loads((files("newscorpus.readers") / "calendar_words.toml").read_text(encoding="utf-8"))
    months = {word: number for number, words in enumerate(table["months"], 1) for word in words}
    month = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    month = rf"(?P<month>{month})\b\.?"
    weekdays = "|".join(sorted(map(re.escape, table["weekdays"]), key=len, reverse=True))
    year = r"(?P<year>(?:1[6-9]|20)[0-9]{2})(?![0-9])"
    day = r"(?P<day>[0-3]?[0-9])"
    forms = (  # "January 12, 2005" - "12. Januar 2005", "12 de enero de 2005" - "2005 January 12" - a month alone
        rf"\b{month}\s{{0,3}}{day}(?:st|nd|rd|th)?(?:\s{{0,3}},\s{{0,3}}|\s{{1,3}}){year}",
        rf"(?<![0-9.,:]){day}(?:\.|er|º|st|nd|rd|th)?\s{{1,3}}(?:de\s)?(?:of\s)?{month},?\s{{1,3}}(?:de\s|del\s)?{year}",
        rf"(?<![0-9]){year},?\s{{1,3}}{month}\s{{1,3}}{day}(?![0-9])",
        rf"(?<![0-9]){year}\s?年\s?(?P<month>[0-9]{{1,2}})\s?月\s?{day}\s?日",
        rf"\b{month},?\s{{1,3}}(?:de\s)?{year}",
    )
    flags = re.IGNORECASE
    return _Words(
        months=months,
        weekday=re.compile(rf"\b(?:{weekdays})\b", flags),
        weekday_before=re.compile(rf"\b(?:{weekdays})[\s,.]{{0,4}}$", flags),
        forms=tuple(re.compile(form, flags) for form in forms),
    )


@lru_cache(maxsize=4096)
def find_day(line: str, order: DayOrder | None = None) -> DayInLine | None:
    """Return the first day in a line, and what follows it; `None` when there is none.

    >>> find_day("January 12, 2005 Wednesday, Final Edition")
    DayInLine(day=datetime.date(2005, 1, 12), start=0, end=16, rest='Final Edition')
    >>> find_day("27. Februar 2012 Montag 9:50 PM GMT+1").rest, find_day("Spring collection")
    ('', None)

    Args:
        line: one line of a head.
        order: as in `read_day`.
    """
    if len(line) > _LONGEST_LINE or not any(char.isdigit() for char in line):
        return None
    words = _words()
    for form in words.forms:
        found = form.search(line)
        if found is not None:
            return _in_line(line, found, words)
    digits = _DIGITS.search(line)
    if digits is None or max(map(len, digits.groups())) < len("2018"):
        return None
    return DayInLine(_of_digits(digits, order), digits.start(), digits.end(), _rest(line[digits.end() :], words))


def _in_line(line: str, found: re.Match[str], words: _Words) -> DayInLine | None:
    parts = found.groupdict()
    month = words.months.get(parts["month"].lower()) or int(parts["month"])
    day = _day(int(parts["year"]), month, int(parts["day"])) if "day" in parts else None
    start = found.start()
    weekday = words.weekday_before.search(line, 0, start)
    return DayInLine(day, weekday.start() if weekday else start, found.end(), _rest(line[found.end() :], words))


def _rest(behind: str, words: _Words) -> str:
    """What is neither a weekday nor an hour."""
    bare = words.weekday.sub("", behind, count=1) if words.weekday.match(behind.lstrip(" ,;")) else behind
    return _TIME.sub("", bare, count=1).strip(" ,;-–")
