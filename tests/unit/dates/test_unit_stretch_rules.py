"""One stretch of time, by what is in front of its unit; Friday 26 October 2018 is the day of writing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales fell last week.", [("last week", "2018-W42")]),
        ("Sales fell this past week.", [("this past week", "2018-W42")]),
        ("Sales will rise next month.", [("next month", "2018-11")]),
        ("Sales fell in the third quarter.", [("the third quarter", "2018-Q3")]),
        ("Sales fell in the third quarter of 1998.", [("the third quarter of 1998", "1998-Q3")]),
        ("Sales fell in the 1998 third quarter.", [("the 1998 third quarter", "1998-Q3")]),
        ("Sales fell in the last quarter of 2016.", [("the last quarter of 2016", "2016-Q4")]),
        ("Sales will rise in next year's first quarter.", [("next year's first quarter", "2019-Q1")]),
        ("The abbey fell in the 12th century.", [("the 12th century", "11")]),
        # hours of a day last for no time of their own
        ("He left in the early hours of Sunday.", [("Sunday", "2018-10-21")]),
        # no such part of the calendar, or none of it at all
        ("Sales fell in the fifth quarter.", []),
        ("The abbey fell in the 90th century.", []),
        ("They led at the end of the third quarter of the game.", []),
        ("She works for Twentieth Century Mills.", []),
    ],
)
def test_a_stretch_by_its_number_or_distance(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Work ends by year-end.", [("year-end", "2018")]),
        ("Work ends by the month's end.", [("the month's end", "2018-10")]),
        ("Work ends by year-end 2019.", [("year-end 2019", "2019")]),
        ("The year-end party is off.", []),
    ],
)
def test_the_end_of_a_stretch(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained in the week of March 5.", [("the week of March 5", "2018-W10")]),
        ("Profit fell in the year ended March 31.", [("the year", "P1Y"), ("March 31", "2018-03-31")]),
        ("Profit fell in the year to March.", [("the year", "P1Y"), ("March", "2018-03")]),
        ("Profit fell in the year ending tomorrow.", [("the year", "P1Y"), ("tomorrow", "2018-10-27")]),
        ("Profit fell in the quarter ended in 1991.", [("the quarter", "P1Q"), ("1991", "1991")]),
        ("The year ended well.", [("The year", "2018")]),
        ("It rained in the month of May 2016.", [("the month of May 2016", "2016-05")]),
        ("It rained in the year 1816.", [("the year 1816", "1816")]),
        ("Shops open the day after Christmas.", [("the day after Christmas", "2018-12-26")]),
        ("On this day in 1969 it rained.", [("this day in 1969", "1969-10-26")]),
        ("It rained the week after next.", [("the week after next", "2018-W45")]),
        ("It rained in the first week of May.", [("the first week of May", "2018-05")]),
        ("It rained in the last days of March 2016.", [("the last days of March 2016", "2016-03")]),
        ("It rained in the second half of June.", [("the second half of June", "2018-06")]),
        ("It rained on the third day of June.", [("the third day of June", "2018-06-03")]),
        ("It rained in the last days of the war.", [("the last days", "PXD")]),
    ],
)
def test_a_stretch_named_by_a_date(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices fell in recent months.", [("recent months", "PXM")]),
        ("Prices fell over the past decade.", [("the past decade", "P10Y")]),
        ("These days prices fall.", [("These days", "PRESENT_REF")]),
        ("Over the years prices fell.", [("the years", "PXY")]),
        ("Prices fell in the weeks before the vote.", [("the weeks", "PXW")]),
        # an apostrophe was forgotten
        ("This years winner is a baker.", [("This years", "2018")]),
        ("The hours were long.", []),
    ],
)
def test_several_units(dated, text, expected):
    assert dated(text) == expected


def test_that_day_is_the_last_day_of_the_text(dated):
    assert dated("Fog fell on 3 May 2012. That day two ships met.") == [
        ("3 May 2012", "2012-05-03"),
        ("That day", "2012-05-03"),
    ]
