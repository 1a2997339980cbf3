"""What a meaning needs to become a value: the anchor, the dates read so far, and which way the clause looks."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from newscorpus.dates.arithmetic import interval, narrative_year
from newscorpus.model import TimexBasis

__all__ = ("Context", "Direction", "Value")

_SURE = frozenset({TimexBasis.EXPLICIT, TimexBasis.NAMED_EVENT})
_QUARTER_LASTS = 9  # dates after which a quarter is out of sight


class Direction(NamedTuple):
    """Which way a clause looks from the day of writing, and the word that says so."""

    sign: int
    """1 ahead, -1 back, 0 when no word says so."""

    cue: int | None = None
    """The index of the word that decided."""

    near: bool = False
    """Whether it comes right before and leaves no doubt: "since", "ended"."""

    weak: bool = False
    """Whether it says little: "from", "may", "can"; it does not reach far."""


class Value(NamedTuple):
    """What an expression comes to: the fields of a `Timex` that do not depend on where it is."""

    value: str
    type: str = "DATE"
    basis: TimexBasis = TimexBasis.EXPLICIT
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    cue: int | None = None
    other: str | None = None
    """The value when day and month are swapped."""
    note: str | None = None
    """What else may be wrong with it, in words."""


class Context:
    """The state while the expressions of one text are given values, in text order.

    `anchor` is the day of writing; `narrative` says that the story goes by its own dates. `previous` is the value of
    the last date of the calendar and `previous_day` its first day, `last_day` the last date that is one day; `None`
    before the first. `follows` says that the expression ends a range which the one before it opens, `story` the day
    that a passage is set in ("back in 2012"), and the last word of the passage.
    """

    __slots__ = (
        "_dates",
        "_fixed",
        "_known",
        "_look",
        "_quarter",
        "anchor",
        "follows",
        "last_day",
        "narrative",
        "previous",
        "previous_day",
        "story",
    )

    def __init__(
        self,
        anchor: date | None,
        *,
        narrative: bool,
        look: Callable[[int, int], Direction],
        fixed: Callable[[int, int, int | None, date], int | None],
    ) -> None:
        self.anchor: date | None = anchor
        self.narrative: bool = narrative
        self.previous: str | None = None
        self.previous_day: date | None = None
        self.last_day: date | None = None
        self.follows: bool = False
        self.story: tuple[date, int] | None = None
        self._look = look
        self._fixed = fixed
        self._dates = 0
        self._known: dict[tuple[int, int], int] = {}
        self._quarter: tuple[int, str] | None = None

    @property
    def now(self) -> date | None:
        """The day that incomplete dates are counted from: the anchor, or the story's own last date."""
        return self.previous_day or self.anchor if self.narrative else self.anchor

    def look(self, first: int, last: int) -> Direction:
        """Which way the clause around the words `first` to `last` looks."""
        return self._look(first, last)

    def fixed_year(self, first: int, month: int, day: int | None = None) -> tuple[int, TimexBasis] | None:
        """The year that a named event beside the day or month fixes: "the midterm election on Nov. 6"."""
        year = None if self.anchor is None else self._fixed(first, month, day, self.anchor)
        return None if year is None else (year, TimexBasis.NAMED_EVENT)

    def known_year(self, month: int, day: int) -> tuple[int, TimexBasis] | None:
        """The year with which the same day stood in the text before: "February 5, 2021 … February 5"."""
        year = self._known.get((month, day))
        return None if year is None else (year, TimexBasis.PREVIOUS_DATE)

    def note(self, value: str, basis: TimexBasis) -> None:
        """Remember a value as the last date of the text, if it is a stretch of the calendar."""
        days = interval(value)
        if days is not None:
            self._dates += 1
            self.previous, self.previous_day = value, days[0]
            if days[0] == days[1]:
                self.last_day = days[0]
            if basis in _SURE and len(value) >= 10 and days[0] == days[1]:
                self._known[days[0].month, days[0].day] = days[0].year

    def year_of_story(self, first: int, month: int, direction: Direction) -> int | None:
        """The year of a month in a passage set in another year; `None` outside, or when the clause looks ahead."""
        ahead = direction.sign > 0 and direction.cue != first - 1  # "by December" may be over
        if self.story is None or first > self.story[1] or ahead:
            return None
        return narrative_year(self.story[0].year, self.story[0].month, month)

    def note_quarter(self, value: str) -> None:
        """Remember a quarter that was named, if its year is known."""
        if value[:4].isdigit():
            self._quarter = self._dates, value

    def quarter_in_sight(self) -> str | None:
        """The last quarter that was named, unless other dates have come between."""
        if self._quarter is None or self._dates - self._quarter[0] > _QUARTER_LASTS:
            return None
        return self._quarter[1]
