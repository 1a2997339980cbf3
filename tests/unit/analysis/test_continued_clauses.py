"""Which clause a verb without a subject of its own goes on with."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("They saw him running and called the police.", "called", "They"),
        ("He said that he knew it, and left.", "left", "He"),
        ("He said that he knew it and left.", "left", "he"),
        ("He met a man, who sang, and left.", "left", "He"),
        # another number or another form than the nearest clause
        ("Men say the mayor lied and want him out.", "want", "Men"),
        ("The men say the mayors lied and want it all.", "want", "the mayors"),
        ("They say it fell, and warn us.", "warn", "They"),
        ("The mill said its head would go and issued a warning.", "issued", "The mill"),
        ("The mill said its head would go and issue a warning.", "issue", "its head"),
    ],
)
def test_subject(text, verb, subject):
    (clause,) = (clause for clause in find_clauses(text) if text[slice(*clause.verb)].split()[-1] == verb)
    assert clause.subject is not None
    assert text[slice(*clause.subject)] == subject
