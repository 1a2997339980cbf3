"""Whether words name an outlet."""

import pytest

from newscorpus.bylines.outlet_names import OutletNames
from newscorpus.lexicon import load_lexicon

NAMES = OutletNames(load_lexicon("en"))


@pytest.mark.parametrize(
    "words", ["Reuters", "REUTERS", "Associated Press", "Reuters Staff", "harbour.example.com", "BBC", "Reuters."]
)
def test_what_a_list_has(words):
    assert NAMES.has(words)


@pytest.mark.parametrize("words", ["PTN Staff", "Harbour Gazette Staff"])
def test_staff_of_an_outlet_that_no_list_has(words):
    assert NAMES.has(words)


@pytest.mark.parametrize("words", ["KYIV", "WIND", "KARL"])
def test_a_city_a_word_or_a_name_in_capitals_is_no_station(words):
    assert NAMES.has("WXYU")
    assert not NAMES.has(words)


@pytest.mark.parametrize("words", ["", "Jane Doe", "Harbour Gazette", "Staff", "the staff", "Jane Doe Staff"])
def test_what_no_list_has(words):
    assert not NAMES.has(words)


@pytest.mark.parametrize(
    ("words", "like"),
    [
        ("Harbour Gazette", True),
        ("HARBOUR NEWS", True),
        ("The Valley Courier", True),
        ("Gazette", False),
        ("Jane Doe", False),
        ("", False),
    ],
)
def test_what_ends_as_papers_do(words, like):
    assert NAMES.ends_like_one(words) is like


def test_one_word_is_enough_where_the_caller_says_so():
    assert NAMES.ends_like_one("Gazette", alone=True)
    assert not NAMES.ends_like_one("Doe", alone=True)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("WXYU", True),
        ("KXYZ-TV", True),
        ("KXYZ/KWVU", True),
        ("WIND", False),
        ("KARL", False),
        ("WXY", False),
        ("kxyz", False),
    ],
)
def test_the_call_sign_of_a_station(words, named):
    assert NAMES.has(words) is named


@pytest.mark.parametrize(
    ("words", "like"), [("Harbour Media Group", True), ("HARBOUR MEDIA GROUP", False), ("Group", False)]
)
def test_a_group_that_owns_papers(words, like):
    assert NAMES.looks_like_one(words) is like


@pytest.mark.parametrize(
    ("line", "named"),
    [("The Daily Herald", True), ("REUTERS", True), ("RAIN IN THE HERALD", False), ("Rain in the Daily Herald", False)],
)
def test_a_line_that_names_an_outlet(line, named):
    assert NAMES.names_one(line) is named
