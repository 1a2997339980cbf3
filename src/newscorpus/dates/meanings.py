"""The meaning of calendar expressions before the anchor is known.

A rule of the grammar reads "Oct. 22" as `MonthDay(10, 22)`; the meaning becomes a value when a `Context` supplies the
anchor, the dates read so far and the direction of the clause. Without an anchor a value stays open: "XXXX-10-22".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple, Protocol

from newscorpus.dates.arithmetic import (
    add_months,
    days_in_month,
    make_date,
    narrative_year,
)
from newscorpus.dates.context import Context, Value
from newscorpus.model import TimexBasis

__all__ = (
    "Fixed",
    "Meaning",
    "Month",
    "MonthDay",
    "ShortYear",
    "YearRef",
    "choose_day",
    "full_year",
    "last_and_next",
)

_SHORT_AHEAD = 10  # years: "’27" is 2027 in 2018
_SOME_YEAR = 2026  # without an anchor to say which century two digits are in
_NEAR = 92  # a month and day without a year and without a cue lies at most this many days ahead
_FAR_AHEAD = 330  # a clause that looks ahead reaches this many days
_FAR_WEAK = 245  # one whose cue is weak reaches this many days
_MONTHS_WEAK = 8
_FAR_BACK = 300  # a clause that looks back reaches this many days
_LEAP_REACHES = 8
_WEEKDAY_REACHES = 5  # a weekday fixes the year this many years around the anchor
_MONTHS_BACK = 9  # a clause that looks back reaches this many months
_NEAR_MONTH = 2  # a month without a year and without a cue lies at most this many months ahead


class Meaning(Protocol):
    """Anything that becomes a value in a context; `first` and `last` are the indices of its words."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the value; `None` when there is no such time."""
        ...


class Fixed(NamedTuple):
    """A value that depends on nothing: "1998", "the 1990s", "four years"."""

    value: str
    type: str = "DATE"
    mod: str | None = None
    basis: TimexBasis = TimexBasis.EXPLICIT
    quant: str | None = None
    freq: str | None = None
    other: str | None = None

    def resolve(self, context: Context, first: int, last: int) -> Value | None:  # noqa: ARG002 - the protocol
        """Return the value as it is."""
        return Value(self.value, self.type, self.basis, self.mod, self.quant, self.freq, other=self.other)


class YearRef(NamedTuple):
    """A year, given or counted.

    `YearRef(1998)`, `YearRef(short=98)` "’98", `YearRef(shift=-1)` "last year", `YearRef(same=True)` "that year".
    """

    number: int | None = None
    shift: int = 0
    same: bool = False
    short: int | None = None

    def resolve(self, context: Context) -> tuple[int, TimexBasis] | None:
        """Return the number of the year and how it was reached; `None` without an anchor."""
        if self.number is not None:
            return self.number, TimexBasis.EXPLICIT
        if self.short is not None:
            return full_year(self.short, context.now), TimexBasis.EXPLICIT
        if self.same and context.previous_day is not None:
            return context.previous_day.year, TimexBasis.PREVIOUS_DATE
        now = context.now
        return None if now is None else (now.year + self.shift, TimexBasis.ANCHORED)


def full_year(short: int, anchor: date | None) -> int:
    """Return the year that two digits mean: the nearest that lies at most ten years ahead of the anchor.

    >>> full_year(98, date(2018, 10, 26)), full_year(19, date(2018, 10, 26)), full_year(69, None)
    (1998, 2019, 1969)
    """
    latest = (anchor.year if anchor is not None else _SOME_YEAR) + _SHORT_AHEAD
    return latest - (latest - short) % 100


class ShortYear(NamedTuple):
    """A year of two digits: "’98", "FY19"."""

    short: int

    def resolve(self, context: Context, first: int, last: int) -> Value | None:  # noqa: ARG002 - the protocol
        """Return the year; its century is that of the story, or the nearest to the anchor."""
        year = full_year(self.short, context.now)
        return Value(f"{year:04d}", basis=TimexBasis.ANCHORED) if 1 <= year <= 9999 else None


class MonthDay(NamedTuple):
    """A day of a month, with or without year, weekday and clock: "Monday, Oct. 22, 2018, 9 a.m."."""

    month: int
    day: int
    year: YearRef | None = None
    weekday: int | None = None
    clock: str = ""
    listed: bool = False
    """Whether it goes on a list of days, and is in the year of the day before it: the 5 of "Nov. 3, 5 and 7"."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the day; the year by what is given, the weekday, the clause, or nearness."""
        kind = "TIME" if self.clock else "DATE"
        cue = None
        before = context.last_day if self.listed else None
        if self.year is not None:
            found = self.year.resolve(context)
        elif before is not None and before.month == self.month:
            found = before.year, TimexBasis.PREVIOUS_DATE
        else:
            found, cue = _choose_year(context, self, first, last)
        if found is None:
            if self.day > days_in_month(2000, self.month):
                return None
            return Value(f"XXXX-{self.month:02d}-{self.day:02d}{self.clock}", kind)
        year, basis = found
        day = make_date(year, self.month, self.day)
        return None if day is None else Value(day.isoformat() + self.clock, kind, basis, cue=cue)


def _choose_year(
    context: Context, meaning: MonthDay, first: int, last: int
) -> tuple[tuple[int, TimexBasis] | None, int | None]:
    """The year of a day that has none, how it was reached, and the word that decided."""
    now, month, day = context.now, meaning.month, meaning.day
    if now is None:
        return context.known_year(month, day), None
    if meaning.weekday is not None and (fits := _years_of_weekday(now, meaning)):
        return (min(fits, key=lambda d: abs((d - now).days)).year, TimexBasis.WEEKDAY_FIXES_YEAR), None
    known = context.fixed_year(first, month, day) or (None if context.narrative else context.known_year(month, day))
    if known is not None:
        return known, None
    if context.narrative:
        return (narrative_year(now.year, now.month, month), TimexBasis.PREVIOUS_DATE), None
    story = context.year_of_story(first, month, context.look(first, last)) if context.story else None
    if story is not None:
        return (story, TimexBasis.PREVIOUS_DATE), None
    chosen, cue = choose_day(context, *_around(now, month, day), first, last)
    return None if chosen is None else (chosen[0].year, chosen[1]), cue


def _years_of_weekday(now: date, meaning: MonthDay) -> list[date]:
    """The days of the years around `now` that fall on the weekday."""
    years = range(now.year - _WEEKDAY_REACHES, now.year + _WEEKDAY_REACHES + 1)
    days = [make_date(year, meaning.month, meaning.day) for year in years]
    return [day for day in days if day is not None and day.isoweekday() == meaning.weekday]


@lru_cache(maxsize=1024)  # a text comes back to its days, and all count from one anchor
def _around(now: date, month: int, day: int) -> tuple[date | None, date | None]:
    """The last such day up to `now` and the next one from `now` on; February 29 may be 8 years away."""
    reach = _LEAP_REACHES if (month, day) == (2, 29) else 1
    days = [make_date(year, month, day) for year in range(now.year - reach, now.year + reach + 1)]
    return last_and_next((d for d in days if d is not None), now)


def last_and_next(days: Iterable[date], now: date) -> tuple[date | None, date | None]:
    """Return the last of the days up to `now`, and the first from `now` on."""
    known = sorted(days)
    i, j = bisect_right(known, now), bisect_left(known, now)
    return known[i - 1] if i else None, known[j] if j < len(known) else None


def choose_day(
    context: Context, back: date | None, ahead: date | None, first: int, last: int
) -> tuple[tuple[date, TimexBasis] | None, int | None]:
    """Which day of those that come every year: the last or the next one, by the clause or by nearness."""
    now = context.now
    if now is None:
        return None, None
    if back is None or ahead is None:
        only = back or ahead
        return None if only is None else (only, TimexBasis.ANCHORED), None
    far = (ahead - now).days
    direction = context.look(first, last)
    if direction.sign > 0 and far <= (_FAR_WEAK if direction.weak else _FAR_AHEAD):
        return (ahead, TimexBasis.TENSE), direction.cue
    if direction.sign < 0 and (direction.near or (now - back).days <= _FAR_BACK):
        return (back, TimexBasis.TENSE), direction.cue
    return (ahead if far <= _NEAR else back, TimexBasis.ANCHORED), None


class Month(NamedTuple):
    """A month, with or without a year: "October 2018", "last May" (`shift=-1`), "June of that year"."""

    month: int
    year: YearRef | None = None
    shift: int | None = None
    in_story: bool = False
    """Whether it is counted from the last date of the text: "the previous May", "the following May"."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the month; the year by what is given, by last, this or next, by the clause, or by nearness."""
        cue = None
        if self.year is not None:
            found = self.year.resolve(context)
        elif self.shift is not None:
            found = _shifted_month(context, self)
        else:
            found, cue = _choose_month(context, self.month, first, last)
        if found is None:
            return Value(f"XXXX-{self.month:02d}")
        return Value(f"{found[0]:04d}-{self.month:02d}", basis=found[1], cue=cue) if 1 <= found[0] <= 9999 else None


def _shifted_month(context: Context, meaning: Month) -> tuple[int, TimexBasis] | None:
    """The year of "last May" (before this month), "next May" (after it), "this May" (this year)."""
    told = context.previous_day if meaning.in_story else None
    now = told or context.now
    if now is None:
        return None
    year, month, shift = now.year, meaning.month, meaning.shift or 0
    if (shift < 0 and month >= now.month) or (shift > 0 and month <= now.month):
        year += shift
    return year, TimexBasis.ANCHORED if told is None else TimexBasis.PREVIOUS_DATE


def _choose_month(
    context: Context, month: int, first: int, last: int
) -> tuple[tuple[int, TimexBasis] | None, int | None]:
    """The year of a month that has none, how it was reached, and the word that decided."""
    now = context.now
    if now is None:
        return None, None
    ahead = (month - now.month) % 12
    if context.narrative:
        return (narrative_year(now.year, now.month, month), TimexBasis.PREVIOUS_DATE), None
    if ahead == 0 and context.story is None:
        return (now.year, TimexBasis.ANCHORED), None
    fixed = context.fixed_year(first, month)
    if fixed is not None:
        return fixed, None
    direction = context.look(first, last)
    story = context.year_of_story(first, month, direction)
    if story is not None:
        return (story, TimexBasis.PREVIOUS_DATE), None
    sign = 0 if direction.weak and ahead > _MONTHS_WEAK else direction.sign
    if sign > 0 or (sign < 0 and (direction.near or 12 - ahead <= _MONTHS_BACK)):
        year, _ = add_months(now.year, now.month, ahead if sign > 0 else ahead - 12)
        return (year, TimexBasis.TENSE), direction.cue
    year, _ = add_months(now.year, now.month, ahead if ahead <= _NEAR_MONTH else ahead - 12)
    return (year, TimexBasis.ANCHORED), None
