"""Union-find: which things belong together, given pairs that do."""

__all__ = ("Groups",)


class Groups:
    """Things 0 … n-1, each alone at first.

    >>> groups = Groups(3)
    >>> groups.join(0, 2)
    >>> groups.members()
    [[0, 2], [1]]
    """

    def __init__(self, n: int) -> None:
        """Start with `n` groups of one."""
        self._parent = list(range(n))

    def find(self, i: int) -> int:
        """The group of `i`, as the number of one of its members."""
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, i: int, j: int) -> None:
        """Put the groups of `i` and `j` together."""
        a, b = sorted((self.find(i), self.find(j)))
        self._parent[b] = a

    def members(self) -> list[list[int]]:
        """The groups, in order of their first members."""
        out: dict[int, list[int]] = {}
        for i in range(len(self._parent)):
            out.setdefault(self.find(i), []).append(i)
        return list(out.values())
