from datetime import date

import pytest

from newscorpus.dates import normalize_date
from newscorpus.errors import UnknownLanguageError

ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Updated 3:14 PM ET, Mon March 5, 2018", None, "2018-03-05T15:14"),
        ("Published: 22 October 2018 at 09:00 BST", "en", "2018-10-22T09:00"),
        ("March 5, 2018 | 3:14pm", None, "2018-03-05T15:14"),
        ("Fri 5 Oct 2018 07.00 BST", None, "2018-10-05T07:00"),
        ("05.03.2018", None, "2018-03-05"),
        ("05/03/2018", None, "2018-05-03"),
        ("05/03/2018", "fr", "2018-03-05"),
        ("05.03.2018 14:30 Uhr", "de", "2018-03-05T14:30"),
        ("2018-10-22T09:00:00+02:00", None, "2018-10-22T09:00"),
        ("5 mars 2018", "fr", "2018-03-05"),
        ("5 mars 2018", None, "2018-03-05"),
        ("mars 2018", "fr", "2018-03"),
        ("Oct 5", None, "XXXX-10-05"),
        ("5 mars", "fr", "XXXX-03-05"),
        ("October 2018", None, "2018-10"),
        ("2018", None, "2018"),
        ("2018年3月5日", "zh", "2018-03-05"),
    ],
)
def test_values_without_an_anchor(text: str, language: str | None, value: str) -> None:
    found = normalize_date(text, language=language)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Oct 5", None, "2018-10-05"),
        ("yesterday", None, "2018-10-25"),
        ("hier", "fr", "2018-10-25"),
        ("gestern", "de", "2018-10-25"),
    ],
)
def test_values_with_an_anchor(text: str, language: str | None, value: str) -> None:
    found = normalize_date(text, anchor=ANCHOR, language=language)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "bonjour",
        "1",
        "12",
        "1 1 1 1",
        "Feb 30, 2019",
        "13/13/2020",
        "99999",
        "Monday traffic",
        "in May and in June",
        "x" * 500,
    ],
)
@pytest.mark.parametrize("language", [None, "en", "fr"])
def test_none_rather_than_a_guess(text: str, language: str | None) -> None:
    assert normalize_date(text, anchor=ANCHOR, language=language) is None


@pytest.mark.parametrize("text", ["gestern", "hier", "il y a 3 jours", "10:30"])
def test_no_hidden_clock(text: str) -> None:
    found = normalize_date(text)
    assert found is None or found.begin is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        # beyond the calendar there is no value
        ("hier", None, "9999-12-30"),
        ("la semaine dernière", None, "9999-W51"),
        ("dans 3 jours", "0001-01-04", None),
        ("5 mars", "0001-03-05", "9999-03-05"),
        ("mars", "0001-03", "9999-03"),
    ],
)
def test_the_ends_of_the_calendar(text: str, first: str | None, last: str | None) -> None:
    found = [normalize_date(text, anchor=anchor, language="fr") for anchor in (date.min, date.max)]
    assert [timex and timex.value for timex in found] == [first, last]


def test_a_date_that_could_be_swapped_is_doubted() -> None:
    found = normalize_date("05/03/2018")
    assert found is not None
    assert found.doubt is not None
    assert found.doubt.detail == "or 2018-03-05"


def test_the_span_is_in_the_text_as_given() -> None:
    text = "  5 mars 2018\n"
    found = normalize_date(text, language="fr")
    assert found is not None
    found.span.check(text)
    assert found.text == "5 mars 2018"


def test_an_unknown_language() -> None:
    with pytest.raises(UnknownLanguageError):
        normalize_date("x", language="xx")


@pytest.mark.parametrize(
    ("language", "day", "yesterday"),
    [
        ("ar", "5 مارس 2018", "أمس"),
        ("cs", "5. března 2018", "včera"),
        ("de", "Montag, 5. März 2018", "gestern"),
        ("es", "lunes, 5 de marzo de 2018", "ayer"),
        ("fi", "5. maaliskuuta 2018", "eilen"),
        ("fr", "lundi 5 mars 2018", "hier"),
        ("id", "5 Maret 2018", "kemarin"),
        ("it", "lunedì 5 marzo 2018", "ieri"),
        ("ja", "2018年3月5日", "昨日"),
        ("nl", "5 maart 2018", "gisteren"),
        ("pl", "5 marca 2018", "wczoraj"),
        ("pt", "5 de março de 2018", "ontem"),
        ("ru", "5 марта 2018 г.", "вчера"),
        ("sv", "5 mars 2018", "igår"),
        ("tr", "5 Mart 2018", "dün"),
        ("uk", "5 березня 2018", "вчора"),
        ("vi", "5 tháng 3 năm 2018", "hôm qua"),
        ("zh", "2018年3月5日", "昨天"),
    ],
)
def test_many_languages(language: str, day: str, yesterday: str) -> None:
    found, back = (normalize_date(text, anchor=ANCHOR, language=language) for text in (day, yesterday))
    assert found is not None
    assert back is not None
    assert (found.value, found.begin) == ("2018-03-05", date(2018, 3, 5))
    assert (back.value, str(back.basis)) == ("2018-10-25", "anchored")
    assert normalize_date(yesterday, language=language) is None


@pytest.mark.parametrize("language", [None, "de", "fr", "ja"])
@pytest.mark.parametrize("text", ["2018", "2018-03"])
def test_a_year_and_a_month_in_digits_need_no_language(text: str, language: str | None) -> None:
    found = normalize_date(text, language=language)
    assert found is not None
    assert found.value == text


def test_the_swap_is_noted_behind_dateparser_too() -> None:
    found = normalize_date("05/03/2018 à 14h30", language="fr")
    assert found is not None
    assert found.doubt is not None
    assert (found.value, found.doubt.detail) == ("2018-03-05T14:30", "or 2018-05-03")


@pytest.mark.parametrize("anchor", [date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize(
    "text", ["yesterday", "tomorrow", "’98", "FY19", "the 31st", "on the 11th.", "Yom Kippur", "next week or so"]
)
def test_english_at_the_ends_of_the_calendar(text: str, anchor: date) -> None:
    found = normalize_date(text, anchor=anchor)
    assert found is None or found.begin is None or found.begin.year in {*range(1, 120), *range(9890, 10_000)}
