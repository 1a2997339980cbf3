"""Which of two noun groups agrees with a verb."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Men who know the judge say he is honest.", "say", "Men"),
        ("The man who knows the judges says they are honest.", "says", "The man"),
        ("Residents say the mayor lied and want him out.", "want", "Residents"),
        ("The mayor says the miners lied and wants them out.", "wants", "The mayor"),
        ("The figures show the firm grew and suggest rates will rise.", "suggest", "The figures"),
        ("The council say the mayor lied.", "say", "The council"),  # nobody else may be the subject
        ("Men who know the judges say little left.", "say", "the judges"),
    ],
)
def test_subject(text, verb, subject):
    (clause,) = (clause for clause in find_clauses(text) if text[slice(*clause.verb)] == verb)
    assert clause.subject is not None
    assert text[slice(*clause.subject)] == subject
