"""Families of boilerplate phrases: how a line is looked up in them."""

import pytest

import newscorpus as nc
from newscorpus.boilerplate.phrase_families import FamilyBook, family_book, section_names
from newscorpus.lexicon import load_lexicon
from newscorpus.model import BlockKind

ENGLISH = load_lexicon("en")
OWN = ENGLISH.enter(
    "boilerplate",
    "family",
    {"id": "own-whole", "kind": "other", "whole": ["tide of the day"]},
    {"id": "own-starts", "kind": "other", "starts": ["harbour quiz:"]},
    {"id": "own-has", "kind": "other", "has": ["tide tables by", "Tide: "]},
    {"id": "own-ends", "kind": "other", "ends": ["more at harbour dot org"]},
)


def look_up(book, line):
    hit = book.look_up(line, line.split(), len(line))
    return None if hit is None else f"{hit.family.id}.{hit.how}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tide of the day", "own-whole.whole"),
        # capitals, marks and white space at the ends do not count
        ("» TIDE OF THE DAY!", "own-whole.whole"),
        ("The tide of the day was high.", None),
        ("Harbour quiz: how deep is it?", "own-starts.starts"),
        ("The harbour quiz: how deep is it?", None),
        ("See our Tide tables by the pier", "own-has.has"),
        ("The pier at noon Tide: Jane Doe", "own-has.has"),
        ("The pier is shut by a tide: it is too high", None),
        ("The tide is more at Harbour dot org", "own-ends.ends"),
        ("The tide is more at Harbour dot org today", None),
        ("Rain fell on the town.", None),
    ],
)
def test_a_line_is_a_phrase_or_starts_holds_or_ends_with_one(line, expected):
    assert look_up(FamilyBook(OWN), line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Posted on the door of the church, the notice invited comment from the parish.",
        "Catch all the fish you like, the old men say, and the lake will be full again by spring.",
        "Follow the latest trail of smuggled timber and it leads to a port in the far south.",
        "Did you find this strange, the judge asked the witness, and she nodded.",
        "Was this article of faith ever true, the bishop asked his flock on Sunday.",
        "Copyright the world over is in trouble, lawyers said on Monday.",
        "The house publishes around 30 novels a year, most of them by women from the north.",
        "Copyright Board Backs Singers",
        "Friends",
    ],
)
def test_a_line_of_the_story_is_in_no_family(line):
    assert look_up(family_book(ENGLISH), line) is None


def test_a_long_line_is_no_formula():
    book = FamilyBook(OWN)
    assert look_up(book, "Rain fell on the town. " * 20 + "More at harbour dot org") is None


def test_families_have_kinds_and_names_of_their_own():
    families = family_book(ENGLISH).families
    assert len({family.id for family in families}) == len(families)
    assert all(isinstance(family.kind, BlockKind) for family in families)


def test_a_book_is_made_once():
    assert family_book(ENGLISH) is family_book(ENGLISH)


def test_the_names_of_sections():
    assert "world" in section_names(ENGLISH)
    assert "rain fell on the town" not in section_names(ENGLISH)


@pytest.mark.parametrize(
    "line",
    ["Leggi anche", "Compartilhar no WhatsApp", "Lees ook:", "Zobacz także:", "Читайте также", "En Çok Okunanlar"],
)
def test_languages_without_a_folder_have_the_commonest_phrases(line: str) -> None:
    assert nc.find_blocks(line)[0].kind in {"share", "related"}


@pytest.mark.parametrize(("line", "is_time"), [("21.45", True), ("9:15 CET", True), ("8.25", False), ("3-1", False)])
def test_a_time_of_day_between_paragraphs_is_a_date(line: str, is_time: bool) -> None:
    before = "The council voted on Tuesday to repair the bridge over the Wren, which has been closed since the flood."
    after = "Mayor Ana Ruiz said the work would begin in May and cost two million dollars, half of it from the state."
    blocks = nc.find_blocks(f"{before}\n{line}\n{after}")
    assert (blocks[1].kind == "date") is is_time


@pytest.mark.parametrize(
    ("line", "family"),
    [
        ("Turn off notifications", "button"),
        ("Read all comments", "button"),
        ("Please email this article", "button"),
        ("Save the story for the children", None),
        ("Read the room", None),
        ("Show the story to the author.", None),
    ],
)
def test_a_button_is_made_of_its_words_alone(line: str, family: str | None) -> None:
    hit = family_book(load_lexicon("en")).look_up(line, line.split(), len(line))
    assert (hit.family.id if hit else None) == family


@pytest.mark.parametrize("line", ["jane.doe@example.com", "@janedoe"])
def test_an_address_alone_is_a_contact(line: str) -> None:
    hit = family_book(ENGLISH).look_up(line, [line], len(line))
    assert hit is not None
    assert hit.family.id == "address"


@pytest.mark.parametrize(
    ("line", "family"), [("Last updated: 14:05", "date"), ("Updated at 14:05", "date"), ("Psalm 23:04", None)]
)
def test_a_label_and_a_time_of_day_are_a_date_line(line: str, family: str | None) -> None:
    hit = family_book(ENGLISH).look_up(line, line.split(), len(line))
    assert (hit.family.id if hit else None) == family


@pytest.mark.parametrize(
    ("language", "line", "family"),
    [
        ("en", "Leggi anche: Chiuso il ponte", "related"),
        ("en", "Partilhar notícia", "share"),
        ("en", "Lees verder na de advertentie", "related"),
        ("en", "Tempo di lettura: 3 minuti", "navigation"),
        ("en", "Copyright PUNCH.", "copyright-of"),
        ("en", "Attendance: 4,211", "match-notes"),
        ("de", "Kommentare Drucken Teilen", "share"),
        ("de", "Kommentare und Drucke", None),
        ("fr", "Accueil À propos Contact", "navigation"),
        ("es", "Compartir Facebook Twitter", "share"),
        ("es", "Puedes seguir a la sección en Facebook", "share"),
        ("fr", "Cet article a été corrigé par la cour.", None),
    ],
)
def test_phrases_of_other_languages(language: str, line: str, family: str | None) -> None:
    hit = family_book(load_lexicon(language)).look_up(line, line.split(), len(line))
    assert (hit.family.id if hit else None) == family


@pytest.mark.parametrize(
    ("line", "family"),
    [
        ("About Harbour Systems", "about"),
        ("About 40,000 homes are without power", None),
        ("This article was generated with the help of a machine.", "machine-made"),
        ("This article was written in a hurry", None),
        ("3.2K Followers", "about-author"),
        ("If you enjoyed this, tell a friend.", "subscribe"),
        ("You have read 3 of 5 free articles this month.", "paywall"),
        ("“You have read 40 books,” she said.", None),
        ("You have 2 free tickets for the show.", None),
        ("This report was generated at the request of the court.", None),
        ("This story was created with puppets and lamps.", None),
        ("Your browser is out of date.", "paywall"),
        ("Your browser history was read out in court.", None),
        ("This video is being studied by the police.", None),
        ("Download the code and unpack it.", None),
        ("Her show went to number one on Apple Podcasts.", None),
        ("No", "navigation"),
        ("“No.”", None),
    ],
)
def test_phrases_that_lines_start_with(line: str, family: str | None) -> None:
    hit = family_book(ENGLISH).look_up(line, line.split(), len(line))
    assert (hit.family.id if hit else None) == family
