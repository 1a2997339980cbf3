"""What expressions of the calendar mean; Friday 26 October 2018 is the day of writing."""

from datetime import date

import pytest

from newscorpus.dates.meanings import Fixed, Month, MonthDay, ShortYear, YearRef, full_year, last_and_next
from newscorpus.model import TimexBasis


def value(meaning, context):
    found = meaning.resolve(context, 0, 0)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("meaning", "sign", "expected"),
    [
        # the year that stands there
        (MonthDay(10, 22, YearRef(1998)), 0, "1998-10-22"),
        (MonthDay(10, 22, YearRef(shift=-1)), 0, "2017-10-22"),
        # near without a cue, else by the clause
        (MonthDay(10, 22), 0, "2018-10-22"),
        (MonthDay(11, 6), 0, "2018-11-06"),
        (MonthDay(6, 1), 0, "2018-06-01"),
        (MonthDay(6, 1), 1, "2019-06-01"),
        (MonthDay(11, 6), -1, "2018-11-06"),
        (MonthDay(2, 6), -1, "2018-02-06"),
        # the weekday fixes the year
        (MonthDay(10, 22, weekday=7), 0, "2017-10-22"),
        # no such day
        (MonthDay(2, 30, YearRef(2018)), 0, None),
        (MonthDay(2, 29, YearRef(2018)), 0, None),
        (MonthDay(2, 29, YearRef(2020)), 0, "2020-02-29"),
        (MonthDay(10, 22, clock="T09:00"), 0, "2018-10-22T09:00"),
    ],
)
def test_a_day_of_a_month(context, meaning, sign, expected):
    assert value(meaning, context(sign)) == expected


@pytest.mark.parametrize(
    ("meaning", "sign", "expected"),
    [
        (Month(10), 0, "2018-10"),
        (Month(12), 0, "2018-12"),
        (Month(3), 0, "2018-03"),
        (Month(3), 1, "2019-03"),
        # a clause that looks back does not reach so far
        (Month(12), -1, "2018-12"),
        (Month(6), -1, "2018-06"),
        (Month(5, shift=-1), 0, "2018-05"),
        (Month(12, shift=-1), 0, "2017-12"),
        (Month(5, shift=1), 0, "2019-05"),
        (Month(5, YearRef(1998)), 0, "1998-05"),
    ],
)
def test_a_month(context, meaning, sign, expected):
    assert value(meaning, context(sign)) == expected


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [(MonthDay(10, 22), "XXXX-10-22"), (MonthDay(2, 30), None), (Month(5), "XXXX-05"), (Month(5, shift=-1), "XXXX-05")],
)
def test_without_a_day_of_writing_the_year_is_open(context, meaning, expected):
    assert value(meaning, context(anchor=None)) == expected


def test_a_list_of_days_is_in_one_year(context):
    known = context(1)
    known.note("2016-11-03", TimexBasis.EXPLICIT)
    assert value(MonthDay(11, 5, listed=True), known) == "2016-11-05"


def test_a_story_goes_on_from_its_last_date(context):
    known = context(narrative=True)
    known.note("1912-11-15", TimexBasis.EXPLICIT)
    assert value(MonthDay(12, 1), known) == "1912-12-01"
    assert value(MonthDay(1, 5), known) == "1913-01-05"


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (YearRef(1998), (1998, TimexBasis.EXPLICIT)),
        (YearRef(short=98), (1998, TimexBasis.EXPLICIT)),
        (YearRef(shift=-1), (2017, TimexBasis.ANCHORED)),
        (YearRef(same=True), (2018, TimexBasis.ANCHORED)),
    ],
)
def test_a_year(context, year, expected):
    assert year.resolve(context()) == expected
    assert (year.resolve(context(anchor=None)) is None) is (expected[1] is TimexBasis.ANCHORED)


def test_that_year_is_the_one_before(context):
    known = context()
    known.note("1912-04", TimexBasis.EXPLICIT)
    assert YearRef(same=True).resolve(known) == (1912, TimexBasis.PREVIOUS_DATE)


@pytest.mark.parametrize(("short", "year"), [(98, 1998), (18, 2018), (28, 2028), (29, 1929), (0, 2000)])
def test_two_digits_mean_a_near_year(context, short, year):
    assert full_year(short, date(2018, 10, 26)) == year
    assert value(ShortYear(short), context()) == str(year)


def test_a_fixed_value_depends_on_nothing(context):
    assert Fixed("P3D", "DURATION").resolve(context(anchor=None), 0, 0)[:2] == ("P3D", "DURATION")


def test_the_last_and_the_next_of_some_days():
    days = [date(2018, month, 1) for month in (3, 10, 12)]
    assert last_and_next(days, date(2018, 10, 26)) == (date(2018, 10, 1), date(2018, 12, 1))
    assert last_and_next(days, date(2018, 10, 1)) == (date(2018, 10, 1), date(2018, 10, 1))
    assert last_and_next(days, date(2018, 1, 1)) == (None, date(2018, 3, 1))
    assert last_and_next([], date(2018, 1, 1)) == (None, None)
