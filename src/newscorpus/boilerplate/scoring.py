"""The score of each line: above zero it belongs to the story.

Two steps, both sums of weights that have names. First the line by itself (`features`, and the phrase family that it
belongs to); then the line in its place (`context`), which starts from the scores of the first step.
"""

from collections.abc import Sequence

from newscorpus.boilerplate.context import CONTEXT_GROUPS, PAGE, ZONES, Places, read_places_of
from newscorpus.boilerplate.features import CAPS, ENDS, GROUPS, STOPS, TONGUE
from newscorpus.boilerplate.sheet import Sheet, section_states
from newscorpus.boilerplate.weights import Table, Weights

__all__ = ("Scorer",)

_MOST_KNOWN = 10_000  # three lines in four have the values of an earlier line: their sum is kept


class Scorer:
    """Scores the lines of a sheet."""

    def __init__(self, weights: Weights) -> None:
        """Lay the weights out as tables."""
        line = dict(zip(GROUPS, weights.table(GROUPS), strict=True))
        self._line: Table = weights.table(GROUPS)[:12]  # the groups that are no pairs
        self._length_end, self._stops_end = _rows(line["length+end"], ENDS), _rows(line["stops+end"], ENDS)
        self._words_caps = _rows(line["words+caps"], CAPS)
        self._tongue_stops, self._tongue_caps = _rows(line["tongue+stops"], STOPS), _rows(line["tongue+caps"], CAPS)
        self._known: tuple[dict[tuple[int, ...], float], ...] = tuple({} for _ in TONGUE)
        place = dict(zip(CONTEXT_GROUPS, weights.table(CONTEXT_GROUPS), strict=True))
        self._place: Table = weights.table(CONTEXT_GROUPS)[:11]  # the groups that are no pairs
        self._own_zone, self._size_zone = _rows(place["own+zone"], ZONES), _rows(place["size+zone"], ZONES)
        self._seen_zone, self._state_own = _rows(place["seen+zone"], ZONES), _rows(place["state+own"], place["own"])
        self._around = _rows(place["around"], place["three-after"])
        # a text has one value of page: of these pairs, the weights of each page
        self._own_page = [place["own+page"][page :: len(PAGE)] for page in range(len(PAGE))]
        self._zone_page = [place["zone+page"][page :: len(PAGE)] for page in range(len(PAGE))]
        self._weights = weights
        self._line_bias = weights["line:bias"]
        self._place_bias = weights["place:bias"]
        self._families: dict[tuple[str, str], tuple[float, float]] = {}

    def score(self, sheet: Sheet) -> list[float]:
        """Return the score of each line in its place."""
        alone = self.score_alone(sheet)
        states = section_states(sheet, alone)
        kept, places = read_places_of(sheet, alone, states)
        bias, out = self._place_bias, list(alone)
        for i, total in zip(kept, self._score_places(places), strict=True):
            hit = sheet.hits[i]
            out[i] = bias + total + (self._family(hit.family.id, hit.how)[1] if hit else 0.0)
        return out

    def score_alone(self, sheet: Sheet) -> list[float]:
        """Return the score of each line by itself."""
        known, tongue, bias = self._known[sheet.tongue], sheet.tongue, self._line_bias
        out = []
        for row, hit in zip(sheet.values, sheet.hits, strict=True):
            total = known.get(row)
            if total is None:
                total = self._score_row(row, tongue)
                if len(known) < _MOST_KNOWN:
                    known[row] = total
            out.append(bias + (self._family(hit.family.id, hit.how)[0] if hit else 0.0) + total)
        return out

    def _score_row(self, row: tuple[int, ...], tongue: int) -> float:
        """Return the sum of the weights of `features.with_pairs`, in the order of the groups, without building it."""
        length, many, end, start, stops, caps, digits, marks, voice, gap, indent, seen = row
        lengths, words, ends, starts, stop_shares, cases, digit_shares, signs, voices, gaps, indents, times = self._line
        return (
            lengths[length] + words[many] + ends[end] + starts[start] + stop_shares[stops] + cases[caps]
            + digit_shares[digits] + signs[marks] + voices[voice] + gaps[gap] + indents[indent] + times[seen]
            + self._length_end[length][end] + self._words_caps[many][caps] + self._tongue_stops[tongue][stops]
            + self._tongue_caps[tongue][caps] + self._stops_end[stops][end]
        )  # fmt: skip

    def _score_places(self, places: Places) -> list[float]:
        """Return the sum of the weights of the context groups for each line, in the order of the groups."""
        own, previous, following, before, after, ten_before, ten_after, zone, state, size_before, size_after = (
            self._place
        )
        own_zone, size_zone, around, state_own = self._own_zone, self._size_zone, self._around, self._state_own
        seen_zone, own_page, zone_page = self._seen_zone, self._own_page[places.page], self._zone_page[places.page]
        near, size = places.near, places.size
        return [
            own[o] + previous[last] + following[then] + before[b] + after[a] + ten_before[bb] + ten_after[aa] + zone[z]
            + state[st] + size_before[s0] + size_after[s2] + own_zone[o][z] + own_page[o] + zone_page[z]
            + size_zone[s1][z] + around[b][a] + state_own[st][o] + seen_zone[sn][z]
            for o, last, then, b, a, bb, aa, z, st, s0, s1, s2, sn in zip(
                places.own, near, near[2:], places.before, places.after, places.ten_before, places.ten_after,
                places.zone, places.state, size, size[1:], size[2:], places.seen, strict=False,
            )
        ]  # fmt: skip

    def _family(self, family: str, how: str) -> tuple[float, float]:
        key = (family, how)
        if key not in self._families:
            self._families[key] = (
                self._weights[f"family:{family}.{how}"],
                self._weights[f"family-in-place:{family}.{how}"],
            )
        return self._families[key]


def _rows(weights: Sequence[float], second: Sequence[object]) -> list[Sequence[float]]:
    """The weights of a pair of groups, one row for each name of the first."""
    return [weights[at : at + len(second)] for at in range(0, len(weights), len(second))]
