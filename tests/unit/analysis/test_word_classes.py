"""The table of word classes."""

import pytest

from newscorpus.analysis.word_classes import DEPENDS, class_table, guess
from newscorpus.lexicon import load_lexicon

ENGLISH = load_lexicon("en")
LETTERS = set("NSMT9VZDPAGmfBEIhHKxtndqy'soiezJRpukwavc=r")


@pytest.mark.parametrize(
    ("word", "classes"),
    [("attack", "NV"), ("took", "D"), ("taken", "P"), ("she", "s"), ("frobnicated", "A"), ("1998", "9"), ("90s", "T")],
)
def test_a_word_has_its_classes(word, classes):
    assert class_table(ENGLISH).classes(word) == classes


def test_every_letter_of_the_table_is_known():
    table = class_table(ENGLISH)
    assert {letter for letters in table.listed.values() for letter in letters} <= LETTERS | {"~"}


def test_the_longest_ending_comes_first():
    endings = [ending for ending, _ in class_table(ENGLISH).endings]
    hidden = [(a, b) for i, a in enumerate(endings) for b in endings[i + 1 :] if b.endswith(a)]
    assert hidden == []


def test_guess_without_endings_is_a_noun():
    assert guess("frob", ()) == "N~V"


@pytest.mark.parametrize(
    ("word", "classes"),
    [
        ("The", ("d", "d")),
        ("Roe", ("M", "M")),
        ("Monday", ("T", "T")),
        ("Attack", ("M", "NV")),
        ("1998", ("9T", "9T")),  # a year
        ("17", ("9", "9")),
        ("May", ("TM", "mTVM")),
        ("Will", ("mNM", "mNM")),
        ("Can", ("m", "m")),
        ("June", ("T", "T")),
        ("Fred", ("M", "M")),
        ("Flooped", ("M", "A")),
    ],
)
def test_a_capital_letter_says_less_at_the_start(word, classes):
    assert class_table(ENGLISH).capital(word) == classes


@pytest.mark.parametrize(("word", "left"), [("she", False), ("Roe", False), ("The", True), ("as", True), ("US", True)])
def test_a_word_is_left_open_when_its_place_counts(word, left):
    table = class_table(ENGLISH)
    assert (table.forms[word] == DEPENDS) == left


GERMAN = load_lexicon("de")


@pytest.mark.parametrize(
    ("word", "classes"),
    [
        ("kommt", "Z"), ("verkauft", "A"), ("vergessen", "U"), ("kam", "D"), ("verkaufte", "DJ"), ("gelogen", "P"),
        ("wirtschaftlichen", "J"), ("zurückgekommen", "P"), ("zurückzukommen", "G"), ("zurückkam", "D"),
        ("die", "dw"), ("dass", "k"), ("weiss", "Z"), ("ausserdem", "R"),
    ],
)  # fmt: skip
def test_german_words(word, classes):
    assert class_table(GERMAN).classes(word) == classes


@pytest.mark.parametrize(
    ("word", "inside", "opening"),
    [
        ("Folgen", "N", "NV"),  # a noun, or the verb of a question
        ("Montag", "T", "T"),
        ("Sie", "i", "i"),  # the polite pronoun
        ("Alte", "N", "J"),
        ("Kommt", "N", "Z"),
        ("Frobnik", "N", "N"),
    ],
)
def test_a_capital_marks_a_noun_in_german(word, inside, opening):
    assert class_table(GERMAN).capital(word) == (inside, opening)
