"""What the walk sees around a group."""

from newscorpus.analysis.clause_state import NONE, ClauseState
from newscorpus.analysis.codes import code_sentence
from newscorpus.analysis.groups import find_groups, group_pattern
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


def state(text):
    reading = Reading(text, ENGLISH)
    coded = code_sentence(reading, class_table(ENGLISH), 0, len(list(filter(None, reading.words))), frozenset())
    return ClauseState(coded, find_groups(coded.codes, group_pattern(ENGLISH)), reading.words, {})


def test_outside_the_sentence_there_is_nothing():
    found = state("He left")
    assert found.kinds[-1] == 0 == found.kinds[found.size]
    assert found.letters[-1] == ""


def test_a_verb_is_seen_up_to_a_mark():
    found = state("The man seen there left")
    assert found.ahead[0] != NONE
    assert state("The man, she said").ahead[0] == NONE


def test_a_question_word_may_have_a_noun():
    assert state("how many men the storm killed").has_noun(0, 2)
    assert state("what plan the mayor made").has_noun(0, 2)
    assert not state("when men the storm hit left").has_noun(0, 2)
