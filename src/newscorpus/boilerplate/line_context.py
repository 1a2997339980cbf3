"""What the place of a line shows: the scores of its neighbours, and where the story is on the page.

The story is one stretch of lines, broken here and there. `story_stretch` finds the stretch with the largest sum of
scores (a maximum subsequence, found in one pass), where a paragraph counts by its length and fifty links no more than
five paragraphs; a line inside it may be short and still be the story, a line far from it may be long and is not. How
many lines lie between a line and the next prose before and after it, and how much of the prose is above it, says
the same of lists, tables and code, which the stretch may break off at.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from operator import add, itemgetter, mul, sub
from typing import NamedTuple

from newscorpus.boilerplate.line_features import ENDS, GROUPS
from newscorpus.boilerplate.line_sections import STATE_NAMES
from newscorpus.boilerplate.line_table import LineTable

__all__ = ("CONTEXT_GROUPS", "Places", "context_values", "read_places", "read_places_of", "story_stretch", "weigh")

SCORE = (-3.0, -2.0, -1.2, -0.6, -0.2, 0.2, 0.6, 1.2, 2.0, 3.0)
COARSE = (-2.0, -1.0, -0.3, 0.3, 1.0, 2.0)
ZONES = ("far-before", "before", "at-start", "inside", "at-end", "after", "far-after", "none")
PAGE = ("bare", "light", "half", "heavy", "full")
SIZE = (10, 25, 50, 100, 200, 400)
NEIGHBOUR = ("none", "other", "related", "share", "comments", "credit", "date")
PHRASES = ("0", "1", "2", "3")
REPEATS = ("0", "1", "2", "3", "4")
STEPS = (2, 3, 4, 6, 9, 14, 25)
MASS = (0.0001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.9999)

_SCORE_NAMES = tuple(str(i) for i in range(len(SCORE) + 1))
_COARSE_NAMES = tuple(str(i) for i in range(len(COARSE) + 1))
_SIZE_NAMES = tuple(str(n) for n in (0, *SIZE))
_STEP_NAMES = (*(str(n) for n in (1, *STEPS)), "none")
_MASS_NAMES = tuple(str(n) for n in (0, *MASS))

CONTEXT_GROUPS: dict[str, tuple[str, ...]] = {
    "own": _SCORE_NAMES,
    "zone": ZONES,
    "state": STATE_NAMES,
    "mass": _MASS_NAMES,
    "previous-end": (*ENDS, "none"),
    "own+page": tuple(f"{own}+{page}" for own in _SCORE_NAMES for page in PAGE),
    "zone+level": tuple(f"{zone}+{level}" for zone in ZONES for level in _COARSE_NAMES),
    "size+zone": tuple(f"{size}+{zone}" for size in _SIZE_NAMES for zone in ZONES),
    "around": tuple(f"{a}+{b}" for a in _COARSE_NAMES for b in _COARSE_NAMES),
    "state+own": tuple(f"{state}+{own}" for state in STATE_NAMES for own in _SCORE_NAMES),
    "seen+zone": tuple(f"{seen}+{zone}" for seen in ("once", "again", "often") for zone in ZONES),
    "prose": tuple(f"{before}+{behind}" for before in _STEP_NAMES for behind in _STEP_NAMES),
    "previous-family": NEIGHBOUR,
    "next-family": NEIGHBOUR,
    "phrases": tuple(f"{before}+{behind}" for before in PHRASES for behind in PHRASES),
    "phrases+own": tuple(f"{before}+{own}" for before in PHRASES for own in _SCORE_NAMES),
    "next-family+own": tuple(f"{family}+{own}" for family in NEIGHBOUR for own in _SCORE_NAMES),
    "repeats+own": tuple(f"{repeats}+{own}" for repeats in REPEATS for own in _SCORE_NAMES),
    "repeats+zone": tuple(f"{repeats}+{zone}" for repeats in REPEATS for zone in ZONES),
}
"""The groups and the names of their values, in the order in which `context_values` gives them."""

_FAMILY_CODES = {kind: NEIGHBOUR.index(kind) for kind in NEIGHBOUR[2:]}
_THREE = tuple(3 * bound for bound in COARSE)
_MOST = 3.0  # no single line counts more than this
_PROSE = (1.0, 80)  # score and length of a line that is prose for sure
_MASSIVE = 0.5  # a line with a better score counts as prose
_MANY, _NEVER = STEPS[-1], STEPS[-1] + 1
_ONE_MORE = (*range(1, _MANY + 1), _MANY, _NEVER)
_STEP = (*(bisect_right(STEPS, n) for n in range(_MANY + 1)), len(STEPS) + 1)  # the level of so many steps
_REPEATS = (*range(len(REPEATS)), *[len(REPEATS) - 1] * 2)  # index into `REPEATS`, of none to all six lines
_SOME = tuple(range(1, len(PHRASES)))
_ROW = tuple(level * len(_STEP_NAMES) for level in _STEP)
_END = list(GROUPS).index("end")


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
    level: Sequence[int]
    """The score once more, in fewer levels."""
    before: Sequence[int]
    """The sum of the scores of the three lines before."""
    after: Sequence[int]
    zone: Sequence[int]
    state: Sequence[int]
    mass: Sequence[int]
    """How much of the prose of the page is above."""
    size: Sequence[int]
    end: Sequence[int]
    """How the line before ends."""
    seen: Sequence[int]
    prose: Sequence[int]
    """How many lines away the nearest prose is, before and after."""
    phrases: Sequence[int]
    """How many lines that say what they are come between the line and the nearest prose, before and after."""
    repeats: Sequence[int]
    """How many of the six lines around have a form that the page has again."""
    family: Sequence[int]
    """Of what kind the phrase of the line is, with one more item before the first line and after the last."""


def read_places_of(table: LineTable, scores: Sequence[float], states: Sequence[int]) -> tuple[Sequence[int], Places]:
    """Return the lines that have neighbours, and what can be seen on them: inserted lines are left out.

    Args:
        table: the lines.
        scores: the score of each line by itself.
        states: index into `STATES` for each line.
    """
    ends, seen = list(map(itemgetter(_END), table.values)), list(map(itemgetter(-1), table.values))
    families = [0] * len(scores)
    for i, hit in table.phrases:
        families[i] = _FAMILY_CODES.get(hit.family.kind, 1)
    if not table.inserted:
        places = read_places(scores, table.sizes, states, seen, ends, families)
        return range(len(scores)), places
    kept = [i for i in range(len(scores)) if i not in table.inserted]
    columns = ([column[i] for i in kept] for column in (table.sizes, states, seen, ends, families))
    sizes, states, seen, ends, families = columns
    return kept, read_places([scores[i] for i in kept], sizes, states, seen, ends, families)


def read_places(
    scores: Sequence[float],
    sizes: Sequence[int],
    states: Sequence[int],
    seen: Sequence[int],
    ends: Sequence[int],
    families: Sequence[int],
) -> Places:
    """Return what can be seen on the lines in their places.

    Args:
        scores: the score of each line by itself.
        sizes: the length of each line.
        states: index into `STATES`: which heading of the page is above it.
        seen: index into `newscorpus.boilerplate.line_features.SEEN`.
        ends: index into `newscorpus.boilerplate.line_features.ENDS`.
        families: index into `NEIGHBOUR`.
    """
    n = len(scores)
    clipped = [score if -_MOST < score < _MOST else _MOST if score > 0.0 else -_MOST for score in scores]
    # sums[i + 3] - sums[i] is the sum of the three lines before line i; what lies beyond the page counts as zero
    sums = list(accumulate(clipped, initial=0.0))
    sums = [*[0.0] * 3, *sums, *[sums[-1]] * 3]
    marks = _prose_marks(scores, sizes)
    return Places(
        page=_page(clipped),
        own=_levels(SCORE, clipped),
        level=_levels(COARSE, clipped),
        before=_levels(_THREE, map(sub, sums[3 : 3 + n], sums)),
        after=_levels(_THREE, map(sub, sums[7:], sums[4 : 4 + n])),
        zone=_zones(n, *story_stretch(weigh(clipped, sizes))),
        state=states,
        mass=_masses(scores, sizes),
        size=_levels(SIZE, sizes),
        end=[len(ENDS), *ends[:-1]] if n else [],
        seen=seen,
        prose=_prose(marks),
        phrases=_phrases(marks, families),
        repeats=_repeats(seen),
        family=[0, *families, 0],
    )


def _levels(bounds: Sequence[float], values: Iterable[float]) -> list[int]:
    """How many of the bounds each value reaches."""
    return list(map(bisect_right, repeat(bounds), values))


def weigh(scores: Sequence[float], sizes: Sequence[int], link: float = 60.0) -> list[float]:
    """Return what each line counts for the stretch of the story: prose by its length, all else as if `link` long."""
    return [
        (score * (20 + size if size < 300 else 320) if score > 0.0 else score * link)
        for score, size in zip(scores, sizes, strict=True)
    ]


def _masses(scores: Sequence[float], sizes: Sequence[int]) -> list[int]:
    """Which share of the prose is above the middle of each line, in levels."""
    prose = [size if score > _MASSIVE else 0 for score, size in zip(scores, sizes, strict=True)]
    sums = list(accumulate(prose, initial=0))
    total = sums[-1] or 1
    return _levels([2 * share * total for share in MASS], map(add, sums, sums[1:]))


def _prose_marks(scores: Sequence[float], sizes: Sequence[int]) -> list[bool]:
    """Which lines are prose for sure."""
    enough, long = _PROSE
    return [score >= enough and size >= long for score, size in zip(scores, sizes, strict=True)]


def _prose(marks: Sequence[bool]) -> list[int]:
    """How many lines away the nearest prose is before and after each line: two levels in one number."""
    behind = _steps(reversed(marks))
    behind.reverse()
    return [_ROW[b] + _STEP[a] for b, a in zip(_steps(marks), behind, strict=True)]


def _phrases(marks: Sequence[bool], families: Sequence[int]) -> list[int]:
    """How many phrases come between each line and the nearest prose before and after: two levels in one number."""
    if not any(families):
        return [0] * len(marks)
    behind = _counted(marks[::-1], families[::-1])
    behind.reverse()
    return list(map(add, map(mul, _counted(marks, families), repeat(len(PHRASES))), behind))


def _counted(marks: Sequence[bool], families: Sequence[int]) -> list[int]:
    """How many phrases there were since the last mark, at most as many as `PHRASES` distinguishes."""
    sums = list(accumulate(map(bool, families), initial=0))  # before each line
    at_marks = accumulate(map(mul, marks, sums[1:]), max, initial=0)  # sums never fall, so the last mark has the most
    return _levels(_SOME, map(sub, sums[:-1], at_marks))


def _repeats(seen: Sequence[int]) -> list[int]:
    """How many of the three lines before and after each line the page has again, counted as `REPEATS` does."""
    n = len(seen)
    if not any(seen):
        return [0] * n
    sums = list(accumulate(map(bool, seen), initial=0))
    sums = [*[0] * 3, *sums, *[sums[-1]] * 3]
    around = map(sub, sums[7:], sums[:n])
    return [_REPEATS[total - 1 if own else total] for total, own in zip(around, seen, strict=True)]


def _steps(marks: Iterable[bool]) -> list[int]:
    """How many steps ago the last mark was: at most `_MANY`, or `_NEVER`."""
    since, out = _NEVER, []
    for mark in marks:
        out.append(since)
        since = 1 if mark else _ONE_MORE[since]
    return out


def context_values(places: Places) -> list[tuple[int, ...]]:
    """Return the value of each context group for every line."""
    width, zones, pages, owns, page = len(_COARSE_NAMES), len(ZONES), len(PAGE), len(_SCORE_NAMES), places.page
    columns = zip(
        places.own, places.level, places.before, places.after, places.zone, places.state, places.mass, places.size,
        places.end, places.seen, places.prose, places.phrases, places.repeats, places.family, places.family[2:],
        strict=False,
    )  # fmt: skip
    return [
        (
            own, zone, state, mass, end, own * pages + page, zone * width + level, size * zones + zone,
            before * width + after, state * owns + own, seen * zones + zone, prose, last_family, next_family,
            phrase, phrase // len(PHRASES) * owns + own, next_family * owns + own,
            repeats * owns + own, repeats * zones + zone,
        )
        for own, level, before, after, zone, state, mass, size, end, seen, prose, phrase, repeats, last_family,
            next_family
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
