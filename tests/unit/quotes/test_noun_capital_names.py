"""Persons whom a German text introduces."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import CUE
from newscorpus.quotes.noun_capital_names import introduced, known_surnames
from newscorpus.quotes.word_table import WordTable
from newscorpus.text import Reading


def table(text: str) -> WordTable:
    lexicon = load_lexicon("de")
    return WordTable(Reading(text, lexicon, classes=CUE), lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag kam Eva Roth an.", [("Eva Roth", "f")]),
        ("Minister Kern ging.", [("Kern", "m")]),
        ("Minister Eva Roth ging.", [("Eva Roth", "f")]),
        ("Ursula von der Leyen ging.", [("Ursula von der Leyen", "f")]),
        ("Eva Roth von der Bahn ging.", [("Eva Roth", "f")]),
        ("Die Stadt Bonn baut.", []),
        ("Der Minister ging.", []),
    ],
)
def test_persons(text: str, expected: list[tuple[str, str]]) -> None:
    words = table(text)
    found = [(text[words.start(p.first) : words.ends[p.last]], p.gender) for p in introduced(words)]
    assert found == expected


def test_surnames_are_known_everywhere() -> None:
    assert known_surnames(table("Roth sprach. Eva Roth und Minister Kern gingen.")) == {"Roth", "Kern"}
