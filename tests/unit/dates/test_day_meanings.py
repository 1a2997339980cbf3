"""What names of days mean; Friday 26 October 2018 is the day of writing."""

from datetime import date

import pytest

from newscorpus.dates.day_meanings import Anniversary, DayAlone, NthWeekday, OnDay, Weekday, WeekOf
from newscorpus.dates.meanings import Month, MonthDay, YearRef
from newscorpus.model import TimexBasis


def value(meaning, context):
    found = meaning.resolve(context, 0, 0)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("meaning", "sign", "expected"),
    [
        (Weekday(1), 0, "2018-10-22"),
        (Weekday(1), 1, "2018-10-29"),
        # this day included, unless it is the last or the next one
        (Weekday(5), 0, "2018-10-26"),
        (Weekday(5, shift=-1), 0, "2018-10-19"),
        (Weekday(5, shift=1), 0, "2018-11-02"),
        (Weekday(1, weeks=1), 1, "2018-11-05"),
        (Weekday(1, clock="TNI"), 0, "2018-10-22TNI"),
    ],
)
def test_a_weekday(context, meaning, sign, expected):
    assert value(meaning, context(sign)) == expected
    assert value(meaning, context(sign, anchor=None)).startswith("XXXX-WXX-")


def test_the_second_day_of_a_range_follows_the_first(context):
    known = context()
    known.note("2018-10-25", TimexBasis.ANCHORED)
    known.follows = True
    assert value(Weekday(1), known) == "2018-10-29"


@pytest.mark.parametrize(
    ("meaning", "sign", "expected"),
    [
        (DayAlone(11), 0, "2018-10-11"),
        (DayAlone(11), 1, "2018-11-11"),
        (DayAlone(30), 0, "2018-09-30"),
        (DayAlone(30), 1, "2018-10-30"),
        (DayAlone(15, shift=1), 0, "2018-11-15"),
        # a month without a 31st is passed over
        (DayAlone(31), 0, "2018-08-31"),
        (DayAlone(31, shift=1), 0, None),
        # Friday the 13th
        (DayAlone(13, weekday=5), 0, "2018-07-13"),
    ],
)
def test_a_day_of_a_month_that_is_not_named(context, meaning, sign, expected):
    assert value(meaning, context(sign)) == expected


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        (NthWeekday(1, 2, Month(1, YearRef(2018))), "2018-01-08"),
        (NthWeekday(5, -1, Month(5, YearRef(2018))), "2018-05-25"),
        (NthWeekday(5, 5, Month(2, YearRef(2018))), None),
        # without a year it is mostly a plan
        (NthWeekday(1, 2, Month(1)), "2019-01-14"),
    ],
)
def test_a_weekday_counted_in_its_month(context, meaning, expected):
    assert value(meaning, context()) == expected


def test_the_day_of_writing_in_another_year(context):
    assert value(Anniversary(years=-30), context()) == "1988-10-26"
    assert value(Anniversary(year=1969), context()) == "1969-10-26"
    assert value(Anniversary(years=-1), context(anchor=date(2020, 2, 29))) is None
    assert value(Anniversary(years=-1), context(anchor=None)) is None


def test_the_week_of_a_day(context):
    assert value(WeekOf(MonthDay(3, 6, YearRef(2018))), context()) == "2018-W10"
    assert value(WeekOf(MonthDay(3, 6)), context(anchor=None)) is None


@pytest.mark.parametrize(
    ("meaning", "expected", "without"),
    [
        (OnDay(-1), "2018-10-25", "XXXX-XX-XX"),
        (OnDay(0, clock="TNI"), "2018-10-26TNI", "XXXX-XX-XXTNI"),
        (OnDay(0, weeks=True), "2018-W43", "XXXX-XX-XX"),
    ],
)
def test_a_day_counted_from_today(context, meaning, expected, without):
    assert value(meaning, context()) == expected
    assert value(meaning, context(anchor=None)) == without


@pytest.mark.parametrize(("sign", "expected"), [(1, "2019-09-13"), (-1, "2018-07-13"), (0, "2018-07-13")])
def test_a_weekday_with_its_number_is_the_nearest_unless_the_clause_looks_away(context, sign, expected):
    assert value(DayAlone(13, weekday=5), context(sign)) == expected


def test_of_two_such_days_the_nearer_one_may_lie_ahead(context):
    assert value(DayAlone(3, weekday=6), context()) == "2018-11-03"


def test_beyond_the_calendar_there_is_no_day(context):
    assert value(OnDay(-1), context(anchor=date.min)) is None
    assert value(Weekday(7, shift=1), context(anchor=date.max)) is None
