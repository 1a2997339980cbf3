"""Weekdays beside their weeks; Friday 26 October 2018 is the day of writing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Tuesday last week.", [("Tuesday last week", "2018-10-16")]),
        ("They meet on Tuesday of next week.", [("Tuesday of next week", "2018-10-30")]),
        ("They met on Friday night last week.", [("Friday night last week", "2018-10-19TNI")]),
        ("They meet early Monday of next week.", [("early Monday of next week", "2018-10-29")]),
        # a week that owns something, the next sentence, a paper, every such day
        ("On Friday last week's snow melted.", [("Friday", "2018-10-26"), ("last week", "2018-W42")]),
        ("He left on Friday. Last week it snowed.", [("Friday", "2018-10-26"), ("Last week", "2018-W42")]),
        ("The Sun last week reported it.", [("last week", "2018-W42")]),
        ("We met every Tuesday this week.", [("every Tuesday", "XXXX-WXX-2"), ("this week", "2018-W43")]),
    ],
)
def test_a_week_says_which_weekday_is_meant(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met last week Thursday in Lagos.", [("last week Thursday", "2018-10-18")]),
        ("They meet next week on Tuesday.", [("next week on Tuesday", "2018-10-30")]),
        ("He left last week. Tuesday was wet.", [("last week", "2018-W42"), ("Tuesday", "2018-10-23")]),
        ("Last week Tuesday's match was off.", [("Last week", "2018-W42"), ("Tuesday", "2018-10-23")]),
    ],
)
def test_the_week_may_come_first(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Mittwoch der vergangenen Woche brannte es.", [("Mittwoch der vergangenen Woche", "2018-10-17")]),
        ("Am Mittwoch letzter Woche brannte es.", [("Mittwoch letzter Woche", "2018-10-17")]),
        ("Der Rat tagt nächste Woche Dienstag.", [("nächste Woche Dienstag", "2018-10-30")]),
        ("Letzte Woche war Montag frei.", [("Letzte Woche", "2018-W42"), ("Montag", "2018-10-22")]),
    ],
)
def test_german_weeks(dated, text, expected):
    assert dated(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank a week ago Monday.", [("a week ago Monday", "2018-10-15")]),
        ("It sank two weeks ago on Tuesday.", [("two weeks ago on Tuesday", "2018-10-09")]),
        ("It sank three weeks ago today.", [("three weeks ago today", "2018-10-05")]),
        ("It sank a week ago. Monday was wet.", [("a week ago", "2018-W42"), ("Monday", "2018-10-22")]),
        ("It sank a week ago, Monday's paper said.", [("a week ago", "2018-W42"), ("Monday", "2018-10-22")]),
    ],
)
def test_weeks_back_to_a_day(dated, text, expected):
    assert dated(text) == expected
