"""Stems: the same for the forms of one word, another for another word."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.stems import head_stem, stem, unlinked_stems

ENGLISH = load_lexicon("en")


@pytest.mark.parametrize(
    "words",
    [
        ("resign", "resigns", "resigned", "resigning", "resignation"),
        ("meet", "met", "meeting", "meetings"),
        ("attack", "attacks", "Attacked"),
        ("elect", "election", "elections"),
        ("stop", "stopped"),
    ],
)
def test_forms_of_one_word(words):
    assert len({stem(word, ENGLISH) for word in words}) == 1


@pytest.mark.parametrize(("one", "other"), [("attack", "protest"), ("resign", "elect"), ("press", "present")])
def test_other_words(one, other):
    assert stem(one, ENGLISH) != stem(other, ENGLISH)


@pytest.mark.parametrize(
    ("trigger", "word"),
    [
        ("held talks", "talk"),
        ("attacked", "attack"),
        ("the attack on", "attack"),
        ("“attack”", "attack"),
    ],
)
def test_light_verbs_and_small_words_are_passed_over(trigger, word):
    assert head_stem(trigger, ENGLISH) == stem(word, ENGLISH)


@pytest.mark.parametrize("trigger", ["", "of the", "…"])
def test_a_trigger_of_small_words_has_no_stem(trigger):
    assert head_stem(trigger, ENGLISH) == ""
    assert "" in unlinked_stems(ENGLISH)


def test_stems_that_link_nothing():
    assert stem("attack", ENGLISH) not in unlinked_stems(ENGLISH)
    assert len(unlinked_stems(ENGLISH)) > 1
