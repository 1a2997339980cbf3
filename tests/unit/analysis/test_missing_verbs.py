"""A noun that turns out to be the verb of a clause that has none."""

import pytest

from newscorpus.analysis import find_clauses


def verbs(text):
    return [(text[slice(*c.verb)], str(c.subject and text[slice(*c.subject)])) for c in find_clauses(text)]


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("When the rain stopped, the baker works late.", "works", "the baker"),
        ("Last year Poe, jailed in May, backs reforms.", "backs", "Poe"),
        ("A group that attacks logic found no friends.", "attacks", "that"),
        ("The nurse who left in 2019 backs peace.", "backs", "The nurse"),
        ("Asked about it, a man in custody claims he was hit.", "claims", "a man in custody"),
        ("Asked about it, two pilots, one coach insisted, rise on Monday.", "rise", "two pilots"),
        ("The king who ruled that country for a century wrote no law.", "wrote", "The king"),
        ("The king who said that work on the wall was over wrote no law.", "was", "work on the wall"),
    ],
)
def test_a_clause_finds_its_verb(text, verb, subject):
    assert (verb, subject) in verbs(text)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A shop, which burned in May, with views of the sea.", "views"),  # behind a preposition
        ("When it rained, the baker works", "works"),  # no full stop: may be a heading
        ("He left, as did the fruits, vegetables, seeds and nuts.", "seeds"),
        ("The baker, who fled, his plans.", "plans"),
        ("The president, having ended wars in the north.", "wars"),
        ("The baker, who fled, nine car parts in hand.", "parts"),
        ("Those with a savings plan might not like it.", "plan"),
        ("The baker, hurt in May, a man on social media accounts for teens.", "accounts"),
        ("Tests, not held in May, of many large city firms offer hope.", "firms"),
        ("Case studies: you should ask.", "studies"),
        ("The rain, which fell in May, throughout the German armed forces.", "armed"),
        ("Roe, hurt in May, left for work in priority fields such as trade.", "fields"),
    ],
)
def test_other_nouns_stay_nouns(text, noun):
    assert noun not in dict(verbs(text))
