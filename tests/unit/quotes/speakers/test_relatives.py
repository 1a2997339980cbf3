"""Relatives with a name: pairs differ in one place."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.relatives import Relatives
from newscorpus.text.cast import Cast


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody was called, in this or another word
        ("Paul Roe left. His wife, Ann Poe, stayed. Roe smiled. [His wife] nodded.", "Ann Poe"),
        ("Paul Roe left. His mum Ann Poe stayed. Roe smiled. [His mother] nodded.", "Ann Poe"),
        ("Paul Roe left. Roe’s wife, Ann Poe, stayed. [Roe’s wife] nodded.", "Ann Poe"),
        ("Paul Roe left. His wife, Ann Poe, stayed. Roe smiled. [His sister] nodded.", None),
        ("Paul Roe left. His wife, Ann Poe, stayed. [The wife] nodded.", None),
        # whose relative that is
        ("Paul Roe left. His wife, Ann Poe, stayed. Ann Poe smiled. [Her husband] nodded.", "Paul Roe"),
        ("Paul Roe left. His mother, Ann Poe, stayed. Ann Poe smiled. [Her son] nodded.", "Paul Roe"),
        ("Paul Roe left. His mother, Ann Poe, stayed. Ann Poe smiled. [Her daughter] nodded.", None),
        ("Paul Roe left. His wife, Ann Poe, stayed. Ann Poe smiled. [Her son] nodded.", None),
        # somebody else is called so
        ("Paul Roe left. His brother, Tim Roe, spoke. Tim Roe smiled. [His brother] nodded.", None),
        (
            "Ann Roe and Tim Roe left. Their brother, Bo, spoke. Tim’s sister, Ann Roe, sat. [Ann Roe’s brother] sang.",
            None,
        ),
        # somebody who once was
        ("Paul Roe left. His ex-wife, Ann Poe, stayed. Roe smiled. [His wife] nodded.", None),
        ("Paul Roe left. His former wife, Ann Poe, stayed. Ann Poe smiled. [Her husband] nodded.", None),
        # two of one kind
        ("Paul Roe’s son Tim Poe left. Paul Roe’s son Bo Poe stayed. [Paul Roe’s son] nodded.", None),
        # named later
        ("Paul Roe left. [His wife] nodded. His wife, Ann Poe, stayed.", None),
    ],
)
def test_a_relative_is_who_was_called_so_or_whose_relative_that_is(table_of, text, expected):
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    table = table_of(plain)
    cast = Cast(plain, table.reading.mentions, load_lexicon("en"))
    found = Relatives(table, cast).meant(start, text.index("]") - 1)
    assert (None if found is None else cast.name(found)) == expected
