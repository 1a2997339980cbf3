"""Attributes before a German noun, and what they hold."""

import pytest

from newscorpus.quotes.verb_second.noun_attributes import head_noun, held_attribute


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("der von der Polizei gesuchte Mann aus Bonn", "Mann"),
        ("der 300 Seiten starke Bericht der Stadt", "Bericht"),
        ("die Firma in Bonn", "Firma"),
        ("die BUND-Chefin", "Chefin"),
    ],
)
def test_the_noun_of_a_determiner(table_of, text, noun):
    words = table_of(text, "de")
    assert words.words[head_noun(words, (0, len(words.words) - 1))] == noun


def test_a_preposition_shows_that_an_attribute_holds_words(table_of) -> None:
    words = table_of("der für den Bau zuständige Rat kam. die Firma in Bonn kam", "de")
    assert words.words[held_attribute(words, (0, 5))] == "zuständige"
    assert held_attribute(words, (7, 10)) == -1
