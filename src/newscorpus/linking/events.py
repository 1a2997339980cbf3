"""The same event in several articles: one cluster for all the mentions of one phone call.

Two mentions are linked when four things hold: their triggers have one stem (or belong to one family of words), or they
have one type and the same two or more countries; their parties are compatible; their days do not contradict each
other; and their articles are about the same matter. Nothing is compared with everything: a mention meets only those of
its stem or of its type and parties, an article only those of its matter, and days meet in order, so that the work
grows with what there is to read, not with its square. Links are joined without regard to order, so the clusters do
not depend on it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newscorpus.errors import several_required
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.stems import head_stem, unlinked_stems
from newscorpus.linking.event_keys import normalize_event
from newscorpus.linking.event_mentions import ArticleMentions, DatedMention
from newscorpus.linking.evidence import Evidence
from newscorpus.linking.similar_articles import LinkLimits, near_articles
from newscorpus.linking.union_find import UnionFind
from newscorpus.model import Article, Event, EventCluster, EventMention
from newscorpus.model.plain import article_required

__all__ = ("link_events",)

_LIMITS = LinkLimits()
_SEVERAL = 2
"""How many countries two events of one type share at least to be one without a common stem."""

MentionBlock = Mapping[int, Sequence[DatedMention]]
"""Number of the article -> its mentions of one stem, or of one type and parties, in text order."""


def link_events(articles: Iterable[Article], /, *, limits: LinkLimits = _LIMITS) -> tuple[EventCluster, ...]:
    """Return the events that are mentioned more than once, in one article or in several.

    >>> from newscorpus import parse_article
    >>> from datetime import date
    >>> one = parse_article("The mayor of Oslo resigned on Monday.", published=date(2021, 3, 2))
    >>> two = parse_article("Oslo has no mayor: he resigned on Monday.", published=date(2021, 3, 3))
    >>> [[m.event.text for m in cluster.mentions] for cluster in link_events([one, two])]
    [['resigned', 'resigned']]

    Every mention is in one cluster at most; an event that is mentioned once is in none. Events from elsewhere can be
    linked too: they need no more than a trigger, and `Event.time` is used if it is given (see `date_event`).

    Args:
        articles: with their events; the clusters do not depend on their order.
        limits: how alike two articles must be to be about the same matter.

    Raises:
        TypeError: one article was given in the place of several, or something that is not an article.
    """
    several_required(articles)
    known = list(map(article_required, articles))
    told = [(i, event) for i, article in enumerate(known) for event in sorted(article.events, key=_place)]
    near = near_articles([article.text for article in known], _common(known), limits)
    groups = UnionFind(len(told))
    for block in _blocks(known, told):
        by_article = {i: ArticleMentions(mentions, groups) for i, mentions in block.items()}
        for i, own in by_article.items():
            for j in near[i]:
                if j in by_article:
                    own.meet(by_article[j], groups)
    return tuple(
        EventCluster(
            key=normalize_event(max((told[m][1] for m in members), key=_fullness)),
            mentions=tuple(EventMention(article_id=known[told[m][0]].id, event=told[m][1]) for m in members),
        )
        for members in groups.members()
        if len(members) > 1
    )


def _place(event: Event) -> tuple[int, int]:
    return event.trigger.start, event.trigger.end


def _common(articles: Sequence[Article]) -> frozenset[str]:
    """The words that say nothing about the matter, of all languages of the articles."""
    languages = {article.language for article in articles}
    return frozenset().union(*(load_lexicon(language).words("stop_words") for language in languages))


def _blocks(articles: Sequence[Article], told: Sequence[tuple[int, Event]]) -> Iterable[MentionBlock]:
    """Gather the mentions by stem, and those that have them by type and countries."""
    stems: dict[str, dict[int, list[DatedMention]]] = defaultdict(lambda: defaultdict(list))
    types: dict[tuple[str, frozenset[str]], dict[int, list[DatedMention]]] = defaultdict(lambda: defaultdict(list))
    for number, (i, event) in enumerate(told):
        lexicon = load_lexicon(articles[i].language)
        stem = head_stem(event.trigger.text, lexicon)
        countries = frozenset(
            actor.country for actor in (*event.actors, *event.recipients) if actor.country is not None
        )
        evidence = Evidence.of(event, lexicon)
        if stem not in unlinked_stems(lexicon):
            stems[stem][i].append(DatedMention.of(number, event, countries, evidence))
        if event.type is not None and len(countries) >= _SEVERAL:
            types[str(event.type), countries][i].append(DatedMention.of(number, event, frozenset(), evidence))
    yield from stems.values()
    for block in types.values():  # without a common word, one day at least must be known
        yield {i: mentions for i, mentions in block.items() if any(mention.is_dated for mention in mentions)}


def _fullness(event: Event) -> tuple[int, int, int, str]:
    """How much a mention says: the one whose key names a cluster; the text decides between equals, not the order."""
    dated = event.time is not None and event.time.begin is not None
    return (
        len(event.actors) + len(event.recipients),
        int(dated),
        int(event.location is not None),
        str(normalize_event(event)),
    )
