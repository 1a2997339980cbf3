"""German source phrases taken apart."""

from collections.abc import Callable

import pytest

from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.source_phrases import list_parts, source_phrase

Tables = Callable[..., WordTable]


@pytest.mark.parametrize(
    ("text", "name", "noun", "gender"),
    [
        ("die Ministerin Eva Roth", "Eva Roth", "Ministerin", "f"),
        ("Verkehrsminister Kern (SPD)", "Kern", "Verkehrsminister", "m"),
        ("der Chef der Bahn, Max Klee", "Max Klee", "Chef", "m"),
        ("Max Klee, Chef der Bahn", "Max Klee", "Chef", "m"),
        ("der Gesandte Roms, Max Klee", "Max Klee", None, "m"),
        ("der Ministerpräsident Norwegens, Olo Handu", "Olo Handu", "Ministerpräsident", "m"),
        ("der Präsident Norwegens", None, "Präsident", "m"),
        ("Ihr Tippgeber, der Verleger Max Klee", "Max Klee", None, "m"),
        ("der von der Stadt bestellte Gutachter Max Klee", "Max Klee", "Gutachter", "m"),
        ("die 34 Jahre alte Eva Bauer", "Eva Bauer", None, "f"),
        ("Eva Bauer vom Verein „Neue Mitte“", "Eva Bauer", None, "f"),
        ("Max Klee von der Hafenbank", "Max Klee", None, "m"),
        ("Ursula von Baum", "Ursula von Baum", None, "f"),
        ("taz-Chefin Ada Baum", "Ada Baum", "Chefin", "f"),
        ("Bau- und Verkehrsminister Max Klee", "Max Klee", "Verkehrsminister", "m"),
        ("der Basler Verkehrs-, Bau- und Umweltdirektor Max Klee", "Max Klee", "Umweltdirektor", "m"),
        ("Matchwinner Max Klee", "Max Klee", "Matchwinner", "m"),
        ("Zugchefin Eva Roth", "Eva Roth", "Zugchefin", "f"),
        ("Torjubler Max Klee", "Max Klee", None, "m"),
        ("die Abgeordnete", None, "Abgeordnete", "f"),
        ("der Abgeordnete", None, "Abgeordnete", "m"),
        ("der Minister", None, "Minister", "m"),
        ("die Regierung in Bonn", None, None, ""),
    ],
)
def test_parts(table_of: Tables, text: str, name: str | None, noun: str | None, gender: str) -> None:
    words = table_of(text, "de")
    found = source_phrase(words, 0, len(words.words) - 1)
    named = None if found.name is None else text[words.start(found.name[0]) : words.ends[found.name[1]]]
    assert (named, words.words[found.noun] if found.noun >= 0 else None, found.gender) == (name, noun, gender)


@pytest.mark.parametrize(
    ("text", "count"),
    [("Eva Roth und Paul Kern", 2), ("Minister Kern und Eva Roth", 2), ("Polizei und Feuerwehr", 0), ("Eva Roth", 0)],
)
def test_lists_are_of_persons(table_of: Tables, text: str, count: int) -> None:
    words = table_of(text, "de")
    assert len(list_parts(words, 0, len(words.words) - 1)) == count
