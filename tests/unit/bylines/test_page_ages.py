"""How old a page says that it is."""

from datetime import date, datetime

import pytest

from newscorpus.bylines.page_ages import PageAges
from newscorpus.lexicon import load_lexicon

DAY = date(2018, 3, 5)
ENGLISH = PageAges(load_lexicon("en"))


def read(line, anchor=DAY, ages=ENGLISH):
    found = ages.read(line, 0, len(line), anchor=anchor)
    assert all(line[timex.span.slice] == timex.span.text for timex in found)
    return [timex.value for timex in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2 days ago", ["2018-03-03"]),
        ("Updated yesterday", ["2018-03-04"]),
        ("Posted 3 hours ago", ["2018-03-05"]),
        # a story tells such things too
        ("He said yesterday that it rained.", []),
        ("Rain fell.", []),
        ("2 days ago" + " it rained" * 20, []),
    ],
)
def test_the_day(line, expected):
    assert read(line) == expected


def test_hours_are_counted_from_a_moment():
    assert read("2 hours ago", datetime(2018, 3, 5, 1, 30)) == ["2018-03-04"]  # noqa: DTZ001
    assert read("2 hours ago", datetime(2018, 3, 5, 9, 30)) == ["2018-03-05"]  # noqa: DTZ001


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Last updated 2 hours ago · 4 min read", True),
        ("2 hours ago", True),
        ("Jane Doe 2 hours ago", False),
        ("4 min read", False),
        ("", False),
    ],
)
def test_a_line_that_says_an_age_and_nothing_more(line, expected):
    assert ENGLISH.fill(line, 0, len(line)) is expected


def test_a_line_is_asked_only_when_a_word_fits():
    assert ENGLISH.may_be(["2", "hours", "ago"])
    assert ENGLISH.may_be(["Yesterday"])
    assert not ENGLISH.may_be(["Rain", "fell"])


def test_another_language():
    assert read("vor 3 Tagen", ages=PageAges(load_lexicon("de"))) == ["2018-03-02"]
    assert read("vor 3 Tagen") == []
