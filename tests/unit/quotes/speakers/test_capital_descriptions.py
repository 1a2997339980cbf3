"""Descriptions that hold only capitals."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.capital_descriptions import OfficeLetters, names_nationality, names_office
from newscorpus.text.cast import Cast


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the Nigerian", True),
        ("The Finn, 34", True),
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


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Jane Doe, the chief financial officer, left.", "the CFO", "Jane Doe"),
        ("Jane Doe, Chief Financial Officer, left.", "The CFO", "Jane Doe"),
        ("Jane Doe, the chief financial officer, left.", "a CFO", None),
        ("Jane Doe, the chief financial officer, left.", "the CEO", None),
        ("Chief executive Jane Doe left.", "the CEO", "Jane Doe"),
        ("CEO Jane Doe left.", "the CEO", "Jane Doe"),
        ("The Director of Public Prosecutions, Jane Doe, met Ann Roe.", "the DPP", "Jane Doe"),
        ("The Police Public Relations Officer, Jane Doe, left.", "the PPRO", "Jane Doe"),
        ("The Police Public Relations Officer, Jane Doe, left.", "the PRO", "Jane Doe"),
        ("Jane Doe of the Denby Public Library left.", "the DPL", None),
        ("Managing director Jane Doe met managing director Ann Roe.", "the MD", "Ann Roe"),
    ],
)
def test_letters_mean_who_has_the_office(table_of, text, words, expected):
    table = table_of(text)
    cast = Cast(table.text, table.reading.mentions, load_lexicon("en"))
    found = OfficeLetters(table, cast).meant(words, len(text))
    assert (None if found is None else cast.name(found)) == expected
