"""Persons whom a German text introduces."""

from collections.abc import Callable

import pytest

from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.known_names import introduced, known_surnames

Tables = Callable[..., WordTable]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag kam Eva Roth an.", [("Eva Roth", "f")]),
        ("Minister Kern ging.", [("Kern", "m")]),
        ("Minister Eva Roth ging.", [("Eva Roth", "f")]),
        ("Ursula von der Leyen ging.", [("Ursula von der Leyen", "f")]),
        ("Eva Roth von der Bahn ging.", [("Eva Roth", "f")]),
        ("Die Stadt Bonn baut.", []),
        ("Präsident Moon Jae-in ging.", [("Moon Jae-in", "m")]),
        ("Das ist die Ministerin Tirols.", []),
        ("Klare Regeln gelten. Eva Klare ging.", [("Eva Klare", "f")]),
        ("Gestern gestand Eva Roth Fehler ein.", [("Eva Roth", "f")]),
        ("Gestern drohte Eva Roth Politikern.", [("Eva Roth", "f")]),
        ("Gestern hat die Ministerin Klage erhoben.", []),
        ("Am Montag kam Ana Lopez Garcia an.", [("Ana Lopez Garcia", "f")]),
        ("Jan zu BILD: Es regnet. Jan zu Berg ging.", [("Jan zu Berg", "u")]),
        ("Der Minister ging.", []),
    ],
)
def test_persons(table_of: Tables, text: str, expected: list[tuple[str, str]]) -> None:
    words = table_of(text, "de")
    found = [(text[words.start(p.first) : words.ends[p.last]], p.gender) for p in introduced(words)]
    assert found == expected


def test_surnames_are_known_everywhere(table_of: Tables) -> None:
    assert set(known_surnames(table_of("Roth sprach. Eva Roth und Minister Kern gingen.", "de"))) == {"Roth", "Kern"}
    assert set(known_surnames(table_of("Eva Roths Haus. Eva Roth ging. Max Jacobs kam.", "de"))) == {"Roth", "Jacobs"}
