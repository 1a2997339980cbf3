"""What expressions that count units mean; Friday 26 October 2018 is the day of writing."""

from datetime import date

import pytest

from newscorpus.dates.counted import Beside, Counted, EndOf, OfEvent, PartOfYear, shift_day
from newscorpus.dates.day_meanings import Weekday
from newscorpus.dates.meanings import YearRef
from newscorpus.model import TimexBasis

DAY = date(2018, 10, 26)


def value(meaning, context):
    found = meaning.resolve(context, 0, 0)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("unit", "n", "expected"),
    [
        ("D", 1, "2018-10-27"),
        ("W", -1, "2018-W42"),
        ("WE", -1, "2018-W42-WE"),
        ("M", -10, "2017-12"),
        ("Q", 1, "2019-Q1"),
        ("H", 0, "2018-H2"),
        ("Y", -1, "2017"),
        ("10Y", 0, "201"),
        ("100Y", -1, "19"),
        # beyond the calendar, or counted too far
        ("Y", -3000, None),
        ("D", 10**9, None),
        ("no unit", 1, None),
    ],
)
def test_a_day_is_shifted_with_the_precision_of_the_unit(unit, n, expected):
    assert shift_day(DAY, unit, n) == expected


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        (Counted("Y", -2), "2016"),
        (Counted("W", 0), "2018-W43"),
        (Counted("TH", -2), "PAST_REF"),
        # "the quarter" is the one before while it is reported, "the weekend" the last one early in the week
        (Counted("Q", 0, bare=True), "2018-Q3"),
        (Counted("WE", 0, bare=True), "2018-W43-WE"),
    ],
)
def test_units_from_today(context, meaning, expected):
    assert value(meaning, context()) == expected


@pytest.mark.parametrize(("n", "expected"), [(-1, "PAST_REF"), (0, "PRESENT_REF"), (1, "FUTURE_REF")])
def test_without_a_day_of_writing_only_the_side_is_known(context, n, expected):
    assert value(Counted("W", n), context(anchor=None)) == expected


def test_units_from_the_last_date_of_the_text(context):
    known = context()
    known.note("2012-03-05", TimexBasis.EXPLICIT)
    assert value(Counted("D", 3, previous=True), known) == "2012-03-08"
    assert value(Counted("D", 3), known) == "2018-10-29"


def test_a_year_earlier_behind_a_quarter_is_that_quarter(context):
    known = context()
    known.note_quarter("2018-Q3")
    assert value(Counted("Y", -1, compared=True), known) == "2017-Q3"


def test_the_weekend_early_in_the_week_is_over_unless_the_clause_looks_ahead(context):
    monday = date(2018, 10, 22)
    assert value(Counted("WE", 0, bare=True), context(0, anchor=monday)) == "2018-W42-WE"
    assert value(Counted("WE", 0, bare=True), context(1, anchor=monday)) == "2018-W43-WE"


@pytest.mark.parametrize(
    ("day", "sign", "expected"),
    [(25, -1, "2018-W42-WE"), (25, 0, "2018-W43-WE"), (25, 1, "2018-W43-WE"), (27, -1, "2018-W43-WE")],
)
def test_in_the_past_the_weekend_is_the_last_one_until_the_next(context, day, sign, expected):
    for bare in (True, False):  # "the weekend", "this weekend"
        assert value(Counted("WE", 0, bare=bare), context(sign, anchor=date(2018, 10, day))) == expected


def test_the_day_beside_a_day(context):
    assert value(Beside(Weekday(1), 1), context()) == "2018-10-23"
    assert value(Beside(Weekday(1), -1), context(anchor=None)) is None
    assert value(Beside(Weekday(1), 1, "W"), context()) == "2018-W44"
    assert value(Beside(Weekday(1), 1, weekday=5), context()) == "2018-10-26"
    assert value(Beside(Weekday(1), -1, weekday=5), context()) == "2018-10-19"
    assert value(Beside(Weekday(1), 1, weekday=1), context()) == "2018-10-29"


@pytest.mark.parametrize(
    ("anchor", "sign", "expected"),
    [
        (DAY, 0, "2018"),
        # in the first days the clause decides whether it is the one before
        (date(2019, 1, 10), 0, "2018"),
        (date(2019, 1, 10), 1, "2019"),
    ],
)
def test_the_end_of_a_year(context, anchor, sign, expected):
    assert value(EndOf("Y"), context(sign, anchor=anchor)) == expected


@pytest.mark.parametrize(
    ("meaning", "sign", "expected"),
    [
        (PartOfYear("Q3"), 0, "2018-Q3"),
        (PartOfYear("Q3", YearRef(1998)), 0, "1998-Q3"),
        (PartOfYear("H1"), 0, "2018-H1"),
        (PartOfYear("SU"), -1, "2018-SU"),
        (PartOfYear("SU"), 1, "2019-SU"),
        (PartOfYear("SU", shift=-1), 0, "2018-SU"),
        (PartOfYear("SU", shift=1), 0, "2019-SU"),
    ],
)
def test_a_part_of_a_year(context, meaning, sign, expected):
    assert value(meaning, context(sign)) == expected


def test_only_the_event_could_tell(context):
    assert value(OfEvent(), context()) is None
