"""What the words beside a name say of a family."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading
from newscorpus.text.name_kin import (
    generation,
    given_name,
    is_relative,
    last_name,
    namesakes,
    noun_apposed,
    words_before,
)

ENGLISH = load_lexicon("en")


def last(text: str):
    return Reading(text, ENGLISH).mentions[-1]


@pytest.mark.parametrize(("bare", "expected"), [("Tim Doe", "Doe"), ("Tim Doe Jr", "Doe"), ("Tim Doe, Jr", "Doe")])
def test_a_suffix_is_no_surname(bare: str, expected: str) -> None:
    assert last_name(bare, frozenset({"Jr"})) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Tim Doe", "Tim Doe Jr"], ["Tim", "Tim Jr"]),
        (["Tim Doe Jr", "Tim Doe Sr"], ["Tim Jr", "Tim Sr"]),
        (["Tim Doe Jr", "Tim Doe"], ["Tim", "Tim"]),
        (["Tim Doe Jr", "Ann Doe"], ["Tim", "Ann"]),
    ],
)
def test_a_suffix_tells_two_of_one_name_apart(names: list[str], expected: list[str]) -> None:
    several = namesakes(names, frozenset({"Jr", "Sr"}))
    assert [given_name(name, several) for name in names] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came with his aunt, Ann Doe.", "aunt"),
        ("His aunt, Ann Doe told him so.", "aunt"),
        ("After a row with his wife, Paul Doe left.", ""),
        ("After a row with his wife, Ann, Paul Doe left.", ""),
    ],
)
def test_the_noun_in_apposition(text: str, expected: str) -> None:
    assert noun_apposed(text, last(text)) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("He came with his wife, Ann Doe.", "relatives", True),
        ("He married Ann Doe.", "relatives", True),
        ("He came with his wife, Ann Doe.", "parent", False),
        ("He came with his mum Ann Doe.", "parent", True),
        ("He came with Ann Doe.", "relatives", False),
    ],
)
def test_a_noun_in_front_makes_a_relative(text: str, kind: str, expected: bool) -> None:
    assert is_relative(text, last(text), ENGLISH, kind) is expected


def test_the_words_before_a_name() -> None:
    text = "He came with his wife, Ann Doe."
    assert words_before(text, last(text)) == ["his", "wife"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then the elder Doe left.", ("parent", "child")),
        ("Then Doe senior left.", ("parent", "child")),
        ("Then the younger Doe left.", ("child", "parent")),
        ("Then the tall Doe left.", ("", "")),
    ],
)
def test_the_older_or_the_younger_one(text: str, expected: tuple[str, str]) -> None:
    assert generation(text, last(text), ENGLISH) == expected
