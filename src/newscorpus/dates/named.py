"""Holidays and named events: days that have a name, and the rules that give them their years."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from attrs import evolve, field, frozen

from newscorpus.dates.arithmetic import add_days, easter, make_date, nth_weekday
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span
from newscorpus.text import Reading

__all__ = (
    "DayRule",
    "Holiday",
    "NamedEvent",
    "NamedEventEntry",
    "everywhere",
    "fixed_month",
    "fixed_year",
    "holidays",
    "holidays_by_word",
    "in_country",
    "named_event_entries",
    "slashed_events",
)

_HALF_A_YEAR = 183
_NEAR = 2_000
"""How many characters away an event of the sentence may be named: more than any sentence has."""


@frozen(kw_only=True, eq=False)
class DayRule:
    """How the day of a year is found: fixed, the nth weekday of a month, counted from Easter, or listed.

    >>> DayRule(month=11, weekday=4, nth=4).on(2018)
    datetime.date(2018, 11, 22)
    """

    month: int = 0
    day: int = 0
    weekday: int = 0
    nth: int = 0
    after: int = 0
    """Days after the weekday: the Tuesday after the first Monday."""
    easter: int | None = None
    """Days after Easter Sunday."""
    days: tuple[str, ...] = ()
    """The day of each year that is known, for the feasts of other calendars: "2018-11-07"."""

    def on(self, year: int) -> date | None:
        """Return the day in a year, the first of two; `None` when it has none."""
        if self.days:
            return next(iter(self.in_year(year)), None)
        if self.easter is not None:
            sunday = easter(year)
            return sunday and add_days(sunday, self.easter)
        if self.weekday:
            day = nth_weekday(year, self.month, self.weekday, self.nth)
            return day and add_days(day, self.after)
        return make_date(year, self.month, self.day)

    def listed(self) -> list[date]:
        """Return the days of a list that does not have one for every year; none of a rule."""
        days = [date.fromisoformat(day) for day in self.days]
        return [] if len(days) > 1 and days[-1].year - days[0].year < len(days) else days

    def in_year(self, year: int) -> tuple[date, ...]:
        """Return the days in a year: of a feast of the moon there may be two."""
        if self.days:
            return tuple(date.fromisoformat(day) for day in self.days if day.startswith(f"{year:04d}-"))
        day = self.on(year)
        return () if day is None else (day,)


@frozen(kw_only=True, eq=False)
class Holiday(DayRule):
    """An entry of `holidays.toml`."""

    id: str
    names: tuple[str, ...]
    moving: bool = False
    """Whether its days are in `moving_days.txt`."""
    sighted: bool = False
    """Whether it begins when the moon is seen, in some countries a day earlier or later."""
    countries: tuple[str, ...] = ()
    """Where the name means this day (ISO 3166-1 alpha-3); everywhere when empty."""
    by_country: Mapping[str, str] = field(factory=dict)
    """Country -> "MM-DD", of a name for which many countries have a day of their own."""
    usual: bool = False
    """Whether the name means this day when nothing says which country."""
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


@frozen(kw_only=True, eq=False)
class NamedEventEntry(DayRule):
    """An entry of `named_events.toml`."""

    id: str
    name: str
    forms: tuple[str, ...]
    slashed: tuple[str, ...] = ()
    """Its day as a name, "9/11"."""
    beside: tuple[str, ...] = ()
    """Words near which the slashed name counts; everywhere when empty."""
    near: tuple[str, ...] = ()
    date: str = ""
    known_ahead: bool = False
    """Whether its day was known before it came: a centenary, not an attack."""
    cycle: int = 1
    phase: int = 0
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()

    def value(self, year: int) -> str | None:
        """Return the value of the event in a year: a day, or its month; `None` when it is not held in that year.

        >>> NamedEventEntry(id="x", name="x", forms=(), month=9).value(2020)
        '2020-09'
        """
        if self.date:
            return self.date
        if year % self.cycle != self.phase or not 1 <= year <= 9999:
            return None
        if not (self.day or self.weekday):
            return f"{year:04d}-{self.month:02d}"
        day = self.on(year)
        return None if day is None else day.isoformat()


class NamedEvent(NamedTuple):
    """A named event in the text: where it is named, what it is called, and when it was."""

    span: Span
    name: str
    """With its year: "US midterm election 2018"; without its year where there is no anchor."""
    value: str | None
    """TIMEX3; `None` without an anchor, unless the event happened once."""
    begin: date | None
    end: date | None
    rule: str


@cache
def holidays(lexicon: Lexicon) -> tuple[Holiday, ...]:
    """Return the entries of `holidays.toml`; moving ones with their days."""
    days = {name: tuple(rest) for name, *rest in map(str.split, lexicon.lines("moving_days"))}
    entries = lexicon.entries("holidays", Holiday, table="holiday")
    return tuple(evolve(entry, days=days.get(entry.id, ())) if entry.moving else entry for entry in entries)


def holidays_by_word(lexicon: Lexicon) -> Mapping[str, tuple[tuple[str, tuple[Holiday, ...]], ...]]:
    """Return first word -> names that start with it, the longest first, and the holidays of that name."""
    table: dict[str, dict[str, list[Holiday]]] = {}
    for holiday in holidays(lexicon):
        for name in holiday.names:
            table.setdefault(first_word(name), {}).setdefault(name, []).append(holiday)
    return {
        word: tuple((name, tuple(names[name])) for name in sorted(names, key=len, reverse=True))
        for word, names in table.items()
    }


def in_country(entries: Sequence[Holiday], country: str | None) -> DayRule | None:
    """Return the day that a name means in a country; without one the day that it means everywhere, or usually.

    `None` when the country has no such day, or when the days of the countries differ and none is the usual one.
    """
    for entry in entries:
        if country is not None and country in entry.by_country:
            month, _, day = entry.by_country[country].partition("-")
            return Holiday(id=entry.id, names=entry.names, month=int(month), day=int(day))
        if (not entry.countries and not entry.by_country) or country in entry.countries:
            return entry
    return None if country is not None else next((entry for entry in entries if entry.usual), None)


def everywhere(entries: Sequence[Holiday]) -> tuple[DayRule, ...]:
    """Return the days that a name means in the countries that have one."""
    fixed = {day for entry in entries for day in entry.by_country.values()}
    return (
        *(entry for entry in entries if not entry.by_country),
        *(DayRule(month=int(day[:2]), day=int(day[3:])) for day in sorted(fixed)),
    )


def first_word(name: str) -> str:
    """Return the first word of a name as the word pass sees it: "New", "Valentine".

    >>> first_word("Valentine's Day")
    'Valentine'
    """
    stop = next((i for i, c in enumerate(name) if not (c.isalnum() or c == "_")), len(name))
    return name[:stop]


def named_event_entries(lexicon: Lexicon) -> tuple[NamedEventEntry, ...]:
    """Return the entries of `named_events.toml`."""
    return lexicon.entries("named_events", NamedEventEntry, table="event")


def slashed_events(lexicon: Lexicon) -> Mapping[str, NamedEventEntry]:
    """Return the names like "9/11" and their events."""
    return {name: entry for entry in named_event_entries(lexicon) for name in entry.slashed}


@cache
def _by_month_day(lexicon: Lexicon) -> Mapping[tuple[int, int], tuple[NamedEventEntry, ...]]:
    """(month, day) -> the events that may fall on it."""
    table: dict[tuple[int, int], list[NamedEventEntry]] = {}
    for entry in named_event_entries(lexicon):
        if not entry.near:
            continue
        if entry.date:
            table.setdefault((int(entry.date[5:7]), int(entry.date[8:])), []).append(entry)
            continue
        days = {(day.month, day.day) for year in range(2000, 2028) if (day := entry.on(year)) is not None}
        for key in days:
            table.setdefault(key, []).append(entry)
    return {key: tuple(entries) for key, entries in table.items()}


@cache
def _by_month(lexicon: Lexicon) -> Mapping[int, tuple[NamedEventEntry, ...]]:
    """Month -> the events that come in it, but not every year."""
    table: dict[int, list[NamedEventEntry]] = {}
    for entry in named_event_entries(lexicon):
        if entry.cycle != 1 and entry.near:
            table.setdefault(entry.month, []).append(entry)
    return {month: tuple(entries) for month, entries in table.items()}


def _sentence(reading: Reading, position: int) -> str:
    """Return the sentence around `position`, or of an endless one what is near."""
    start, end = reading.sentence_at(position)
    return reading.text[max(start, position - _NEAR) : min(end, position + _NEAR)]


def fixed_year(reading: Reading, position: int, month: int, day: int, anchor: date) -> int | None:
    """Return the year of a day that a named event in its sentence fixes: "the midterm election on Nov. 6".

    Args:
        reading: the text.
        position: where the day is.
        month: its month.
        day: its day.
        anchor: the nearest year in which the event falls on this day is taken.
    """
    entries = _by_month_day(reading.lexicon).get((month, day))
    if not entries:
        return None
    sentence = _sentence(reading, position)
    for entry in entries:
        if not any(word in sentence for word in entry.near):
            continue
        if entry.date:
            if date.fromisoformat(entry.date) <= anchor or entry.known_ahead:
                return int(entry.date[:4])
            continue
        wanted = f"-{month:02d}-{day:02d}"
        years = [y for y in range(anchor.year - 2, anchor.year + 3) if (entry.value(y) or "").endswith(wanted)]
        if years:
            return min(years, key=lambda y: abs(y - anchor.year))
    return None


def fixed_month(reading: Reading, position: int, month: int, anchor: date) -> int | None:
    """Return the year of a month that a named event in its sentence fixes: "the election in November" is 2020 in 2020.

    The event must lie within half a year of the anchor.
    """
    entries = _by_month(reading.lexicon).get(month)
    if not entries:
        return None
    sentence = _sentence(reading, position)
    best: date | None = None
    for entry in entries:
        if not any(word in sentence for word in entry.near):
            continue
        for year in (anchor.year - 1, anchor.year, anchor.year + 1):
            day = entry.on(year) if entry.value(year) else None
            if day is not None and (best is None or abs((day - anchor).days) < abs((best - anchor).days)):
                best = day
    return best.year if best is not None and abs((best - anchor).days) <= _HALF_A_YEAR else None
