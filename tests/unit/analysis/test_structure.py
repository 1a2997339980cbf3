"""Clauses and phrases in numbers of words."""

import pytest

from newscorpus.analysis import Analysis
from newscorpus.analysis.structure import FUTURE, NO_TENSE, PAST, POSSIBLE, PRESENT, WISHED
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def sentence(text):
    reading = Reading(text, load_lexicon("en"))
    return reading, Analysis(reading).sentence(0)


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("He leaves.", PRESENT),
        ("He left.", PAST),
        ("He was seen.", PAST),
        ("He will leave.", FUTURE),
        ("He won't leave.", FUTURE),
        ("He may leave.", POSSIBLE),
        ("He would leave.", WISHED),
    ],
)
def test_tense(text, tense):
    assert sentence(text)[1].clauses[0].tense == tense


def test_an_infinitive_has_no_tense():
    assert sentence("He wants to leave.")[1].clauses[1].tense == NO_TENSE


def test_parts_of_a_phrase():
    reading, found = sentence("He spoke to the minister's son.")
    phrase = found.phrases[-1]
    assert [reading.words[k] for k in (phrase.preposition, phrase.possessor, phrase.head)] == ["to", "minister", "son"]
    assert phrase.head_class == "N"


def test_recipient_and_object():
    reading, found = sentence("The king gave the mayor a medal.")
    clause = found.clauses[0]
    assert clause.recipient is not None
    assert clause.object is not None
    assert (reading.words[clause.recipient.head], reading.words[clause.object.head]) == ("mayor", "medal")


def test_look_ups_agree_with_the_clauses():
    reading, found = sentence("The man who sold the boat said he would leave.")
    word = reading.words.index
    assert found.clause_at(word("sold")) == found.clause_around(word("boat"))
    assert found.clause_at(word("boat")) is None
    assert found.clause_around(word("said")) == found.clause_at(word("said"))
    assert found.phrase_at(word("boat")) == found.clauses[0].object


def test_joined_verbs_share_their_subject():
    _, found = sentence("The council met and closed the bridge.")
    assert found.clauses[1].joined == 0
    assert found.clauses[1].subject == found.clauses[0].subject


@pytest.mark.parametrize(
    ("text", "tense", "perfect"),
    [
        ("Er geht.", PRESENT, False),
        ("Er verkauft Autos.", PRESENT, False),
        ("Er ging.", PAST, False),
        ("Er hat Autos verkauft.", PRESENT, True),
        ("Er wird gehen.", FUTURE, False),
        ("Er kann gehen.", POSSIBLE, False),
        ("Er soll gehen.", WISHED, False),
        ("Weil er Autos verkauft hat.", PRESENT, True),
        ("Weil er Autos verkaufen wird.", FUTURE, False),
    ],
)
def test_tense_in_german(text, tense, perfect):
    clause = Analysis(Reading(text, load_lexicon("de"))).sentence(0).clauses[0]
    assert (clause.tense, clause.perfect) == (tense, perfect)


@pytest.mark.parametrize(("text", "letter"), [("The plan that the king made failed.", "w"), ("Fix that later.", "k")])
def test_that_as_an_object_is_a_relative_pronoun_where_it_opens_the_clause(text, letter):
    found = sentence(text)[1].clauses[0].object
    assert found is not None
    assert found.head_class == letter
