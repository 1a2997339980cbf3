"""Law: finding dates costs twice the time at most for twice the text, whatever is repeated in it."""

from datetime import date

import pytest

from newscorpus.dates import find_timexes
from newscorpus.testing import check_linear

UNITS = [
    *(
        "1 1 1 ",
        "2018 ",
        "2018-",
        "Oct. 5-",
        "5-7 October ",
        "from May to ",
        "Monday, ",
        "the end of the ",
        "late ",
        "last ",
    ),
    *("a few ", "and ", "the attacks on September 11 ", "twenty-", "nineteen ninety-", "more than ", "'80s ", "9/11 "),
    *(
        "three days later ",
        "week of ",
        "the 1988 second ",
        "12:30 ",
        "will ",
        "Christmas ",
        "New Year's ",
        "midterm Nov. 6 ",
    ),
    *("on the 11th, ", "in '98 ", "FY19 ", "a year or so ", "Sundays at 1 p.m. ", "1912 Elm ", "5 books a year "),
    *("the 15th of next ", "dawn on ", "the midterm election will ", "had planned to "),
    *("Wednesday ", "from Monday to ", "the day before the vote ", "c. 314 ", "Independence Day ", "Nov. 3, 5, 7, 9, "),
    *("back in 2012 July ", "two days after the attack ", "“1917 ", "in the third quarter ", "Monday and Tuesday and "),
    *(
        "between three and four and ",
        "the year to March ",
        "May nineteen ninety-four ",
        "Sheffield Wednesday Wednesday ",
    ),
    *("year's first ", "one hundred and ", "10/22/", "BC ", "early in "),
]


@pytest.mark.parametrize("unit", UNITS)
def test_any_repeated_piece(unit: str):
    check_linear(lambda text: find_timexes(text, anchor=date(2018, 10, 26)), unit)
