"""The score of each line: above zero it belongs to the story.

There are two steps, both sums of named weights: first the line by itself (`line_features`, and the phrase family that
it belongs to), then the line in its place (`line_context`), which starts from the scores of the first step.
"""

from collections.abc import Sequence

from newscorpus.boilerplate.line_context import (
    COARSE,
    CONTEXT_GROUPS,
    PAGE,
    PHRASES,
    ZONES,
    Places,
    read_places_of,
)
from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS, STOPS, TONGUE
from newscorpus.boilerplate.line_table import LineTable
from newscorpus.boilerplate.phrase_families import FamilyHit
from newscorpus.boilerplate.weights import Weights, WeightTable

__all__ = ("Scorer",)

_DECIDES = frozenset({"whole", "starts"})  # how a strong phrase makes a line no story, however long it is
_MOST_KNOWN = 10_000  # three lines in four have the values of an earlier line: their sum is kept


class Scorer:
    """Scores the lines of a table."""

    def __init__(self, weights: Weights) -> None:
        """Lay the weights out as tables."""
        line = dict(zip(GROUPS, weights.table(GROUPS), strict=True))
        self._line: WeightTable = weights.table(GROUPS)[:12]  # the groups that are not pairs
        self._length_end = _rows(line["length+end"], ENDS)
        self._words_caps = _rows(line["words+caps"], CAPS)
        self._tongue_stops, self._tongue_caps = _rows(line["tongue+stops"], STOPS), _rows(line["tongue+caps"], CAPS)
        self._known: tuple[dict[tuple[int, ...], float], ...] = tuple({} for _ in TONGUE)
        self._place = PlaceTables(weights)
        self._weights = weights
        self._bias = weights["line:bias"]
        self._families: dict[tuple[str, str], tuple[float, float]] = {}

    def score_placed(self, table: LineTable, alone: Sequence[float], states: Sequence[int]) -> list[float]:
        """Return the score of each line in its place.

        Args:
            table: the lines.
            alone: the score of each line by itself.
            states: what is above each line, as `section_states` gives it.
        """
        kept, places = read_places_of(table, alone, states)
        out = self._place.score(places)
        if table.inserted:
            placed = dict(zip(kept, out, strict=True))
            out = [placed.get(i, score) for i, score in enumerate(alone)]
        for i, hit in table.phrases:
            if i not in table.inserted:
                out[i] += self._family(hit)[1]
                if hit.family.strong and hit.how in _DECIDES:
                    out[i] = min(out[i], 0.0)
        return out

    def score_alone(self, table: LineTable) -> list[float]:
        """Return the score of each line by itself."""
        known, tongue = self._known[table.tongue].get, table.tongue
        out = [known(row) or self._keep_row(row, tongue) for row in table.values]
        for i, hit in table.phrases:
            out[i] += self._family(hit)[0]
        return out

    def _keep_row(self, row: tuple[int, ...], tongue: int) -> float:
        """Score a row that is new, and keep its score."""
        known, total = self._known[tongue], self._bias + self._score_row(row, tongue)
        if len(known) < _MOST_KNOWN:
            known[row] = total
        return total

    def _score_row(self, row: tuple[int, ...], tongue: int) -> float:
        """Return the sum of the weights of `with_pairs`, in the order of the groups, without building it."""
        length, many, end, start, stops, caps, digits, marks, voice, gap, indent, seen = row
        lengths, words, ends, starts, stop_shares, cases, digit_shares, signs, voices, gaps, indents, times = self._line
        return (
            lengths[length] + words[many] + ends[end] + starts[start] + stop_shares[stops] + cases[caps]
            + digit_shares[digits] + signs[marks] + voices[voice] + gaps[gap] + indents[indent] + times[seen]
            + self._length_end[length][end] + self._words_caps[many][caps] + self._tongue_stops[tongue][stops]
            + self._tongue_caps[tongue][caps]
        )  # fmt: skip

    def _family(self, hit: FamilyHit) -> tuple[float, float]:
        """The weight of a phrase by itself, and in its place."""
        key = (hit.family.id, hit.how)
        if key not in self._families:
            name = f"{hit.family.id}.{hit.how}"
            self._families[key] = self._weights[f"family:{name}"], self._weights[f"family-in-place:{name}"]
        return self._families[key]


class PlaceTables:
    """The weights of the context groups and the bias, added up where one value goes with another."""

    def __init__(self, weights: Weights) -> None:
        """Add up what goes together; a text has one value of page, so it picks a table."""
        one = dict(zip(CONTEXT_GROUPS, weights.table(CONTEXT_GROUPS), strict=True))
        levels = range(len(COARSE) + 1)
        own_page = _rows(one["own+page"], PAGE)
        state_own = _sums(one["state"], one["own"], _rows(one["state+own"], one["own"]))
        self._zone = _sums(one["zone"], [0.0] * len(levels), _rows(one["zone+level"], levels))
        self._own = [
            [
                [weights["place:bias"] + weight + own_page[own][page] for own, weight in enumerate(row)]
                for row in state_own
            ]
            for page in range(len(PAGE))
        ]
        self._mass = one["mass"]
        self._end = one["previous-end"]
        self._size_zone, self._seen_zone = _rows(one["size+zone"], ZONES), _rows(one["seen+zone"], ZONES)
        self._around, self._prose = _rows(one["around"], levels), one["prose"]
        owns = [0.0] * len(one["own"])
        phrases_own = [row for row in _rows(one["phrases+own"], owns) for _ in PHRASES]
        self._phrases = _sums(one["phrases"], owns, phrases_own)
        self._repeats_own, self._repeats_zone = _rows(one["repeats+own"], owns), _rows(one["repeats+zone"], ZONES)
        self._last_family = one["previous-family"]
        self._next_family = _sums(one["next-family"], owns, _rows(one["next-family+own"], owns))

    def score(self, places: Places) -> list[float]:
        """Return the bias and the sum of the weights of `context_values` for each line, without building them."""
        owns, zones, masses, around = self._own[places.page], self._zone, self._mass, self._around
        ends, proses, phrases = self._end, self._prose, self._phrases
        size_zone, seen_zone = self._size_zone, self._seen_zone
        last_family, next_family = self._last_family, self._next_family
        repeats_own, repeats_zone = self._repeats_own, self._repeats_zone
        return [
            owns[st][o] + zones[z][n] + masses[m] + around[b][a] + proses[p] + size_zone[s][z] + seen_zone[sn][z]
            + ends[e] + last_family[f0] + next_family[f2][o] + phrases[ph][o]
            + repeats_own[r][o] + repeats_zone[r][z]
            for o, n, b, a, z, st, m, s, e, sn, p, ph, r, f0, f2 in zip(
                places.own, places.level, places.before, places.after, places.zone, places.state, places.mass,
                places.size, places.end, places.seen, places.prose, places.phrases, places.repeats,
                places.family, places.family[2:],
                strict=False,
            )
        ]  # fmt: skip


def _sums(first: Sequence[float], second: Sequence[float], both: Sequence[Sequence[float]]) -> list[list[float]]:
    """The weight of each value of the first with each of the second: its own, the other's, and that of the pair."""
    return [
        [one + other + pair for other, pair in zip(second, row, strict=True)]
        for one, row in zip(first, both, strict=True)
    ]


def _rows(weights: Sequence[float], second: Sequence[object]) -> list[Sequence[float]]:
    """The weights of a pair of groups, one row for each name of the first."""
    return [weights[at : at + len(second)] for at in range(0, len(weights), len(second))]
