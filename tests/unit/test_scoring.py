import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Span
from newscorpus.scoring import Tally, confidence_interval, count_matches, pair_spans

TEXT = "abcdefghij" * 4


def spans(*edges: tuple[int, int]) -> list[Span]:
    return [Span.cut(TEXT, start, end) for start, end in edges]


some_spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda e: Span.cut(TEXT, e[0], e[0] + e[1])), max_size=8
)


def test_equal_spans_are_paired_before_overlapping_ones():
    assert pair_spans(spans((0, 4)), spans((0, 9), (0, 4)), overlap=True) == [(0, 1)]


def test_the_larger_overlap_wins():
    assert pair_spans(spans((0, 9)), spans((0, 2), (3, 8)), overlap=True) == [(0, 1)]


def test_a_span_has_one_partner():
    assert count_matches(spans((0, 4), (5, 9)), spans((0, 9)), overlap=True) == Tally(1, 1, 2)


def test_equal_spans_twice_need_two_partners():
    assert count_matches(spans((0, 4), (0, 4)), spans((0, 4))) == Tally(1, 1, 2)


def test_spans_that_touch_do_not_overlap():
    assert pair_spans(spans((0, 4)), spans((4, 8)), overlap=True) == []


@given(gold=some_spans, found=some_spans)
def test_pairs_are_one_to_one_and_overlap(gold: list[Span], found: list[Span]):
    pairs = pair_spans(gold, found, overlap=True)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(max(gold[i].start, found[j].start) < min(gold[i].end, found[j].end) for i, j in pairs)
    paired = {i for i, _ in pairs}, {j for _, j in pairs}
    free = [
        (a, b)
        for i, a in enumerate(gold)
        for j, b in enumerate(found)
        if i not in paired[0] and j not in paired[1] and max(a.start, b.start) < min(a.end, b.end)
    ]
    assert not free


def test_nothing_found_and_nothing_wanted_is_zero():
    assert (Tally().precision, Tally().recall, Tally().f1) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("seed", [0, 1])
def test_the_interval_holds_the_measure_and_comes_again(seed: int):
    tallies = [Tally(n % 4, 4, 4) for n in range(40)]
    low, high = confidence_interval(tallies, seed=seed)
    assert low < sum(tallies, Tally()).f1 < high
    assert (low, high) == confidence_interval(tallies, seed=seed)


def test_documents_that_agree_have_no_width():
    assert confidence_interval([Tally(1, 2, 2)] * 5) == (0.5, 0.5)
    assert confidence_interval([]) == (0.0, 0.0)
