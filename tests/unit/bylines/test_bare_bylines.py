"""Bylines without "by"; pairs differ in one place."""

import pytest

from newscorpus.bylines.bare_bylines import BareBylines
from newscorpus.lexicon import load_lexicon

BARE = BareBylines(load_lexicon("en"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour Gazette Reporter", True),
        ("Reuters Staff", True),
        ("Staff", False),
        ("Harbour Gazette Report", False),
        ("The Mayor Of The Harbour Fires Staff", False),
    ],
)
def test_the_staff_of_a_paper(line, expected):
    assert BARE.is_staff(line.split()) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Wendeline Ostrova, Abuja", True),
        ("Wendeline Ostrova, Michigan", False),
        ("Heavy Rain, Mumbai", False),
        ("Ostrova, Abuja", False),
        ("Wendeline, Ostrova, Abuja", False),
        ("Wendeline Ostrova", False),
        ("Wendeline Ostrova in Abuja", True),
        ("Heavy Rain in Mumbai", False),
        ("Wendeline Ostrova, Health Correspondent", True),
        ("Wendeline Ostrova, Prime Minister", False),
        ("Bayern Munich, Health Correspondent", False),
    ],
)
def test_a_name_with_its_city_or_job(line, expected):
    assert BARE.is_signed(line.split()) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Wendeline Ostrova", True),
        ("Wendeline Ostrova, Tjarko Mbeki and agencies", True),
        ("Wendeline van Ostrova in Lima", True),
        ("Wendeline", False),
        ("Harbour Views", False),
        ("Addis Ababa", False),
        ("Tamil Nadu", False),
        ("Ostrova Gazette", False),
        ("WENDELINE OSTROVA", True),
        ("HARBOUR VIEWS", False),
        ("TAMIL NADU", False),
        ("Wendeline Ostrova | March 5, 2018", True),
    ],
)
def test_a_name_that_no_list_has(line, expected):
    assert BARE.opens_with_name(line.split()) == expected


def test_no_name_without_a_list_of_common_words():
    assert not BareBylines(load_lexicon("fr")).opens_with_name(["Wendeline", "Ostrova"])


def test_nothing_between_two_commas_is_no_job():
    assert not BARE.is_signed(["Wendeline", "Ostrova,", ",", "Abuja"])
    assert not BARE.is_signed(["Wendeline", "Ostrova,", ",", ""])
