"""The number that ends with a word."""

import pytest

from newscorpus.dates.counts import read_count
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import TimeWords
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)


def count(text):
    """The words of the number in front of "days", and the amount."""
    scan = Scan(Reading(text, ENGLISH), WORDS)
    k = scan.words.index("days") - 1
    found = read_count(scan, k)
    return None if found is None else (text[scan.start(found.first) : scan.ends[k]], found.amount)


@pytest.mark.parametrize(
    ("text", "words", "amount"),
    [
        ("for 5 days", "5", "5"),
        ("for 1,200 days", "1,200", "1200"),
        ("for 2.5 days", "2.5", "2.5"),
        ("for 5 1/2 days", "5 1/2", "5.5"),
        ("for 5½ days", "5½", "5.5"),
        ("for twenty-two days", "twenty-two", "22"),
        ("for two hundred days", "two hundred", "200"),
        ("for a hundred and five days", "a hundred and five", "105"),
        ("for two and a half days", "two and a half", "2.5"),
        ("for a dozen days", "a dozen", "12"),
        # vague
        ("for several days", "several", "X"),
        ("for a few days", "a few", "X"),
        ("for two or three days", "two or three", "X"),
        ("for 2-3 days", "2-3", "X"),
    ],
)
def test_numbers(text, words, amount):
    assert count(text) == (words, amount)


@pytest.mark.parametrize("text", ["the days", "for $5 days", "for 12345678901 days"])
def test_what_ends_no_number(text):
    assert count(text) is None


def test_an_article_alone_says_so():
    scan = Scan(Reading("for a day", ENGLISH), WORDS)
    assert read_count(scan, 1).article
    assert not read_count(Scan(Reading("for 5 days", ENGLISH), WORDS), 1).article


def test_nothing_before_the_floor():
    scan = Scan(Reading("twenty two days", ENGLISH), WORDS)
    scan.floor = 1
    assert read_count(scan, 1) == (1, "2", False)
    scan.floor = 2
    assert read_count(scan, 1) is None
