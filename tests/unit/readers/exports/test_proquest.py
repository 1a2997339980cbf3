"""Exports of ProQuest: labelled fields between rules."""

import pytest

from newscorpus.readers.exports.proquest import is_proquest, read_proquest

RECORD = """\
____________________________________________________________

Fire Closes the Old Swimming Pool

Author: Webb, Marcus
Publication info: Eastfield Courier ; Eastfield [Eastfield]05 Mar 2024: A.1.
Full text: A fire closed the pool.

Location: the harbour is where it began, a witness said.

Nobody was hurt.

Title: Fire Closes the Old Swimming Pool
Publication title: Eastfield Courier
Publication date: Mar 5, 2024
ProQuest document ID: 12345678
Document URL: https://search.example/12345678
Database: ProQuest Central
____________________________________________________________
"""


def test_the_text_may_hold_a_line_that_looks_like_a_field():
    assert is_proquest(RECORD)
    [article] = read_proquest(RECORD).articles
    assert article.body.startswith("A fire closed the pool.")
    assert "Location: the harbour is where it began" in article.body
    assert article.body.endswith("Nobody was hurt.")
    assert article.fields["headline"] == "Fire Closes the Old Swimming Pool"


def test_articles_of_any_number(imitated):
    some = imitated.stories(4)
    export = read_proquest(imitated.proquest(some))
    assert export.source == "ProQuest"
    assert [article.fields["headline"] for article in export.articles] == [story.headline for story in some]
    assert export.fault() is None


@pytest.mark.parametrize("text", ["", "Rain fell.", "Author: Doe\nFull text: Rain fell.", "ProQuest is a database."])
def test_what_is_no_export_of_proquest(text):
    assert not is_proquest(text)


def test_covers_and_footers_are_no_records():
    text = f"Table of contents\n\n1. Fire\n{RECORD}\nContact ProQuest\n\nCopyright 2024\n"
    assert len(read_proquest(text).articles) == 1
