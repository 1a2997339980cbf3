"""Gale and NewsBank, in texts of our own."""

import pytest

from newscorpus.readers import read_documents
from newscorpus.readers.exports.labelled import is_labelled, read_labelled

GALE = """\
Snow closes the school
Author: Jane Doyle
Date: Feb. 3, 2021
From: Westmere Gazette(Vol. 12, Issue 4)
Publisher: Westmere Press
Document Type: Article
Length: 12 words

Full Text:
Snow fell on Westmere.

Source: the council says so. It stuck.

Source Citation (MLA 9th Edition)
Doyle, Jane. "Snow closes the school." Westmere Gazette, 3 Feb. 2021.

Gale Document Number: GALE|A650000001

"""
OLD = """\
Paper: Westmere Gazette
Title: Snow closes the school
Date: February 3, 2021
Section: Local
Author: Jane Doyle

Article Text:

Snow fell on Westmere.

Source: the council says so. It stuck.

Copyright (c) 2021 Westmere Gazette
Record Number: 02030045

"""
NEW = """\
Snow closes the school
February 3, 2021 | Westmere Gazette
Author: Jane Doyle | Section: Local | Page: 4
12 Words
OpenURL Link

Snow fell on Westmere.

Source: the council says so. It stuck.

© Copyright 2021, Westmere Gazette, All Rights Reserved.

"""


@pytest.mark.parametrize(("layout", "source"), [(GALE, "Gale"), (OLD, "NewsBank"), (NEW, "NewsBank")])
@pytest.mark.parametrize("count", [1, 3])
def test_each_layout(layout, source, count, tmp_path):
    assert is_labelled(layout)
    assert read_labelled(layout * count).source == source
    (tmp_path / "a.txt").write_text(layout * count, encoding="utf-8")
    found = list(read_documents(tmp_path / "a.txt"))
    assert len(found) == count
    for one in found:
        assert one.text == "Snow fell on Westmere.\n\nSource: the council says so. It stuck."
        assert (one.headline, one.outlet, one.authors) == (
            "Snow closes the school",
            "Westmere Gazette",
            ("Jane Doyle",),
        )
        assert str(one.published) == "2021-02-03"


def test_a_story_about_an_archive_is_no_export():
    assert not is_labelled("The OpenURL Link was dead, she said.\n\nGale Document Number: nobody knows it.")


def test_the_last_article_may_be_cut_short():
    whole, cut = read_labelled(OLD + OLD.partition("Copyright")[0]).articles
    assert (whole.whole, cut.whole, cut.body) == (True, False, whole.body)
