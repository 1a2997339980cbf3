"""What names of days mean: weekdays, days of a month that is not named, days counted from today, holidays."""

from datetime import date
from typing import NamedTuple

from newscorpus.dates.arithmetic import add_days, add_months, make_date, nth_weekday, week_value
from newscorpus.dates.context import Context, Value
from newscorpus.dates.meanings import Month, MonthDay, YearRef, choose_day, last_and_next
from newscorpus.dates.named import DayRule
from newscorpus.model import TimexBasis

__all__ = ("Anniversary", "DayAlone", "NamedDay", "NthWeekday", "OnDay", "WeekOf", "Weekday")

_MONTHS_OF_A_WEEKDAY = 14  # no day of a month is longer without one of the weekdays
_NEAR_HOLIDAY = 7  # days
_WHICH_COUNTRY = "it is another day in other countries"
_SIGHTED = "by the moon; in some countries a day earlier or later"


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
        day = {1: ahead, -1: back}.get(direction.sign, _nearest(back, ahead, now))
        basis = TimexBasis.TENSE if direction.sign else TimexBasis.ANCHORED
        return None if day is None else Value(day.isoformat(), basis=basis, cue=direction.cue)


class Weekday(NamedTuple):
    """A weekday: "Friday", "last Friday" (`shift=-1`), "Friday night" (`clock`), "a week from Friday" (`weeks=1`)."""

    weekday: int
    shift: int | None = None
    clock: str = ""
    weeks: int = 0
    in_story: bool = False
    """Whether it is counted from the last day of the text: "the previous Friday", "the following Friday"."""
    week: int | None = None
    """The week that it is in, counted from that of the day of writing: -1 for "Tuesday of last week"."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the most recent one, this day included, unless the clause looks ahead."""
        kind = "TIME" if self.clock else "DATE"
        now = context.last_day or context.now if self.in_story else context.now
        if now is None:
            return Value(f"XXXX-WXX-{self.weekday}{self.clock}", kind)
        if context.follows and context.last_day is not None and self.shift is self.week is None:
            day = add_days(context.last_day, (self.weekday - context.last_day.isoweekday()) % 7)
            return None if day is None else Value(day.isoformat() + self.clock, kind, TimexBasis.PREVIOUS_DATE)
        back = (now.isoweekday() - self.weekday) % 7
        basis, cue = TimexBasis.ANCHORED, None
        if self.week is not None:
            back = now.isoweekday() - self.weekday - 7 * self.week
        elif self.shift is None:
            direction = context.look(first, last)
            ahead = direction.sign > 0 or (context.narrative and back > 0)
            if ahead and back:
                back -= 7
            if direction.sign > 0:
                basis, cue = TimexBasis.TENSE, direction.cue
        elif self.shift < 0:
            back = back or 7
        elif self.shift > 0 or (back and context.look(first, last).sign >= 0):  # not: "they met this Monday"
            back -= 7
        day = add_days(now, 7 * self.weeks - back)
        return None if day is None else Value(day.isoformat() + self.clock, kind, basis, cue=cue)


def _nearest(back: date | None, ahead: date | None, now: date) -> date | None:
    """The nearer of two days; the past one where both are as near."""
    return min((day for day in (back, ahead) if day is not None), key=lambda day: abs((day - now).days), default=None)


class NthWeekday(NamedTuple):
    """A weekday counted in its month: "the second Monday in January", "the last Friday of May 2018" (`n=-1`)."""

    weekday: int
    n: int
    month: Month

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the day; the year is that of the month."""
        now, month = context.now, self.month
        if now is not None and month.year is None and not context.narrative and not context.look(first, last).sign:
            month = month._replace(year=YearRef(now.year + (month.month < now.month)))  # mostly a plan
        value = month.resolve(context, first, last)
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
    """The week or weekend in which a day lies: "the week of March 6", "the weekend of March 6"."""

    day: MonthDay
    part: str = ""
    """"-WE": of its week the weekend."""

    def resolve(self, context: Context, first: int, last: int) -> Value | None:
        """Return the ISO week of the day; open when the day is."""
        value = self.day.resolve(context, first, last)
        if value is None or value.value.startswith("X"):
            return None
        return value._replace(value=week_value(date.fromisoformat(value.value[:10])) + self.part, type="DATE")


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


class NamedDay(NamedTuple):
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
        """Return its day in the year that is given, or in the nearest that the clause allows."""
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
