"""The laws catch those who break them."""

import itertools

import pytest

from newscorpus.errors import SpanMismatchError
from newscorpus.model import Block, BlockKind, Span
from newscorpus.testing import check_linear, check_partition, check_spans, check_total


def block(start: int, text: str) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, span=Span(start, start + len(text), text))


def test_a_span_from_another_text_is_caught():
    with pytest.raises(SpanMismatchError):
        check_spans((Span(0, 4, "Snow"),), "Rain fell.")


def test_a_finder_that_changes_its_mind_is_caught():
    count = itertools.count()
    with pytest.raises(AssertionError, match="two results"):
        check_total(lambda text: next(count), "Rain")


@pytest.mark.parametrize(
    ("blocks", "said"),
    [
        ([], "no block holds 'Rain'"),
        ([block(0, "Rain")], "no block holds 'fell.'"),
        ([block(0, "Rain"), block(0, "Rain")], "overlap"),
        ([block(5, "fell.")], "no block holds 'Rain'"),
    ],
)
def test_a_line_without_its_block_is_caught(blocks, said):
    with pytest.raises(AssertionError, match=said):
        check_partition(blocks, "Rain\nfell." if blocks or said.endswith("fell.'") else "Rain")


def test_quadratic_time_is_caught():
    def slow(text: str) -> int:
        return sum(text.count("a", i) for i in range(0, len(text), 8))

    with pytest.raises(AssertionError, match="times as much"):
        check_linear(slow, "a", size=20_000)


def test_linear_time_passes():
    check_linear(lambda text: text.count("a"), "a")
