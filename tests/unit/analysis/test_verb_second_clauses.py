"""Where German clauses begin and end."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "extents"),
    [
        ("Der Rat tagte und er schlief.", ["Der Rat tagte", "er schlief"]),
        ("Weil es regnet, kommt er.", ["Weil es regnet", "Weil es regnet, kommt er"]),
        ("Der Rat, der tagt, isst.", ["der tagt", "Der Rat, der tagt, isst"]),
        ("Er sagte, er komme.", ["Er sagte", "er komme"]),
        ("Er hat (sie schlief) gegessen.", ["sie schlief", "Er hat (sie schlief) gegessen"]),
    ],
)
def test_extents(text, extents):
    assert [text[slice(*clause.extent)] for clause in find_clauses(text, language="de")] == extents


def test_the_group_is_the_bracket_of_the_verb():
    text = "Der Rat hat die Brücke geschlossen."
    (clause,) = find_clauses(text, language="de")
    assert text[slice(*clause.group)] == "hat die Brücke geschlossen"


def test_a_participle_given_up_to_an_infinitive_leaves_a_field_without_verbs():
    assert find_clauses("sei en und geplant zu en t", language="de")
