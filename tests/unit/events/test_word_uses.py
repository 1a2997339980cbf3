"""Whether a word is a verb or a noun where it could be both; pairs differ in one place."""

import pytest

from newscorpus import find_events
from newscorpus.events.triggers import find_triggers, trigger_candidates
from newscorpus.events.word_index import event_words
from newscorpus.lexicon import load_lexicon

WORDS = event_words(load_lexicon("en"))


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("Rebels will attack the port.", "The attack of the rebels failed."),
        ("They protest in Oslo.", "The protest in Oslo failed."),
    ],
)
def test_a_form_of_both_is_read_as_what_stands_there(parties_of, verb, noun):
    for text, is_verb in ((verb, True), (noun, False)):
        parties = parties_of(text)
        sentence = parties._sentence
        [trigger] = find_triggers(sentence, trigger_candidates(sentence.lists.reading, WORDS), WORDS, parties)
        assert trigger.phrase.is_verb is is_verb


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police detain the mayor.", ["detain"]),
        ("Gunmen abduct mayor", ["abduct"]),
        ("Malta and Norway condemn the raid.", ["condemn"]),
        ("The police and the mayor.", []),
        ("OSLO (Reuters) - Attacks on shops went on.", ["Attacks"]),
        ("They heard that Oslo Attack (a band from Lima) sang.", []),
        ("Interior Minister Eva Storm keeps her job.", []),
        ("Thousands marched on Thursday over fees.", ["marched"]),
        ("The ministers met on Thursday over the death of a clerk.", ["met", "death"]),
        ("Jan Brandt Killed Two Men In Oslo.", ["Killed"]),
    ],
)
def test_a_base_form_is_a_verb_where_a_clause_has_it(text, words):
    assert [event.text for event in find_events(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Parents are asked to wait at the gate.", []),
        ("Parents of pupils in Oman are asked to wait at the gate.", []),
        ("Oman is asked to wait.", ["asked to"]),
        ("Parents are asked by the mayor to wait.", ["asked by the mayor to"]),
        ("Parents were asked to wait at the gate.", ["asked to"]),
    ],
)
def test_a_notice_to_the_public_is_no_request(text, words):
    assert [event.text for event in find_events(text)] == words
