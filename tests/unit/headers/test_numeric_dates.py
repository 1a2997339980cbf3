"""Dates in numbers, and what settles their order."""

from datetime import date

import pytest

import newscorpus as nc
from newscorpus.bylines import as_timex, parse_dateline
from newscorpus.headers.numeric_dates import NumericDates, country_of
from newscorpus.lexicon import load_lexicon

ENGLISH = load_lexicon("en")
NUMERIC = NumericDates(ENGLISH)
FOUND = as_timex("03/09/2022", 0, 10, date(2022, 3, 9))


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("LAGOS, Nigeria – Rain fell.", "NGA"),
        ("LEEDS, England — Rain fell.", "GBR"),
        ("NAIROBI (AP) — Rain fell.", "KEN"),
        ("TBILISI, Georgia — Rain fell.", None),
        ("ATHENS, Ga. — Rain fell.", "USA"),
        ("DAYTON, Ohio — Rain fell.", "USA"),
        ("KOCHI: Rain fell.", "IND"),
        ("BIRMINGHAM (AP) — Rain fell.", None),
        ("(CNN) — Rain fell.", None),
    ],
)
def test_the_country_of_a_dateline(text: str, country: str | None) -> None:
    assert country_of(parse_dateline(text), ENGLISH) == country


def test_no_dateline_has_no_country() -> None:
    assert country_of(None, ENGLISH) is None


def test_the_country_comes_before_the_address_and_other_dates() -> None:
    found = NUMERIC.read(FOUND, country="USA", url="https://example.uk/", beside=["27/09/2022"])
    assert found == FOUND


def test_a_date_in_words_stays() -> None:
    found = as_timex("March 9, 2022", 0, 13, date(2022, 3, 9))
    assert NUMERIC.read(found, country="NGA") == found


def test_the_place_of_the_date_stays() -> None:
    found = NUMERIC.read(FOUND, country="NGA")
    assert (found.span, found.begin, found.end) == (FOUND.span, date(2022, 9, 3), date(2022, 9, 3))


def test_a_page_that_is_not_in_english_puts_the_day_first() -> None:
    assert NUMERIC.read(FOUND, foreign=True).value == "2022-09-03"
    lines = ("Il ponte è stato chiuso ieri dopo il crollo di una trave, e resterà chiuso per tutta la settimana.",) * 2
    header = nc.parse_header("\n".join(("Chiuso il ponte", "di Maria Rossi", "03/09/2022", *lines)))
    assert header.published is not None
    assert header.published.value == "2022-09-03"
