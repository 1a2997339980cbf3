"""The words of time of a language, by every spelling that counts."""

import pytest

from newscorpus.dates.words import TimeWord, TimeWords, time_classes
from newscorpus.errors import LexiconError
from newscorpus.lexicon import load_lexicon

ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("October", TimeWord("month", "10")),
        ("OCTOBER", TimeWord("month", "10")),
        ("may", None),
        ("bridge", None),
    ],
)
def test_heads(word, expected):
    assert WORDS.heads.get(word) == expected


def test_a_class_without_words_is_empty():
    assert time_classes(ENGLISH)["no such class"] == frozenset()
    assert WORDS.classes["no such class"] == frozenset()
    assert {"of", "Of"} <= WORDS.classes["of"]


def test_a_line_that_has_not_three_columns_is_a_fault_of_the_file():
    with pytest.raises(LexiconError, match="time_words"):
        TimeWords(ENGLISH.extend(time_words=["fortnightly"]))


def test_words_of_ones_own():
    words = TimeWords(ENGLISH.extend(time_words=["sennight unit 1W"]))
    assert words.heads["Sennight"] == TimeWord("unit", "1W")
