"""The walk that settles pronouns."""

from itertools import compress, count

import pytest

from newscorpus.analysis import Analysis, find_people
from newscorpus.analysis.person_names import Names
from newscorpus.analysis.person_walk import Walk
from newscorpus.analysis.person_words import person_words
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def walk_from(text, start):
    analysis = Analysis(Reading(text, load_lexicon("en")))
    words = analysis.reading.words
    kinds = person_words(analysis.reading.lexicon)
    places = list(compress(count(), map(kinds.__getitem__, words)))
    return Walk(analysis, Names(analysis), places, start), words


def test_a_walk_goes_as_far_as_it_is_asked():
    walk, words = walk_from("Jane Roe came. She smiled. She left.", 0)
    walk.to(1)
    assert list(walk.settled) == [words.index("She")]
    walk.to(2)
    assert len(walk.settled) == 2


def test_names_in_front_of_the_start_are_known_as_names():
    walk, words = walk_from("Jane Roe came. She smiled.", 1)
    walk.to(1)
    entity, reason = walk.settled[words.index("She")]
    assert reason == "salience"
    assert entity.name.start == 0
    assert [mention.kind for mention in entity.mentions] == ["pronoun"]
    assert entity.frequency() == 2


def test_a_noun_with_a_determiner_is_whoever_was_called_so():
    walk, words = walk_from("Jane Roe is mayor of Salem. The mayor left. She smiled.", 0)
    walk.to(2)
    entity, _ = walk.settled[words.index("She")]
    assert [mention.kind for mention in entity.mentions] == ["name", "noun", "pronoun"]


def test_a_name_behind_the_comma_says_who_a_noun_is_whoever_was_called_so():
    text = "President Tom Doe met Max Poe. The union’s president, Jim Roe, wept. He left."
    walk, words = walk_from(text, 0)
    walk.to(2)
    entity, _ = walk.settled[words.index("He")]
    assert text[entity.name.start : entity.name.end] == "Jim Roe"


@pytest.mark.parametrize("text", ["As she slept, came the mayor", "To her came the mayor", "She (became president"])
def test_a_text_may_end_with_the_subject_that_a_pronoun_waits_for(text):
    assert find_people(text) == ()


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Police seek Jamie Frost. The teenager left his home.", "his", "Jamie Frost"),
        ("Police seek Jamie Frost. The senator praised him.", "him", "Jamie Frost"),
        ("Leo Marsh joined Salem. A striker said he was ill.", "he", None),
        ("Leo Marsh read it. The author of the book said he was ill.", "he", None),
        ("Ada Obi met Lena Roth. The singer said she was ill.", "she", None),
        ("Nora Bell lives in Salem. The actor said he was ill.", "he", None),
        ("Tom Stone met Eva Roth. She became a judge and he sang.", "he", "Tom Stone"),
        ("Eva Fischer flew home. Her spokesman, Tom Roth, said he expected a deal.", "he", "Tom Roth"),
        ("Leo Price sued. Her lawyer said he would appeal.", "he", "Leo Price"),
    ],
)
def test_a_noun_may_name_somebody_again(text, pronoun, name):
    reading = Reading(text, load_lexicon("en"))
    walk, _ = walk_from(text, 0)
    walk.to(len(reading.sentences) - 1)
    words = list(reading.words)
    entity, _ = walk.settled[words.index(pronoun)]
    found = None if entity is None or entity.name is None else text[entity.name.start : entity.name.end]
    assert found == name
