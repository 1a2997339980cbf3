"""Expressions of time written from their value: the value is drawn first, and the words follow from it.

Read against the same anchor, each gives its value back; `timexes` is the strategy, and `FORMS` are the ways to write.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from attrs import frozen
from hypothesis import strategies as st

from newscorpus.model import Span, TimexMod, TimexType

__all__ = ("FORMS", "PlantedTimex", "timexes")

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ORDINALS = ("first", "second", "third", "fourth")
_SEASONS = (("spring", "SP"), ("summer", "SU"), ("autumn", "FA"), ("winter", "WI"))
_UNITS = (("days", "D"), ("weeks", "W"), ("months", "M"), ("years", "Y"), ("decades", "10Y"))
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_PARTS = (("morning", "MO"), ("afternoon", "AF"), ("evening", "EV"), ("night", "NI"))
_NEAR = 60  # a day without a year lies at most so many days away
_NAMED_DAYS = frozenset({(1, 6), (1, 20), (2, 29), (6, 23), (9, 11), (10, 7), (11, 11), (12, 7)})


class _Written(NamedTuple):
    """Words, the sentence before them, and what they come to."""

    before: str
    words: str
    value: str
    type: TimexType = TimexType.DATE
    mod: TimexMod | None = None


@frozen(kw_only=True)
class PlantedTimex:
    """A sentence with one expression of time, and the value that it was written from."""

    text: str
    """The sentence."""

    span: Span
    """The expression in it."""

    value: str
    """TIMEX3 `value`, read against `anchor`."""

    type: TimexType
    """DATE, TIME, DURATION or SET."""

    mod: TimexMod | None
    """TIMEX3 `mod`; `None` when nothing bends the value."""

    anchor: date
    """The day that the value was written for."""

    form: str
    """How it was written: a key of `FORMS`."""


_Form = Callable[[st.DrawFn, date], _Written]


def _day(draw: st.DrawFn) -> date:
    return draw(st.dates(date(1700, 1, 1), date(2049, 12, 31)))


def _nth(n: int) -> str:
    ending = "th" if 10 < n % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def _year(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001 - all forms are called alike
    year = f"{2000 + draw(st.integers(-300, 49))}"  # one choice, so that failures shrink to this form
    return _Written("The mill was built in ", year, year)


def _iso(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day = _day(draw).isoformat()
    return _Written("The mill was built on ", day, day)


def _full(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day, names = _day(draw), draw(st.sampled_from((_MONTHS, _SHORT)))
    return _Written("The mill was built on ", f"{names[day.month - 1]} {day.day}, {day.year}", day.isoformat())


def _day_first(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day = _day(draw)
    return _Written("The mill was built on ", f"{day.day} {_MONTHS[day.month - 1]} {day.year}", day.isoformat())


def _of_month(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day = _day(draw)
    words = f"the {_nth(day.day)} of {_MONTHS[day.month - 1]} {day.year}"
    return _Written("The mill was built on ", words, day.isoformat())


def _points(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day = _day(draw)
    return _Written("The mill was built on ", f"{day.day:02d}.{day.month:02d}.{day.year}", day.isoformat())


def _with_weekday(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day = _day(draw)
    words = f"{_WEEKDAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"
    return _Written("The mill was built on ", words, day.isoformat())


def _month(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day = _day(draw)
    return _Written("The mill was built in ", f"{_MONTHS[day.month - 1]} {day.year}", day.isoformat()[:7])


def _quarter(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    year, n = _day(draw).year, draw(st.integers(1, 4))
    return _Written("The mill was built in ", f"the {_ORDINALS[n - 1]} quarter of {year}", f"{year}-Q{n}")


def _season(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    year, (name, code) = _day(draw).year, draw(st.sampled_from(_SEASONS))
    return _Written("The mill was built in ", f"the {name} of {year}", f"{year}-{code}")


def _decade(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    tens = draw(st.integers(171, 204).filter(lambda tens: tens % 10 or tens == 200))  # the 1800s are a century
    return _Written("The mill was built in ", f"the {tens}0s", f"{tens}")


def _century(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    n = draw(st.integers(5, 21))
    return _Written("The mill was built in ", f"the {_nth(n)} century", f"{n - 1:02d}")


def _edge(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    year = f"{_day(draw).year}"
    words, mod = draw(st.sampled_from((("early ", "START"), ("mid-", "MID"), ("late ", "END"), ("the end of ", "END"))))
    return _Written("The mill was built in ", f"{words}{year}", year, mod=TimexMod(mod))


def _clock(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    day, hour, half = _day(draw), draw(st.integers(1, 12)), draw(st.sampled_from("ap"))
    words = f"{hour} {half}.m. on {_MONTHS[day.month - 1]} {day.day}, {day.year}"
    value = f"{day.isoformat()}T{hour % 12 + 12 * (half == 'p'):02d}:00"
    return _Written("The gates opened at ", words, value, TimexType.TIME)


def _deictic(draw: st.DrawFn, anchor: date) -> _Written:
    word, days = draw(st.sampled_from((("today", 0), ("yesterday", -1), ("tomorrow", 1))))
    return _Written("The gates opened ", word, (anchor + timedelta(days)).isoformat())


def _weekday(draw: st.DrawFn, anchor: date) -> _Written:
    day = anchor - timedelta(draw(st.integers(0, 6)))
    return _Written("The gates opened on ", _WEEKDAYS[day.weekday()], day.isoformat())


def _coming_weekday(draw: st.DrawFn, anchor: date) -> _Written:
    day = anchor + timedelta(draw(st.integers(0, 6)))
    return _Written("The gates will open on ", _WEEKDAYS[day.weekday()], day.isoformat())


def _last_weekday(draw: st.DrawFn, anchor: date) -> _Written:
    day = anchor - timedelta(draw(st.integers(1, 7)))
    return _Written("The gates opened ", f"last {_WEEKDAYS[day.weekday()]}", day.isoformat())


def _part_of_weekday(draw: st.DrawFn, anchor: date) -> _Written:
    day, (part, code) = anchor - timedelta(draw(st.integers(0, 6))), draw(st.sampled_from(_PARTS))
    words = f"{_WEEKDAYS[day.weekday()]} {part}"
    return _Written("The gates opened on ", words, f"{day.isoformat()}T{code}", TimexType.TIME)


def _near_day(draw: st.DrawFn, anchor: date) -> _Written:
    days = st.integers(0, _NEAR).map(lambda n: anchor - timedelta(n))
    day = draw(days.filter(lambda day: (day.month, day.day) not in _NAMED_DAYS))
    return _Written("The gates opened on ", f"{_MONTHS[day.month - 1]} {day.day}", day.isoformat())


def _shifted(draw: st.DrawFn, anchor: date) -> _Written:
    (word, n), unit = draw(st.sampled_from((("this", 0), ("last", -1), ("next", 1)))), draw(st.sampled_from("YMW"))
    words = f"{word} {'year' if unit == 'Y' else 'month' if unit == 'M' else 'week'}"
    return _Written("The gates opened ", words, _moved(anchor, unit, n))


def _ago(draw: st.DrawFn, anchor: date) -> _Written:
    n, (units, code) = draw(st.integers(2, 40)), draw(st.sampled_from(_UNITS[:4]))
    return _Written("The gates opened ", f"{n} {units} ago", _moved(anchor, code, -n))


def _moved(day: date, unit: str, n: int) -> str:
    """The value of the stretch that lies `n` units away, in the precision of the unit."""
    if unit == "Y":
        return f"{day.year + n:04d}"
    if unit == "M":
        months = day.year * 12 + day.month - 1 + n
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if unit == "D":
        return (day + timedelta(n)).isoformat()
    year, week, _ = (day + timedelta(7 * n)).isocalendar()
    return f"{year:04d}-W{week:02d}"


def _duration(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    n, (units, code) = draw(st.integers(2, 12)), draw(st.sampled_from(_UNITS))
    count = draw(st.sampled_from((f"{n}", _COUNTS[n - 2])))
    bound, mod = draw(st.sampled_from((("", None), ("nearly ", "LESS_THAN"), ("more than ", "MORE_THAN"))))
    value = f"P{10 * n}Y" if code == "10Y" else f"P{n}{code}"
    words = f"{bound}{count} {units}"
    return _Written("The gates stayed open for ", words, value, TimexType.DURATION, TimexMod(mod) if mod else None)


def _every_weekday(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    n = draw(st.integers(1, 7))
    return _Written("The gates open ", f"every {_WEEKDAYS[n - 1]}", f"XXXX-WXX-{n}", TimexType.SET)


def _every_few(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    n, (units, code) = draw(st.integers(2, 12)), draw(st.sampled_from(_UNITS[:4]))
    return _Written("The gates open ", f"every {_COUNTS[n - 2]} {units}", f"P{n}{code}", TimexType.SET)


def _vague(draw: st.DrawFn, anchor: date) -> _Written:  # noqa: ARG001
    word, value = draw(st.sampled_from((("now", "PRESENT_REF"), ("recently", "PAST_REF"))))
    return _Written("The gates were ", word, value)


FORMS: Mapping[str, _Form] = {
    "year": _year,
    "iso": _iso,
    "full": _full,
    "day-first": _day_first,
    "of-month": _of_month,
    "points": _points,
    "with-weekday": _with_weekday,
    "month": _month,
    "quarter": _quarter,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "edge": _edge,
    "clock": _clock,
    "deictic": _deictic,
    "weekday": _weekday,
    "coming-weekday": _coming_weekday,
    "last-weekday": _last_weekday,
    "part-of-weekday": _part_of_weekday,
    "near-day": _near_day,
    "shifted": _shifted,
    "ago": _ago,
    "duration": _duration,
    "every-weekday": _every_weekday,
    "every-few": _every_few,
    "vague": _vague,
}
"""The ways in which `timexes` writes a value, by name; the simplest first, so that failures shrink to it."""


@st.composite
def timexes(draw: st.DrawFn, *, anchor: date | None = None, forms: Iterable[str] | None = None) -> PlantedTimex:
    """Sentences with one expression of time that was written from a known value.

    >>> from hypothesis import find
    >>> planted = find(timexes(forms=["edge"]), lambda planted: planted.span.text.startswith("early "))
    >>> planted.text[planted.span.start :].startswith("early "), str(planted.mod)
    (True, 'START')

    The law to hold a finder to is that it gives the value back:

    >>> from hypothesis import given
    >>> from newscorpus import find_timexes
    >>> @given(timexes())
    ... def test_round_trip(planted: PlantedTimex) -> None:
    ...     found, = find_timexes(planted.text, anchor=planted.anchor)
    ...     assert (found.span, found.value) == (planted.span, planted.value)
    >>> test_round_trip()

    Failures shrink towards the first of the forms, the year 2000, and small counts.

    Args:
        draw: given by Hypothesis.
        anchor: the day of writing; one between 1900 and 2049 when `None`.
        forms: keys of `FORMS`; all when `None`.

    Raises:
        KeyError: there is no such form.
    """
    names = list(FORMS if forms is None else forms)
    form = draw(st.sampled_from(names))
    day = draw(st.dates(date(1900, 1, 1), date(2049, 12, 31))) if anchor is None else anchor
    before, words, value, kind, mod = FORMS[form](draw, day)
    span = Span(len(before), len(before) + len(words), words)
    return PlantedTimex(
        text=f"{before}{words}.", span=span, value=value, type=kind, mod=mod, anchor=day, form=form
    )  # fmt: skip
