"""Values of the model whose spans slice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.model import Article, Attribution, Event, Quote, Span, Timex, iter_spans
from newscorpus.testing.values import articles, values

TEXT = "“Rain fell,” Ana Ruiz said."


@pytest.mark.parametrize("kind", [Timex, Quote, Attribution, Event, Article])
def test_spans_slice_the_text_that_was_given(kind):
    @given(values(kind, text=TEXT))
    def check(value):
        assert isinstance(value, kind)
        for span in iter_spans(value):
            assert TEXT[span.slice] == span.text

    check()


@given(articles())
def test_articles_pass_their_own_check(article):
    article.check()


@given(st.data())
def test_an_article_has_the_text_that_was_given(data):
    assert data.draw(articles(text=TEXT)).text == TEXT


def test_spans_are_spans():
    @given(st.from_type(Span))
    def check(span):
        assert span.end - span.start == len(span.text)

    check()
