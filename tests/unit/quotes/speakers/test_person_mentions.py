"""Which names are persons', by the text around them; the names here are in no list."""

import pytest
from attrs import evolve

from newscorpus.quotes.speakers.person_mentions import named_persons


def persons(table, *sources):
    text = table.text
    pieces = [(text.index(source), text.index(source) + len(source)) for source in sources]
    return [text[m.name_start : m.end] for m in named_persons(table, pieces) if m.kind == "person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oyela Bamide, 34, left.", ["Oyela Bamide"]),
        ("Oyela Bamide, who sang, left.", ["Oyela Bamide"]),
        ("Oyela Bamide, a young lawmaker, left.", ["Oyela Bamide"]),
        ("Oyela Bamide, chief economist at Acme, left.", ["Oyela Bamide"]),
        ("Oyela Bamide, Acme’s lawyer, left.", ["Oyela Bamide"]),
        ("Speaking to Oyela Bamide, the mayor said no.", []),
        ("Oyela Bamide, lawyer Tomiko Rowan and others left.", ["Tomiko Rowan"]),
        ("Oyela Bamide is a mother of two.", ["Oyela Bamide"]),
        ("Oyela Bamide was a retired teacher.", ["Oyela Bamide"]),
        ("Teacher Oyela Bamide left.", ["Oyela Bamide"]),
        # what a body may be, too
        ("Oyela Bamide is a leader in cement.", []),
        ("Miner Oyela Bamide left.", []),
        ("The house of a teacher and Oyela Bamide left.", []),
        # an age is no year, and an apposition that names no person proves none
        ("Oyela Bamide, 2014, was new.", []),
        ("Oyela Bamide, a long river, rose.", []),
        ("Oyela Bamide, a comedy about sisters, was new.", []),
        ("Oyela Bamide left.", []),
        # one word takes more
        ("Zolanda, who sang, left.", ["Zolanda"]),
        ("The Zolanda, who sang, left.", []),
        ("Zolanda, a nurse, left.", ["Zolanda"]),
        ("Zolanda, a leader in cement, rose.", []),
        ("Their son, Zolanda, left.", ["Zolanda"]),
        ("Their developer, Zolanda, left.", []),
        ("Zolanda, 34, left.", []),
        ("They saw Zolanda, ", []),
        ("They saw Oyela Bamide, (!", []),
        ("A woman who gave her name only as Zolanda left.", ["Zolanda"]),
        ("A man who identified himself as Zolanda left.", ["Zolanda"]),
        ("A man who worked as Zolanda left.", []),
        ("A man gave the name to Zolanda.", []),
        # the family name stands in front or behind
        ("Oyela Bamide, who sang, left. They saw Bamide.", ["Oyela Bamide", "Bamide"]),
        ("Oyela Bamide, who sang, left. They saw Oyela.", ["Oyela Bamide", "Oyela"]),
        ("The mayor met lawyer Oyela Bamide. They saw Oyela.", ["Oyela Bamide", "Oyela"]),
    ],
)
def test_evidence_makes_a_person(table_of, text, expected):
    assert persons(table_of(text)) == expected


def test_who_is_all_of_a_source_is_a_person(table_of):
    table = table_of("Oyela Bamide said it rained.")
    assert persons(table) == []
    assert persons(table, "Oyela Bamide") == ["Oyela Bamide"]
    assert persons(table, "Oyela Bamide said") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain hit Oyela Bamide. Bamide said no.", ["Oyela Bamide", "Bamide"]),
        ("Rain hit Bamide Oyela. Bamide said no.", ["Bamide Oyela", "Bamide"]),
        ("Oyela Paris, 34, left. Paris said no.", ["Oyela Paris", "Paris"]),
        ("Oyela Bamide, 34, left. Paris said no.", ["Oyela Bamide"]),
    ],
)
def test_whose_surname_speaks_is_a_person(table_of, text, expected):
    table = table_of(text)
    at = text.index(text.split(". ")[1].split()[0] + " said")
    found = named_persons(table, [(at, text.index(" said"))])
    assert [text[m.name_start : m.end] for m in found if m.kind == "person"] == expected


def test_mentions_stay_where_they_are(table_of):
    table = table_of("Oyela Bamide, 34, met Jane Doe in Paris.")
    found = named_persons(table, ())
    assert [evolve(mention, kind="name") for mention in found] == [
        evolve(mention, kind="name") for mention in table.reading.mentions
    ]
