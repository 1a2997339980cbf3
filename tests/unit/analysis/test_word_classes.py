"""The table of word classes and the lines of context."""

import re
from bisect import bisect_right

import pytest

from newscorpus.analysis.codes import code_words
from newscorpus.analysis.word_classes import context_lines, decide, guess, word_classes, word_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
LETTERS = set("NSMT9VZDPAGmfBEIhHKxtndqy'soiezJRpukwavc=r")


@pytest.mark.parametrize(
    ("word", "classes"),
    [("attack", "NV"), ("took", "D"), ("taken", "P"), ("she", "s"), ("frobnicated", "A"), ("1998", "9"), ("90s", "T")],
)
def test_a_word_has_its_classes(word, classes):
    assert word_classes(ENGLISH)(word) == classes


def test_every_letter_of_the_table_is_known():
    table = word_table(ENGLISH)
    assert {letter for letters in table.listed.values() for letter in letters} <= LETTERS | {"~"}
    assert {letter for line in table.lines for letter in line.becomes} <= LETTERS


@pytest.mark.parametrize("line", context_lines(ENGLISH), ids=lambda line: line.name)
def test_a_line_of_context_has_an_example_that_holds(line):
    front, marked, _ = re.split(r"[\[\]]", line.example)
    text = line.example.replace("[", "").replace("]", "").replace(" '", "'")
    reading = Reading(text, ENGLISH)
    coded = code_words(reading, word_table(ENGLISH), 0, len(reading.words), frozenset())
    word = reading.word_at(len(front.replace(" '", "'").removesuffix(" ")) if marked.startswith("'") else len(front))
    assert coded.codes[bisect_right(coded.first, word, hi=len(coded.codes)) - 1] in line.becomes


def test_names_of_lines_are_used_once():
    names = [line.name for line in context_lines(ENGLISH)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("word", "before", "second", "behind", "letter"),
    [
        ("NV", "t", "N", "d", "V"),  # to attack the
        ("NV", "d", "^", "p", "N"),  # the attack on
        ("N~V", "m", "s", "d", "V"),  # will target the
        ("N~V", "S", "^", "d", "N"),  # a rare class counts behind a modal only
        ("A", "h", "s", "d", "P"),  # has closed the
        ("A", "d", "^", "N", "J"),  # the closed road
        ("A", "N", "d", "d", "A"),  # the mayor closed the: left open
    ],
)
def test_context_decides(word, before, second, behind, letter):
    assert decide(context_lines(ENGLISH), word, before, second, behind) == letter


def test_the_longest_ending_comes_first():
    endings = [ending for ending, _ in word_table(ENGLISH).endings]
    hidden = [(a, b) for i, a in enumerate(endings) for b in endings[i + 1 :] if b.endswith(a)]
    assert hidden == []


def test_guess_without_endings_is_a_noun():
    assert guess("frob", ()) == "N~V"
