"""What a word can do in a clause, as bits."""

from functools import reduce
from operator import or_

import pytest

from newscorpus.events import clause_bits as module
from newscorpus.events.clause_bits import (
    ARTICLES,
    BE,
    ENDS_CLAUSE,
    FUTURE,
    MODAL,
    NEGATION,
    REPORTS,
    TELLING,
    TO,
    clause_bits,
)
from newscorpus.lexicon import load_lexicon

ENGLISH = clause_bits(load_lexicon("en"))


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
    ],
)
def test_a_word_has_its_classes(word, has):
    assert ENGLISH[word] & has


def test_words_without_a_class():
    assert "rain" not in ENGLISH
    assert not ENGLISH["the"] & TELLING


SUMS = {"TELLING", "MODAL"}
BITS = {name: bit for name, bit in vars(module).items() if name.isupper() and name[0] != "_" and name not in SUMS}


def test_every_class_is_a_bit_of_its_own():
    assert all(bit.bit_count() == 1 for bit in BITS.values())
    assert len(set(BITS.values())) == len(BITS)
    assert MODAL & ~NEGATION == MODAL
    assert MODAL & TELLING == MODAL


def test_every_class_has_words():
    known = reduce(or_, ENGLISH.values())
    assert [name for name, bit in BITS.items() if not known & bit] == []
