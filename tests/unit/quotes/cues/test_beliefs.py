"""Beliefs that were said: by words in marks, or because a writing has them."""

import pytest

from newscorpus.quotes import AttributionFinder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doe believes that the dam is “a disaster waiting to happen”.", "Doe"),
        ("The former captain Jane Doe thinks the coach is “finished”.", "The former captain Jane Doe"),
        ("Doe hoped the talks would “bear fruit”.", "Doe"),
        ("Doe considers the deal “dead”.", "Doe"),
        ("A judge found that the officer had “acted with malice”.", "A judge"),
        ("The study found that the dam leaks.", "The study"),
        ("A poll of farmers shows that rain is feared.", "A poll of farmers"),
    ],
)
def test_it_was_said(text, expected):
    (found,) = AttributionFinder().find(text)
    assert found.source is not None
    assert found.source.text == expected


@pytest.mark.parametrize(
    "text",
    [
        "Doe believes that the dam is a disaster.",
        "Doe wants to publish “The Long Tide” next year.",
        "Doe may have thought that the “smart” road was safe.",
        "The dam is believed to be “a disaster waiting to happen”.",
        "“The dam is old.” Doe believes that it leaks.",
        "Doe knows that the “smart” road is closed.",
        "Doe found that the dam leaks.",
        "The study found fault, and Doe left.",
        "The study was short, and Doe found that the dam leaks.",
    ],
)
def test_it_was_not_said(text):
    assert not [found for found in AttributionFinder().find(text) if found.cue is not None]


def test_a_belief_inside_a_report_is_a_part_of_it(reports):
    assert reports("Doe said that Roe thinks the dam is “a shame”.") == [
        ("clause-after", ["that Roe thinks the dam is “a shame”"])
    ]


def test_a_belief_in_a_clause_of_the_writers_is_not(reports):
    assert reports("Doe said that it was late, while Roe thinks the dam is “a shame”.") == [
        ("clause-after", ["that it was late"]),
        ("clause-after", ["the dam is “a shame”"]),
    ]


def test_all_beliefs_are_there_on_demand():
    (found,) = AttributionFinder(reports="all").find("Doe believes that the dam is a disaster.")
    assert found.content[0].text == "that the dam is a disaster"


def test_a_court_hears_by_its_name_too(reports):
    assert reports("Salem Crown Court heard that Roe was late.") == [("clause-after", ["that Roe was late"])]
