"""Where a name starts, with a noun for a person or an office before it; pairs differ in one place."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text.name_offices import opens_topics, place_of_post, post_before, role_start
from newscorpus.text.name_words import name_words

KNOWN = name_words(load_lexicon("en"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ambassador to Jane", 0),
        ("Ambassador to the Jane", 0),
        ("The Ambassador to Jane", 1),
        ("Road to Jane", -1),
        ("MP for Cork", 0),
        ("Road for Cork", -1),
        ("to Jane", -1),
        ("Jane", -1),
    ],
)
def test_an_office_before_a_place(words: str, expected: int) -> None:
    split = words.split()
    assert post_before(split, len(split) - 1, KNOWN) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("France Jane Doe", 1),
        ("New Zealand Jane Doe", 2),
        ("Zork South Jane Doe", 2),
        ("Mayor Jane Doe", 0),
        ("Jane Doe", 0),
        ("France", 0),
    ],
)
def test_the_place_of_a_post(words: str, expected: int) -> None:
    split = words.split()
    assert place_of_post(split, 0, len(split) - 1, KNOWN.classes) == expected


@pytest.mark.parametrize(
    ("words", "gaps", "expected"),
    [
        ("campaign manager Jane", "  ", 0),
        ("Co founder Jane", "- ", 0),
        ("Vast founder Jane", "  ", 1),
        ("the manager Jane", "  ", 1),
        ("manager Jane", ",", 1),
        ("health and safety officer Jane", "    ", 0),
        ("police and campaign manager Jane", "    ", 2),
        ("and safety officer Jane", "   ", 1),
    ],
)
def test_a_noun_before_a_name(words: str, gaps: str, expected: int) -> None:
    split = words.split()
    assert role_start(split, list(gaps), len(split) - 1, KNOWN, (-2, -2)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Health and safety officer Jane", True),
        ("Police and crime", True),
        ("Health and Safety", False),
        ("Health and Jane", False),
        ("Health and", False),
        ("Health", False),
        ("Rain and safety", False),
    ],
)
def test_a_topic_that_opens_a_sentence(words: str, expected: bool) -> None:
    assert opens_topics(words.split(), 0, KNOWN) is expected
