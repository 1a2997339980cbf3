"""What expressions of the calendar mean, before anybody says what day it is.

A rule of the grammar reads "Oct. 22" as `MonthDay(10, 22)`; the meaning becomes a value when a `Context` tells the
anchor, the dates read so far and the direction of the clause. Without an anchor a value stays open: "XXXX-10-22".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple, Protocol

from newscorpus.dates.arithmetic import (
    add_days,
    add_months,
    days_in_month,
    make_date,
    narrative_year,
    nth_weekday,
    week_value,
)
from newscorpus.dates.context import Context, Value
from newscorpus.dates.named import DayRule
from newscorpus.model import TimexBasis

__all__ = (
    "Anniversary",
    "DayAlone",
    "Fixed",
    "Meaning",
    "Month",
    "MonthDay",
    "Named",
    "NthWeekday",
    "OnDay",
    "ShortYear",
    "WeekOf",
    "Weekday",
    "YearRef",
    "choose_day",
    "full_year",
)

_SHORT_AHEAD = 10  # years: "’27" is 2027 in 2018
_SOME_YEAR = 2026  # when no anchor tells which century two digits stand in
_NEAR = 92  # a month and day without a year and without a cue lies at most this many days ahead
_FAR_AHEAD = 330  # a clause that looks ahead reaches this many days
_FAR_BACK = 300  # a clause that looks back reaches this many days
_LEAP_REACHES = 8
_MONTHS_OF_A_WEEKDAY = 14  # no day of a month is longer without one of the weekdays
_WEEKDAY_REACHES = 5  # a weekday fixes the year this many years around the anchor
_MONTHS_BACK = 9  # a clause that looks back reaches this many months
_NEAR_HOLIDAY = 7  # days
_WHICH_COUNTRY = "it is another day in other countries"
_SIGHTED = "by the moon; in some countries a day earlier or later"
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


class DayAlone(NamedTuple):
    """A day of a month that is not named: "on the 11th", "the 15th of next month" (`shift=1`)."""

    day: int
    shift: int | None = None
    weekday: int | None = None
    """The weekday beside it: "Friday the 13th"."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the most recent such day, this day included, unless the clause looks ahead."""
        now = context.now
        if self.weekday is not None:
            return self._on_weekday(context, first, last)
        if now is None:
            return Value(f"XXXX-XX-{self.day:02d}") if self.shift is None else None
        basis, cue, shift = TimexBasis.ANCHORED, None, self.shift
        if shift is None:
            direction = context.look(first, last)
            ahead = direction.sign > 0
            basis, cue = (TimexBasis.TENSE, direction.cue) if ahead else (basis, None)
            shift = int(ahead and self.day < now.day) - int(not ahead and self.day > now.day)
        for step in (0, 1 if shift > 0 else -1):  # a month without a 31st is passed over
            year, month = add_months(now.year, now.month, shift + step)
            day = make_date(year, month, self.day)
            if day is not None or self.shift is not None:
                return None if day is None else Value(day.isoformat(), basis=basis, cue=cue)
        return None

    def _on_weekday(self, context: Context, first: int, last: int) -> Value | None:
        """The last or next day of this number that falls on the weekday."""
        now = context.now
        if now is None:
            return Value(f"XXXX-XX-{self.day:02d}")
        months = (add_months(now.year, now.month, n) for n in range(-_MONTHS_OF_A_WEEKDAY, _MONTHS_OF_A_WEEKDAY + 1))
        days = (make_date(year, month, self.day) for year, month in months)
        back, ahead = last_and_next((d for d in days if d is not None and d.isoweekday() == self.weekday), now)
        direction = context.look(first, last)
        day = ahead if direction.sign > 0 else back
        basis = TimexBasis.TENSE if direction.sign else TimexBasis.ANCHORED
        return None if day is None else Value(day.isoformat(), basis=basis, cue=direction.cue)


class MonthDay(NamedTuple):
    """A day of a month, with or without year, weekday and clock: "Monday, Oct. 22, 2018, 9 a.m."."""

    month: int
    day: int
    year: YearRef | None = None
    weekday: int | None = None
    clock: str = ""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the day; the year by what stands there, the weekday, the clause, or nearness."""
        kind = "TIME" if self.clock else "DATE"
        cue = None
        if self.year is not None:
            found = self.year.resolve(context)
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
    """Return the last of the days that is not behind `now`, and the first that is not before it."""
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
    if direction.sign > 0 and far <= _FAR_AHEAD:
        return (ahead, TimexBasis.TENSE), direction.cue
    if direction.sign < 0 and (direction.near or (now - back).days <= _FAR_BACK):
        return (back, TimexBasis.TENSE), direction.cue
    return (ahead if far <= _NEAR else back, TimexBasis.ANCHORED), None


class Month(NamedTuple):
    """A month, with or without a year: "October 2018", "last May" (`shift=-1`), "June of that year"."""

    month: int
    year: YearRef | None = None
    shift: int | None = None

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the month; the year by what stands there, by last, this or next, by the clause, or by nearness."""
        cue = None
        if self.year is not None:
            found = self.year.resolve(context)
        elif self.shift is not None:
            found = _shifted_month(context, self.month, self.shift)
        else:
            found, cue = _choose_month(context, self.month, first, last)
        if found is None:
            return Value(f"XXXX-{self.month:02d}")
        return Value(f"{found[0]:04d}-{self.month:02d}", basis=found[1], cue=cue) if 1 <= found[0] <= 9999 else None


def _shifted_month(context: Context, month: int, shift: int) -> tuple[int, TimexBasis] | None:
    """The year of "last May" (before this month), "next May" (after it), "this May" (this year)."""
    now = context.now
    if now is None:
        return None
    year = now.year
    if (shift < 0 and month >= now.month) or (shift > 0 and month <= now.month):
        year += shift
    return year, TimexBasis.ANCHORED


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
    if direction.sign > 0 or (direction.sign < 0 and (direction.near or 12 - ahead <= _MONTHS_BACK)):
        year, _ = add_months(now.year, now.month, ahead if direction.sign > 0 else ahead - 12)
        return (year, TimexBasis.TENSE), direction.cue
    year, _ = add_months(now.year, now.month, ahead if ahead <= _NEAR_MONTH else ahead - 12)
    return (year, TimexBasis.ANCHORED), None


class Weekday(NamedTuple):
    """A weekday: "Friday", "last Friday" (`shift=-1`), "Friday night" (`clock`), "a week from Friday" (`weeks=1`)."""

    weekday: int
    shift: int | None = None
    clock: str = ""
    weeks: int = 0
    in_story: bool = False
    """Whether it is counted from the last day of the text: "the previous Friday", "the following Friday"."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the most recent one, this day included, unless the clause looks ahead."""
        kind = "TIME" if self.clock else "DATE"
        now = context.last_day or context.now if self.in_story else context.now
        if now is None:
            return Value(f"XXXX-WXX-{self.weekday}{self.clock}", kind)
        if context.follows and context.last_day is not None and self.shift is None:
            day = add_days(context.last_day, (self.weekday - context.last_day.isoweekday()) % 7)
            return None if day is None else Value(day.isoformat() + self.clock, kind, TimexBasis.PREVIOUS_DATE)
        back = (now.isoweekday() - self.weekday) % 7
        basis, cue = TimexBasis.ANCHORED, None
        if self.shift is None:
            direction = context.look(first, last)
            ahead = direction.sign > 0 or (context.narrative and back > 0)
            if ahead and back:
                back -= 7
            if direction.sign > 0:
                basis, cue = TimexBasis.TENSE, direction.cue
        elif self.shift < 0:
            back = back or 7
        else:
            back = back - 7 if back or self.shift > 0 else 0
        day = add_days(now, 7 * self.weeks - back)
        return None if day is None else Value(day.isoformat() + self.clock, kind, basis, cue=cue)


class NthWeekday(NamedTuple):
    """A weekday counted in its month: "the second Monday in January", "the last Friday of May 2018" (`n=-1`)."""

    weekday: int
    n: int
    month: Month

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the day; the year is that of the month."""
        value = self.month.resolve(context, first, last)
        if value is None or value.value.startswith("X"):
            return value
        day = nth_weekday(int(value.value[:4]), int(value.value[5:7]), self.weekday, self.n)
        good = day is not None and day.month == int(value.value[5:7])
        return value._replace(value=day.isoformat()) if day is not None and good else None


class Anniversary(NamedTuple):
    """The day of writing in another year: "30 years ago today" (`years=-30`), "on this day in 1969"."""

    years: int = 0
    year: int | None = None

    def resolve(self, context: Context, first: int, last: int) -> Value | None:  # noqa: ARG002 - the protocol
        """Return the day; `None` without an anchor, or when the year has no such day."""
        now = context.now
        if now is None:
            return None
        day = make_date(self.year or now.year + self.years, now.month, now.day)
        return None if day is None else Value(day.isoformat(), basis=TimexBasis.ANCHORED)


class WeekOf(NamedTuple):
    """The week in which a day lies: "the week of March 6"."""

    day: MonthDay

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the ISO week of the day; open when the day is."""
        value = self.day.resolve(context, first, last)
        if value is None or value.value.startswith("X"):
            return None
        return value._replace(value=week_value(date.fromisoformat(value.value[:10])), type="DATE")


class OnDay(NamedTuple):
    """A day counted from the anchor, with a clock: "yesterday", "tonight", "10 p.m."."""

    shift: int = 0
    clock: str = ""
    same: bool = False
    weeks: bool = False

    def resolve(self, context: Context, first: int, last: int) -> Value | None:  # noqa: ARG002 - the protocol
        """Return the day, or the clock alone when there is no anchor."""
        kind = "TIME" if self.clock else "DATE"
        if self.same and context.last_day is not None:
            now, basis = context.last_day, TimexBasis.PREVIOUS_DATE
        elif context.now is not None:
            now, basis = context.now, TimexBasis.ANCHORED
        else:
            return Value("XXXX-XX-XX" + self.clock, kind)
        day = add_days(now, self.shift)
        if day is None:
            return None
        return Value(week_value(day) if self.weeks else day.isoformat() + self.clock, kind, basis)


class Named(NamedTuple):
    """A holiday, with or without a year: "Christmas", "last Thanksgiving", "Easter 2018"."""

    rule: DayRule | None
    """`None` when the name means different days in different countries."""
    year: YearRef | None = None
    shift: int | None = None
    clock: str = ""
    other_rules: tuple[DayRule, ...] = ()
    """The days that it means somewhere."""
    sighted: bool = False

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return its day in the year that stands there, or in the nearest that the clause allows."""
        kind = "TIME" if self.clock else "DATE"
        now = context.now
        day, cue = None, None
        rule = self.rule if self.rule is not None else self._near(now)
        if rule is None:
            return Value("XXXX-XX-XX" + self.clock, kind, TimexBasis.NAMED_EVENT, note=_WHICH_COUNTRY)
        note = _SIGHTED if self.sighted else None
        if self.year is not None:
            found = self.year.resolve(context)
            day = None if found is None else rule.on(found[0])
        elif now is not None:
            days = [d for y in range(now.year - 1, now.year + 2) for d in rule.in_year(y)] or rule.listed()
            if self.shift:
                days = [d for d in days if (d - now).days * self.shift > 0]
            chosen, cue = choose_day(context, *last_and_next(days, now), first, last)
            day = None if chosen is None else chosen[0]
        if day is None:
            return None
        return Value(day.isoformat() + self.clock, kind, TimexBasis.NAMED_EVENT, cue=cue, note=note)

    def _near(self, now: date | None) -> DayRule | None:
        """The one of the days that lies near; `None` when there is none, or more than one."""
        if now is None or self.year is not None:
            return None
        years = (now.year - 1, now.year, now.year + 1)
        near = [
            rule
            for rule in self.other_rules
            if any(abs((day - now).days) <= _NEAR_HOLIDAY for year in years for day in rule.in_year(year))
        ]
        return near[0] if len(near) == 1 else None
