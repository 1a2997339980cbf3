"""Quotes in a sentence whose verb is no cue. One line an attribution: `rule: source | cue | content`."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the quote is the subject
        ("“Ask my lawyer,” was all the senator would say.", "quote-is: the senator | would say | Ask my lawyer,"),
        ("“It will rain,” is how Jane Doe summed up the day.", "quote-is: Jane Doe | summed | It will rain,"),
        (
            "“A disgrace” was the verdict of the union leader, Paul Roe.",
            "quote-is: the union leader, Paul Roe | was the verdict | A disgrace",
        ),
        ("“Maybe,” was her answer.", "quote-is: her | was her answer | Maybe,"),
        ("“Never.” That was the answer of the mayor.", "quote-is: the mayor | was the answer | Never."),
        ("“Never” was the reply when Roe was asked.", "quote-is: Roe | was the reply | Never"),
        ("“Dams do not bite,” is a line that Doe repeats.", "quote-is: Doe | is a line | Dams do not bite,"),
        ("“Never,” came the reply.", "quote-is: - | came the reply | Never,"),
        # a clause amid it
        (
            "“If they come,” – Jane Doe pauses – “we will fight.”",
            "any-verb: Jane Doe | pauses | If they come, … we will fight.",
        ),
        (
            "“The dam was,” Jane Doe paused, “a curse on this town.”",
            "any-verb: Jane Doe | paused | The dam was, … a curse on this town.",
        ),
        # what a thing is taken as
        (
            "Jane Doe introduced him as “a fighter for farmers”.",
            "quote-as: Jane Doe | introduced | him as “a fighter for farmers”",
        ),
        # in whose words
        ("The dam was, in her words, “a curse”.", "quote-in-words: her | in her words | a curse"),
        ("It is old and, in Jane Doe’s words, “a curse”.", "quote-in-words: Jane Doe | in Jane Doe’s words | a curse"),
        # what a thing is to somebody
        (
            "For Paul Roe, who lost his farm, the deal is “a death sentence”.",
            "quote-to: Paul Roe | For | the deal is “a death sentence”",
        ),
        (
            "To Jane Doe, the bridge was “a scar on the town”.",
            "quote-to: Jane Doe | To | the bridge was “a scar on the town”",
        ),
    ],
)
def test_report(shown, text, expected):
    assert shown(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "“The Long Tide” was all that she read.",
        "“A shame” was the title of the play.",
        "“A shame” was what it was.",
        "“The Long Tide” is how the river got its name.",
        "Jane Doe worked as a “night clerk” for years.",
        "Jane Doe bought the boat from a man known as “the old captain”.",
        "The dam was, in other words, “a curse”.",
        "For a while, the dam was “a curse”.",
        "For Jane Doe, it rained on “the old dam”.",
        "To the north, the road is “a long one”.",
    ],
)
def test_no_report(shown, text):
    assert shown(text) == []


def test_a_dash_may_point_back_to_a_quote(shown):
    assert shown("“This is a good deal” – that is how Jane Doe sold it.") == [
        "quote-is: Jane Doe | sold | This is a good deal"
    ]


def test_without_a_dash_a_small_word_opens_another_clause(shown):
    assert shown("“A good deal” that is how Jane Doe sold it.") == []
