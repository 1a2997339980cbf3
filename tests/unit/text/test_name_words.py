"""The words that names are told by."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import name_words as module
from newscorpus.text.name_words import (
    GIVEN,
    MODIFIER,
    NO_NAME,
    ORG,
    PLACE,
    ROLE,
    STOP,
    TITLE,
    gender_of,
    gender_of_name,
    gender_of_title,
    genders,
    name_classes,
    name_words,
    roles_in,
)

ENGLISH = load_lexicon("en")


@pytest.mark.parametrize(
    ("word", "has"),
    [
        ("Sen", TITLE),
        ("Angela", GIVEN),
        ("ANGELA", GIVEN),
        ("Committee", ORG),
        ("the", STOP),
        ("The", STOP),
        ("spokeswoman", ROLE),
        ("drivers", ROLE),
        ("former", MODIFIER),
        # a part of a modifier that is written with a hyphen
        ("ex", MODIFIER),
        ("Tuesday", NO_NAME),
        ("Paris", PLACE),
        ("New York", PLACE),
        ("U.S", PLACE),
    ],
)
def test_classes(word: str, has: int) -> None:
    assert name_classes(ENGLISH)[word] & has


def test_a_word_may_be_of_several_classes() -> None:
    classes = name_classes(ENGLISH)
    assert any(bits.bit_count() > 1 for bits in classes.values())
    assert "bridge" not in classes


def test_every_class_is_a_bit_of_its_own() -> None:
    bits = [getattr(module, name) for name in module.__all__ if name.isupper()]
    assert sorted(bits) == [1 << i for i in range(len(bits))]


@pytest.mark.parametrize(("word", "gender"), [("Angela", "f"), ("spokesman", "m"), ("Mr", "m")])
def test_gender(word: str, gender: str) -> None:
    assert gender_of(ENGLISH)[word] == gender


def test_what_leaves_the_gender_open_is_left_out() -> None:
    assert genders(ENGLISH, "person_nouns")["driver"] == "u"
    assert "driver" not in gender_of(ENGLISH)
    assert set(genders(ENGLISH, "given_names").values()) <= {"m", "f", "u"}


def test_a_given_name_is_no_word_place_or_body() -> None:
    names = genders(ENGLISH, "given_names")
    assert "Callum" in names
    assert not names.keys() & {"Fares", "Aria", "Paisley", "Samar", "Isla", "Padma", "Wafa", "Lotte", "Everett"}


def test_what_links_the_words_of_a_name() -> None:
    words = name_words(ENGLISH)
    assert "van" in words.particles
    assert words.linking == words.particles | words.inner
    assert words.classes is name_classes(ENGLISH)
    assert name_words(ENGLISH) is words


def test_particles_are_those_of_the_language() -> None:
    assert "von" in name_words(load_lexicon("de")).particles


@pytest.mark.parametrize(
    ("name", "gender"), [("Gurpreet Singh", "m"), ("Zyx Singh", "m"), ("Zyx Roe", "u"), ("Singh", "u")]
)
def test_gender_of_a_name_in_full(name: str, gender: str) -> None:
    assert gender_of_name(name, ENGLISH) == gender


def test_what_a_title_says() -> None:
    assert [gender_of_title(title, ENGLISH) for title in ("Mrs.", "Sir", "Dr")] == ["f", "m", "u"]
    assert roles_in("Sen.", ENGLISH) == {"senator"}
