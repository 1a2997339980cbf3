"""What the head, the body and the tail of one article hold."""

import pytest

from newscorpus.readers.exports.export_lines import split_lines
from newscorpus.readers.exports.nexis_articles import is_date, meaning, old_article, uni_article

OLD = """\
The Courier

May 3, 2019 Friday
City Edition

Rain falls on
the whole valley

BYLINE: Jane Doe

LENGTH: 9 words

Rain fell.

Update: it goes on.

LANGUAGE: ENGLISH

LOAD-DATE: May 4, 2019
"""

UNI = """\
Rain falls on the valley
The Courier
May 3, 2019 Friday
Length: 9 words
Byline: Jane Doe
Body

Rain fell.

Update: it goes on.

Load-Date: May 4, 2019
"""


def test_an_article_of_the_old_layout():
    found = old_article(OLD, 3, list(split_lines(OLD)))
    assert found.number == 3
    assert found.body == "Rain fell.\n\nUpdate: it goes on."
    assert found.fields["headline"] == "Rain falls on the whole valley"
    assert (found.fields["publication"], found.fields["byline"]) == ("The Courier", "Jane Doe")
    assert (found.fields["date"], found.fields["edition"]) == ("May 3, 2019", "City Edition")


@pytest.mark.parametrize("whole", [True, False])
def test_an_article_of_nexis_uni(whole):
    found = uni_article(UNI, 1, list(split_lines(UNI)), whole=whole)
    assert found.whole is whole
    assert found.body == "Rain fell.\n\nUpdate: it goes on."
    assert (found.fields["headline"], found.fields["publication"]) == ("Rain falls on the valley", "The Courier")
    assert found.fields["byline"] == "Jane Doe"


@pytest.mark.parametrize(
    ("words", "expected"), [("May 3, 2019 Friday", True), ("Rain fell on May 3, 2019", False), ("The Courier", False)]
)
def test_a_line_that_begins_with_a_day(words, expected):
    assert is_date(words) is expected


def test_the_meaning_of_a_label():
    assert [meaning(line) for line in split_lines("LOAD-DATE: May 4, 2019\nWhy: it rained.\nRain fell.")] == [
        "load_date",
        "",
        "",
    ]
