"""The laws catch those who break them."""

import itertools

import pytest

from newscorpus.errors import SpanMismatchError
from newscorpus.model import Block, BlockKind, Span
from newscorpus.testing import (
    check_deterministic,
    check_linear,
    check_local,
    check_order,
    check_partition,
    check_round_trip,
    check_spans,
    check_total,
)


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


def test_a_finding_out_of_order_or_twice_is_caught():
    check_order([block(0, "Rain"), block(5, "fell")])
    for wrong in ([block(5, "fell"), block(0, "Rain")], [block(0, "Rain"), block(0, "Rain")]):
        with pytest.raises(AssertionError, match="comes behind"):
            check_order(wrong)


def find_rain(text: str) -> tuple[Block, ...]:
    return tuple(block(i, "Rain") for i in range(len(text)) if text.startswith("Rain", i))


def test_a_finder_that_looks_at_the_length_is_caught():
    check_local(find_rain, "Rain fell. Rain.", front="Wind. ", back=" Wind.")
    with pytest.raises(AssertionError, match="with other text around it"):
        check_local(lambda text: find_rain(text)[: 20 // len(text)], "Rain fell.", back=" It was dark and cold.")
    with pytest.raises(AssertionError, match="with other text around it"):
        check_local(lambda text: (block(0, "Rain"),), "Rain fell.", front=" ")


def test_a_format_that_loses_something_is_caught():
    check_round_trip(str, int, 5)
    with pytest.raises(AssertionError, match=r"5\.5 comes back as 5"):
        check_round_trip(int, float, 5.5)


def test_a_finder_with_a_memory_is_caught():
    seen: set[str] = set()

    def find(text: str) -> bool:
        known = text in seen
        seen.add(text)
        return known

    check_deterministic(find_rain, ["Rain", "Wind"])
    with pytest.raises(AssertionError, match="after other texts, 'Wind'"):
        check_deterministic(find, ["Rain", "Wind"])
