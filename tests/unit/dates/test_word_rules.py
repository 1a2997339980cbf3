"""Holidays, seasons and words like "now"; Friday 26 October 2018 is the day of writing."""

import pytest

from newscorpus import find_timexes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shops close on Christmas.", [("Christmas", "2018-12-25")]),
        ("Shops closed last Christmas.", [("last Christmas", "2017-12-25")]),
        ("Shops closed on Easter Sunday 2016.", [("Easter Sunday 2016", "2016-03-27")]),
        ("Shops closed on Christmas Eve 2016.", [("Christmas Eve 2016", "2016-12-24")]),
        # the country says which day it is
        ("Shops closed on India's Independence Day.", [("Independence Day", "2018-08-15")]),
        ("They sailed to Christmas Island.", []),
    ],
)
def test_holidays(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Now the roof leaks.", [("Now", "PRESENT_REF")]),
        ("The roof leaked in the past.", [("the past", "PAST_REF")]),
        ("The roof is dry at present.", [("present", "PRESENT_REF")]),
        ("The roof will soon be dry.", [("soon", "FUTURE_REF")]),
        ("The roof leaked as soon as it rained.", []),
        ("The past owner laid the roof.", []),
        ("The future of the roof is open.", []),
    ],
)
def test_words_that_only_give_a_side(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lake dried up last summer.", [("last summer", "2018-SU")]),
        ("The lake dried up in the spring of 1998.", [("the spring of 1998", "1998-SP")]),
        ("The lake is frozen every winter.", [("every winter", "XXXX-WI")]),
        ("The lake froze in the winter of 1962-63.", [("the winter of 1962-63", "1962-WI")]),
        ("The lake froze in winter 1962/1963.", [("winter 1962/1963", "1962-WI")]),
        ("Prices fall.", []),
        ("They saw the fall of the city.", []),
    ],
)
def test_seasons(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose in Q2.", [("Q2", "2018-Q2")]),
        ("Sales rose in Q2 2016.", [("Q2 2016", "2016-Q2")]),
        ("Sales rose in 2016 Q2.", [("2016 Q2", "2016-Q2")]),
        ("Q2: Who pays for it?", []),
        ("Sales rose in the latest period.", [("the latest period", "2018-Q3")]),
        ("Sales rose in 4Q18.", [("4Q18", "2018-Q4")]),
        ("Sales rose in 3Q.", [("3Q", "2018-Q3")]),
        ("They aim for Q4, and Q1 looks weak.", [("Q4", "2018-Q4"), ("Q1", "2018-Q1")]),
        ("Planes land daily.", [("daily", "P1D")]),
        ("Planes land, the Daily Mast wrote.", []),
    ],
)
def test_parts_of_a_year_and_what_is_repeated(dated, text, expected):
    assert dated(text) == expected


def test_days_with_a_slash_for_a_name():
    (found,) = find_timexes("Security changed after 9/11.")
    assert (found.value, found.basis) == ("2001-09-11", "named_event")
    assert "named_event" not in [timex.basis for timex in find_timexes("It was 9/11/12 on the label.")]


def test_a_season_of_a_short_year(dated):
    assert dated("They met in the summer of ’69.") == [("the summer of ’69", "1969-SU")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It shut in 2009. The following summer it burned.", ["2009", "2010-SU"]),
        ("It shut in May 2009. The following summer it burned.", ["2009-05", "2009-SU"]),
        ("It shut in May 2009. The following spring it burned.", ["2009-05", "2010-SP"]),
        ("The following spring it burned.", []),
        ("It shut in 2009. It had burned the previous fall.", ["2009", "2008-FA"]),
        ("It shut in July 2009. It had burned the previous spring.", ["2009-07", "2009-SP"]),
    ],
)
def test_the_season_that_follows(dated, text, values):
    assert [value for _, value in dated(text)] == values


def test_a_short_year_may_be_joined_to_a_quarter_or_a_month(dated):
    assert dated("Profit in Q4'16 fell, and in Oct'17.") == [("Q4'16", "2016-Q4"), ("Oct'17", "2017-10")]
    assert dated("Profit in 'Q3' rose.") == [("Q3", "2018-Q3")]
