"""The clusters of `link_events` do not depend on the order of the articles, and share no mention."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Article, EventCluster, find_events, link_events

SENTENCES = st.sampled_from(
    [
        "Rebels attacked the harbour of Ostrava on March 3, 2021.",
        "The attack on the Ostrava harbour killed two dockers on March 3, 2021.",
        "The mayor of Ostrava resigned after the harbour attack.",
        "Envoys met in Bergen on March 5, 2021 over herring quotas.",
        "The Bergen meeting on herring quotas failed.",
        "Herring boats in Bergen went on strike.",
    ]
)
TEXTS = st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=6)


def articles(texts: list[str]) -> list[Article]:
    anchor = date(2021, 3, 6)
    return [Article(id=str(i), text=t, events=find_events(t, anchor=anchor)) for i, t in enumerate(texts)]


def members(clusters: tuple[EventCluster, ...]) -> set[frozenset[tuple[str | None, int]]]:
    return {frozenset((m.article_id, m.event.trigger.start) for m in cluster.mentions) for cluster in clusters}


@given(TEXTS, st.randoms(use_true_random=False))
def test_any_order_gives_the_same_clusters(texts: list[str], random: object) -> None:
    known = articles(texts)
    shuffled = list(known)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, two = link_events(known), link_events(shuffled)
    assert members(one) == members(two)
    assert {str(c.key) for c in one} == {str(c.key) for c in two}


@given(TEXTS)
def test_every_mention_is_in_one_cluster_at_most(texts: list[str]) -> None:
    mentions = [(m.article_id, m.event.trigger) for cluster in link_events(articles(texts)) for m in cluster.mentions]
    assert len(mentions) == len(set(mentions))
    assert all(len(cluster.mentions) > 1 for cluster in link_events(articles(texts)))
