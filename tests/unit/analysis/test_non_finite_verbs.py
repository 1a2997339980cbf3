"""Infinitives, participles and bare forms."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("They let him go.", "go", "infinitive"),
        ("They hope men go.", "go", "complement"),  # takes a clause, and no bare infinitive
        ("He promised to stay and fight.", "fight", "infinitive"),
        ("They stay and fight.", "fight", "main"),
        ("He is said to have met rebels, and armed them.", "armed", "main"),
        ("He is said to have met rebels and went home.", "went", "main"),
        ("It takes time to win.", "win", "complement"),  # what takes time
        ("It would make sense to win.", "win", "complement"),
        ("It felt good to win.", "win", "complement"),
        ("It felt a need to win.", "win", "infinitive"),
        ("What to do is unclear.", "do", "complement"),
        ("Having worked here gives him an edge.", "worked", "complement"),
        ("He left to win.", "win", "infinitive"),
        ("He left, singing a song.", "singing", "participle"),
        ("Those who saw the mayor fall left.", "fall", "infinitive"),
        ("Those who saw the mayor say it was late wept.", "say", "infinitive"),
        ("Those who saw the mayor say it was over.", "say", "main"),
        ("Those who heard the men say it was over.", "say", "infinitive"),
        ("Those who heard him say it was over.", "say", "infinitive"),
    ],
)
def test_kind(text, verb, kind):
    assert next(clause.kind for clause in find_clauses(text) if text[slice(*clause.verb)] == verb) == kind


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Crews say hopes of saving the ship have faded.", "faded", "hopes"),
        ("Officials said plans for building homes would be dropped.", "dropped", "plans"),
        ("They blamed the cost of hiring staff.", "blamed", "They"),
    ],
)
def test_a_participle_in_a_phrase_leaves_the_noun_before_it_free(text, verb, subject):
    clause = next(clause for clause in find_clauses(text) if text[slice(*clause.verb)] == verb)
    assert clause.subject is not None
    assert text[slice(*clause.subject)].startswith(subject)
