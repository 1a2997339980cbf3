"""What the tests of dates share: a context in which a clause looks ahead, back or nowhere."""

from datetime import date

import pytest

from newscorpus import find_timexes
from newscorpus.dates.context import Context, Direction


@pytest.fixture
def context():
    """Make a context; Friday 26 October 2018 is the day of writing."""

    def make(sign=0, *, anchor=date(2018, 10, 26), narrative=False, near=False, weak=False):
        direction = Direction(sign, None, near, weak)
        return Context(anchor, narrative=narrative, look=lambda *_: direction, fixed=lambda *_: None)

    return make


@pytest.fixture
def dated():
    """Find the dates of a text written on Friday 26 October 2018, as pairs of the expression and its value."""

    def find(text, language="en"):
        return [(timex.text, timex.value) for timex in find_timexes(text, anchor=date(2018, 10, 26), language=language)]

    return find
