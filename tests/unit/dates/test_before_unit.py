"""What stands in front of a unit."""

import pytest

from newscorpus.dates.before_unit import read_unit
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import TimeWords
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)


def read(text, unit):
    scan = Scan(Reading(text, ENGLISH), WORDS)
    k = scan.words.index(unit)
    head = scan.head(k)
    return scan, read_unit(scan, k, head.value, plural=head.kind == "units")


@pytest.mark.parametrize(
    ("text", "unit", "first", "amount", "kinds"),
    [
        ("for five weeks", "weeks", "five", "5", set()),
        ("over the past five weeks", "weeks", "the", "5", {"shift", "the"}),
        ("last week", "week", "last", None, {"shift"}),
        ("every other day", "day", "every", None, {"every"}),
        ("a week", "week", "a", "1", set()),
        ("in week", "week", "week", None, set()),
    ],
)
def test_its_count_and_its_modifiers(text, unit, first, amount, kinds):
    scan, found = read(text, unit)
    assert scan.words[found.first] == first
    assert (found.number and found.number.amount) == amount
    assert kinds <= found.kinds.keys()


def test_the_unit_may_go_on():
    scan, found = read("a year or so", "year")
    assert scan.words[found.end] == "so"
    scan, found = read("a year of rain", "year")
    assert scan.words[found.end] == "year"
