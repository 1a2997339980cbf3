"""What opens and ends clauses."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("He left; she stayed.", ["main", "main"]),
        ("He left (she stayed).", ["main", "main"]),
        ("He said, “She stayed.”", ["main", "complement"]),
        ("He left because she stayed.", ["main", "adverbial"]),
        ("The man who stayed left.", ["relative", "main"]),
        ("He said that she stayed.", ["main", "complement"]),
        ("After lunch he left.", ["main"]),  # no verb behind it: a preposition
        ("He knew where she stayed.", ["main", "complement"]),
        ("It depends on who stayed.", ["main", "complement"]),
        ("He met the man with whom she stayed.", ["main", "relative"]),
        ("It struck me that she stayed.", ["main", "complement"]),
        ("He said that, despite the rain, she stayed.", ["main", "complement"]),
        ("He knew that, and she stayed.", ["main", "main"]),
    ],
)
def test_kinds(text, kinds):
    assert [clause.kind for clause in find_clauses(text)] == kinds


@pytest.mark.parametrize("text", [")))", "” he left.", "He left) and she stayed.", "((((", "“““ he said"])
def test_marks_that_match_nothing_do_no_harm(text):
    assert all(text[slice(*clause.verb)] for clause in find_clauses(text))
