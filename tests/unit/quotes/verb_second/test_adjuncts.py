"""Where a German phrase ends that a person follows: "dem NDR | Sprecher Max Klee"."""

import pytest

from newscorpus.quotes.verb_second.adjuncts import first_noun, parted_adjunct
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase, span_of

PARTED = (
    ("Mittwoch Ministerin Eva Roth", "Mittwoch"),
    ("Mittwoch Klee", "Mittwoch"),
    ("frühen Morgen Klee", "frühen Morgen"),
    ("Mai 2021 Sprecher Max Klee", "Mai 2021"),
    ("Berlin CSU-Chef Klee", "Berlin"),
    ("New York Klee", "New York"),
    ("München Bayerns Ministerin Eva Roth", "München"),
    ("dem NDR Dr. Eva Roth", "dem NDR"),
    ("der dpa Klee", "der dpa"),
    ("der „Bild am Sonntag“ Klee", "der „Bild am Sonntag“"),
    ("unserer Redaktion Eva Roth", "unserer Redaktion"),
    ("Journalisten Eva Roth", "Journalisten"),
    # one phrase
    ("dem Kollegen Max Klee", "dem Kollegen Max Klee"),
    ("der Bonner Autor Max Klee", "der Bonner Autor Max Klee"),
    ("der Türke Ali Klee", "der Türke Ali Klee"),
    ("dem Abgeordneten der Partei Max Klee", "dem Abgeordneten der Partei Max Klee"),
    ("Bayerns Ministerin Eva Roth", "Bayerns Ministerin Eva Roth"),
    ("Anfang Mai", "Anfang Mai"),
    ("New York", "New York"),
)


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_a_phrase_ends_where_a_person_starts(table_of, text, expected):
    table = table_of(f"Hier, {text}, kam", "de")
    phrase = noun_phrase(table, 1, len(table.words) - 2)
    assert phrase is not None
    assert table.text[slice(*span_of(table, parted_adjunct(table, phrase)))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("der Probe Klee", "der Probe"),
        ("Mai 2021 Klee", "Mai 2021"),
        ("Bad Homburg Klee", "Bad Homburg"),
        ("der dpa Klee", "der dpa"),
    ],
)
def test_the_shortest_phrase_ends_with_its_first_noun(table_of, text, expected):
    table = table_of(f"Hier, {text}, kam", "de")
    phrase = 1, len(table.words) - 2
    assert table.text[slice(*span_of(table, first_noun(table, phrase)))] == expected
