"""Nouns that describe persons."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.described_persons import DescribedPersons
from newscorpus.text.cast import Cast


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Jane Doe, the arborist, left the town.", "arborist", "Jane Doe"),
        ("Jane Doe is an arborist in Salem.", "arborist", "Jane Doe"),
        ("The arborist, Jane Doe, left.", "arborist", "Jane Doe"),
        ("Jane Doe met an arborist.", "arborist", None),
    ],
)
def test_a_noun_beside_a_name_describes_it(table_of, text, noun, expected):
    table = table_of(text)
    cast = Cast(table.text, table.reading.mentions, load_lexicon("en"))
    found = DescribedPersons(table, cast).last_described(noun, noun, len(cast.persons))
    assert (None if found is None else cast.name(found)) == expected
