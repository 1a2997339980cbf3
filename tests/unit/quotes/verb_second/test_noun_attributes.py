"""Attributes before a German noun, what they hold, and what hangs on it behind."""

import pytest

from newscorpus.quotes.verb_second.noun_attributes import employs, has_charge, head_noun, held_attribute, may_hang_on


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonn der neue Chef", False),
        ("Rat der neuen Chefin", True),
        ("Bonn der Senat", False),
        ("Sitzung der Abgeordnete", False),
        ("Klage der Abgeordneten", True),
        ("Klage der Lehrer", True),
        ("Bonn der Lehrer Klee", False),
        ("Freitagabend der Lehrer", False),
        ("Haus des Chefs", True),
        ("Ende der Woche", True),
        ("Ende der", True),
    ],
)
def test_a_genitive_behind_a_noun(table_of, text, expected):
    assert may_hang_on(table_of(text, "de"), 0, 1) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bundesamt für Straßen", True),
        ("Bundesamt für Montag", False),
        ("Bundesamt für alle", False),
        ("Bank für Kunden", False),
    ],
)
def test_an_office_says_what_it_is_for(table_of, text, expected):
    assert has_charge(table_of(text, "de"), 1, 2) is expected


def test_who_employs_somebody(table_of):
    assert employs(table_of("der Bank", "de"), 0, 1)
    assert not employs(table_of("einer Chance", "de"), 0, 1)
