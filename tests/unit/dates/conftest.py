"""What the tests of dates share: a context in which a clause looks ahead, back or nowhere."""

from datetime import date

import pytest

from newscorpus.dates.context import Context, Direction


@pytest.fixture
def context():
    """Make a context; Friday 26 October 2018 is the day of writing."""

    def make(sign=0, *, anchor=date(2018, 10, 26), narrative=False, near=False, weak=False):
        direction = Direction(sign, None, near, weak)
        return Context(anchor, narrative=narrative, look=lambda *_: direction, fixed=lambda *_: None)

    return make
