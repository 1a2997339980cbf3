"""Temporal expressions, with the names and values of TimeML's TIMEX3."""

from datetime import date
from enum import StrEnum

from attrs import frozen

from newscorpus.model._show import Shown
from newscorpus.model.note import Note
from newscorpus.model.span import Span

__all__ = ("Timex", "TimexBasis", "TimexMod", "TimexType")


class TimexType(StrEnum):
    """TIMEX3 `type`."""

    DATE = "DATE"
    """A day or a longer stretch of the calendar: "Monday", "May 2018"."""
    TIME = "TIME"
    """A part of a day: "Monday morning", "9:40 p.m."."""
    DURATION = "DURATION"
    """A length of time: "four years"."""
    SET = "SET"
    """What comes again: "every Monday", "daily"."""


class TimexMod(StrEnum):
    """TIMEX3 `mod`: how the words bend the value ("early 2019", "nearly four years")."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class TimexBasis(StrEnum):
    """How a value was reached.

    >>> TimexBasis("anchored") is TimexBasis.ANCHORED
    True
    """

    EXPLICIT = "explicit"
    """The words say it all: "October 22, 2018", "four years"."""

    ANCHORED = "anchored"
    """Counted from the anchor: "yesterday", "last week", "Friday"."""

    TENSE = "tense"
    """The tense of the clause, or a word that looks ahead, chose between past and future."""

    WEEKDAY_FIXES_YEAR = "weekday_fixes_year"
    """The weekday beside it fits one year only: "Monday, Oct. 22"."""

    NAMED_EVENT = "named_event"
    """A holiday or a named event has its own date: "Christmas", "the Nov. 6 midterm election"."""

    PREVIOUS_DATE = "previous_date"
    """Counted from a date earlier in the text: "three days later", "that year"."""

    VAGUE = "vague"
    """Only past, present or future: "recently", "now", "soon"."""


@frozen(kw_only=True)
class Timex(Shown):
    """An expression of time and the calendar value that it has.

    >>> Timex(span=Span(0, 13, "early in 2019"), value="2019", mod=TimexMod.START).value
    '2019'
    """

    span: Span
    """The words."""

    type: TimexType = TimexType.DATE
    """DATE, TIME, DURATION or SET."""

    value: str = ""
    """TIMEX3 value: "2018-10-22", "2018-W43", "2018-10-22T09:00", "P4Y", "PRESENT_REF", "XXXX-10-22" (year open)."""

    mod: TimexMod | None = None
    """TIMEX3 `mod`; `None` when nothing bends the value."""

    begin: date | None = None
    """The first day that it covers; `None` when the value is not a stretch of the calendar, or is open."""

    end: date | None = None
    """The last day that it covers, inclusive; `None` as for `begin`."""

    basis: TimexBasis = TimexBasis.EXPLICIT
    """How the value was reached."""

    cue: Span | None = None
    """The word that decided between past and future; `None` when no word did."""

    partner: Span | None = None
    """The other end of a range ("from *May* to *July*"); `None` outside of ranges."""

    quant: str | None = None
    """TIMEX3 `quant` of a SET ("EVERY"); `None` elsewhere."""

    freq: str | None = None
    """TIMEX3 `freq` of a SET ("2X"); `None` elsewhere."""

    doubt: Note | None = None
    """What may be wrong with it: day and month could be swapped; `None` when nothing."""

    rule: str = ""
    """The rule that found it."""

    @property
    def text(self) -> str:
        """The words as written."""
        return self.span.text
