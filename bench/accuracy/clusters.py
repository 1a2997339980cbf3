"""The measures of CoNLL-2012 for clusters of mentions: MUC, B-cubed, entity CEAF; and plain pairs.

Each is precision and recall over countable things, so a tally holds it; B-cubed and CEAF are fractions, counted in
millionths. Source: S. Pradhan et al., ACL 2014.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping

import numpy as np
from scipy.optimize import linear_sum_assignment

from newscorpus.scoring import Tally

MILLION = 1_000_000
Clusters = list[frozenset[Hashable]]


def clusters_of(named: Mapping[Hashable, Hashable]) -> Clusters:
    held: dict[Hashable, set[Hashable]] = defaultdict(set)
    for mention, name in named.items():
        held[name].add(mention)
    return [frozenset(mentions) for mentions in held.values()]


def conll_tallies(wanted: Mapping[Hashable, Hashable], found: Mapping[Hashable, Hashable]) -> dict[str, Tally]:
    """A tally for each measure; `right` of MUC and B-cubed is that of the harmonic mean of their two sides."""
    gold, ours = clusters_of(wanted), clusters_of(found)
    return {
        "pairs": Tally(_shared_pairs(wanted, found), _pairs(ours), _pairs(gold)),
        "MUC": Tally(_links(gold, found), _most_links(ours), _most_links(gold)),
        "B-cubed recall": _b_cubed(gold, found),
        "B-cubed precision": _b_cubed(ours, wanted),
        "CEAF-e": _ceaf(gold, ours),
    }


def _pairs(clusters: Clusters) -> int:
    return sum(len(c) * (len(c) - 1) // 2 for c in clusters)


def _shared_pairs(wanted: Mapping[Hashable, Hashable], found: Mapping[Hashable, Hashable]) -> int:
    both = Counter((wanted[m], found[m]) for m in wanted if m in found)
    return sum(n * (n - 1) // 2 for n in both.values())


def _links(gold: Clusters, found: Mapping[Hashable, Hashable]) -> int:
    """The links that are left of each gold cluster when the other side cuts it; both sides keep the same number."""
    return sum(len(c) - len({found.get(m, m) for m in c}) for c in gold)


def _most_links(clusters: Clusters) -> int:
    return sum(len(c) - 1 for c in clusters)


def _b_cubed(clusters: Clusters, other: Mapping[Hashable, Hashable]) -> Tally:
    """For each mention the share of its cluster that the other side keeps with it."""
    right = sum(n * n / len(c) for c in clusters for n in Counter(other.get(m, m) for m in c).values())
    size = sum(map(len, clusters)) * MILLION
    return Tally(round(right * MILLION), size, size)


def _ceaf(gold: Clusters, ours: Clusters) -> Tally:
    place = {m: i for i, c in enumerate(gold) for m in c}
    alike = np.zeros((len(gold), len(ours)))
    for j, cluster in enumerate(ours):
        for i, n in Counter(place[m] for m in cluster if m in place).items():
            alike[i, j] = 2 * n / (len(gold[i]) + len(cluster))
    rows, columns = linear_sum_assignment(-alike)
    return Tally(round(float(alike[rows, columns].sum()) * MILLION), len(ours) * MILLION, len(gold) * MILLION)
