"""Precision and recall on spans, with intervals from resampled documents: the measures that the README quotes.

>>> from newscorpus import Span
>>> text = "Rain fell on Monday and on Tuesday."
>>> gold = [Span.cut(text, 13, 19), Span.cut(text, 27, 34)]
>>> found = [Span.cut(text, 10, 19)]
>>> count_matches(gold, found)
Tally(right=0, found=1, gold=2)
>>> count_matches(gold, found, overlap=True).recall
0.5
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from newscorpus.model import Span

__all__ = ("Tally", "confidence_interval", "count_matches", "f1", "pair_spans")


@frozen
class Tally:
    """How many were right, were found, and are there: what precision and recall are made of.

    >>> whole = Tally(right=3, found=4, gold=6) + Tally(right=1, found=1, gold=2)
    >>> whole.precision, whole.recall
    (0.8, 0.5)
    """

    right: int = 0
    """Found, and in the gold data."""

    found: int = 0
    """Found in all."""

    gold: int = 0
    """In the gold data."""

    @property
    def precision(self) -> float:
        """The share of what was found that is right, 0 to 1; 0 when nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold data that was found, 0 to 1; 0 when there are none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 to 1."""
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0

    def __add__(self, other: "Tally") -> "Tally":
        """Count two documents together."""
        return Tally(self.right + other.right, self.found + other.found, self.gold + other.gold)


def f1(tally: Tally) -> float:
    """The F1 of a tally, as a function: the usual measure of `confidence_interval`.

    >>> f1(Tally(right=1, found=2, gold=1))
    0.6666666666666666
    """
    return tally.f1


def pair_spans(gold: Sequence[Span], found: Sequence[Span], *, overlap: bool = False) -> list[tuple[int, int]]:
    """Pair spans of two lists one to one; return the pairs of indices, by position in `gold`.

    >>> pair_spans([Span(0, 4, "Rain")], [Span(0, 2, "Ra"), Span(0, 4, "Rain")])
    [(0, 1)]

    Args:
        gold: the spans that should be found; each list is free of order.
        found: the spans that were.
        overlap: pair, after the equal ones, spans that share a character, those that share most first
            (the relaxed match of TempEval-3); otherwise only equal ones are paired.
    """
    places: dict[tuple[int, int], list[int]] = {}
    for j in range(len(found) - 1, -1, -1):
        places.setdefault((found[j].start, found[j].end), []).append(j)
    pairs: dict[int, int] = {}
    for i, span in enumerate(gold):
        same = places.get((span.start, span.end))
        if same:
            pairs[i] = same.pop()
    if overlap:
        _pair_overlapping(gold, found, pairs)
    return sorted(pairs.items())


def _pair_overlapping(gold: Sequence[Span], found: Sequence[Span], pairs: dict[int, int]) -> None:
    """Pair what is left, the largest overlaps first."""
    taken = set(pairs.values())
    left = sorted((j for j in range(len(found)) if j not in taken), key=lambda j: found[j].start)
    starts = [found[j].start for j in left]
    longest = max((found[j].end - found[j].start for j in left), default=0)
    shared: list[tuple[int, int, int]] = []
    for i, span in enumerate(gold):
        if i in pairs:
            continue
        for j in left[bisect_right(starts, span.start - longest) : bisect_left(starts, span.end)]:
            common = min(span.end, found[j].end) - max(span.start, found[j].start)
            if common > 0:
                shared.append((-common, i, j))
    for _, i, j in sorted(shared):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)


def count_matches(gold: Sequence[Span], found: Sequence[Span], *, overlap: bool = False) -> Tally:
    """Count the spans of `found` that have a partner of their own in `gold`.

    >>> count_matches([Span(0, 4, "Rain")], [Span(0, 2, "Ra"), Span(5, 9, "fell")], overlap=True)
    Tally(right=1, found=2, gold=1)

    Args:
        gold: the spans that should be found.
        found: the spans that were.
        overlap: whether spans that share a character are partners too; see `pair_spans`.
    """
    return Tally(len(pair_spans(gold, found, overlap=overlap)), len(found), len(gold))


def confidence_interval(
    documents: Iterable[Tally],
    measure: Callable[[Tally], float] = f1,
    *,
    level: float = 0.95,
    rounds: int = 1000,
    seed: int = 0,
) -> tuple[float, float]:
    """Return the interval that `measure` has when documents are drawn anew: the percentile bootstrap.

    >>> confidence_interval([Tally(5, 5, 5), Tally(0, 5, 5)] * 20, rounds=200, seed=1)
    (0.35, 0.65)

    Args:
        documents: one tally a document; documents, not findings, are independent of each other.
        measure: what is measured of their sum.
        level: the share of the draws inside the interval.
        rounds: how many draws.
        seed: the same seed gives the same interval.

    Returns:
        Its lower and upper end; `(0.0, 0.0)` without documents.

    Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    """
    from random import Random  # noqa: PLC0415 - it reads the clock when it loads

    tallies = list(documents)
    if not tallies:
        return 0.0, 0.0
    draw = Random(seed).choices  # noqa: S311 - a draw, not a secret
    size = len(tallies)
    values = sorted(
        measure(Tally(sum(t.right for t in d), sum(t.found for t in d), sum(t.gold for t in d)))
        for d in (draw(tallies, k=size) for _ in range(rounds))
    )
    cut = round(rounds * (1 - level) / 2)
    return values[cut], values[-1 - cut]
