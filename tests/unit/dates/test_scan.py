"""How the rules look at a text, word by word."""

import pytest

from newscorpus.dates.scan import Scan, year_number
from newscorpus.dates.words import TimeWords
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)


def scan_of(text):
    return Scan(Reading(text, ENGLISH), WORDS)


@pytest.mark.parametrize(
    ("word", "year"),
    [("2018", 2018), ("1066", 1066), ("0999", None), ("2200", None), ("218", None), ("20181", None), ("٢٠١٨", None)],
)
def test_a_year_of_four_digits(word, year):
    assert year_number(word) == year


def test_words_outside_of_the_text_are_nothing():
    scan = scan_of("in May")
    assert [scan.word(k) for k in (-1, 0, 1, 9)] == ["", "in", "may", ""]
    assert scan.head(9).kind == scan.modifier(-1).kind == scan.gap(9) == ""
    assert scan.head(1).kind == "month"
    assert not scan.among(-1, "of")


def test_a_modifier_before_the_floor_is_not_free():
    scan = scan_of("last week")
    assert scan.modifier(0).kind == "shift"
    scan.floor = 1
    assert scan.modifier(0).kind == ""


@pytest.mark.parametrize(
    ("text", "space", "linked", "comma"),
    [
        ("May 5", True, True, True),
        ("May-5", False, True, False),
        ("May, 5", False, False, True),
        ("May. 5", False, False, True),
        ("May; 5", False, False, False),
        # over a line end of one paragraph, and over the end of one
        ("May\n\n5", False, False, False),
    ],
)
def test_what_stands_between_two_words(text, space, linked, comma):
    scan = scan_of(text)
    assert (scan.space(0), scan.linked(0), scan.comma(0)) == (space, linked, comma)


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("early October", "October", (0, "START", None)),
        ("last October", "October", (0, None, -1)),
        ("the end of last week", "week", (0, "END", -1)),
        ("in October", "October", (1, None, None)),
        ("big October", "October", (1, None, None)),
    ],
)
def test_the_modifiers_in_front_of_a_head(text, head, expected):
    scan = scan_of(text)
    assert scan.lead(scan.words.index(head))[:3] == expected


@pytest.mark.parametrize(
    ("text", "year", "shift"),
    [
        ("October 2018", 2018, 0),
        ("October, 2018", 2018, 0),
        ("October of 2018", 2018, 0),
        ("October last year", None, -1),
        ("October ’18", None, 0),
    ],
)
def test_a_year_behind_a_word(text, year, shift):
    found = scan_of(text).year_after(0)
    assert found is not None
    assert (found[1].number, found[1].shift) == (year, shift)


@pytest.mark.parametrize("text", ["October 2018.5", "October rain", "October. 2018,000", "October"])
def test_no_year_behind_a_word(text):
    assert scan_of(text).year_after(0) is None


@pytest.mark.parametrize(
    ("word", "day"), [("22", 22), ("05", 5), ("1st", 1), ("22nd", 22), ("32", None), ("0", None), ("May", None)]
)
def test_the_day_of_a_month(word, day):
    assert scan_of(word).day_number(0) == day


def test_a_year_that_is_spoken():
    scan = scan_of("in nineteen ninety-one and twenty nineteen")
    assert scan.spoken_year(1) == (3, 1991)
    assert scan.spoken_year(5) == (6, 2019)


def test_a_name_anywhere_in_the_text_is_looked_for_once():
    scan = scan_of("He supports Sheffield Wednesday.")
    assert scan.mentions("Sheffield Wednesday")
    assert not scan.mentions("Tuesday Club")
    assert scan.mentioned == {"Sheffield Wednesday": True, "Tuesday Club": False}
