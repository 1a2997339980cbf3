"""Descriptions that hold only capitals."""

import pytest

from newscorpus.quotes.speakers.capital_descriptions import names_nationality, names_office


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the Nigerian", True),
        ("The Finn, 34", True),
        ("the Italy international", True),
        ("an Italy international", False),
        ("the Acme international", False),
        ("the Finns", False),
        ("the nigerian", False),
        ("Finn", False),
    ],
)
def test_nationality(table_of, words, expected):
    assert names_nationality(table_of("It rained."), words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the Texas Republican", True),
        ("The Salford MP", True),
        ("the Republican leader", False),
        ("the Texas Republicans", False),
        ("Texas Republican", False),
    ],
)
def test_office(table_of, words, expected):
    assert names_office(table_of("It rained."), words) is expected
