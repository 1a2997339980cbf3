"""Union-find: which things belong together, given pairs that do."""

__all__ = ("UnionFind",)


class UnionFind:
    """The numbers 0 … size-1 in groups, each alone at first.

    >>> groups = UnionFind(4)
    >>> groups.join(0, 2)
    >>> groups.members()
    [[0, 2], [1], [3]]

    The result does not depend on the order of the calls.
    """

    def __init__(self, size: int) -> None:
        """Start with every number alone."""
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The smallest member of the group that holds `item`."""
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        a, b = self.root(one), self.root(other)
        if a != b:
            self._parent[max(a, b)] = min(a, b)

    def members(self) -> list[list[int]]:
        """The groups, in the order of their first members."""
        groups: dict[int, list[int]] = {}
        for item in range(len(self._parent)):
            groups.setdefault(self.root(item), []).append(item)
        return list(groups.values())
