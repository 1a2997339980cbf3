"""Verbs that something parts from their auxiliary, or from what they take."""

import pytest

from newscorpus.analysis import Clause, find_clauses

ASIDES = ["of course", "he said", "at least", "when asked", "according to the mayor", "said Doe"]


def clause_of(text: str, verb: str) -> Clause:
    """The last clause of a verb."""
    return next(c for c in reversed(find_clauses(text)) if text[slice(*c.verb)] == verb)


def verbs(text: str) -> list[str]:
    """The verbs of a text."""
    return [text[slice(*c.verb)] for c in find_clauses(text)]


@pytest.mark.parametrize("aside", [f", {words}," for words in ASIDES] + [" – he said –"])
@pytest.mark.parametrize(
    ("auxiliary", "verb"),
    [("has", "bought"), ("has", "cut"), ("will", "sell"), ("does not", "want"), ("is", "buying"), ("may have", "sold")],
)
def test_an_aside_parts_a_verb_from_its_auxiliary(auxiliary, verb, aside):
    text = f"The bank {auxiliary}{aside} {verb} the club."
    clause = clause_of(text, verb)
    assert [text[slice(*span)] for span in (clause.subject, clause.object)] == ["The bank", "the club"]
    assert auxiliary.split()[-1] not in verbs(text)


def test_commas_in_an_aside():
    assert verbs("The bank has, Doe, the mayor, said, bought the club.") == ["said", "bought"]


def test_a_passive():
    assert clause_of("The bank was, he said, sold in May.", "sold").passive
    assert clause_of("The bank has been, he said, sold in May.", "sold").passive
    assert not clause_of("The bank has, he said, sold it.", "sold").passive


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("He was, she said, a good man who sold books.", "was", "He"),  # no auxiliary
        ("Roe has a car, she said, sold in May.", "has", "Roe"),
        ("As it is, the men met Doe, jailed in May.", "is", "it"),
        ("He did, and she left.", "left", "she"),
    ],
)
def test_what_is_no_auxiliary(text, verb, subject):
    assert text[slice(*clause_of(text, verb).subject)] == subject


@pytest.mark.parametrize(
    "text",
    ["The bank does not, and never will, buy it.", "The bank has been, or will be, sold.", "It has, if sold, paid."],
)
def test_a_clause_inside_an_aside_keeps_its_verb(text):
    assert len(verbs(text)) == 2


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(
    ("verb", "taken", "taken_verb"),
    [("agreed", "to leave", "leave"), ("knew", "that it rained", "rained"), ("learned", "how it began", "began")],
)
def test_an_aside_parts_a_verb_from_its_complement(verb, taken, taken_verb, aside):
    text = f"The men {verb}, {aside}, {taken}."
    clauses = find_clauses(text)
    governor = clause_of(text, taken_verb).governor
    assert governor is not None
    assert text[slice(*clauses[governor].verb)] == verb


@pytest.mark.parametrize(
    ("text", "verb", "taken"),
    [
        ("The men lost, he said, the house.", "lost", "the house"),
        ("The men lost, in the end, the house.", "lost", "the house"),
        ("He made it hard to grow, said Roe, head of the mill.", "grow", None),
        ("He ate, she drank, the children slept.", "ate", None),
        ("He arrived, in May, the winner.", "arrived", None),
    ],
)
def test_an_aside_parts_a_verb_from_its_object(text, verb, taken):
    span = clause_of(text, verb).object
    assert (None if span is None else text[slice(*span)]) == taken
