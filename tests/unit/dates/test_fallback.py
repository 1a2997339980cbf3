"""What dateparser says of one short string, and never a guess."""

from datetime import date

import pytest

from newscorpus.dates.fallback import ask_dateparser, check_language
from newscorpus.errors import UnknownLanguageError
from newscorpus.model import TimexBasis

DAY = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("text", "language", "value", "basis"),
    [
        ("5 mars 2018", "fr", "2018-03-05", TimexBasis.EXPLICIT),
        ("mars 2018", "fr", "2018-03", TimexBasis.EXPLICIT),
        ("gestern", "de", "2018-10-25", TimexBasis.ANCHORED),
        ("5 mars", "fr", "2018-03-05", TimexBasis.ANCHORED),
    ],
)
def test_what_the_string_shows(text, language, value, basis):
    assert ask_dateparser(text, DAY, language) == (value, basis)


@pytest.mark.parametrize(
    ("text", "expected"), [("gestern", None), ("5. März", "XXXX-03-05"), ("5. März 2018", "2018-03-05")]
)
def test_without_a_day_nothing_is_filled_in(text, expected):
    found = ask_dateparser(text, None, "de")
    assert (found and found.value) == expected


@pytest.mark.parametrize("text", ["", "12", "05/06/2018", "Rain fell.", "x" * 65])
def test_what_is_no_date_or_not_for_it(text):
    assert ask_dateparser(text, DAY, "en") is None


def test_a_language_that_it_does_not_know():
    check_language("fi")
    with pytest.raises(UnknownLanguageError, match="xx"):
        check_language("xx")
