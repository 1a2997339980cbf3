"""The words by which German cues are found."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.verb_second.known_cues import cue_words

CUES = cue_words(load_lexicon("de"), "all")


@pytest.mark.parametrize("word", ["teilt", "Teilte", "mitteilte", "mitgeteilt", "mitteilen", "laut", "heißt"])
def test_words_of_a_cue(word):
    assert word in CUES.words


@pytest.mark.parametrize("word", ["Haus", "mit", "sein"])
def test_words_of_none(word):
    assert word not in CUES.words


@pytest.mark.parametrize(("word", "needs"), [("gab", True), ("sagte", False), ("heißt", False)])
def test_a_word_that_is_a_cue_alone_needs_no_other(word, needs):
    assert (word in CUES.needs) is needs
