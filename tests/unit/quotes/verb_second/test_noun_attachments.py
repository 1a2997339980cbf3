"""What hangs on a German noun, and what is the subject behind it."""

import pytest

from newscorpus.quotes.verb_second.noun_attachments import employs, has_charge, may_hang_on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonn der neue Chef", False),
        ("Rat der neuen Chefin", True),
        ("Bonn der Senat", False),
        ("Sitzung der Abgeordnete", False),
        ("Klage der Abgeordneten", True),
        ("Klage der Lehrer", True),
        ("Bonn der Lehrer Klee", False),
        ("Freitagabend der Lehrer", False),
        ("Haus des Chefs", True),
        ("Ende der Woche", True),
        ("Ende der", True),
    ],
)
def test_a_genitive_behind_a_noun(table_of, text, expected):
    assert may_hang_on(table_of(text, "de"), 0, 1) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bundesamt für Straßen", True),
        ("Bundesamt für Montag", False),
        ("Bundesamt für alle", False),
        ("Bank für Kunden", False),
    ],
)
def test_an_office_says_what_it_is_for(table_of, text, expected):
    assert has_charge(table_of(text, "de"), 1, 2) is expected


def test_who_employs_somebody(table_of):
    assert employs(table_of("der Bank", "de"), 0, 1)
    assert not employs(table_of("einer Chance", "de"), 0, 1)
