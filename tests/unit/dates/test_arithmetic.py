from datetime import date

import pytest

from newscorpus.dates.arithmetic import (
    add_days,
    add_months,
    days_in_month,
    easter,
    interval,
    make_date,
    nth_weekday,
    season_of,
)


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("2018-10-22", date(2018, 10, 22), date(2018, 10, 22)),
        ("2018-10-22T09:00", date(2018, 10, 22), date(2018, 10, 22)),
        ("2018-10-22TNI", date(2018, 10, 22), date(2018, 10, 22)),
        ("2018-02", date(2018, 2, 1), date(2018, 2, 28)),
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-Q4", date(2018, 10, 1), date(2018, 12, 31)),
        ("2018-H1", date(2018, 1, 1), date(2018, 6, 30)),
        ("2018-W43", date(2018, 10, 22), date(2018, 10, 28)),
        ("2018-W43-WE", date(2018, 10, 27), date(2018, 10, 28)),
        ("2018-SU", date(2018, 6, 1), date(2018, 8, 31)),
        ("2018-WI", date(2018, 12, 1), date(2019, 2, 28)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("19", date(1900, 1, 1), date(1999, 12, 31)),
        ("00", date(1, 1, 1), date(99, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_the_days_of_a_value(value: str, begin: date, end: date) -> None:
    assert interval(value) == (begin, end)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "P4Y",
        "PRESENT_REF",
        "XXXX-10-22",
        "2018-XX",
        "2018-13",
        "2018-02-30",
        "0000",
        "9999-WI",
        "2018-W60",
        "T09:00",
        "BC0490",
    ],
)
def test_open_and_impossible_values_have_no_days(value: str) -> None:
    assert interval(value) is None


def test_nothing_overflows_at_the_ends_of_the_calendar() -> None:
    assert add_days(date(9999, 12, 31), 1) is None
    assert add_days(date(1, 1, 1), -1) is None
    assert add_days(date(1, 1, 1), 10**12) is None
    assert make_date(10_000, 1, 1) is None
    assert nth_weekday(10_000, 1, 1, -1) is None
    assert easter(10_000) is None


def test_months_and_leap_years() -> None:
    assert [days_in_month(year, 2) for year in (1900, 2000, 2019, 2020)] == [28, 29, 28, 29]
    assert add_months(2018, 1, -1) == (2017, 12)
    assert season_of(date(2018, 12, 1)) == (2018, "WI")


@pytest.mark.parametrize(
    ("year", "day"), [(1961, (4, 2)), (2000, (4, 23)), (2008, (3, 23)), (2019, (4, 21)), (2038, (4, 25))]
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


def test_weekdays_of_a_month() -> None:
    assert nth_weekday(2018, 5, 1, -1) == date(2018, 5, 28)
    assert nth_weekday(2018, 11, 4, 4) == date(2018, 11, 22)
