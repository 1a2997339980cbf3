"""What verbs take."""

from newscorpus.analysis.verb_frames import ASK, BARE, CLAUSE, SAY, TWO, verb_frames
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
    assert "walked" not in FRAMES
