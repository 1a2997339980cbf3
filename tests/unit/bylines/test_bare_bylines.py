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
    ],
)
def test_a_name_with_its_city(line, expected):
    assert BARE.is_placed(line.split()) == expected
