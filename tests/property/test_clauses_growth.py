"""Law: twice the text costs at most about twice the time, and no text makes the analysis raise or recurse."""

from functools import partial
from sys import getrecursionlimit

import pytest
from hypothesis import given

from newscorpus.analysis import find_clauses, find_people
from newscorpus.testing import check_linear, check_total, hostile_text

FAMILIES = (
    "cats and ", "a, ", "Roe, ", "the man who ", "he said that ", "if he goes, ", "(he said ", "“he said ",
    "Roe said, ” ", "to go ", "closed. ", "very ", "the man the dog ", "his dog's ", "did he ", "Roe said Doe said ",
    "a-", "He said so. ",
)  # fmt: skip
GERMAN = (
    "und ", "der Rat ", "die Brücke, ", ", die ", "dass er ", "weil er kam, ", "er sagte, ", "zu gehen ", "um ", "hat ",
    "kommen ", "verkauft ", "„er sagte ", "(er kam ", "wie ", "als er ", "der sehr gute ", "es gibt ",
    "und kam ", "was er ",
)  # fmt: skip
FINDERS = {"clauses": find_clauses, "people": find_people}


@pytest.mark.parametrize("unit", GERMAN, ids=ascii)
def test_german_repetition_costs_in_proportion(unit: str) -> None:
    check_linear(partial(find_clauses, language="de"), unit)


@pytest.mark.parametrize("name", FINDERS)
@pytest.mark.parametrize("unit", FAMILIES, ids=ascii)
def test_repetition_costs_in_proportion(name: str, unit: str) -> None:
    check_linear(FINDERS[name], unit)


@given(hostile_text())
def test_any_text_is_taken(text: str) -> None:
    for find in FINDERS.values():
        check_total(find, text)
        check_total(partial(find, language="de"), text)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("unit", ["(", "“", "“he said (", ", ", "and ", "who ", "„er sagte (", "weil ", ", der "])
def test_depth_is_no_recursion(unit: str, language: str) -> None:
    text = unit * 5 * getrecursionlimit()
    for clause in find_clauses(text, language=language):
        assert 0 <= clause.extent[0] <= clause.verb[0] < clause.verb[1] <= clause.extent[1] <= len(text)
