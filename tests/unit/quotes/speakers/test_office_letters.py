"""Offices by their letters; pairs differ in one place."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.office_letters import OfficeLetters
from newscorpus.text.cast import Cast


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
