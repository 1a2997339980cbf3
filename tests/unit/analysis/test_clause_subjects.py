import pytest

from newscorpus.analysis import find_clauses


def subjects(text):
    """Verb -> its subject, as written."""
    return {
        text[slice(*clause.verb)]: None if clause.subject is None else text[slice(*clause.subject)]
        for clause in find_clauses(text)
    }


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("In May, the mayor left.", "left", "the mayor"),
        ("Roe, the mayor, left.", "left", "Roe"),
        ("Roe, Doe and Poe left.", "left", "Roe"),
        ("The prime minister, Jane Roe said, left.", "left", "The prime minister"),
        ("Jane Roe, the mayor, today said no.", "said", "Jane Roe"),
    ],
)
def test_stretches_between_commas_are_weighed(text, verb, subject):
    assert subjects(text)[verb] == subject


def test_a_word_that_opens_clauses_is_a_preposition_where_one_verb_follows_two_nouns():
    assert subjects("After a storm in May the road fell.")["fell"] == "the road"
    assert subjects("After a storm hit the town the road fell.") == {"hit": "a storm", "fell": "the road"}


def test_a_clause_in_front_is_the_subject_unless_another_noun_follows_it():
    assert subjects("To leave the town would be wrong.")["be"] == "To leave the town"
    assert subjects("To leave the town they need a boat.")["need"] == "they"


def test_who_says_it_may_stand_behind_the_verb():
    assert subjects("Rain fell, said the mayor.") == {"fell": "Rain", "said": "the mayor"}
    assert subjects("Rain fell, said the mayor left.")["left"] == "the mayor"


def test_the_subject_of_a_complement_may_have_an_apposition():
    assert subjects("The office said Jane Roe, the mayor, left.")["left"] == "Jane Roe"
    assert subjects("The office praised Jane Roe, the mayor, and closed.")["closed"] == "The office"
