"""The phrases of `events.toml` by their first word in all its forms."""

import pytest

from newscorpus.errors import LexiconError
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.events import NOUN, event_entries, event_forms, event_phrases, event_sections, long_first

BOATS = {"id": "BOATS", "words": ["boat", "ship"]}
MOOR = {
    "id": "own-moor",
    "type": "RETREAT",
    "verbs": ["moor ~ $BOATS|raft"],
    "nouns": ["mooring"],
    "examples": ["They [moored the old boat]."],
}


def own(**changes):
    """A lexicon with an entry and a group of its own."""
    return load_lexicon("en").enter("events", "group", BOATS).enter("events", "event", MOOR | changes)


def phrases(lexicon, form):
    return {
        phrase.text: (bits, phrase) for bits, phrase in event_phrases(lexicon)[form] if phrase.entry.id[:3] == "own"
    }


def test_a_phrase_is_found_by_each_form_of_its_verb():
    lexicon = own()
    for form in ("moor", "moors", "moored", "mooring"):
        assert "moor ~ $BOATS|raft" in phrases(lexicon, form)
        assert form in event_forms(lexicon)


def test_a_group_stands_for_its_words():
    _, phrase = phrases(own(), "moored")["moor ~ $BOATS|raft"]
    assert phrase.steps == ((True, {"boat", "ship", "raft"}),)
    assert phrase.second == {"boat", "ship", "raft"}
    assert phrase.is_verb


def test_a_noun_has_its_plural():
    bits, phrase = phrases(own(), "moorings")["mooring"]
    assert bits == NOUN
    assert not phrase.is_verb
    assert phrase.steps == ()
    assert phrase.second is None


@pytest.mark.parametrize("fault", ["moor ~ $PONDS", "moor $PONDS"])
def test_a_group_that_is_not_there_is_a_fault_of_the_file(fault):
    lexicon = own(verbs=[fault])
    with pytest.raises(LexiconError, match="own-moor"):
        event_phrases(lexicon)


def test_long_phrases_come_first():
    for found in map(long_first, event_phrases(load_lexicon("en")).values()):
        lengths = [sum(2 if near else 3 for near, _ in phrase.steps) for _, phrase in found]
        assert lengths == sorted(lengths, reverse=True)


def test_no_phrase_is_hidden_by_the_same_one_without_senses():
    hidden, reached = set(), set()
    for found in map(long_first, event_phrases(load_lexicon("en")).values()):
        always = set()
        for bits, phrase in found:
            words = (bits, phrase.steps, phrase.is_verb)
            (hidden if words in always else reached).add((phrase.entry.id, phrase.text))
            if phrase.senses is None:
                always.add(words)
    assert hidden - reached == set()


def test_entries_and_sections_have_names_of_their_own():
    english = load_lexicon("en")
    for known in (event_entries(english), event_sections(english)):
        names = [entry.id for entry in known]
        assert len(names) == len(set(names)) > 0


def test_a_verb_that_only_certain_nouns_do_says_which():
    english = event_phrases(load_lexicon("en"))
    doers = {phrase.entry.id: phrase.doers for _, phrase in english["fell"] if phrase.is_verb}
    assert "inflation" in doers["economy-rates"]
    anybody = {phrase.entry.id: phrase.doers for _, phrase in english["met"] if phrase.is_verb}
    assert not anybody["consult-meet-verb"]


def test_agents_match_in_both_numbers_and_exclusions_as_written():
    english = event_phrases(load_lexicon("en"))
    collide = next(phrase for _, phrase in english["collided"] if phrase.entry.id == "disaster-strikes")
    assert {"lorry", "lorries"} <= collide.doers
    torture = next(phrase for _, phrase in english["tortured"] if phrase.entry.id == "assault-abuse-verb")
    assert torture.senses is not None
    assert "score" in torture.senses.not_patients
    assert "scores" not in torture.senses.not_patients
