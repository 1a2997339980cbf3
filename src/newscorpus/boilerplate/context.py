"""What can be seen on a line in its place: the scores of its neighbours, and where the story stands on the page.

The story is one stretch of lines, broken here and there. `story_stretch` finds the stretch with the largest sum of
scores (a maximum subsequence, found in one pass); a line inside it may be short and still be the story, a line far
from it may be long and is not.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from operator import sub
from typing import NamedTuple

from newscorpus.boilerplate.sheet import Sheet

__all__ = ("CONTEXT_GROUPS", "Places", "context_values", "read_places", "read_places_of", "story_stretch")

SCORE = (-3.0, -2.0, -1.2, -0.6, -0.2, 0.2, 0.6, 1.2, 2.0, 3.0)
COARSE = (-2.0, -1.0, -0.3, 0.3, 1.0, 2.0)
ZONES = ("far-before", "before", "at-start", "inside", "at-end", "after", "far-after", "none")
PAGE = ("bare", "light", "half", "heavy", "full")
SIZE = (10, 25, 50, 100, 200, 400)
STATES = ("none", "comments", "related", "author", "tail", "listed")

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


class Places(NamedTuple):
    """What can be seen on the lines in their places: one item a line, each an index into the names of a group."""

    page: int
    """Index into `PAGE`: how full of boilerplate the page is."""
    own: Sequence[int]
    near: Sequence[int]
    """The score once more, as the neighbours see it, with one more item before the first line and behind the last."""
    before: Sequence[int]
    after: Sequence[int]
    ten_before: Sequence[int]
    ten_after: Sequence[int]
    zone: Sequence[int]
    state: Sequence[int]
    size: Sequence[int]
    """With one more item before the first line and behind the last."""
    seen: Sequence[int]


def read_places_of(sheet: Sheet, scores: Sequence[float], states: Sequence[int]) -> tuple[Sequence[int], Places]:
    """Return the lines that have neighbours, and what can be seen on them: inserted lines are left out.

    Args:
        sheet: the lines.
        scores: the score of each line by itself.
        states: index into `STATES` for each line.
    """
    if not sheet.inserted:
        return range(len(scores)), read_places(scores, sheet.sizes, states, sheet.seen)
    kept = [i for i in range(len(scores)) if i not in sheet.inserted]
    columns = ([column[i] for i in kept] for column in (sheet.sizes, states, sheet.seen))
    return kept, read_places([scores[i] for i in kept], *columns)


def read_places(scores: Sequence[float], sizes: Sequence[int], states: Sequence[int], seen: Sequence[int]) -> Places:
    """Return what can be seen on the lines in their places.

    Args:
        scores: the score of each line by itself.
        sizes: the length of each line.
        states: index into `STATES`: which heading of the page stands above it.
        seen: index into `newscorpus.boilerplate.features.SEEN`.
    """
    n = len(scores)
    clipped = [score if -_MOST < score < _MOST else _MOST if score > 0.0 else -_MOST for score in scores]
    nothing, no_size = len(COARSE) + 1, len(SIZE) + 1
    # sums[i + 10] - sums[i] is the sum of the ten lines before line i; what lies beyond the page counts as zero
    sums = list(accumulate(clipped, initial=0.0))
    sums = [*[0.0] * 10, *sums, *[sums[-1]] * 10]
    here, behind = sums[10 : 10 + n], sums[11 : 11 + n]
    return Places(
        page=_page(clipped),
        own=_levels(SCORE, clipped),
        near=[nothing, *_levels(COARSE, clipped), nothing],
        before=_levels(_THREE, map(sub, here, sums[7:])),
        after=_levels(_THREE, map(sub, sums[14:], behind)),
        ten_before=_levels(_TEN, map(sub, here, sums)),
        ten_after=_levels(_TEN, map(sub, sums[21:], behind)),
        zone=_zones(n, *story_stretch(clipped)),
        state=states,
        size=[no_size, *_levels(SIZE, sizes), no_size],
        seen=seen,
    )


def _levels(bounds: Sequence[float], values: Iterable[float]) -> list[int]:
    """How many of the bounds each value reaches."""
    return list(map(bisect_right, repeat(bounds), values))


def context_values(places: Places) -> list[tuple[int, ...]]:
    """Return the value of each context group for every line."""
    width, zones, pages, owns, page = len(_COARSE_NAMES), len(ZONES), len(PAGE), len(_SCORE_NAMES), places.page
    near, size = places.near, places.size
    columns = zip(
        places.own, near, near[2:], places.before, places.after, places.ten_before, places.ten_after, places.zone,
        places.state, size, size[1:], size[2:], places.seen, strict=False,
    )  # fmt: skip
    return [
        (
            own, last, then, before, after, ten_before, ten_after, zone, state, last_size, next_size,
            own * zones + zone, own * pages + page, zone * pages + page, own_size * zones + zone,
            before * width + after, state * owns + own, seen * zones + zone,
        )
        for own, last, then, before, after, ten_before, ten_after, zone, state, last_size, own_size, next_size, seen
        in columns
    ]  # fmt: skip


def _zones(n: int, begin: int, end: int) -> list[int]:
    """Index into `ZONES` for each of `n` lines, when the story is `begin` to `end`."""
    if end < begin:
        return [7] * n
    far, tail = max(0, begin - 6), n - 1 - end
    inside = [2, 2, *[3] * (end - begin - 3), 4, 4] if end - begin > 2 else [2, 2, 4][: end - begin + 1]
    return [*[0] * far, *[1] * (begin - far), *inside, *[5] * min(tail, 6), *[6] * (tail - 6)]


def _page(scores: Sequence[float]) -> int:
    """How full of boilerplate the page is: the share of its lines that look like none of the story."""
    poor = len([score for score in scores if score < 0.0])
    share = poor / len(scores) if scores else 0.0
    return 0 if share < 0.1 else 1 if share < 0.3 else 2 if share < 0.55 else 3 if share < 0.8 else 4
