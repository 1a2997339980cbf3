"""Arithmetic on the calendar, and the stretch of days that a TIMEX3 value covers.

Dates are proleptic Gregorian, the years 1 to 9999. Nothing here overflows: what leaves the calendar is `None`.
"""

from datetime import date, timedelta
from functools import lru_cache

__all__ = (
    "add_days",
    "add_months",
    "days_in_month",
    "duration",
    "easter",
    "interval",
    "make_date",
    "narrative_year",
    "nth_weekday",
    "quarter_of",
    "season_of",
    "week_value",
)

_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_HALVES = {"TH": ("30", "TM"), "TM": ("30", "TS"), "Y": ("6", "M"), "10Y": ("5", "Y"), "100Y": ("50", "Y")}
_LAST_YEAR = 9999
_TURN, _TURN_BACK = 8, 12  # months between two dates of a story that are in different years


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the date, or `None` when there is no such day.

    >>> make_date(2019, 2, 29) is None
    True
    """
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def add_days(day: date, n: int) -> date | None:
    """Return the day `n` days later, or `None` outside of the calendar.

    >>> add_days(date(9999, 12, 31), 1) is None
    True
    """
    try:
        return day + timedelta(n)
    except OverflowError:
        return None


def add_months(year: int, month: int, n: int) -> tuple[int, int]:
    """Return year and month `n` months later; the year may leave the calendar.

    >>> add_months(2018, 11, 3)
    (2019, 2)
    """
    months = year * 12 + month - 1 + n
    return months // 12, months % 12 + 1


def days_in_month(year: int, month: int) -> int:
    """Return how many days the month has.

    >>> days_in_month(1900, 2), days_in_month(2000, 2)
    (28, 29)
    """
    if month == 2 and year % 4 == 0 and (year % 100 or year % 400 == 0):
        return 29
    return _MONTH_DAYS[month]


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """Return the `n`th weekday (1 Monday to 7 Sunday) of a month; -1 is the last.

    >>> nth_weekday(2018, 11, 4, 4)
    datetime.date(2018, 11, 22)
    """
    if n < 0:
        last = make_date(year, month, days_in_month(year, month))
        return last and add_days(last, -((last.isoweekday() - weekday) % 7))
    first = make_date(year, month, 1)
    return first and add_days(first, (weekday - first.isoweekday()) % 7 + 7 * (n - 1))


def easter(year: int) -> date | None:
    """Return Easter Sunday of the western churches (the rule of Meeus, Jones and Butcher).

    >>> easter(2018)
    datetime.date(2018, 4, 1)
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return make_date(year, month, day + 1)


def week_value(day: date) -> str:
    """Return the ISO week as TIMEX3 writes it.

    >>> week_value(date(2018, 12, 31))
    '2019-W01'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_of(day: date) -> int:
    """Return the quarter, 1 to 4.

    >>> quarter_of(date(2018, 10, 1))
    4
    """
    return (day.month + 2) // 3


def season_of(day: date) -> tuple[int, str]:
    """Return year and season; January and February belong to the winter of the year before.

    >>> season_of(date(2019, 1, 5))
    (2018, 'WI')
    """
    year, month = add_months(day.year, day.month, -2)
    return year, ("SP", "SU", "FA", "WI")[(month - 1) // 3]


def narrative_year(year: int, month_now: int, month: int) -> int:
    """Return the year of a month in a story that has reached `month_now` of `year`: mostly the same.

    >>> narrative_year(1941, 12, 1), narrative_year(1941, 6, 3)
    (1942, 1941)
    """
    return year + (month_now - month >= _TURN) - (month - month_now >= _TURN_BACK)


def duration(amount: str, code: str) -> str:
    """Return the TIMEX3 duration.

    >>> duration("4", "Y"), duration("2", "10Y"), duration("X", "TM"), duration("0.5", "TH"), duration("1", "WE")
    ('P4Y', 'P20Y', 'PTXM', 'PT30M', 'P1WE')
    """
    if amount == "0.5" and code in _HALVES:
        amount, code = _HALVES[code]
    if code[0] == "T":
        return f"PT{amount}{code[1]}"
    if code[0].isdigit():
        times, code = int(code[:-1]), code[-1]
        amount = amount if amount == "X" else f"{times * float(amount):.10g}"
    return f"P{amount}{code}"


def _months(year: int, month: int, n: int) -> tuple[date, date] | None:
    """First and last day of `n` months."""
    begin = make_date(year, month, 1)
    year, month = add_months(year, month, n - 1)
    if begin is None or year > _LAST_YEAR:
        return None
    return begin, date(year, month, days_in_month(year, month))


def _years(first: int, n: int) -> tuple[date, date] | None:
    """First and last day of `n` years; a century that starts with the year 0 starts with the year 1."""
    if first + n - 1 > _LAST_YEAR:
        return None
    return date(max(first, 1), 1, 1), date(first + n - 1, 12, 31)


def _days(begin: date | None, n: int) -> tuple[date, date] | None:
    if begin is None:
        return None
    end = add_days(begin, n - 1)
    return None if end is None else (begin, end)


def _week(year: int, code: str) -> tuple[date, date] | None:
    """The days of `W43`, `W43-WE` (Saturday and Sunday) or `W43-5`."""
    try:
        monday = date.fromisocalendar(year, int(code[1:3]), 1)
    except ValueError:
        return None
    rest = code[4:]
    if rest == "WE":
        return _days(add_days(monday, 5), 2)
    return _days(add_days(monday, int(rest) - 1), 1) if rest else _days(monday, 7)


def _part_of_year(year: int, code: str) -> tuple[date, date] | None:
    """The days of `Q3`, `H1`, `SU`, `W43`, `10` or `10-22`."""
    if code[0] == "Q":
        return _months(year, 3 * int(code[1:]) - 2, 3)
    if code[0] == "H":
        return _months(year, 6 * int(code[1:]) - 5, 6)
    if code in _SEASON_MONTH:
        return _months(year, _SEASON_MONTH[code], 3)
    if code[0] == "W":
        return _week(year, code)
    if len(code) == 5:
        return _days(make_date(year, int(code[:2]), int(code[3:])), 1)
    return _months(year, int(code), 1)


@lru_cache(maxsize=4096)
def interval(value: str) -> tuple[date, date] | None:
    """Return the first and the last day that a TIMEX3 value covers; `None` when it is open or no part of the calendar.

    >>> interval("2018-10-22T09:00")
    (datetime.date(2018, 10, 22), datetime.date(2018, 10, 22))
    >>> interval("2018-Q4")
    (datetime.date(2018, 10, 1), datetime.date(2018, 12, 31))
    >>> interval("199")
    (datetime.date(1990, 1, 1), datetime.date(1999, 12, 31))
    >>> interval("P4Y"), interval("XXXX-10-22"), interval("PRESENT_REF")
    (None, None, None)
    """
    head = value[4:].partition("T")[0]
    year = value[:4]
    if not (year.isascii() and year.isdigit()) or "X" in head:
        return None
    try:
        if head:
            return _part_of_year(int(year), head[1:]) if head[0] == "-" and len(head) > 1 else None
        return _years(int(year) * 10 ** (4 - len(year)), 10 ** (4 - len(year)))
    except (ValueError, IndexError):
        return None
