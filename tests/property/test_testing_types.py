"""Law: `st.from_type` builds the values of the model without an import of ours."""

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc


@given(st.from_type(nc.Article))
def test_articles(article: nc.Article):
    article.check()


@given(st.from_type(nc.Span))
def test_spans(span: nc.Span):
    assert len(span) == len(span.text)
