"""Spans: what they refuse, and how they stand to each other."""

import pytest

from newscorpus.errors import SpanMismatchError
from newscorpus.model import Span

TEXT = "Rain fell."


@pytest.mark.parametrize(("start", "end", "text"), [(-1, 0, "a"), (0, 2, "a"), (3, 2, "")])
def test_a_span_that_cannot_be_is_refused(start, end, text):
    with pytest.raises(ValueError, match="cannot hold"):
        Span(start, end, text)


@pytest.mark.parametrize(("start", "end"), [(2, 99), (9, 11), (-1, 3)])
def test_a_span_outside_the_text_is_refused(start, end):
    with pytest.raises(ValueError, match="cannot hold"):
        Span.cut(TEXT, start, end)


def test_spans_order_by_start_then_by_end():
    spans = [Span(2, 6, "in f"), Span(0, 9, "Rain fell"), Span(0, 4, "Rain")]
    assert sorted(spans) == [Span(0, 4, "Rain"), Span(0, 9, "Rain fell"), Span(2, 6, "in f")]


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "contains"),
    [
        ((0, 4), (0, 4), True, True),
        ((0, 9), (5, 9), True, True),
        ((0, 4), (2, 6), True, False),
        # side by side they share no character
        ((0, 4), (4, 5), False, False),
        ((0, 4), (5, 9), False, False),
    ],
)
def test_what_two_spans_share(one, other, overlaps, contains):
    a, b = Span.cut(TEXT, *one), Span.cut(TEXT, *other)
    assert a.overlaps(b) is b.overlaps(a) is overlaps
    assert a.contains(b) is contains


def test_an_empty_span_is_a_place():
    here = Span(3, 3, "")
    assert here
    assert len(here) == 0


def test_a_slice_and_the_same_words_further_on():
    span = Span.cut(TEXT, 5, 9)
    assert TEXT[span.slice] == span.text == "fell"
    moved = span.shift(3)
    assert ("..." + TEXT)[moved.slice] == "fell"
    assert moved.shift(-3) == span
    with pytest.raises(ValueError, match="cannot hold"):
        span.shift(-6)


def test_the_first_law():
    span = Span(0, 4, "Rain")
    span.check(TEXT)
    for other in ("Snow fell.", "Ra", ""):
        with pytest.raises(SpanMismatchError) as caught:
            span.check(other)
        assert (caught.value.span, caught.value.expected, caught.value.found) == ((0, 4), "Rain", other[:4])
