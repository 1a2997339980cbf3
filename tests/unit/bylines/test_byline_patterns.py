"""The patterns that cut a byline."""

import pytest

from newscorpus.bylines.byline_patterns import (
    CONTACT,
    CREDIT,
    DOMAIN,
    GLUED_BY,
    before_outlet,
    bio_verbs,
    separator,
    time_of_day,
)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Jane Doe, Courier", ["Jane Doe", "Courier"]),
        ("Jane Doe and Wei Chen", ["Jane Doe", "Wei Chen"]),
        ("Jane Doe | Courier", ["Jane Doe", "Courier"]),
        ("Jane Doe - Courier", ["Jane Doe", "Courier"]),
        ("Words: Jane Doe Photos: Wei Chen", ["Words", "Jane Doe", "Photos", "Wei Chen"]),
        # hyphens and small words inside of a name
        ("Jean-Luc Roe", ["Jean-Luc Roe"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Andrea Sandersen", ["Andrea Sandersen"]),
    ],
)
def test_what_stands_between_two_pieces(line, pieces):
    assert [piece.strip() for piece in separator().split(line) if piece.strip()] == pieces


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("3:14 PM ET", "3:14 PM ET"),
        ("11.30 Uhr", "11.30 Uhr"),
        ("15 hours ago", "15 hours ago"),
        ("5 min read", "5 min read"),
        ("9 a.m.", "9 a.m."),
        ("Jane Doe", None),
        ("12 monkeys", None),
    ],
)
def test_a_time_of_day(line, found):
    match = time_of_day().match(line)
    assert (match and match[0]) == found


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (CONTACT, "jane.doe@courier.org", "jane.doe at courier"),
        (CONTACT, "@janedoe", "a@"),
        (DOMAIN, "courier.co.uk", "courier"),
        (CREDIT, "Jane Doe/Reuters", "Jane Doe / Reuters"),
        (GLUED_BY, "ByJane Doe", "By Jane Doe"),
        (GLUED_BY, "BYJANE DOE", "Bystander"),
    ],
)
def test_forms(pattern, yes, no):
    assert pattern.search(yes)
    assert not pattern.search(no)


def test_a_word_in_front_of_an_outlet_or_a_place():
    assert before_outlet().match("for The Daily Example")[1].lower() == "for"
    assert before_outlet().match("in Paris")
    assert not before_outlet().match("for the record")


def test_what_stands_behind_the_name_in_a_bio():
    assert "is" in bio_verbs()
    assert "and" not in bio_verbs()
