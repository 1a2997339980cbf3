"""Law: an expression written from a value, and read against the same anchor, gives that value."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import find_timexes, normalize_date

MONTHS = [
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
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
anchors = st.dates(date(1900, 1, 1), date(2049, 12, 31))
days = st.dates(date(1700, 1, 1), date(2049, 12, 31))
small = st.integers(2, 40)


def full(day: date) -> list[str]:
    month = MONTHS[day.month - 1]
    return [
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"the {day.day}th of {month} {day.year}",
        f"{DAYS[day.weekday()]}, {month} {day.day}, {day.year}",
        day.isoformat(),
        f"{day.day:02d}.{day.month:02d}.{day.year}",
    ]


def only(text: str, anchor: date) -> str:
    (found,) = find_timexes(f"It was seen: {text}.", anchor=anchor)
    return found.value


@given(days, anchors)
def test_full_dates(day: date, anchor: date):
    for text in full(day):
        assert only(text, anchor) == day.isoformat()


@given(days, st.none() | anchors)
def test_full_dates_alone(day: date, anchor: date | None):
    for text in full(day):
        found = normalize_date(text, anchor=anchor)
        assert found is not None
        assert (found.value, found.begin, found.end) == (day.isoformat(), day, day)


@given(anchors, st.integers(0, 6))
def test_a_weekday_is_the_most_recent_one(anchor: date, back: int):
    day = anchor - timedelta(back)
    assert only(DAYS[day.weekday()], anchor) == day.isoformat()


@given(anchors, st.integers(-60, 60))
def test_a_near_day_without_its_year(anchor: date, away: int):
    day = anchor + timedelta(away)
    if (day.month, day.day) not in {(2, 29), (9, 11), (11, 11), (1, 20), (12, 7), (6, 23), (1, 6), (10, 7)}:
        assert only(f"{MONTHS[day.month - 1]} {day.day}", anchor) == day.isoformat()


@given(anchors, small)
def test_days_months_and_years_ago(anchor: date, n: int):
    assert only(f"{n} days ago", anchor) == (anchor - timedelta(n)).isoformat()
    assert only(f"{n} years ago", anchor) == f"{anchor.year - n:04d}"
    month = anchor.year * 12 + anchor.month - 1 - n
    assert only(f"{n} months ago", anchor) == f"{month // 12:04d}-{month % 12 + 1:02d}"


@given(days, st.integers(1, 4))
def test_months_quarters_years_decades(day: date, quarter: int):
    assert only(f"{MONTHS[day.month - 1]} {day.year}", day) == f"{day.year}-{day.month:02d}"
    assert (
        only(f"the {('first', 'second', 'third', 'fourth')[quarter - 1]} quarter of {day.year}", day)
        == f"{day.year}-Q{quarter}"
    )
    assert only(f"the {day.year // 10}0s", day) == str(day.year // 10)


WRITE: dict[str, Callable[[int], str]] = {
    "Y": lambda n: f"{n} years",
    "M": lambda n: f"{n} months",
    "W": lambda n: f"{n} weeks",
    "D": lambda n: f"{n} days",
}


@pytest.mark.parametrize("unit", WRITE)
@given(n=st.integers(2, 10**6), anchor=anchors)
def test_durations(unit: str, n: int, anchor: date):
    assert only(WRITE[unit](n), anchor) == f"P{n}{unit}"
