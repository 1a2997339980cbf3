"""What a page shows of its header, and what is not taken for it."""

import pytest

from newscorpus.readers import read_documents
from newscorpus.readers.exports.markup import parse_page
from newscorpus.readers.shown_header import shown_header


@pytest.mark.parametrize(
    ("title", "site", "headline", "outlet"),
    [
        ("Snow falls | Courier", "", "Snow falls", "Courier"),
        ("Snow falls – Westmere Gazette", "", "Snow falls", "Westmere Gazette"),
        ("SNOW FALLS - Courier", "Courier", "SNOW FALLS", None),
        ("Snow falls", "Courier", None, None),
        ("Snow falls and sticks", "", None, None),
        ("Snow falls - and " + "sticks " * 9, "", None, None),
        ("Courier", "Courier", None, None),
    ],
)
def test_titles(title, site, headline, outlet):
    found = shown_header(parse_page("<article><h1>Snow falls</h1></article>"), title, site)
    assert (found.get("headline"), found.get("publisher")) == (headline, outlet)


@pytest.mark.parametrize(
    ("page", "author"),
    [
        ("<h1>Snow</h1><a rel='author' href='/jd'>Jane Doyle</a>", "Jane Doyle"),
        ("<h1>Snow</h1><p class='byline small'>By Jane Doyle</p>", "By Jane Doyle"),
        ("<article><h1>Snow</h1></article><p class='byline'>By Marcus Webb</p>", None),
        ("<h1>Snow</h1><div class='author'>" + "Jane Doyle writes about snow. " * 9 + "</div>", None),
    ],
)
def test_bylines(page, author):
    assert shown_header(parse_page(page)).get("author") == author


def test_only_a_time_without_rivals():
    one = "<article><h1>Snow</h1><time datetime='2021-02-03T06:00Z'>3rd</time><time datetime='2021-02-03'>3rd</time>"
    assert shown_header(parse_page(one + "</article><time datetime='2020-01-01'>old</time>")) == {
        "datePublished": "2021-02-03T06:00Z"
    }
    assert shown_header(parse_page(one + "<time datetime='2020-01-01'>old</time></article>")) == {}


def test_metadata_go_before(tmp_path):
    story = "<p>Snow fell on Westmere all night and closed the school, the library and the pool.</p>" * 4
    page = (
        "<html><head><title>Snow falls | Courier</title><meta name='author' content='Marcus Webb'></head><article>"
        f"<h1>Snow falls</h1><p class='byline'>By Jane Doyle</p><time datetime='2021-02-03'>3rd</time>{story}</article>"
    )
    (tmp_path / "a.html").write_text(page)
    (found,) = read_documents(tmp_path)
    assert (found.headline, found.outlet, found.authors) == ("Snow falls", "Courier", ("Marcus Webb",))
    assert str(found.published) == "2021-02-03"


def test_microdata():
    page = (
        "<div itemscope><h1 itemprop='headline name'>Snow</h1><span itemprop='author'><b itemprop='name'>Jane Doyle</b>"
        "</span><meta itemprop='datePublished' content='2021-02-03'><i itemprop='datePublished'>later</i></div>"
    )
    assert shown_header(parse_page(page)) == {
        "headline": "Snow",
        "author": "Jane Doyle",
        "datePublished": "2021-02-03",
    }
