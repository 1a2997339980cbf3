"""German phrases with what names the same person again between commas."""

import pytest

from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.joined_phrases import subject_of_next_clause, with_apposition
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase, span_of

APPOSITIONS = (
    ("der Vorsitzende, Max Klee, kam", "der Vorsitzende, Max Klee"),
    ("Max Klee, Chef der Bahn, kam", "Max Klee, Chef der Bahn"),
    ("Max Klee, der Hohe Vertreter für Außenpolitik, kam", "Max Klee, der Hohe Vertreter für Außenpolitik"),
    ("Max Klee, Eva Roth, kamen", "Max Klee"),
    ("der Vorsitzende der Bahn, Max Klee am Dienstag", "der Vorsitzende der Bahn, Max Klee"),
    ("der Vorsitzende der Bahn, Max Klee schwieg", "der Vorsitzende der Bahn"),
    ("der Gesandte Roms, Max Klee, kam", "der Gesandte Roms, Max Klee"),
    ("Ndelo Rahmo, der Minister Tirols, kam", "Ndelo Rahmo, der Minister Tirols"),
    ("der Minister Tirols, Max Klee, kam", "der Minister Tirols, Max Klee"),
    ("Ihr Lektor, der Bremer Verleger Max Klee, kam", "Ihr Lektor, der Bremer Verleger Max Klee"),
    ("Sein Bruder, der alte Chef Max Klee, kam", "Sein Bruder, der alte Chef Max Klee"),
    ("der Plan, Bonn und Rom, kam", "der Plan"),
    # what an office is for
    (
        "die Sprecherin der SPD im Landtag von Hessen, Eva Roth (45), kam",
        "die Sprecherin der SPD im Landtag von Hessen, Eva Roth (45)",
    ),
    (
        "der Leiter des Instituts für Meere an der Universität, Professor Max Klee, kam",
        "der Leiter des Instituts für Meere an der Universität, Professor Max Klee",
    ),
    ("Minister für Bau, Verkehr und Sport Max Klee kam", "Minister für Bau, Verkehr und Sport Max Klee"),
    ("der Bürgermeister von New York City, Max Klee, kam", "der Bürgermeister von New York City, Max Klee"),
    ("der Trainer von Borussia Bonn, Max Klee, kam", "der Trainer von Borussia Bonn, Max Klee"),
    ("der Trainer im Interview Max Klee", "der Trainer"),
    ("der Minister in Bonn, Max Klee habe", "der Minister"),
    ("Trainer Max Ott lobte Jan Klee", "Trainer Max Ott"),
)


@pytest.mark.parametrize(("text", "expected"), APPOSITIONS)
def test_what_names_the_same_person_again(table_of, text, expected):
    table = table_of(text, "de")
    end = len(table.words) - 1
    assert text[slice(*span_of(table, with_apposition(table, noun_phrase(table, 0, end), end)))] == expected


NEXT = (
    ("Das stimme nicht, doch UN-Sprecher Max Klee erklärte", "UN-Sprecher Max Klee"),
    ("Es regne, und die Sprecherin, Eva Roth, erklärte", "die Sprecherin, Eva Roth"),
    ("Roth wies das zurück, die Leiterin, Ada Baum (FDP), erklärte", "die Leiterin, Ada Baum (FDP)"),
    ("Eva Roth, die Chefin der Partei, erklärte", None),
    ("Als es regnete, erklärte", None),
    ("Es regne in Bonn und erklärte", None),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEXT)
def test_the_subject_of_a_second_main_clause(table_of, text, expected):
    table = table_of(text, "de")
    found = subject_of_next_clause(table, 0, len(table.words) - 1)
    assert (found and text[slice(*span_of(table, found))]) == expected


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ihr Nachbar, der 72-jährige Rentner Max Klee", "Max Klee"),
        ("Ihr Nachbar, der 72-jährige Max Klee", "Max Klee"),
        ("Ihr Meister, der inzwischen verstorbene Max Klee", "Max Klee"),
    ],
)
def test_a_name_behind_attributes_is_an_apposition(source: str, name: str) -> None:
    (found,) = find_attributions(f"{source}, sagte, das Dach sei undicht.", language="de")
    assert found.source is not None
    assert found.speaker is not None
    assert (found.source.text, found.speaker.name) == (source, name)
