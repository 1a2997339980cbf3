"""What opens and ends German clauses beside verbs."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Er sagte, dass sie komme.", ["main", "complement"]),
        ("Er sagte, wer komme.", ["main", "complement"]),
        ("Er kam, wenn es regnete.", ["main", "adverbial"]),
        ("Er kam wegen des Regens.", ["main"]),
        ("Er sagte: Sie kommt.", ["main", "complement"]),
        ("Er kam; sie ging.", ["main", "main"]),
        ("Sie kommt“, sagte er.", ["complement", "main"]),
        ("Sie sagte, dass er komme und dass sie gehe.", ["main", "complement", "complement"]),
        ("Er weiß, dass sie sagt, dass es regnet.", ["main", "complement", "complement"]),
    ],
)
def test_kinds(text, kinds):
    assert [clause.kind for clause in find_clauses(text, language="de")] == kinds


def test_a_complement_belongs_to_the_verb_in_front_of_its_comma():
    clauses = find_clauses("Er weiß, dass sie sagt, dass es regnet.", language="de")
    assert [clause.governor for clause in clauses] == [None, 0, 1]
