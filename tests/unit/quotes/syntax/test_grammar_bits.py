"""The classes of small words."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.syntax import grammar_bits as module
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CUE_WORD, DET, PREP, ROLE, SUBJ, SUBORDINATOR, grammar_bits

ENGLISH = grammar_bits(load_lexicon("en"))


@pytest.mark.parametrize(
    ("word", "has", "has_not"),
    [
        ("was", AUX, ROLE),
        ("However", ADV, DET),
        ("the", DET, AUX),
        ("The", DET, AUX),
        ("in", PREP, SUBJ),
        ("she", SUBJ, DET),
        # nouns for persons, and their plurals
        ("driver", ROLE, CUE_WORD),
        ("drivers", ROLE, CUE_WORD),
        ("Driver", ROLE, CUE_WORD),
        # the base form of most verbs of speaking is a noun too; not that of "say"
        ("claimed", CUE_WORD, ROLE),
        ("claim", 0, CUE_WORD),
        ("say", CUE_WORD, ROLE),
    ],
)
def test_classes(word, has, has_not):
    assert ENGLISH.get(word, 0) & has == has
    assert not ENGLISH.get(word, 0) & has_not


def test_a_word_that_is_neither_small_nor_a_person_has_no_class():
    assert "bridge" not in ENGLISH


def test_every_class_is_a_bit_of_its_own():
    bits = [getattr(module, name) for name in module.__all__ if name.isupper()]
    assert all(bit.bit_count() == 1 for bit in bits)
    assert len(set(bits)) == len(bits)


def test_a_subordinator_is_nothing_else():
    assert ENGLISH["while"] & SUBORDINATOR
    assert not ENGLISH["that"] & SUBORDINATOR
