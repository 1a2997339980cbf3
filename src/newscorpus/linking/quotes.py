"""The same words in several articles: wire copies, shortened, re-punctuated or altered quotations.

Exact copies are one version. Each version is cut into shingles of four words; an inverted index brings together those
that share some, so that pairs with nothing in common are never compared. Two are the same utterance when most of the
shorter one is inside the longer. Groups are joined with union-find. What is found does not depend on the order of the
articles.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newscorpus.errors import several_required
from newscorpus.linking.union_find import UnionFind
from newscorpus.model import Article, Attribution, AttributionKind, QuoteCluster, QuoteMention
from newscorpus.model.plain import article_required

__all__ = ("link_quotes",)

_WORDS = 4  # a shingle
_SHORTEST = 5  # words: shorter quotations are said by everybody
_KEPT = 0.6  # the share of the shorter one's shingles that the longer must hold
_COMMON = 200  # a shingle in more versions than this: each is compared with its neighbours and the longest only


def link_quotes(articles: Iterable[Article], /) -> tuple[QuoteCluster, ...]:
    """Return the quotations that several articles share: whole, cut or altered.

    >>> from newscorpus import parse_article
    >>> one = parse_article("“We will rebuild every house on this shore,” Mayor Jane Doe said.", id="a")
    >>> two = parse_article("Mayor Jane Doe promised: “We will rebuild every house.”", id="b")
    >>> cluster, = link_quotes([one, two])
    >>> [(mention.article_id, round(mention.kept, 2)) for mention in cluster.mentions]
    [('a', 1.0), ('b', 0.62)]

    Direct and mixed quotations of five words or more are compared. Clusters come in the order of the words of their
    fullest versions; mentions in the order of the articles. Time grows with the number of words, not of pairs.

    Args:
        articles: parsed articles; an article counts once, however often it repeats the words.

    Returns:
        The clusters that hold mentions of two articles or more.

    Raises:
        TypeError: one article was given in the place of several, or something that is not an article.
    """
    several_required(articles)
    quoted = _quoted(map(article_required, articles))
    together = ([quoted[i] for i in members] for members in _same_words([one.words for one in quoted]))
    clusters = [_cluster(members) for members in together if len({one.number for one in members}) > 1]
    return tuple(sorted(clusters, key=lambda cluster: (_words(cluster.fullest), cluster.fullest.span.start)))


class _Quoted(NamedTuple):
    """A quotation that is long enough to be compared."""

    number: int
    """Which article it is in."""
    article: Article
    attribution: Attribution
    words: tuple[str, ...]


def _quoted(articles: Iterable[Article]) -> list[_Quoted]:
    return [
        _Quoted(number, article, attribution, words)
        for number, article in enumerate(articles)
        for attribution in article.attributions
        if attribution.kind is not AttributionKind.INDIRECT and len(words := _words(attribution)) >= _SHORTEST
    ]


def _same_words(said: Sequence[tuple[str, ...]]) -> Iterator[list[int]]:
    """Yield the numbers of those that are the same words, whole, cut or altered."""
    versions: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, words in enumerate(said):
        versions[words].append(i)
    copies = list(versions.values())
    shingles = [_shingles(words) for words in versions]
    groups = UnionFind(len(copies))
    for a, b in _candidates(shingles):
        if groups.root(a) != groups.root(b) and _same(shingles[a], shingles[b]):
            groups.join(a, b)
    for members in groups.members():
        yield sorted([i for a in members for i in copies[a]])


def _words(attribution: Attribution) -> tuple[str, ...]:
    """The words that were said, without case, marks and punctuation."""
    text = " ".join(span.text for span in attribution.content).casefold().replace("’", "'")
    return tuple(word.strip("'") for word in "".join(c if c.isalnum() or c == "'" else " " for c in text).split())


def _shingles(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(words[i : i + _WORDS] for i in range(max(1, len(words) - _WORDS + 1)))


def _candidates(shingles: list[frozenset[tuple[str, ...]]]) -> Iterable[tuple[int, int]]:
    """Pairs that share shingles, those that share most first."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, held in enumerate(shingles):
        for shingle in held:
            index[shingle].append(i)
    shared: Counter[tuple[int, int]] = Counter()
    for rows in index.values():
        if len(rows) > _COMMON:
            rows.sort(key=lambda i: (len(shingles[i]), i))
            shared.update((min(pair), max(pair)) for pair in pairwise(rows))
            shared.update((min(i, rows[-1]), max(i, rows[-1])) for i in rows[:-1])
        else:
            shared.update((i, j) for n, i in enumerate(rows) for j in rows[n + 1 :])
    return sorted(shared, key=lambda pair: (-shared[pair], pair))


def _same(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    return len(one & other) >= _KEPT * min(len(one), len(other))


def _cluster(quoted: Sequence[_Quoted]) -> QuoteCluster:
    fullest = max(quoted, key=_fullness)
    bag = Counter(fullest.words)
    mentions = tuple(
        QuoteMention(
            article_id=one.article.id,
            attribution=one.attribution,
            kept=min(1.0, (Counter(one.words) & bag).total() / max(1, len(fullest.words))),
        )
        for one in quoted
    )
    speakers = {one.attribution.speaker.name for one in quoted if one.attribution.speaker is not None}
    return QuoteCluster(fullest=fullest.attribution, mentions=mentions, speakers=_apart(speakers))


def _fullness(one: _Quoted) -> tuple[int, tuple[str, ...], bool, int]:
    """How much a version says; its words, its speaker and its place decide between equals."""
    attribution = one.attribution
    return len(one.words), one.words, attribution.speaker is not None, -attribution.span.start


def _apart(names: set[str]) -> tuple[str, ...]:
    """The names without those that another one ends with: `Doe` says no more than `Jane Doe`."""
    return tuple([name for name in sorted(names) if not any(other.endswith(f" {name}") for other in names)])
