"""Law: what takes articles takes any article that can be built, not only those that were parsed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.errors import UnknownLanguageError
from newscorpus.model import iter_spans
from newscorpus.testing import articles, hostile_text


@given(st.lists(articles(), max_size=3))
def test_linking(known: list[nc.Article]):
    for cluster in (*nc.link_events(known), *nc.link_quotes(known)):
        assert {mention.article_id for mention in cluster.mentions} <= {article.id for article in known}


@given(articles())
def test_showing(article: nc.Article):
    assert nc.to_html(article).startswith("<!DOCTYPE html>")
    assert isinstance(nc.to_text(article), str)
    assert isinstance(article._repr_html_(), str)


@given(articles(), st.none() | st.dates(), st.sampled_from(["clause", "lead"]))
def test_questions_about_its_events(article: nc.Article, anchor: date | None, policy):
    for event in article.events:
        if article.language != "en":  # pages only: that is said, as everywhere
            with pytest.raises(UnknownLanguageError, match="language for events 'de'"):
                nc.date_event(article, event.trigger, anchor=anchor, policy=policy)
            with pytest.raises(UnknownLanguageError, match="language for events 'de'"):
                nc.assess_event(article, event.trigger)
            continue
        assert isinstance(nc.date_event(article, event.trigger, anchor=anchor, policy=policy), nc.EventTime)
        assert nc.assess_event(article, event.trigger) == nc.assess_event(article, event.trigger)
        assert str(nc.normalize_event(event)) == str(nc.normalize_event(event))


@given(hostile_text().flatmap(lambda text: articles(text=text)))
def test_hostile_texts(article: nc.Article):
    article.check()
    nc.link_events([article, article])
    back = nc.loads(nc.dumps(article))
    assert list(iter_spans(back)) == list(iter_spans(article))
    assert nc.to_html(back) == nc.to_html(article)
