"""What a word can do in a clause, as bits."""

import pytest

from newscorpus.events import classes
from newscorpus.events.classes import (
    ARTICLES,
    BE,
    ENDS_CLAUSE,
    ENDS_OBJECT,
    FUTURE,
    MODAL,
    NEGATION,
    REPORTS,
    TELLING,
    TO,
    class_bits,
)
from newscorpus.lexicon import load_lexicon

ENGLISH = class_bits(load_lexicon("en"))


@pytest.mark.parametrize(
    ("word", "has"),
    [
        ("the", ARTICLES),
        ("was", BE),
        ("while", ENDS_CLAUSE),
        ("said", REPORTS),
        ("not", NEGATION),
        ("never", NEGATION),
        ("will", FUTURE),
        ("to", TO),
        # what ends a clause ends the search for an object as well
        ("while", ENDS_OBJECT),
        ("said", ENDS_OBJECT),
    ],
)
def test_a_word_has_its_classes(word, has):
    assert ENGLISH[word] & has


def test_words_without_a_class():
    assert "rain" not in ENGLISH
    assert not ENGLISH["that"] & ENDS_OBJECT
    assert not ENGLISH["the"] & TELLING


def test_every_class_is_a_bit_of_its_own():
    sums = {"TELLING", "MODAL"}
    bits = {name: bit for name, bit in vars(classes).items() if name.isupper() and name[0] != "_" and name not in sums}
    assert all(bit.bit_count() == 1 for bit in bits.values())
    assert len(set(bits.values())) == len(bits)
    assert MODAL & ~NEGATION == MODAL
    assert MODAL & TELLING == MODAL


def test_every_class_has_words():
    known = 0
    for bits in ENGLISH.values():
        known |= bits
    assert known & TELLING == TELLING
