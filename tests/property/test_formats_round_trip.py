"""Law: what a format writes, it reads, but for what it has no place for, which is named here."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.formats.brat import from_brat, to_brat
from newscorpus.formats.labelstudio import from_labelstudio, to_labelstudio
from newscorpus.formats.marking import marks_of
from newscorpus.formats.unmarking import article_of
from newscorpus.formats.webannotation import from_webannotation, to_webannotation
from newscorpus.model import Article
from newscorpus.testing import articles, hostile_text, planted_articles

ODD = (
    "😀",
    "e\N{COMBINING ACUTE ACCENT}",
    "\r\n",
    "\ud800",
    "\u2028",
    "\x85",
    "\x00",
    "“",
    "”",
    '"',
    "\t",
    "</text>",
    "&amp;",
)


@st.composite
def odd_articles(draw: st.DrawFn) -> Article:
    """Parsed articles with odd characters put in at random places."""
    text = draw(planted_articles()).text
    for odd, at in draw(st.lists(st.tuples(st.sampled_from(ODD), st.integers(0, len(text))), max_size=8)):
        text = text[:at] + odd + text[at:]
    return nc.parse_article(text)


def written(article: Article) -> Article:
    """The article as UTF-8 can hold it."""
    return article_of(marks_of(article).encodable())


def without_empty(article: Article) -> Article:
    """The article without findings on empty stretches, and without what belongs to no stretch."""
    marks = marks_of(article).encodable()
    kept = marks.only_at([i for i, mark in enumerate(marks.marks) if mark.span.text.strip()])
    return article_of(attrs.evolve(kept, document={}))


ANY = planted_articles().map(lambda p: nc.parse_article(p.text, published=p.published)) | odd_articles() | articles()
ANY |= hostile_text().map(nc.parse_article)


@given(ANY)
def test_web_annotation(article: Article):
    assert from_webannotation(to_webannotation(article)) == written(article)


@given(ANY)
def test_label_studio(article: Article):
    assert from_labelstudio(to_labelstudio(article)) == written(article)


@given(ANY)
def test_brat(article: Article):
    files = to_brat(article)
    assert from_brat(files.text, files.ann) == without_empty(article)
    assert all(line.split("\t")[0][0] in "TR#" for line in files.ann.splitlines())
