"""Which articles are about the same matter: those whose words, the rare ones above all, are alike.

Not every pair is compared. An article is looked up by its rarest words and compared with the others that have one of
them. A word that very many articles have leads only to the neighbours of the article when all of these are sorted by
their rarest words, so that a hundred copies of an agency's report still find each other. Work and memory grow with the
number of articles, and the order of the articles makes no difference.
"""

import re
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import fsum, log, sqrt

from attrs import frozen

__all__ = ("LinkLimits", "near_articles")

_AS_IF_MORE = 100
"""As many articles are imagined that share no word: in a handful, a word that all have still counts for something."""

_NAMES_WEIGH = 2.0
"""How much more a name says about the matter of a text than another word."""

_NEXT = 8
"""How many neighbours an article meets by a word that very many hold."""

_SIGNATURE = 4
"""How many of the rarest words articles are sorted by."""

_SHARED, _FEW = 2, 10
"""How many of their rarest words two articles share at least to be compared; one where an article has only a few."""

_WORD = re.compile(r"\w{3,}")
_NAME = re.compile(r"\b[A-Z]\w{2,}")


@frozen
class LinkLimits:
    """How alike is alike; set by hand on news text.

    >>> LinkLimits(similar=0.3).rare
    40
    """

    similar: float = 0.2
    """The cosine of two articles from which on they are about the same matter."""

    rare: int = 40
    """A word in more articles than this leads only to the next of them."""

    looked_up: int = 60
    """How many of its rarest words an article is looked up by."""


def near_articles(texts: Sequence[str], common: frozenset[str], limits: LinkLimits) -> list[list[int]]:
    """Return, for each text, the later ones that are about the same matter, in order.

    >>> near_articles(["Rain hit Oslo.", "The fair opened.", "Oslo saw rain."], frozenset({"the"}), LinkLimits())
    [[2], [], []]

    Args:
        texts: the articles.
        common: words that say nothing about the matter.
        limits: how alike is alike.
    """
    spread: Counter[str] = Counter()
    for text in texts:
        spread.update(_bag(text, common).keys())
    numbers = {word: n for n, word in enumerate(sorted(word for word, articles in spread.items() if articles > 1))}
    vectors: list[_Vector] = []
    rarest: list[list[str]] = []
    for text in texts:
        bag = _bag(text, common)
        vectors.append(_vector(bag, spread, numbers, len(texts)))
        shared = sorted((spread[word], word) for word in bag if spread[word] > 1)
        rarest.append([word for _, word in shared[: limits.looked_up]])
    near: list[list[int]] = []
    for i, others in enumerate(_met(texts, rarest, spread, limits)):
        weights = dict(zip(vectors[i].words, vectors[i].weights, strict=True)) if others else {}
        near.append([j for j in sorted(others) if _cosine(weights, vectors[j]) >= limits.similar])
    return near


def _bag(text: str, common: frozenset[str]) -> Counter[str]:
    """Count the words of a text, and once more, with their capitals, those that look like names."""
    bag = Counter([word for word in _WORD.findall(text.lower()) if word not in common])
    bag.update([word for word in _NAME.findall(text) if word.lower() not in common])
    return bag


@frozen
class _Vector:
    """The words of a text that others have too, by number, and their weights; of length one with the others."""

    words: "array[int]"
    weights: "array[float]"


def _vector(bag: Mapping[str, int], spread: Mapping[str, int], numbers: Mapping[str, int], texts: int) -> _Vector:
    """Weigh the words of a text by how rare they are, and bring them to length one."""
    many = texts + _AS_IF_MORE
    weighed = {
        word: (1 + log(count)) * log(many / spread[word]) * (_NAMES_WEIGH if word[0].isupper() else 1.0)
        for word, count in bag.items()
    }
    length = sqrt(fsum([weight * weight for weight in weighed.values()])) or 1.0
    kept = sorted((numbers[word], weight / length) for word, weight in weighed.items() if word in numbers)
    return _Vector(array("l", [number for number, _ in kept]), array("d", [weight for _, weight in kept]))


def _cosine(one: Mapping[int, float], other: _Vector) -> float:
    """The sum is exact, so that it is the same whichever article comes first."""
    return fsum([one[n] * weight for n, weight in zip(other.words, other.weights, strict=True) if n in one])


def _met(
    texts: Sequence[str], rarest: Sequence[Sequence[str]], spread: Mapping[str, int], limits: LinkLimits
) -> Iterator[set[int]]:
    """Yield, for each article, the later ones that it meets by a rare word."""
    holders: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(rarest):
        for word in words:
            holders[word].append(i)
    places = [i for _, _, i in sorted((tuple(words[:_SIGNATURE]), texts[i], i) for i, words in enumerate(rarest))]
    rank = {i: place for place, i in enumerate(places)}
    crowds = {word: sorted(rank[i] for i in found) for word, found in holders.items() if spread[word] > limits.rare}
    for i, words in enumerate(rarest):
        shared: Counter[int] = Counter()
        for word in words:
            if word in crowds:
                ranks = crowds[word]
                at = bisect_left(ranks, rank[i])
                shared.update([places[place] for place in ranks[max(0, at - _NEXT) : at + 1 + _NEXT]])
            else:
                shared.update(holders[word])
        wanted = 1 if len(words) < _FEW else _SHARED
        yield {j for j, many in shared.items() if j > i and (many >= wanted or len(rarest[j]) < _FEW)}
