"""What dateparser says where our own grammar has no answer: one short, delimited string at a time, never a text.

dateparser fills in from its "today" what a string does not show. So it is asked twice, with two different days as
today: what both answers share is what the string shows, and whatever would be a guess comes to light.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from newscorpus.dates.arithmetic import week_value
from newscorpus.errors import UnknownLanguageError
from newscorpus.model import TimexBasis

__all__ = ("FallbackValue", "ask_dateparser", "check_language")

_USUAL = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru", "tr", "id")
_SOME_DAY = date(2001, 6, 15)
_APART = timedelta(days=397)  # two todays that differ in year, month and day of the month
_LAST_SAFE_YEAR = 9990
_LONGEST = 64


class FallbackValue(NamedTuple):
    """A TIMEX3 value, and how it was reached."""

    value: str
    basis: TimexBasis


@lru_cache(maxsize=2048)
def ask_dateparser(text: str, anchor: date | None, language: str | None) -> FallbackValue | None:
    """Return the value of a string of at most 64 characters; `None` rather than a guess.

    >>> ask_dateparser("mars 2018", None, "fr").value
    '2018-03'
    >>> ask_dateparser("gestern", None, "de") is None
    True
    """
    if len(text) > _LONGEST or not any(map(str.isalpha, text)):  # digits alone are for our own grammar
        return None
    base = anchor or _SOME_DAY
    other = base - _APART if base.year > _LAST_SAFE_YEAR else base + _APART
    parse = _parser(language)
    (one, period), (two, _) = parse(text, base), parse(text, other)
    if one is None or two is None:
        return None
    clock = f"T{one.hour:02d}:{one.minute:02d}" if period == "time" else ""
    if one.date() == two.date() or (one.year == two.year and period in {"month", "year"}):
        return FallbackValue(_cut(one, period) + clock, TimexBasis.EXPLICIT)
    if two.date() - one.date() == other - base:
        return None if anchor is None else FallbackValue(_cut(one, period) + clock, TimexBasis.ANCHORED)
    if period in {"month", "day"} and (one.month, one.day) == (two.month, two.day):
        if anchor is None:
            return FallbackValue("XXXX" + _cut(one, period)[4:], TimexBasis.EXPLICIT)
        return FallbackValue(_cut(one, period), TimexBasis.ANCHORED)
    return None


def _cut(day: date, period: str) -> str:
    """The value with the granularity that the string has."""
    if period == "week":
        return week_value(day)
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"[: {"year": 4, "month": 7}.get(period, 10)]


@cache
def check_language(language: str) -> None:
    """Raise unless dateparser knows the language.

    Raises:
        UnknownLanguageError: it does not; the message lists those that it knows.
    """
    _parser(language)


@cache
def _parser(language: str | None) -> Callable[[str, date], tuple[datetime | None, str]]:
    """A function from a string and a today to answer and granularity; the only place that imports dateparser."""
    from dateparser.data.languages_info import language_order  # noqa: PLC0415 - 0.2 s, only for those who need it
    from dateparser.date import DateDataParser  # noqa: PLC0415

    if language is not None and language not in language_order:
        raise UnknownLanguageError(language, language_order, task="normalize_date")
    languages = list(_USUAL) if language is None else [language]

    def parse(text: str, today: date) -> tuple[datetime | None, str]:
        settings = {
            "RELATIVE_BASE": datetime.combine(today, time()),
            "PREFER_DAY_OF_MONTH": "first",
            "RETURN_TIME_AS_PERIOD": True,
        }
        try:
            data = DateDataParser(languages=languages, settings=settings).get_date_data(text)
        except (ValueError, OverflowError):
            return None, ""
        return data.date_obj, data.period or ""

    return parse
