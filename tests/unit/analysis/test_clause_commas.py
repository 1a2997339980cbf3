"""What a comma ends."""

import pytest

from newscorpus.analysis import find_clauses


def subject(text: str, verb: str) -> str | None:
    """The subject of the last clause of a verb."""
    span = next(c.subject for c in reversed(find_clauses(text)) if text[slice(*c.verb)] == verb)
    return None if span is None else text[slice(*span)]


@pytest.mark.parametrize(
    "front",
    [
        "",
        "On Monday, ",
        "When it rained, ",
        "Asked if it rained, ",
        "After leaving Rome, ",
        "If he says that it rained, ",
    ],
)
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Roe", "Roe"),
        ("Roe, 71,", "Roe"),
        ("Roe, the mayor,", "Roe"),
        ("the man she met", "the man"),
        ("the man who came", "the man"),
        ("the mayor of Rome, a lawyer by training,", "the mayor of Rome"),
    ],
)
def test_a_subject_behind_a_clause_in_front(front, said, expected):
    assert subject(f"{front}{said} left.", "left").casefold() == expected.casefold()


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("When he left Rome, his home town, he wept.", "wept", "he"),  # an apposition
        ("When it hit schools, houses and roads, he left.", "left", "he"),  # a list
        ("OSLO, May 3 - He left.", "left", "He"),
        ("OSLO — He left.", "left", "He"),
    ],
)
def test_what_belongs_to_something_else(text, verb, expected):
    assert subject(text, verb) == expected
