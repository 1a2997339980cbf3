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
        find("Er ging.", language="de")
    with pytest.raises(TypeError):
        find(b"He left.")


def test_governors_count_over_the_whole_text():
    clauses = find_clauses("He left. The mayor said she stayed.")
    assert [clause.governor for clause in clauses] == [None, None, 1]


def test_one_mention_is_nobody_worth_telling():
    assert find_people("Jane Roe left.") == ()
