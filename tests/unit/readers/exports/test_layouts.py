"""Which layout an export has."""

import pytest

from newscorpus.readers.exports.layouts import may_be_export_page, read_export, read_export_page
from newscorpus.readers.exports.markup import parse_page


def test_the_content_shows_the_layout(exported):
    assert read_export(exported.NUMBERED).source == "Nexis"
    assert read_export(exported.ENDED).source == "Nexis"


@pytest.mark.parametrize("text", ["", "Rain fell on 1 of 20 days.", "BYLINE: Jane Doe\n\nRain fell."])
def test_what_is_no_export(text):
    assert read_export(text) is None


def test_a_page_of_an_export_is_read_as_its_text(exported):
    page = "".join(f"<div>{line}</div>" if line.strip() else "<br>" for line in exported.NUMBERED.splitlines())
    assert may_be_export_page(page)
    found = read_export_page(page, parse_page(page))
    assert [article.number for article in found.articles] == [1, 2]


@pytest.mark.parametrize("page", ["<p>Rain fell on 1 of 20 days.</p>", "<p>A document from 2019.</p>"])
def test_most_pages_are_not_worth_the_time(page):
    assert not may_be_export_page(page)
    assert read_export_page(page, parse_page(page)) is None
