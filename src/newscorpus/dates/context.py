"""What a meaning needs to become a value: the anchor, the dates read so far, and which way the clause looks."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from newscorpus.dates.arithmetic import interval
from newscorpus.model import TimexBasis

__all__ = ("Context", "Direction", "Value")


class Direction(NamedTuple):
    """Which way a clause looks from the day of writing, and the word that says so."""

    sign: int
    """1 ahead, -1 back, 0 when no word says so."""

    cue: int | None = None
    """The index of the word that decided."""


class Value(NamedTuple):
    """What an expression comes to: the fields of a `Timex` that do not depend on where it stands."""

    value: str
    type: str = "DATE"
    basis: TimexBasis = TimexBasis.EXPLICIT
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    cue: int | None = None
    other: str | None = None
    """The value when day and month are swapped."""


class Context:
    """The state while the expressions of one text are given values, in text order.

    `anchor` is the day of writing; `narrative` says that the story goes by its own dates. `previous` is the value of the last
    date of the calendar, or `None` before the first.
    """

    __slots__ = ("_look", "anchor", "narrative", "previous", "previous_day", "quarter")

    def __init__(self, anchor: date | None, *, narrative: bool, look: Callable[[int, int], Direction]) -> None:
        self.anchor = anchor
        self.narrative = narrative
        self.previous: str | None = None
        self.previous_day: date | None = None
        self.quarter: str | None = None
        self._look = look

    @property
    def now(self) -> date | None:
        """The day that incomplete dates are counted from: the anchor, or the story's own last date."""
        return self.previous_day or self.anchor if self.narrative else self.anchor

    def look(self, first: int, last: int) -> Direction:
        """Which way the clause around the words `first` to `last` looks."""
        return self._look(first, last)

    def note(self, value: str) -> None:
        """Remember a value as the last date of the text, if it is a stretch of the calendar."""
        days = interval(value)
        if days is not None:
            self.previous, self.previous_day = value, days[0]
            if value[4:6] == "-Q":
                self.quarter = value
