"""The parts of a German sentence between marks."""

import pytest

from newscorpus import find_attributions
from newscorpus.quotes.verb_second.clause_words import clause_around, may_be_clause, subjunctive


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Eva Roth kam, sah, und ging", 0, 2),
        ("Roth nannte das „gut“ und ging", 0, 5),
    ],
)
def test_a_clause_reaches_from_mark_to_mark(table_of, text, first, last):
    table = table_of(text, "de")
    assert clause_around(table, 1, 0, len(table.words) - 1) == (first, last)


@pytest.mark.parametrize(("text", "first"), [("„Ja!“ rief Roth.", 2), ("„Ja“ rief Roth.", 0)])
def test_a_call_ends_a_clause_where_it_opens_the_sentence(table_of, text, first):
    table = table_of(text, "de")
    assert clause_around(table, table.words.index("rief"), 0, len(table.words) - 1).first == first


@pytest.mark.parametrize(
    ("text", "expected"), [("wie es war", True), ("alte Brücke", False), ("Bund der Bauern", False)]
)
def test_words_that_may_be_a_clause(table_of, text, expected):
    table = table_of(text, "de")
    assert may_be_clause(table, 0, len(table.words) - 1) is expected


@pytest.mark.parametrize(
    ("text", "k", "expected"),
    [
        ("man äußere", 1, True),
        ("die äußere", 1, False),
        ("das Geld reiche nicht", 2, True),
        ("der Bote heiße und kalte", 2, False),
        ("eine reiche Stadt", 1, False),
        ("es sei", 1, True),
        ("sei", 0, True),
        ("ich habe", 1, False),
        ("habe ich", 0, False),
    ],
)
def test_a_subjunctive_beside_nobody_who_writes(table_of, text, k, expected):
    assert subjunctive(table_of(text, "de"), k, 0) is expected


@pytest.mark.parametrize("text", ["ende", "Habe", "ende ich", "ich habe"])
def test_a_verb_at_the_end_of_the_text_has_no_neighbour(text):
    assert find_attributions(text, language="de") == ()
