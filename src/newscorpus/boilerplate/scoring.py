"""The score of each line: above zero it belongs to the story.

Two steps, both sums of weights that have names. First the line by itself (`features`, and the phrase family that it
belongs to); then the line in its place (`context`), which starts from the scores of the first step.
"""

import operator

from newscorpus.boilerplate.context import CONTEXT_GROUPS, context_values
from newscorpus.boilerplate.features import GROUPS, TONGUE, with_pairs
from newscorpus.boilerplate.sheet import Sheet, section_states
from newscorpus.boilerplate.weights import Table, Weights

__all__ = ("Scorer",)

_pick = operator.getitem
_MOST_KNOWN = 10_000  # three lines in four have the values of an earlier line: their sum is kept


class Scorer:
    """Scores the lines of a sheet."""

    def __init__(self, weights: Weights) -> None:
        """Lay the weights out as tables."""
        self._line: Table = weights.table(GROUPS)
        self._place: Table = weights.table(CONTEXT_GROUPS)
        self._known: tuple[dict[tuple[int, ...], float], ...] = tuple({} for _ in TONGUE)
        self._weights = weights
        self._line_bias = weights["line:bias"]
        self._place_bias = weights["place:bias"]
        self._families: dict[tuple[str, str], tuple[float, float]] = {}

    def score(self, sheet: Sheet) -> list[float]:
        """Return the score of each line in its place."""
        alone = self.score_alone(sheet)
        states = section_states(sheet.hits, sheet.sizes, alone)
        values = context_values(alone, sheet.sizes, states, sheet.seen)
        out = []
        for row, hit in zip(values, sheet.hits, strict=True):
            total = self._place_bias + (self._family(hit.family.id, hit.how)[1] if hit else 0.0)
            out.append(total + sum(map(_pick, self._place, row)))
        return out

    def score_alone(self, sheet: Sheet) -> list[float]:
        """Return the score of each line by itself."""
        known, tongue, bias = self._known[sheet.tongue], sheet.tongue, self._line_bias
        out = []
        for row, hit in zip(sheet.values, sheet.hits, strict=True):
            total = known.get(row)
            if total is None:
                total = sum(map(_pick, self._line, with_pairs(row, tongue)))
                if len(known) < _MOST_KNOWN:
                    known[row] = total
            out.append(bias + (self._family(hit.family.id, hit.how)[0] if hit else 0.0) + total)
        return out

    def _family(self, family: str, how: str) -> tuple[float, float]:
        key = (family, how)
        if key not in self._families:
            self._families[key] = (
                self._weights[f"family:{family}.{how}"],
                self._weights[f"family-in-place:{family}.{how}"],
            )
        return self._families[key]
