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
    assert subjects("Why he left she never knew.")["knew"] == "she"
    assert subjects("How did you two meet?")["meet"] == "two"


def test_who_says_it_may_stand_behind_the_verb():
    assert subjects("Rain fell, said the mayor.") == {"fell": "Rain", "said": "the mayor"}
    assert subjects("Rain fell, said the mayor left.")["left"] == "the mayor"


def test_the_subject_of_a_complement_may_have_an_apposition():
    assert subjects("The office said Jane Roe, the mayor, left.")["left"] == "Jane Roe"
    assert subjects("The office praised Jane Roe, the mayor, and closed.")["closed"] == "The office"


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        # The clause around still needs the verb.
        ("The party that has ruled since independence lost.", "lost", "The party"),
        ("The man who left before noon sings.", "sings", "The man"),
        ("What began as a joke ended badly.", "ended", "What began as a joke"),
        ("Miners born after the war know it.", "know", "Miners"),
        ("The boy missing since Monday is Ben.", "is", "The boy"),
        ("Miners jailed since the coup say they were beaten.", "say", "Miners"),
        # It has its verb, or another one follows for it.
        ("The man left after the vote began.", "began", "the vote"),
        ("The man who left after the vote began died.", "began", "the vote"),
        ("Miners, as the song goes, know it.", "goes", "the song"),
        ("Two men hurt as a bus hits a tree", "hits", "a bus"),
        ("The man, who left after the vote began, sang.", "began", "the vote"),
        ("Miners left after the storm broke.", "broke", "the storm"),
    ],
)
def test_what_opens_a_clause_belongs_to_the_subject_where_another_clause_needs_the_verb(text, verb, subject):
    assert subjects(text)[verb] == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Why the mayor met the judge is unclear.", "is", "Why the mayor met the judge"),
        ("How the mayor left is unclear.", "is", "How the mayor left"),
        ("When he left Salem the mayor wept.", "wept", "the mayor"),
        ("Only when it rained did the mayor leave.", "leave", "the mayor"),
    ],
)
def test_a_question_in_front_may_be_the_subject(text, verb, subject):
    assert subjects(text)[verb] == subject


@pytest.mark.parametrize(
    "text", ["The bank hopes the law, in force since May, will help.", "The bank says the law, however, will help."]
)
def test_an_aside_parts_a_complement_from_its_subject(text):
    assert subjects(text)["help"] == "the law"


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("I think what he said is true.", "is", "what he said"),
        ("They say what happened was a mistake.", "was", "what happened"),
        ("He left, and what he left was rubbish.", "was", "what he left"),
        ("I think what she meant was that it rained.", "was", "what she meant"),
        ("He died in what officials say was a raid.", "was", "what"),
        ("They called off what they said was a raid.", "was", "what"),
        ("He asked what she said.", "said", "she"),
    ],
)
def test_a_question_inside_may_be_the_subject(text, verb, subject):
    assert subjects(text)[verb] == subject
