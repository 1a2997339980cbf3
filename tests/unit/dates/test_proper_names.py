"""Names that hold a word of time, by their neighbours and by how they are written."""

from datetime import date

import pytest

from newscorpus.dates import find_timexes


def found(text: str) -> list[str]:
    return [timex.text for timex in find_timexes(text, anchor=date(2018, 10, 26))]


@pytest.mark.parametrize(
    "text",
    [
        "the Sunday Mirror",
        "the Saturday Evening Post",
        "on the Today programme",
        "in Boiling Spring",
        "the Winter Olympics",
        "The Winter’s Tale",
        "“Wonder Woman 1984”",
        "“2001: A Space Odyssey”",
        "It hurt, June said",
        "His daughter June sang.",
        "His mother, June, sang.",
        "Mr Sunday Oche sang.",
        "Gov. Monday Okri sang.",
        "It hurt. Sunday told them.",
        "Sunday said he was well.",
    ],
)
def test_a_name_is_no_date(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("a mirror of Sunday", ["Sunday"]),
        ("It rained. Sunday was dry.", ["Sunday"]),
        ("He saw his Dr. Sunday night was bad.", ["Sunday night"]),
        ("Aides on Sunday said so.", ["Sunday"]),
        ("The Winter’s", ["The Winter"]),
        ("today programmes run", ["today"]),
        ("“Today,” he said.", ["Today"]),
        ("He will come “today”.", ["today"]),
        ("in Spring 1998", ["Spring 1998"]),
        ("He said: “We met in 1984.”", ["1984"]),
        ("in June he said", ["June"]),
        ("He told his wife June 3 was free.", ["June 3"]),
        ("the Spring Offensive", ["the Spring"]),
    ],
)
def test_the_same_words_elsewhere_are(text: str, dates: list[str]) -> None:
    assert found(text) == dates


def test_a_club_is_remembered_and_a_day_behind_a_preposition_is_one() -> None:
    assert found("Wednesday was wet.") == ["Wednesday"]
    assert not found("Sheffield Wednesday lost. Wednesday was their name.")
    assert found("Sheffield Wednesday lost on Wednesday.") == ["Wednesday"]


def test_a_word_alone_in_marks_with_a_capital_is_a_title() -> None:
    assert not found("They sang “Yesterday” twice.")
