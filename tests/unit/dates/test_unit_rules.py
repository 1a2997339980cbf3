"""Expressions around a unit; Friday 26 October 2018 is the day of writing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke two years ago.", [("two years ago", "2016")]),
        ("The dam broke nearly two weeks ago.", [("nearly two weeks ago", "2018-W41")]),
        ("The dam broke a decade ago.", [("a decade ago", "2008")]),
        ("It will reopen three days from now.", [("three days from now", "2018-10-29")]),
        # how many is not said
        ("The dam broke years ago.", [("years ago", "PAST_REF")]),
        # from the last day of the story
        (
            "It rained on 3 May 2012. The dam broke two days later.",
            [("3 May 2012", "2012-05-03"), ("two days later", "2012-05-05")],
        ),
        ("The dam broke 30 years ago today.", [("30 years ago today", "1988-10-26")]),
        ("The dam broke a year ago this month.", [("a year ago this month", "2017-10")]),
        ("The dam broke two years ago this week.", [("two years ago this week", "2016-W43")]),
        ("It will reopen in two weeks' time.", [("two weeks' time", "2018-W45")]),
        ("It will reopen in a month’s time.", [("a month’s time", "2018-11")]),
        ("She wasted two weeks' time.", [("two weeks", "P2W")]),
    ],
)
def test_a_distance_from_a_day(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike lasted four weeks.", [("four weeks", "P4W")]),
        ("The strike lasted a year and a half.", [("a year and a half", "P1.5Y")]),
        ("The strike lasted a week or so.", [("a week or so", "P1W")]),
        ("The strike lasted more than a month.", [("more than a month", "P1M")]),
        ("The weeklong strike is over.", [("weeklong", "P1W")]),
        ("The month-long strike is over.", [("month-long", "P1M")]),
        ("The strike went on for decades.", [("decades", "PXY")]),
        ("They signed a five-year deal.", [("five-year", "P5Y")]),
        # ages, shares and second things
        ("The five-year-old boy was found.", []),
        ("Three quarters of the plant stood still.", []),
        ("The plant has a second gate.", []),
    ],
)
def test_durations(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bus leaves every day.", [("every day", "P1D")]),
        ("The bus leaves every other day.", [("every other day", "P2D")]),
        ("The bus leaves every two weeks.", [("every two weeks", "P2W")]),
        ("The bus leaves twice a week.", [("twice a week", "P1W")]),
        ("The bus leaves three times a day.", [("three times a day", "P1D")]),
        ("They earn $20 an hour.", []),
    ],
)
def test_what_is_repeated(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote is a week from Monday.", [("a week from Monday", "2018-11-05")]),
        ("The vote is two weeks tomorrow.", [("two weeks tomorrow", "2018-11-10")]),
        ("They meet three times a week on Mondays.", [("three times a week", "P1W"), ("Mondays", "XXXX-WXX-1")]),
    ],
)
def test_weeks_from_a_day(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Damm brach vor zwei Jahren.", [("vor zwei Jahren", "2016")]),
        ("Der Damm brach vor Jahren.", [("vor Jahren", "PAST_REF")]),
        ("Kinder ab sechs Jahren sind frei.", []),
    ],
)
def test_german_counts_back_in_front(dated, text, expected):
    assert dated(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left a quarter of a century ago.", [("a quarter of a century ago", "1993")]),
        ("He left a quarter-century ago.", [("a quarter-century ago", "1993")]),
        ("He left half a century ago.", [("half a century ago", "1968")]),
        ("He left three quarters of an hour ago.", [("three quarters of an hour ago", "PAST_REF")]),
        ("He stayed for a quarter of a century.", [("a quarter of a century", "P25Y")]),
        ("A quarter of a million people left.", []),
    ],
)
def test_parts_of_a_unit(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It closed half a year ago.", "en", [("half a year ago", "2018-04")]),
        ("It closed half a century ago.", "en", [("half a century ago", "1968")]),
        ("It closed half a month ago.", "en", [("half a month ago", "PAST_REF")]),
        ("Vor einem halben Jahr brannte es.", "de", [("Vor einem halben Jahr", "2018-04")]),
        ("Vor einem halben Tag brannte es.", "de", [("Vor einem halben Tag", "PAST_REF")]),
    ],
)
def test_half_a_year_is_six_months(dated, text, language, expected):
    assert dated(text, language) == expected
