"""Law: every finding points into the text as given; `text[s.start:s.end] == s.text` for every span."""

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import Planted, check_spans, hostile_text, planted_articles


@given(planted_articles())
def test_on_articles(planted: Planted):
    check_spans(nc.parse_article(planted.text, published=planted.published), planted.text)


@given(hostile_text() | st.text(max_size=80))
def test_on_any_text(text: str):
    nc.parse_article(text).check()
