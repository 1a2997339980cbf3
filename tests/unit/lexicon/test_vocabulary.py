"""The word classes that the one pass looks up."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import CUE, EVENT, STOP, TIME, case_variants, vocabulary

ENGLISH = load_lexicon("en")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("monday", {"monday", "Monday", "MONDAY"}),
        # a name is never written in lower case
        ("May", {"May", "MAY"}),
        ("2018", {"2018"}),
    ],
)
def test_spellings(form, expected):
    assert case_variants(form) == expected


@pytest.mark.parametrize(
    ("word", "bit"),
    [
        ("said", CUE),
        ("Said", CUE),
        ("SAID", CUE),
        ("Monday", TIME),
        ("2018", TIME),
        ("1990s", TIME),
        ("21st", TIME),
        ("4pm", TIME),
        ("Easter", TIME),
        ("attacked", EVENT),
        ("the", STOP),
    ],
)
def test_a_word_is_found_by_its_class(word, bit):
    assert vocabulary(ENGLISH, CUE | TIME | EVENT | STOP)[word] & bit


def test_only_the_classes_asked_for():
    cues = vocabulary(ENGLISH, CUE)
    assert set(cues.values()) == {CUE}
    assert "Monday" not in cues
    assert vocabulary(ENGLISH, 0) == {}


def test_the_vocabulary_has_the_spellings_of_every_form():
    table = vocabulary(ENGLISH, STOP)
    for word in ENGLISH.lines("stop_words"):
        assert case_variants(word) <= table.keys()


def test_a_class_that_a_language_has_no_words_for_is_empty():
    assert vocabulary(load_lexicon("fr"), EVENT) == {}
