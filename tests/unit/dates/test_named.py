from datetime import date

import pytest

from newscorpus.dates import named_events
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def read(text: str, anchor: date | None = None) -> list[tuple[str, str | None]]:
    return [(event.name, event.value) for event in named_events(Reading(text, load_lexicon("en")), anchor=anchor)]


@pytest.mark.parametrize(
    ("anchor", "name", "value"),
    [
        (date(2018, 10, 26), "US midterm election 2018", "2018-11-06"),
        (date(2019, 3, 1), "US midterm election 2018", "2018-11-06"),
        (date(2022, 8, 1), "US midterm election 2022", "2022-11-08"),
    ],
)
def test_a_recurring_event_is_the_nearest(anchor: date, name: str, value: str) -> None:
    assert read("He lost the midterm election.", anchor) == [(name, value)]


def test_a_single_event_needs_no_anchor() -> None:
    assert read("It began after the Sept. 11 attacks.") == [("September 11 attacks", "2001-09-11")]


def test_a_recurring_event_without_an_anchor_is_open() -> None:
    assert read("He lost the midterm election.") == [("US midterm election", None)]


def test_a_month_is_an_interval() -> None:
    (event,) = named_events(Reading("at the UN General Assembly", load_lexicon("en")), anchor=date(2020, 8, 18))
    assert (event.value, event.begin, event.end) == ("2020-09", date(2020, 9, 1), date(2020, 9, 30))


@pytest.mark.parametrize("anchor", [date.min, date.max])
def test_the_ends_of_the_calendar(anchor: date) -> None:
    years = {value[:4] for _, value in read("The midterm election and the UN General Assembly.", anchor) if value}
    assert all(abs(int(year) - anchor.year) <= 4 for year in years)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They denied that they meddled in the US presidential election.", "2016-11-08"),
        ("She will stand in the US presidential election.", "2020-11-03"),
        ("the US presidential election", "2016-11-08"),
    ],
)
def test_a_far_recurring_event_goes_by_the_clause(text: str, value: str) -> None:
    assert read(text, date(2018, 3, 24))[0][1] == value


def test_a_near_recurring_event_is_meant_whatever_the_clause_says() -> None:
    assert read("They feared losses in the midterm election.", date(2018, 10, 26))[0][1] == "2018-11-06"
