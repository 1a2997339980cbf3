"""What the code asks a language about."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.traits import (
    adjective_endings,
    adverb_endings,
    feminine_endings,
    forms,
    given_names_of,
    is_verb_second,
    kickers_above,
    nouns_in_capitals,
    plural_endings,
    plural_verb_endings,
)


@pytest.mark.parametrize(("language", "expected"), [("de", True), ("en", False), ("fr", False)])
def test_capitals_and_order(language, expected):
    lexicon = load_lexicon(language)
    assert nouns_in_capitals(lexicon) is is_verb_second(lexicon) is expected


def test_endings():
    german, english = load_lexicon("de"), load_lexicon("en")
    assert {"e", "en"} <= set(adjective_endings(german))
    assert "heit" in feminine_endings(german)
    assert "er" in plural_endings(german)
    assert "en" in plural_verb_endings(german)
    assert adjective_endings(english) == feminine_endings(english) == adverb_endings(english) == ()


def test_given_names_are_those_of_another_language_where_it_has_none():
    assert given_names_of(load_lexicon("de")) is load_lexicon("en")
    assert given_names_of(load_lexicon("en")) is load_lexicon("en")


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("neu~", "de", {"neu", "neue", "neuem", "neuen", "neuer", "neues"}),
        ("neu", "de", {"neu"}),
        ("new~", "en", {"new"}),
    ],
)
def test_an_entry_may_stand_for_all_of_its_forms(word, language, expected):
    assert set(forms(word, load_lexicon(language))) == expected


def test_where_kickers_are_above_headlines():
    assert kickers_above(load_lexicon("de"))
    assert not kickers_above(load_lexicon("en"))
