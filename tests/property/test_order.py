"""Law: findings stand in the order of the text, and none is given twice."""

from hypothesis import given

import newscorpus as nc
from newscorpus.testing import Planted, hostile_text, planted_articles


def check_order(article: nc.Article) -> None:
    starts = {
        "blocks": [b.span for b in article.blocks],
        "timexes": [t.span for t in article.timexes],
        "quotes": [q.span for q in article.quotes],
        "events": [e.trigger for e in article.events],
    }
    for name, spans in starts.items():
        assert spans == sorted(set(spans)), name
    content = [a.content[0] for a in article.attributions]
    assert content == sorted(content)


@given(planted_articles())
def test_on_articles(planted: Planted):
    check_order(nc.parse_article(planted.text, published=planted.published))


@given(hostile_text())
def test_on_any_text(text: str):
    check_order(nc.parse_article(text))
