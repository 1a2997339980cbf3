"""The cue lexicon by word form."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.cues.cue_forms import cue_forms

ENGLISH = load_lexicon("en")


@pytest.mark.parametrize(
    ("form", "shape"),
    [("say", "base"), ("says", "third"), ("said", "past"), ("saying", "ing"), ("told", "past"), ("warned", "past")],
)
def test_the_shape_comes_from_the_place_of_the_form(form, shape):
    assert {found.shape for found in cue_forms(ENGLISH)[form]} == {shape}


def test_a_form_opens_a_sentence_too():
    forms = cue_forms(ENGLISH)
    assert forms["According"] == forms["according"]
    assert "bridge" not in forms


def test_of_beliefs_speech_has_those_that_may_have_been_said():
    everything, speech = cue_forms(ENGLISH), cue_forms(ENGLISH, reports="speech")
    assert {"said", "believes", "seems"} <= everything.keys()
    assert {"said", "believes"} <= speech.keys()
    assert "seems" not in speech
    assert all(found.cue.speech or found.cue.quoted for forms in speech.values() for found in forms)


def test_the_longest_particle_is_asked_first():
    for forms in cue_forms(ENGLISH).values():
        lengths = [len(found.particle) for found in forms]
        assert lengths == sorted(lengths, reverse=True)
    assert any(len(forms) > 1 for forms in cue_forms(ENGLISH).values())


def test_a_form_takes_what_its_entry_says():
    for forms in cue_forms(ENGLISH).values():
        for found in forms:
            assert found.takes == frozenset(found.cue.takes)
            assert found.particle == tuple(found.cue.particle.split())
