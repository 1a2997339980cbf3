"""Groups that do not depend on the order in which pairs are joined."""

from itertools import permutations

from newscorpus.linking.union_find import UnionFind


def joined(size: int, *pairs: tuple[int, int]) -> UnionFind:
    groups = UnionFind(size)
    for one, other in pairs:
        groups.join(one, other)
    return groups


def test_at_first_each_is_alone() -> None:
    assert UnionFind(3).members() == [[0], [1], [2]]
    assert UnionFind(0).members() == []


def test_pairs_of_pairs_are_one_group() -> None:
    assert joined(5, (3, 4), (0, 3), (1, 2)).members() == [[0, 3, 4], [1, 2]]


def test_joining_again_or_with_oneself_changes_nothing() -> None:
    assert joined(3, (0, 2), (2, 0), (1, 1)).members() == [[0, 2], [1]]


def test_the_root_is_the_smallest_member() -> None:
    groups = joined(5, (4, 3), (3, 1))
    assert [groups.root(item) for item in range(5)] == [0, 1, 2, 1, 1]


def test_the_order_does_not_matter() -> None:
    pairs = ((0, 1), (5, 4), (1, 4), (2, 3))
    assert {str(joined(6, *order).members()) for order in permutations(pairs)} == {"[[0, 1, 4, 5], [2, 3]]"}


def test_a_long_chain_takes_no_recursion() -> None:
    size = 20_000
    groups = joined(size, *((i + 1, i) for i in reversed(range(size - 1))))
    assert {groups.root(item) for item in range(size)} == {0}
