"""Law: every finding points into the text as given; `text[s.start:s.end] == s.text` for every span."""

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import Planted, check_partition, check_spans, disturbed, hostile_text, planted_articles


@given(planted_articles())
def test_on_articles(planted: Planted):
    check_spans(nc.parse_article(planted.text, published=planted.published), planted.text)


@given(disturbed(planted_articles().map(lambda planted: planted.text)), st.sampled_from(["en", "de", "fr", "es"]))
def test_on_articles_with_hostile_pieces(text: str, language: str):
    article = nc.parse_article(text, language=language)
    check_spans(article, text)
    check_partition(article.blocks, text)
    assert all(nc.loads(nc.dumps(article)).text[s.start : s.end] == s.text for s in nc.model.iter_spans(article))


@given(hostile_text() | st.text(max_size=80))
def test_on_any_text(text: str):
    nc.parse_article(text).check()
