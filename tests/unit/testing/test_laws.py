"""The laws catch those who break them."""

import itertools
import math
from collections.abc import Callable, Iterable

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


class Operations:
    """A clock that moves by what a function does, so that no machine is too loaded for it."""

    def __init__(self, cost: Callable[[int], float], noise: Iterable[int] = (1,)) -> None:
        self.now = 0.0
        self._cost = cost
        self._noise = itertools.cycle(noise)

    def __call__(self) -> float:
        return self.now

    def find(self, text: str) -> None:
        self.now += self._cost(len(text)) * next(self._noise)


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        pytest.param(lambda n: n * n, "8 times 'a' costs 64.0 times as much", id="square"),
        pytest.param(lambda n: n * n + 1_000 * n, "times as much", id="half of the shorter text linear"),
        pytest.param(lambda n: n**1.6, "times as much", id="power of 1.6"),
    ],
)
def test_more_than_linear_cost_is_caught(cost, said):
    clock = Operations(cost)
    with pytest.raises(AssertionError, match=said):
        check_linear(clock.find, "a", size=1_000, clock=clock)


@pytest.mark.parametrize(
    "cost",
    [
        pytest.param(lambda n: 5, id="constant"),
        pytest.param(lambda n: 9 * n + 1_000, id="linear"),
        pytest.param(lambda n: n * math.log(n + 1), id="n log n"),
    ],
)
def test_linear_cost_passes(cost):
    clock = Operations(cost)
    check_linear(clock.find, "a", clock=clock)


def test_noise_is_not_taken_for_growth():
    """The first two comparisons are spoilt, in the longer text only; the third is not."""
    clock = Operations(lambda n: n, noise=[1, 1, 9, 1, 9, 2, 1])
    check_linear(clock.find, "a", clock=clock)


def test_a_finding_out_of_order_or_twice_is_caught():
    check_order([block(0, "Rain"), block(5, "fell")])
    for wrong in ([block(5, "fell"), block(0, "Rain")], [block(0, "Rain"), block(0, "Rain")]):
        with pytest.raises(AssertionError, match="comes after"):
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
