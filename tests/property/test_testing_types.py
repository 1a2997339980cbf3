"""Law: `st.from_type` builds the values of the model without an import of ours, and their spans are of one text."""

import attrs
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus import model
from newscorpus.model import iter_spans
from newscorpus.testing import check_order, check_partition

VALUES = [kind for name in model.__all__ if attrs.has(kind := getattr(model, name))]


@given(st.from_type(nc.Article))
def test_articles_keep_the_laws(article: nc.Article):
    article.check()
    check_partition(article.blocks, article.text)
    for findings in (article.timexes, article.quotes, article.attributions, article.events):
        check_order(findings)


@given(st.from_type(nc.Span))
def test_spans(span: nc.Span):
    assert len(span) == len(span.text)


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
@settings(max_examples=30)
@given(data=st.data())
def test_spans_of_a_value_do_not_contradict_each_other(kind: type, data: st.DataObject):
    value = data.draw(st.from_type(kind))
    assert isinstance(value, kind)
    letters: dict[int, str] = {}
    for span in iter_spans(value):
        for at, letter in enumerate(span.text, span.start):
            assert letters.setdefault(at, letter) == letter


@given(st.from_type(nc.Quote))
def test_a_quote_holds_its_content_and_its_children(quote: nc.Quote):
    assert quote.span.contains(quote.content)
    assert all(quote.content.contains(child.span) for child in quote.children)


@given(st.from_type(nc.Attribution))
def test_an_attribution_holds_its_parts_and_its_content_in_order(found: nc.Attribution):
    assert list(found.content) == sorted(found.content)
    assert all(found.span.contains(part) for part in (*found.content, *filter(None, (found.source, found.cue))))


@given(st.from_type(nc.Timex) | st.from_type(nc.Note) | st.from_type(nc.EventTime))
def test_days_are_in_order(value: nc.Timex | nc.Note | nc.EventTime):
    assert value.begin is None or value.end is None or value.begin <= value.end


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_they_shrink_to_one_character(kind: type):
    small = find(st.from_type(kind), lambda value: True)
    assert sum(len(span) for span in iter_spans(small)) <= 2
