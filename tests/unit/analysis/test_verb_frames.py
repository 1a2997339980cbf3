"""What verbs take."""

from newscorpus.analysis.verb_frames import ASK, BARE, CLAUSE, CONTENT, MOVED, ONLY_IT, SAY, THAT, TWO, verb_frames
from newscorpus.lexicon import load_lexicon

FRAMES = verb_frames(load_lexicon("en"))


def test_all_forms_have_the_frame():
    assert all(FRAMES[form] & CLAUSE for form in ("say", "says", "said", "saying"))


def test_frames_differ():
    assert FRAMES["told"] & TWO
    assert not FRAMES["said"] & TWO
    assert FRAMES["let"] & BARE
    assert not FRAMES["let"] & SAY
    assert FRAMES["asked"] & ASK
    assert "painted" not in FRAMES


def test_german_forms_are_listed():
    frames = verb_frames(load_lexicon("de"))
    assert all(frames[form] & SAY for form in ("sagen", "sagt", "sagte", "gesagt", "teilte", "mitteilte", "mitgeteilt"))
    assert frames["gibt"] & ONLY_IT


def test_question_words_and_passives_have_frames():
    assert FRAMES["why"] & CONTENT
    assert not FRAMES.get("when", 0) & CONTENT
    assert FRAMES["delighted"] & MOVED
    assert FRAMES["submitted"] & THAT
    assert not FRAMES["submitted"] & CLAUSE
