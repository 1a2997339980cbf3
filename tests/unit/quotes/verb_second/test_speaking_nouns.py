"""German nouns for those who speak, looked up by the end of their compounds."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.verb_second.speaking_nouns import (
    is_body,
    is_feminine,
    is_person,
    is_report,
    noun_gender,
    person_gender,
)

GERMAN = load_lexicon("de")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Minister", "m"),
        ("Verkehrsminister", "m"),
        # feminine nouns are made of the masculine ones, also of those in -e
        ("Verkehrsministerin", "f"),
        ("Ministerinnen", "f"),
        ("Expertin", "f"),
        # plurals and genitives
        ("Sprechers", "m"),
        ("Sprechern", "m"),
        ("Experten", "m"),
        # a noun that was an adjective is a man's or a woman's
        ("Abgeordneter", "m"),
        ("Abgeordnete", "u"),
        ("Abgeordneten", "u"),
        # a vowel that changes
        ("Hausärzte", "m"),
        ("Hausärztinnen", "f"),
        ("Anwaelte", "m"),
        ("Landsmänner", "m"),
        ("Stefan", None),
        # things, and a noun without its capital
        ("Ministerium", None),
        ("Brücke", None),
        ("minister", None),
        ("", None),
    ],
)
def test_the_gender_of_a_person(word, expected):
    assert person_gender(GERMAN, word) == expected
    assert is_person(GERMAN, word) is (expected is not None)


def test_a_noun_that_names_end_in_counts_alone():
    assert is_person(GERMAN, "Mann")
    assert not is_person(GERMAN, "Hartmann")
    assert is_person(GERMAN, "Augenzeugen")
    assert not is_person(GERMAN, "Fahrzeuge")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Bundesregierung", True),
        ("Polizei", True),
        ("Behörden", True),
        ("Aufsichtsrat", True),
        ("Vorrat", False),
        ("Autobahn", False),
        ("Minister", False),
        ("Regen", False),
        ("regierung", False),
    ],
)
def test_bodies_that_speak(word, expected):
    assert is_body(GERMAN, word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Regierung", True),
        ("Sprecherin", True),
        ("Sprecher", False),
        ("Verein", False),
        # of no list: the ending says so
        ("Schwierigkeit", True),
        ("Hund", False),
    ],
)
def test_feminine_nouns(word, expected):
    assert is_feminine(GERMAN, word) is expected


def test_a_language_without_these_lists_knows_no_such_noun():
    french = load_lexicon("fr")
    assert not is_person(french, "Ministre")
    assert not is_body(french, "Gouvernement")


@pytest.mark.parametrize(
    ("word", "expected"), [("Angaben", True), ("Polizeibericht", True), ("Soldaten", False), ("Brücke", False)]
)
def test_nouns_of_saying(word, expected):
    assert is_report(GERMAN, word) is expected


def test_the_gender_of_persons_and_bodies() -> None:
    assert [noun_gender(GERMAN, word) for word in ("Trainerin", "Senat", "Gericht", "Brücke")] == ["f", "m", "n", None]


@pytest.mark.parametrize(("word", "expected"), [("Polizeimeldung", True), ("Anmeldung", False), ("Vorurteil", False)])
def test_nouns_that_end_as_nouns_of_saying_do(word: str, expected: bool) -> None:
    assert is_report(GERMAN, word) is expected
