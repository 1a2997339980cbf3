"""What is remembered while the dates of a text get their values."""

from datetime import date

import pytest

from newscorpus.dates.context import Context, Direction
from newscorpus.model import TimexBasis

ANCHOR = date(2018, 10, 26)


def context(*, narrative=False, fixed=None, anchor=ANCHOR):
    return Context(anchor, narrative=narrative, look=lambda *_: Direction(0), fixed=lambda *_: fixed)


def test_a_story_goes_by_its_own_dates():
    for narrative, now in ((False, ANCHOR), (True, date(1912, 4, 15))):
        known = context(narrative=narrative)
        assert known.now == ANCHOR
        known.note("1912-04-15", TimexBasis.EXPLICIT)
        assert known.now == now


@pytest.mark.parametrize(
    ("value", "previous", "last_day"),
    [
        ("2018-10-22", "2018-10-22", date(2018, 10, 22)),
        ("2018-10", "2018-10", None),
        # what is no stretch of the calendar is not remembered
        ("P3D", None, None),
        ("XXXX-10-22", None, None),
    ],
)
def test_the_last_date(value, previous, last_day):
    known = context()
    known.note(value, TimexBasis.ANCHORED)
    assert (known.previous, known.last_day) == (previous, last_day)


def test_a_day_whose_year_was_said():
    known = context()
    known.note("2021-02-05", TimexBasis.ANCHORED)
    assert known.known_year(2, 5) is None  # nobody said it
    known.note("2021-02-05", TimexBasis.EXPLICIT)
    assert known.known_year(2, 5) == (2021, TimexBasis.PREVIOUS_DATE)
    assert known.known_year(2, 6) is None


def test_a_named_event_fixes_a_year_only_with_a_day_of_writing():
    assert context(fixed=2016).fixed_year(0, 11, 8) == (2016, TimexBasis.NAMED_EVENT)
    assert context(fixed=None).fixed_year(0, 11, 8) is None
    assert context(fixed=2016, anchor=None).fixed_year(0, 11, 8) is None


def test_a_quarter_is_in_sight_for_some_dates():
    known = context()
    assert known.quarter_in_sight() is None
    known.note_quarter("XXXX-Q3")
    assert known.quarter_in_sight() is None
    known.note_quarter("2018-Q3")
    known.note("2018-10-22", TimexBasis.EXPLICIT)
    assert known.quarter_in_sight() == "2018-Q3"
    for _ in range(20):
        known.note("2018-10-22", TimexBasis.EXPLICIT)
    assert known.quarter_in_sight() is None


def test_the_year_of_a_passage_that_is_set_in_another():
    known = context()
    assert known.year_of_story(3, 5, Direction(0)) is None
    known.story = (date(2012, 3, 1), 10)
    assert known.year_of_story(3, 5, Direction(0)) == 2012
    assert known.year_of_story(3, 5, Direction(1, cue=0)) is None
    assert known.year_of_story(11, 5, Direction(0)) is None
