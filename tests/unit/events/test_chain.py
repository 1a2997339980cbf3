"""The chain of words around an event; the trigger is the word in brackets."""

import pytest

from newscorpus.events.chain import chain_before
from newscorpus.events.clause_bits import FUTURE, NEGATION, PLANNED, TO, WANTED


def chain(sentence_of, marked):
    text = marked.replace("[", "").replace("]", "")
    sentence = sentence_of(text)
    first = sentence.index(marked.index("["))
    return chain_before(sentence, first, first + marked[marked.index("[") :].split("]")[0].count(" "))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She has never agreed to consider a [visit].", ["a", "consider", "to", "agreed", "never", "has", "she"]),
        # back to where the clause starts
        ("Roe said that she will not [visit] them.", ["not", "will", "she"]),
        ("It rained, and she will [visit] them.", ["will", "she", "and"]),
    ],
)
def test_the_words_before_the_trigger_the_nearest_first(sentence_of, text, words):
    found = chain(sentence_of, text)
    assert found.words[: len(words)] == words
    assert "it" not in found.words
    assert len(found.words) == len(found.classes)


@pytest.mark.parametrize("text", ["Rebels [attacked] the port.", "The [attack] stunned Roe.", "[Attack]"])
def test_where_nothing_tells_there_is_no_chain(sentence_of, text):
    assert chain(sentence_of, text) is None


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("She will [visit] them.", FUTURE, True),
        ("She did not [visit] them.", NEGATION, True),
        ("She did not [visit] them.", FUTURE, False),
        # behind the trigger words count only in `around`
        ("The [visit] was not long.", NEGATION, False),
    ],
)
def test_has(sentence_of, text, wanted, expected):
    found = chain(sentence_of, text)
    assert found.has(wanted, 9) is expected
    assert bool(found.all & wanted) is expected


def test_words_behind_the_trigger(sentence_of):
    found = chain(sentence_of, "The [visit] was not long, but sunny.")
    assert found.behind[:2] == ["was", "not"]
    assert "sunny" not in found.behind
    assert found.around & NEGATION
    assert found.next == found.behind_classes[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She hopes to [visit] Oslo.", ["to"]),
        ("She hopes to be [released] soon.", ["be", "to"]),
        ("They hope to march and [protest] today.", ["and", "march", "to"]),
        # a preposition, and a "to" that something else depends on
        ("It was due to an [attack] and not rain.", None),
        ("She came to Oslo, but will [visit] Rome.", None),
    ],
)
def test_the_infinitive_that_the_trigger_depends_on(sentence_of, text, words):
    found = chain(sentence_of, text)
    assert (found.words[: found.infinitive + 1] if found.infinitive >= 0 else None) == words
    if words:
        assert found.classes[found.infinitive] & TO


def test_a_finite_verb_that_is_joined_has_a_chain_of_its_own(sentence_of):
    assert chain(sentence_of, "The rebels denied it and [blamed] the army.") is None
    assert chain(sentence_of, "The rebels have not met and [discussed] it.").all & NEGATION


def test_a_perfect_infinitive_goes_on_behind_and(sentence_of):
    assert "said" in chain(sentence_of, "Roe is said to have robbed a bank and [killed] a guard.").words
    assert "said" not in chain(sentence_of, "Roe, it is said, has robbed a bank and [killed] a guard.").words


def test_an_auxiliary_in_front_of_its_subject(sentence_of):
    assert chain(sentence_of, "Had the rebels [attacked], Roe would have fled.").is_inverted
    assert not chain(sentence_of, "The rebels had [attacked] when Roe fled.").is_inverted


def test_the_main_clause_of_a_temporal_one(sentence_of):
    assert chain(sentence_of, "Roe will speak when she [visits] them.").main & FUTURE
    assert not chain(sentence_of, "Roe will speak and she [visits] them.").main


def test_a_noun_that_looks_like_a_verb_of_wanting(sentence_of):
    wanted = chain(sentence_of, "They plan to [attack] the port.")
    assert wanted.all & (WANTED | PLANNED)
