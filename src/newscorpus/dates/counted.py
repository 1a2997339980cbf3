"""The meaning of expressions that count units: "three days ago", "last week", "the third quarter", "this summer".

The unit sets how precise the value is: days give a day, weeks a week, months a month, years a year.
"""

from datetime import date
from typing import NamedTuple

from newscorpus.dates.arithmetic import (
    add_days,
    add_months,
    interval,
    narrative_year,
    quarter_of,
    season_of,
    week_value,
)
from newscorpus.dates.context import Context, Value
from newscorpus.dates.meanings import Meaning, YearRef
from newscorpus.model import TimexBasis

__all__ = ("Beside", "Counted", "EndOf", "OfEvent", "PartOfYear", "shift_day")

_HALF_OF_WEEKS = 26  # a week without a year is the nearest
_FAR = 10_000  # no unit is counted further than this
_REPORTING = 45  # days after its end during which "the quarter" is still the one before
_JUST_OVER = {"Y": 60, "Q": 20, "M": 10, "W": 2}  # days after its end during which it is the one that is meant
_WEDNESDAY, _FRIDAY = 3, 5
_FIRST_MONTHS = {"SP": 3, "SU": 6, "FA": 9}
_SEASONS = ("SP", "SU", "FA", "WI")
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_CLOCK_UNITS = frozenset({"TH", "TM", "TS"})


def shift_day(day: date, unit: str, n: int) -> str | None:
    """Return the value `n` units away from `day`, with the precision of the unit; `None` outside of the calendar.

    >>> [shift_day(date(2018, 10, 26), unit, -1) for unit in ("D", "W", "Q", "Y", "10Y")]
    ['2018-10-25', '2018-W42', '2018-Q3', '2017', '200']
    """
    if abs(n) > _FAR:
        return None
    count, unit = (int(unit[:-1]), unit[-1]) if unit[0].isdigit() else (1, unit)
    if unit in {"D", "W", "WE"}:
        moved = add_days(day, n * count if unit == "D" else 7 * n * count)
        if moved is None:
            return None
        return moved.isoformat() if unit == "D" else week_value(moved) + ("-WE" if unit == "WE" else "")
    if unit == "Y":
        year, digits = day.year + n * count, {1: 4, 10: 3, 100: 2, 1000: 1}.get(count, 4)
        return f"{year:04d}"[:digits] if 1 <= year <= 9999 else None
    months = {"M": count, "Q": 3, "H": 6}.get(unit)
    if months is None:
        return None
    year, month = add_months(day.year, day.month, n * months)
    if not 1 <= year <= 9999:
        return None
    if unit == "M":
        return f"{year:04d}-{month:02d}"
    return f"{year:04d}-{unit}{(month - 1) // months + 1}"


class Counted(NamedTuple):
    """Units counted from a day: "two years ago", "last month", "three days later", "that week"."""

    unit: str
    n: int
    previous: bool = False
    """Whether they are counted from the last date of the text."""
    compared: bool = False
    """Whether it is "a year earlier", which after a quarter is that quarter of the year before."""
    bare: bool = False
    """Whether only an article comes before it: "the weekend"."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the stretch that lies `n` units away."""
        day, basis = context.now, TimexBasis.ANCHORED
        before = context.last_day if self.unit in {"D", "W"} else context.previous_day
        if self.previous and before is not None:
            day, basis = before, TimexBasis.PREVIOUS_DATE
        if self.unit in _CLOCK_UNITS or day is None or abs(self.n) > _FAR:
            sign = (self.n > 0) - (self.n < 0)
            return Value(_VAGUE[sign], basis=TimexBasis.VAGUE)
        if self.compared and (quarter := context.quarter_in_sight()) is not None:
            return _in_year(int(quarter[:4]) - 1, quarter[5:], TimexBasis.PREVIOUS_DATE)
        value = shift_day(day, self.unit, self.n)
        if self.bare and self.unit == "Q":
            value = context.quarter_in_sight() or shift_day(add_days(day, -_REPORTING) or day, "Q", 0)
        elif self.unit == "WE" and self.n == 0 and not self.previous and self._is_over(day, context, first, last):
            value = shift_day(day, self.unit, -1)
        return None if value is None else Value(value, basis=basis)

    def _is_over(self, day: date, context: Context, first: int, last: int) -> bool:
        """Whether "the weekend" is the one just past, as in a text written by Friday: "ten died at the weekend"."""
        weekday = day.isoweekday()
        if weekday > _FRIDAY:
            return False
        sign = context.look(first, last).sign
        return sign < 0 or (self.bare and sign == 0 and weekday <= _WEDNESDAY)


class Beside(NamedTuple):
    """What is next to a day: "the day after Christmas", "the week before Easter", "the Friday before June 4"."""

    day: Meaning
    step: int
    """1 after the day, -1 before it."""
    unit: str = "D"
    """What is meant: the day, the week ("W") or the weekend ("WE")."""
    weekday: int = 0
    """The weekday that is meant instead, 1 for Monday; 0 for none."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return what is beside the day; `None` when the day is open."""
        found = self.day.resolve(context, first, last)
        days = None if found is None else interval(found.value)
        if found is None or days is None:
            return None
        away = (self.step * (self.weekday - days[0].isoweekday()) - 1) % 7 + 1 if self.weekday else 1
        value = shift_day(days[0], self.unit, self.step * away)
        return None if value is None else found._replace(value=value, type="DATE")


class EndOf(NamedTuple):
    """The end of a year, quarter, month or week: "by year-end", "since year-end"."""

    unit: str

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the unit that ends: this one, or the one before, where the clause looks back from its first days."""
        now = context.now
        if now is None:
            return Value(_VAGUE[0], basis=TimexBasis.VAGUE)
        direction = context.look(first, last)
        start = add_days(now, -_JUST_OVER.get(self.unit, 0)) or now
        recent = not context.narrative and shift_day(start, self.unit, 0) != shift_day(now, self.unit, 0)
        n = -1 if direction.near or (direction.sign <= 0 and recent) else 0
        value = shift_day(now, self.unit, n)
        return None if value is None else Value(value, basis=TimexBasis.ANCHORED, cue=direction.cue)


class OfEvent(NamedTuple):
    """One day from an event: "the day before the vote"; nothing when the text does not give the day of the event."""

    value: str = "P1D"
    type: str = "DURATION"

    def resolve(self, context: Context, first: int, last: int) -> Value | None:  # noqa: ARG002 - the protocol
        """Return `None`: only the event could say."""
        return None


def _in_year(year: int, code: str, basis: TimexBasis, cue: int | None = None) -> Value | None:
    """A part of a year; `None` outside of the calendar."""
    return Value(f"{year:04d}-{code}", basis=basis, cue=cue) if 1 <= year <= 9999 else None


class PartOfYear(NamedTuple):
    """A quarter, half, season or week: "the third quarter", "last summer", "the first half of 1998", "KW 23"."""

    code: str
    """"Q3", "H1", "SU", "W23"."""
    year: YearRef | None = None
    shift: int | None = None
    in_story: bool = False
    """Whether it is beside the last date of the text: "the following spring", "the previous spring" (`shift=-1`)."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return it with its year: the one that is given, or the nearest that the clause allows."""
        if self.in_story and context.previous is not None and context.previous_day is not None:
            year, here = self._place(context.previous_day)
            if len(context.previous) == len("2009"):
                year, here = context.previous_day.year, 0
            step = -(here >= 0) if self.shift == -1 else here <= 0
            return _in_year(year + step, self.code, TimexBasis.PREVIOUS_DATE)
        if self.in_story and self.shift is None:
            return None
        if self.year is not None:
            found = self.year.resolve(context)
            return None if found is None else _in_year(found[0], self.code, found[1])
        now = context.now
        if now is None:
            return Value(f"XXXX-{self.code}")
        if context.narrative and self.shift is None and self.code in _FIRST_MONTHS:
            year = narrative_year(now.year, now.month, _FIRST_MONTHS[self.code])
            return _in_year(year, self.code, TimexBasis.PREVIOUS_DATE)
        year, here = self._place(now)
        if self.shift is not None:
            if self.shift:
                year += self.shift if here * self.shift <= 0 else 0
            elif self.code != "WI":
                year = now.year
            return _in_year(year, self.code, TimexBasis.ANCHORED)
        direction = context.look(first, last)
        near, comes_back = (_HALF_OF_WEEKS, True) if self._is_week() else (1, self.code in _SEASONS)
        if here > 0 and direction.sign <= 0 and not context.narrative and not (direction.sign == 0 and here <= near):
            year -= 1
        elif here < 0 and direction.sign > 0 and comes_back:
            year += 1  # of quarters past ones are reported: "it expects to report a third-quarter loss"
        basis = TimexBasis.TENSE if direction.sign else TimexBasis.ANCHORED
        return _in_year(year, self.code, basis, direction.cue)

    def _is_week(self) -> bool:
        return self.code[1:].isdigit() and self.code[0] == "W"

    def _place(self, now: date) -> tuple[int, int]:
        """The year of the anchor, and whether the part lies before (<0), around (0) or after it (>0)."""
        if self._is_week():
            year, week, _ = now.isocalendar()
            return year, int(self.code[1:]) - week
        if self.code[0] == "Q":
            return now.year, int(self.code[1]) - quarter_of(now)
        if self.code[0] == "H":
            return now.year, int(self.code[1]) - (1 if now.month <= 6 else 2)
        year, season = season_of(now)
        return year, _SEASONS.index(self.code) - _SEASONS.index(season)
