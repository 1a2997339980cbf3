"""Infinitives, participles and bare forms."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("They let him go.", "go", "infinitive"),
        ("They hope men go.", "go", "complement"),  # takes a clause, and no bare infinitive
        ("He promised to stay and fight.", "fight", "infinitive"),
        ("They stay and fight.", "fight", "main"),
        ("He is said to have met rebels and armed them.", "armed", "infinitive"),
        ("He is said to have met rebels, and armed them.", "armed", "main"),
        ("He is said to have met rebels and went home.", "went", "main"),
        ("It takes time to win.", "win", "complement"),  # what takes time
        ("He left to win.", "win", "infinitive"),
        ("He left, singing a song.", "singing", "participle"),
    ],
)
def test_kind(text, verb, kind):
    assert next(clause.kind for clause in find_clauses(text) if text[slice(*clause.verb)] == verb) == kind
