"""Law: `loads(dumps(article)) == article`, and `from_dict` takes what `to_dict` gives."""

import json

from hypothesis import given

import newscorpus as nc
from newscorpus.testing import Planted, articles, hostile_text, planted_articles


@given(planted_articles())
def test_of_parsed_articles(planted: Planted):
    article = nc.parse_article(planted.text, published=planted.published)
    assert nc.loads(nc.dumps(article)) == article
    assert nc.Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


@given(articles())
def test_of_articles_built_elsewhere(article: nc.Article):
    assert nc.loads(nc.dumps(article)) == article
    assert nc.Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


@given(hostile_text())
def test_of_any_text(text: str):
    article = nc.parse_article(text)
    assert nc.loads(nc.dumps(article)) == article
    assert nc.Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
