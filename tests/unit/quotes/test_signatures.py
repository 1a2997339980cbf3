"""Quotes with their author below them, and paragraphs that repeat what somebody said."""

import pytest

from newscorpus import find_attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It will hold all winter.” — Jane Doe", "signed: Jane Doe"),
        ("“It will hold all winter.”\n\n- Jane Doe, mayor of Salem.", "signed: Jane Doe, mayor of Salem"),
        ("“It will hold all winter.\nJane Doe”", "signed: Jane Doe"),
    ],
)
def test_a_name_below_signs(text, expected):
    (found,) = find_attributions(text)
    assert found.source is not None
    assert f"{found.rule.removeprefix('en.quotes.')}: {found.source.text}" == expected


@pytest.mark.parametrize(
    "text",
    ["“It will hold all winter” — the mayor was not sure.", "“It holds.” — Jane Doe", "“It will hold.”\n\nJane left."],
)
def test_anything_else_does_not(text):
    assert not [found for found in find_attributions(text) if found.rule == "en.quotes.signed"]


def test_a_repeat_has_the_speaker_of_the_words():
    said = "“It was the coldest winter of all,” Roe said.\n\nIt rained.\n\n"
    found = find_attributions(said + "“It was the coldest winter of all.”")
    assert [(each.rule, each.speaker.name) for each in found if each.speaker] == [
        ("en.quotes.quote-before", "Roe"),
        ("en.quotes.pull-quote", "Roe"),
    ]
