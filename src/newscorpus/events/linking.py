"""The same event in several articles: one cluster for all the mentions of one phone call.

Two mentions are linked when three things hold: their triggers have one stem (or belong to one family of words, or
their types and parties are the same), their days do not contradict each other, and their articles tell of the same
matter, which is known by the rare words that they share. Nothing is compared with everything: a mention meets only
those of its stem, and an article only those that share one of its rarest words, so that the work grows with the
number of articles, not with its square. Links are joined without regard to order, so the clusters do not depend on
it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations, product
from math import log, sqrt

from attrs import frozen

from newscorpus.events.keys import normalize_event
from newscorpus.events.stems import head_stem, unlinked_stems
from newscorpus.lexicon import load_lexicon
from newscorpus.model import Article, Event, EventCluster, EventMention

__all__ = ("link_events",)

_AS_IF_MORE = 10
"""As many articles are imagined that share no word: in a handful, a word that all have still tells something."""

_WORD = re.compile(r"\w{3,}")


@frozen
class LinkLimits:
    """How alike is alike; set by hand on news text."""

    similar: float = 0.2
    """The cosine of two articles from which on they tell of the same matter."""

    rare: int = 40
    """A word in more articles than this finds no neighbours."""

    looked_up: int = 40
    """How many of its rarest words an article is looked up by."""


_LIMITS = LinkLimits()


def link_events(articles: Iterable[Article], /, *, limits: LinkLimits = _LIMITS) -> tuple[EventCluster, ...]:
    """Return the events that are told more than once, in one article or in several.

    >>> from newscorpus import parse_article
    >>> from datetime import date
    >>> one = parse_article("The mayor of Oslo resigned on Monday.", published=date(2021, 3, 2))
    >>> two = parse_article("Oslo has no mayor: he resigned on Monday.", published=date(2021, 3, 3))
    >>> [[m.event.text for m in cluster.mentions] for cluster in link_events([one, two])]
    [['resigned', 'resigned']]

    Every mention is in one cluster at most; an event that is told once needs none. Events from elsewhere are linked as
    well: only the trigger is needed, and `Event.time` is used where it is given (see `date_event`).
    """
    known = list(articles)
    mentions = [(i, event) for i, article in enumerate(known) for event in article.events]
    blocks: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for m, (i, event) in enumerate(mentions):
        lexicon = load_lexicon(known[i].language)
        stem = head_stem(event.trigger.text, lexicon)
        if stem not in unlinked_stems(lexicon):
            blocks[stem][i].append(m)
    common = frozenset().union(
        *(load_lexicon(language).words("stop_words") for language in {a.language for a in known})
    )
    near = _neighbours([article.text for article in known], common, limits)
    sets = _Sets(len(mentions))
    for block in blocks.values():
        _link_block(block, [event for _, event in mentions], near, sets)
    return tuple(
        EventCluster(
            key=normalize_event(max((mentions[m][1] for m in members), key=_fullness)),
            mentions=tuple(EventMention(article_id=known[mentions[m][0]].id, event=mentions[m][1]) for m in members),
        )
        for members in sets.several()
    )


def _link_block(
    block: Mapping[int, Sequence[int]], events: Sequence[Event], near: Sequence[frozenset[int]], sets: "_Sets"
) -> None:
    """Join the mentions of one stem: first within each article, then between articles that tell of the same matter."""
    local = {i: _by_day(members, events, sets) for i, members in block.items()}
    for i, own in local.items():
        for j in near[i]:
            if j > i and j in local:
                for one, other in product(own, local[j]):
                    if _days_agree(events[one], events[other]):
                        sets.join(one, other)


def _by_day(members: Sequence[int], events: Sequence[Event], sets: "_Sets") -> list[int]:
    """Join the mentions of one stem in one article by their days, and return one of each set.

    A mention without a day of its own goes with the one before it, or with the first that has a day.
    """
    heads: dict[tuple[date | None, date | None], int] = {}
    members = sorted(members, key=lambda m: events[m].trigger)
    dated = [m for m in members if _has_day(events[m])]
    last = dated[0] if dated else members[0]
    for m in members:
        if not _has_day(events[m]):
            sets.join(m, last)
            continue
        time = events[m].time
        assert time is not None
        sets.join(m, heads.setdefault((time.begin, time.end), m))
        last = m
    heads_found = list(heads.values()) or [last]
    for one, other in combinations(heads_found, 2):
        if _days_agree(events[one], events[other]):
            sets.join(one, other)
    return heads_found


def _has_day(event: Event) -> bool:
    return event.time is not None and (event.time.begin is not None or event.time.end is not None)


def _days_agree(one: Event, other: Event) -> bool:
    """Whether the days of two mentions can be those of one event; an unknown day agrees with all."""
    if one.time is None or other.time is None:
        return True
    if one.time.end is not None and other.time.begin is not None and one.time.end < other.time.begin:
        return False
    return other.time.end is None or one.time.begin is None or other.time.end >= one.time.begin


def _fullness(event: Event) -> tuple[int, int, int, str]:
    """How much a mention tells: the one whose key names a cluster; the text decides between equals, not the order."""
    dated = event.time is not None and event.time.begin is not None
    return (
        len(event.actors) + len(event.recipients),
        int(dated),
        int(event.location is not None),
        str(normalize_event(event)),
    )


def _neighbours(texts: Sequence[str], common: frozenset[str], limits: LinkLimits) -> list[frozenset[int]]:
    """Return, for each text, the others that tell of the same matter: those whose words are alike."""
    bags = [Counter(word for word in _WORD.findall(text.lower()) if word not in common) for text in texts]
    spread = Counter(word for bag in bags for word in bag)
    vectors = [_weighted(bag, spread, len(texts)) for bag in bags]
    holders: dict[str, list[int]] = defaultdict(list)
    for i, bag in enumerate(bags):
        rarest = sorted((spread[word], word) for word in bag if 1 < spread[word] <= limits.rare)[: limits.looked_up]
        for _, word in rarest:
            holders[word].append(i)
    candidates = {pair for found in holders.values() for pair in combinations(found, 2)}
    near: list[set[int]] = [set() for _ in texts]
    for i, j in candidates:
        if _cosine(vectors[i], vectors[j]) >= limits.similar:
            near[i].add(j)
            near[j].add(i)
    return [frozenset(found) for found in near]


def _weighted(bag: Mapping[str, int], spread: Mapping[str, int], texts: int) -> dict[str, float]:
    """Weigh the words of a text by how rare they are, and bring the vector to length one."""
    many = texts + _AS_IF_MORE
    vector = {word: (1 + log(count)) * log(many / spread[word]) for word, count in bag.items()}
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {word: weight / length for word, weight in vector.items()}


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)


class _Sets:
    """Sets of numbers that grow together (union-find)."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The smallest member of the set that holds `item`."""
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make one set of two; the smaller root stays, so that the order of the calls does not matter."""
        a, b = self.root(one), self.root(other)
        if a != b:
            self._parent[max(a, b)] = min(a, b)

    def several(self) -> list[list[int]]:
        """The sets of more than one member, in the order of their first."""
        sets: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._parent)):
            sets[self.root(item)].append(item)
        return [members for members in sets.values() if len(members) > 1]
