"""The strategies plant what they say."""

from datetime import date

from hypothesis import find, given
from hypothesis import strategies as st

from newscorpus.model import Block, BlockKind, Span
from newscorpus.testing import (
    Planted,
    bylines,
    check_partition,
    check_spans,
    datelines,
    hostile_text,
    planted_articles,
    quoted_sentences,
    spans,
)


@given(planted_articles())
def test_the_planted_truth_stands_in_the_text(planted: Planted):
    check_spans(planted, planted.text)
    check_partition(planted.blocks, planted.text)


@given(bylines())
def test_names_stand_in_their_byline(drawn):
    line, names = drawn
    check_spans(names, line)


@given(datelines())
def test_the_place_opens_the_dateline(drawn):
    line, place = drawn
    check_spans(place, line)
    assert line.endswith(" ")


@given(quoted_sentences(speaker="Jane Doe"))
def test_the_speaker_can_be_chosen(piece):
    check_spans(piece.quotes, piece.text)
    assert piece.quotes[0].source.text == "Jane Doe"


@given(spans(alphabet=st.just("x")))
def test_spans_take_an_alphabet(span: Span):
    assert set(span.text) <= {"x"}


def test_articles_shrink_to_a_small_one():
    small = find(planted_articles(), lambda planted: bool(planted.quotes))
    assert len(small.quotes) == 1
    assert len([b for b in small.blocks if b.kind == BlockKind.PARAGRAPH]) == 1


def test_every_day_of_the_planted_dates_counts_from_the_publication():
    planted = find(planted_articles(), lambda p: any(d.span.text == "yesterday" for d in p.dates))
    day = date.fromisoformat(next(d.value for d in planted.dates if d.span.text == "yesterday"))
    assert (planted.published - day).days == 1


def test_hostile_text_holds_a_surrogate():
    assert "\ud800" in find(hostile_text(), lambda text: "\ud800" in text)


def test_blocks_of_a_planted_article_are_values():
    planted = find(planted_articles(), lambda p: True)
    assert all(isinstance(block, Block) for block in planted.blocks)
