"""What is asked about the groups of a German sentence."""

import pytest

from newscorpus.analysis.clause_state import MAIN, ClauseState
from newscorpus.analysis.codes import code_sentence
from newscorpus.analysis.fields import Field, OrderedState
from newscorpus.analysis.groups import find_groups, group_pattern
from newscorpus.analysis.verb_frames import verb_frames
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

GERMAN = load_lexicon("de")


def state_of(text):
    reading = Reading(text, GERMAN)
    coded = code_sentence(reading, class_table(GERMAN), 0, len(list(filter(None, reading.words))), frozenset())
    state = ClauseState(coded, find_groups(coded.codes, group_pattern(GERMAN)), reading.words, verb_frames(GERMAN))
    return OrderedState(state, GERMAN)


@pytest.mark.parametrize(
    ("text", "final", "opens"),
    [
        ("Als der Rat tagte, kam er.", True, True),
        ("Als Minister kam er oft.", False, False),
        ("Da kam er.", False, False),
        ("Da er den Plan abgelehnt hat, kam er.", True, True),
        ("Seit Montag hat er geschlafen.", False, False),
        ("Wenn der Rat, der gestern tagte, kam.", False, True),
    ],
)
def test_a_clause_is_known_by_its_last_verb(text, final, opens):
    state = state_of(text)
    assert (state.is_final(0), state.opens_clause(0)) == (final, opens)


@pytest.mark.parametrize(("verb", "plural"), [("kam", False), ("kamen", True), ("schien", False), ("sind", True)])
def test_the_number_of_a_verb(verb, plural):
    assert state_of(f"Er {verb} dort.").is_plural(1) == plural


def test_a_field_gives_its_last_nouns_away():
    field = Field(MAIN, None, 0, final=False)
    field.nouns = [1, 4, 6]
    assert field.take_nouns(3) == [4, 6]
    assert field.nouns == [1]
