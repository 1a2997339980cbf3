"""What is said in a text: which attribution a place stands in."""

from bisect import bisect_right
from itertools import accumulate

from newscorpus.model import Attribution

__all__ = ("Contents",)

_DEPTH = 4
"""How many pieces of content that start before a place may hold it: speech within speech is seldom deeper."""


class Contents:
    """The pieces of content of all attributions, in order."""

    def __init__(self, attributions: tuple[Attribution, ...]) -> None:
        """Sort the pieces by where they start."""
        self._pieces = sorted(
            [(span.start, span.end, k) for k, found in enumerate(attributions) for span in found.content]
        )
        self._starts = [start for start, _, _ in self._pieces]
        self._reach = list(accumulate([end for _, end, _ in self._pieces], max))
        self._attributions = attributions

    def around(self, position: int) -> Attribution | None:
        """Return the attribution whose content holds `position`, the innermost one; `None` when none does."""
        behind = bisect_right(self._starts, position)
        if not behind or position >= self._reach[behind - 1]:
            return None
        for at in range(behind - 1, max(-1, behind - 1 - _DEPTH), -1):
            _, end, k = self._pieces[at]
            if position < end:
                return self._attributions[k]
        return None
