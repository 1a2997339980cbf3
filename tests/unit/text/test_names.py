import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading, is_person_name
from newscorpus.text.cast import Cast

ENGLISH = load_lexicon("en")


def mentions(text: str) -> list[tuple[str, str]]:
    return [(text[m.name_start : m.end], m.kind) for m in Reading(text, ENGLISH).mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Vladimir Putin left.", [("Vladimir Putin", "person")]),
        ("Secretary of State Jane Doe left.", [("Jane Doe", "person")]),
        ("The press secretary Sanders left.", [("Sanders", "person")]),
        ("Robert O’ Brien met Jean-Luc Roe.", [("Robert O’ Brien", "person"), ("Jean-Luc Roe", "person")]),
        ("Bashar al-Assad met Anna van der Berg.", [("Bashar al-Assad", "person"), ("Anna van der Berg", "person")]),
        (
            "The Department of Justice sued the Daily Courier.",
            [("Department of Justice", "org"), ("Daily Courier", "org")],
        ),
        ("The FBI came to New York on Monday.", [("FBI", "org"), ("New York", "place")]),
        ("Meanwhile, reporters waited. However, it rained.", []),
        ("Paul Roe spoke. Roe left.", [("Paul Roe", "person"), ("Roe", "person")]),
        ("He flew to the U.S. in May.", [("U.S.", "place")]),
    ],
)
def test_mentions(text: str, expected: list[tuple[str, str]]) -> None:
    assert mentions(text) == expected


def test_a_mention_holds_the_title() -> None:
    text = "Clinton campaign manager Robby Roe spoke."
    (found,) = [m for m in Reading(text, ENGLISH).mentions if "Robby" in text[m.start : m.end]]
    assert text[found.start : found.end] == "Clinton campaign manager Robby Roe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Jane Doe", True), ("J. R. Roe", True), ("Mr. Doe", True), ("Rain", False), ("Daily News", False), ("", False)],
)
def test_the_form_of_a_person_name(text: str, expected: bool) -> None:
    assert is_person_name(text, ENGLISH) is expected


def test_the_cast_knows_the_fullest_name() -> None:
    text = "Bill Roe came first. Anna Q. Roe, the mayor, came late. Mrs. Roe spoke. Anna Roe left with Mr. Roe."
    cast = Cast(text, Reading(text, ENGLISH).mentions, ENGLISH)
    assert [cast.name(cast.fullest(m)) for m in cast.persons] == [
        "Bill Roe",
        "Anna Q. Roe",
        "Anna Q. Roe",
        "Anna Q. Roe",
        "Bill Roe",
    ]
    assert cast.gender(cast.persons[1]) == "f"
    assert "mayor" in cast.roles(cast.persons[2])
