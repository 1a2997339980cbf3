"""Whom a name, an age or a role means in German."""

import pytest

from newscorpus.model import Span
from newscorpus.quotes.verb_second.known_persons import Known, KnownPersons, fits, one_of


def known(text: str, name: str, gender: str) -> Known:
    start = text.index(name)
    return Known(Span.cut(text, start, start + len(name)), gender, named=True)


def test_a_role_means_who_was_called_so(table_of) -> None:
    text = "Ministerin Eva Roth kam."
    persons = KnownPersons(table_of(text, "de"))
    assert persons.called("Ministerin", len(text)).span.text == "Eva Roth"
    assert persons.called("Chefin", len(text)) is None
    persons.named(known(text, "Eva Roth", "f"), "Roth", "chefin")
    assert persons.called("Chefin", len(text)).span.text == "Eva Roth"


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("Trainerin Eva Roth kam. Torwart Max Klee ging.", "Coachin", "Eva Roth"),
        ("Trainerin Eva Roth kam. Torwart Max Klee ging.", "Schlussmann", "Max Klee"),
        ("Trainerin Eva Roth kam. Torwart Max Klee ging.", "Schmied", None),
        ("Die Trainerin lacht. Es freut Eva Roth.", "Trainerin", "Eva Roth"),
        ("Eine Trainerin lacht. Es freut Eva Roth.", "Trainerin", None),
        ("Die Trainerin lacht. Es freut Max Klee.", "Trainerin", None),
        ("Die Trainerin lacht.\n\nEs freut Eva Roth.", "Trainerin", None),
        ("Eva Roth kam. Die Trainerin lacht. Es freut Eva Roth.", "Trainerin", None),
    ],
)
def test_another_word_for_a_role_and_a_name_behind_it(table_of, text: str, role: str, name: str | None) -> None:
    found = KnownPersons(table_of(text, "de")).called(role, len(text))
    assert (found and found.span.text) == name


def test_genders_and_lists() -> None:
    text = "Eva Roth und Max Klee"
    eva, max_klee = known(text, "Eva Roth", "f"), known(text, "Max Klee", "m")
    assert one_of([eva, eva]) == eva
    assert one_of([eva, max_klee]) is None
    assert fits("f", "u")
    assert not fits("f", "m")
