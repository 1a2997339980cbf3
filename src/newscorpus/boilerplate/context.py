"""What can be seen on a line in its place: the scores of its neighbours, and where the story stands on the page.

The story is one stretch of lines, broken here and there. `story_stretch` finds the stretch with the largest sum of
scores (a maximum subsequence, found in one pass); a line inside it may be short and still be the story, a line far
from it may be long and is not.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

__all__ = ("CONTEXT_GROUPS", "context_values", "story_stretch")

SCORE = (-3.0, -2.0, -1.2, -0.6, -0.2, 0.2, 0.6, 1.2, 2.0, 3.0)
COARSE = (-2.0, -1.0, -0.3, 0.3, 1.0, 2.0)
ZONES = ("far-before", "before", "at-start", "inside", "at-end", "after", "far-after", "none")
PAGE = ("bare", "light", "half", "heavy", "full")
SIZE = (10, 25, 50, 100, 200, 400)
STATES = ("none", "comments", "related", "author", "tail")

_SCORE_NAMES = tuple(str(i) for i in range(len(SCORE) + 1))
_COARSE_NAMES = (*(str(i) for i in range(len(COARSE) + 1)), "none")
_SIZE_NAMES = (*(str(n) for n in (0, *SIZE)), "none")

CONTEXT_GROUPS: dict[str, tuple[str, ...]] = {
    "own": _SCORE_NAMES,
    "previous": _COARSE_NAMES,
    "next": _COARSE_NAMES,
    "three-before": _COARSE_NAMES,
    "three-after": _COARSE_NAMES,
    "ten-before": _COARSE_NAMES,
    "ten-after": _COARSE_NAMES,
    "zone": ZONES,
    "state": STATES,
    "previous-size": _SIZE_NAMES,
    "next-size": _SIZE_NAMES,
    "own+zone": tuple(f"{own}+{zone}" for own in _SCORE_NAMES for zone in ZONES),
    "own+page": tuple(f"{own}+{page}" for own in _SCORE_NAMES for page in PAGE),
    "zone+page": tuple(f"{zone}+{page}" for zone in ZONES for page in PAGE),
    "size+zone": tuple(f"{size}+{zone}" for size in _SIZE_NAMES for zone in ZONES),
    "around": tuple(f"{a}+{b}" for a in _COARSE_NAMES for b in _COARSE_NAMES),
    "state+own": tuple(f"{state}+{own}" for state in STATES for own in _SCORE_NAMES),
    "seen+zone": tuple(f"{seen}+{zone}" for seen in ("once", "again", "often") for zone in ZONES),
}
"""The groups and the names of their values, in the order in which `context_values` gives them."""

_THREE = tuple(3 * bound for bound in COARSE)
_TEN = tuple(10 * bound for bound in COARSE)
_MOST = 3.0  # no single line counts more than this


def story_stretch(scores: Sequence[float]) -> tuple[int, int]:
    """Return first and last index of the stretch with the largest sum; `(0, -1)` when no line scores above zero.

    >>> story_stretch([-1.0, 2.0, -0.5, 2.0, -3.0, 1.0])
    (1, 3)
    """
    best, best_stretch = 0.0, (0, -1)
    total, begin = 0.0, 0
    for i, score in enumerate(scores):
        total += score
        if total <= 0.0:
            total, begin = 0.0, i + 1
        elif total > best:
            best, best_stretch = total, (begin, i)
    return best_stretch


def context_values(
    scores: Sequence[float], sizes: Sequence[int], states: Sequence[int], seen: Sequence[int]
) -> list[tuple[int, ...]]:
    """Return the value of each context group for every line.

    Args:
        scores: the score of each line by itself.
        sizes: the length of each line.
        states: index into `STATES`: which heading of the page stands above it.
        seen: index into `newscorpus.boilerplate.features.SEEN`.
    """
    n = len(scores)
    clipped = [max(-_MOST, min(_MOST, score)) for score in scores]
    begin, end = story_stretch(clipped)
    page = _page(clipped)
    nothing, no_size = len(COARSE) + 1, len(SIZE) + 1
    near = [nothing, *(bisect_right(COARSE, score) for score in clipped), nothing]
    size_of = [no_size, *(bisect_right(SIZE, size) for size in sizes), no_size]
    # sums[i + 10] - sums[i] is the sum of the ten lines before line i; what lies beyond the page counts as zero
    sums = [*[0.0] * 11, *accumulate(clipped)]
    sums += [sums[-1]] * 11
    width, zones, pages, owns = len(_COARSE_NAMES), len(ZONES), len(PAGE), len(_SCORE_NAMES)
    out: list[tuple[int, ...]] = []
    for i in range(n):
        own = bisect_right(SCORE, clipped[i])
        zone = _zone(i, begin, end)
        here, behind = sums[i + 10], sums[i + 11]
        before, after = bisect_right(_THREE, here - sums[i + 7]), bisect_right(_THREE, sums[i + 14] - behind)
        out.append((
            own, near[i], near[i + 2], before, after, bisect_right(_TEN, here - sums[i]),
            bisect_right(_TEN, sums[i + 21] - behind), zone, states[i], size_of[i], size_of[i + 2], own * zones + zone,
            own * pages + page, zone * pages + page, size_of[i + 1] * zones + zone, before * width + after,
            states[i] * owns + own, seen[i] * zones + zone,
        ))  # fmt: skip
    return out


def _zone(i: int, begin: int, end: int) -> int:
    if end < begin:
        return 7
    if i < begin:
        return 1 if begin - i <= 6 else 0
    if i > end:
        return 5 if i - end <= 6 else 6
    return 2 if i - begin < 2 else 4 if end - i < 2 else 3


def _page(scores: Sequence[float]) -> int:
    """How full of boilerplate the page is: the share of its lines that look like none of the story."""
    poor = sum(score < 0.0 for score in scores)
    share = poor / len(scores) if scores else 0.0
    return 0 if share < 0.1 else 1 if share < 0.3 else 2 if share < 0.55 else 3 if share < 0.8 else 4
