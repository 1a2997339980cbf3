"""What a noun group is in its clause."""

import pytest

from newscorpus.analysis import find_clauses


def parts(text, verb):
    clause = next(clause for clause in find_clauses(text) if text[slice(*clause.verb)] == verb)
    return [None if part is None else text[slice(*part)] for part in (clause.subject, clause.object)]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "thing"),
    [
        ("The mayor closed the road.", "closed", "The mayor", "the road"),
        ("He met Roe in Rome, Paris and Oslo and left.", "met", "He", "Roe"),  # joined to "in Rome"
        ("Last week the mayor left.", "left", "the mayor", None),
        ("The mayor left last week.", "left", "The mayor", None),
        ("The mayor spent a week there.", "spent", "The mayor", "a week"),
        ("The mayor said on Monday prices fell.", "fell", "prices", None),
        ("The ministers all left.", "left", "The ministers", None),
        ("The minister himself left.", "left", "The minister", None),
        ("The mayor gave Roe a car.", "gave", "The mayor", "a car"),
        ("The mayor said police came.", "came", "police", None),
        ("The car fell into the lake, police and witnesses said.", "said", "police and witnesses", None),
        ("After the storm the mayor left.", "left", "the mayor", None),
    ],
)
def test_subject_and_object(text, verb, subject, thing):
    assert parts(text, verb) == [subject, thing]


def test_what_becomes_a_subject_is_no_object():
    assert parts("The mayor said police came.", "said") == ["The mayor", None]
