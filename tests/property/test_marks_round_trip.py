"""Law: `article_of(marks_of(article)) == article`."""

from hypothesis import given

import newscorpus as nc
from newscorpus.formats.marking import marks_of
from newscorpus.formats.unmarking import article_of
from newscorpus.testing import Planted, articles, hostile_text, planted_articles


@given(planted_articles())
def test_of_parsed_articles(planted: Planted):
    article = nc.parse_article(planted.text, published=planted.published)
    assert article_of(marks_of(article)) == article


@given(articles())
def test_of_articles_built_elsewhere(article: nc.Article):
    assert article_of(marks_of(article)) == article


@given(hostile_text())
def test_of_any_text(text: str):
    article = nc.parse_article(text)
    assert article_of(marks_of(article)) == article
