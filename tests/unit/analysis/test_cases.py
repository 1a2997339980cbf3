"""The cases that a noun group may have."""

import pytest

from newscorpus.analysis.cases import ACCUSATIVE, ANY, DATIVE, GENITIVE, NOMINATIVE, PLURAL, case_table
from newscorpus.lexicon import load_lexicon

TABLE = case_table(load_lexicon("de"))
CASES = {"n": NOMINATIVE, "a": ACCUSATIVE, "d": DATIVE, "g": GENITIVE}


def cases(readings):
    return "".join(letter for letter, bits in CASES.items() if readings & bits)


@pytest.mark.parametrize(
    ("letter", "first", "noun", "possible"),
    [
        ("d", "der", "Mann", "ndg"),
        ("d", "der", "Regierung", "dg"),
        ("d", "den", "Mann", "ad"),
        ("d", "dem", "Mann", "d"),
        ("d", "des", "Mannes", "g"),
        ("d", "die", "Regierung", "na"),
        ("d", "Ein", "Mann", "na"),
        ("y", "ihr", "Mann", "na"),
        ("i", "ihr", "ihr", "nd"),
        ("s", "er", "er", "n"),
        ("o", "ihm", "ihm", "d"),
        ("J", "alte", "Regierung", "na"),
        ("J", "altem", "Holz", "d"),
        ("N", "Roth", "Roth", "nadg"),
    ],
)
def test_the_first_word_and_the_ending_show_the_case(letter, first, noun, possible):
    assert cases(TABLE.readings(letter, first, noun)) == possible


@pytest.mark.parametrize(("nouns", "possible"), [(("Opposition", "Panikmache"), "dg"), (("Chef", "Hartung"), "ndg")])
def test_a_feminine_noun_in_front_shows_the_case(nouns, possible):
    assert cases(TABLE.readings("d", "der", *nouns)) == possible


def test_a_number_is_a_plural():
    assert TABLE.readings("9", "zwei", "Kinder") & ~PLURAL == 0


@pytest.mark.parametrize(("adjective", "possible"), [("alte", "n"), ("alten", "dg")])
def test_an_adjective_behind_a_determiner_shows_more(adjective, possible):
    assert cases(TABLE.behind_determiner(TABLE.readings("d", "der", "Kind"), adjective)) == possible


def test_what_shows_nothing_may_be_anything():
    assert TABLE.readings("N", "Roth", "Roth") == ANY
