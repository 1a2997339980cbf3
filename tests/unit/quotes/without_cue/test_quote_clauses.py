"""Quotes in a sentence whose verb is no cue. One line an attribution: `rule: source | cue | content`."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the quote is the subject
        ("“Maybe,” was her answer.", "quote-is: her | was her answer | Maybe,"),
        ("“Never,” came the reply.", "quote-is: - | came the reply | Never,"),
        # a clause amid it
        # what a thing is taken as
        (
            "Jane Doe introduced him as “a fighter for farmers”.",
            "quote-as: Jane Doe | introduced | him as “a fighter for farmers”",
        ),
        # in whose words
        ("The dam was, in her words, “a curse”.", "quote-in-words: her | in her words | a curse"),
        ("It is old and, in Jane Doe’s words, “a curse”.", "quote-in-words: Jane Doe | in Jane Doe’s words | a curse"),
        # what a thing is to somebody
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


def test_without_a_dash_a_small_word_opens_another_clause(shown):
    assert shown("“A good deal” that is how Jane Doe sold it.") == []
