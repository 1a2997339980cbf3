"""The contract: offsets, order, errors."""

import pytest

from newscorpus.analysis import find_clauses, find_people
from newscorpus.errors import UnknownLanguageError


@pytest.mark.parametrize("find", [find_clauses, find_people])
def test_nothing_in_nothing(find):
    assert find("") == () == find(" \n ")


@pytest.mark.parametrize("find", [find_clauses, find_people])
def test_errors(find):
    with pytest.raises(UnknownLanguageError):
        find("Elle partit.", language="fr")
    with pytest.raises(TypeError):
        find(b"He left.")


def test_governors_count_over_the_whole_text():
    clauses = find_clauses("He left. The mayor said she stayed.")
    assert [clause.governor for clause in clauses] == [None, None, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He stole $3m from it.", "$3m"),
        ("Inflation hit 9% in May.", "9%"),
        ("It lost €2 billion.", "€2 billion"),
        ("It lost two ships.", "two ships"),
    ],
)
def test_signs_belong_to_their_numbers(text, expected):
    (clause,) = find_clauses(text)
    assert text[slice(*clause.object)] == expected


def test_one_mention_is_nobody_worth_telling():
    assert find_people("Jane Roe left.") == ()


def test_offsets_point_into_a_wrapped_text():
    line = "The mayor of the old town by the river said that the long and narrow bridge had been closed by the council."
    text = line[:72].rsplit(" ", 1)[0]
    text += "\n" + line[len(text) + 1 :]
    verbs = [text[slice(*clause.verb)] for clause in find_clauses(text)]
    assert verbs == ["said", "closed"]
