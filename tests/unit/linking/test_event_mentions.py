"""What one article tells under one word, and how it meets another; days are counted from a Monday."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from newscorpus.linking.event_mentions import ArticleMentions, DatedMention
from newscorpus.linking.evidence import Evidence
from newscorpus.linking.union_find import UnionFind
from newscorpus.model import Event, EventBasis, EventTime, Span

MONDAY = date(2021, 3, 1)
TRIGGER = Span(0, 6, "attack")


def event(begin: int | None = None, end: int | None = None, basis: EventBasis = EventBasis.EXPLICIT) -> Event:
    days = [None if day is None else MONDAY + timedelta(day) for day in (begin, end)]
    return Event(trigger=TRIGGER, time=EventTime(begin=days[0], end=days[1], basis=basis))


def mention(number: int, days: tuple[int, int] | None, *parties: str, assumed: bool = False) -> DatedMention:
    basis = EventBasis.CREATION_TIME if assumed else EventBasis.EXPLICIT
    found = event(*days, basis) if days else Event(trigger=TRIGGER)
    return DatedMention.of(number, found, frozenset(parties))


def linked(*articles: list[DatedMention]) -> list[list[int]]:
    groups = UnionFind(sum(map(len, articles)))
    read = [ArticleMentions(mentions, groups) for mentions in articles]
    for i, one in enumerate(read):
        for other in read[i + 1 :]:
            one.meet(other, groups)
    return groups.members()


def test_the_days_of_a_mention() -> None:
    both, open_end, none = (DatedMention.of(0, e, frozenset()) for e in (event(0, 2), event(0), event()))
    assert (both.first, both.last) == (MONDAY.toordinal(), MONDAY.toordinal() + 2)
    assert open_end.last == date.max.toordinal()
    assert (both.is_dated, open_end.is_dated, none.is_dated) == (True, True, False)
    assert not DatedMention.of(0, Event(trigger=TRIGGER), frozenset()).is_dated
    assert mention(0, (0, 0), assumed=True).is_assumed
    assert not both.is_assumed


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        # the same days, or days that overlap
        ([mention(0, (0, 0), "NOR"), mention(1, (0, 0), "NOR")], [[0, 1]]),
        ([mention(0, (0, 3), "NOR"), mention(1, (2, 5), "NOR")], [[0, 1]]),
        ([mention(0, (0, 0), "NOR"), mention(1, (1, 1), "NOR")], [[0], [1]]),
        # other parties, unless a third one has both
        ([mention(0, (0, 0), "NOR"), mention(1, (0, 0), "MLT")], [[0], [1]]),
        ([mention(0, (0, 0), "NOR"), mention(1, (0, 0), "MLT"), mention(2, (0, 0), "MLT", "NOR")], [[0, 1, 2]]),
        # without parties it goes along with the others of its days
        ([mention(0, (0, 0), "NOR"), mention(1, (0, 0))], [[0, 1]]),
        ([mention(0, (0, 0), "NOR"), mention(1, (3, 3))], [[0], [1]]),
        # without days it goes with the last one before it that has a party in common
        ([mention(0, (0, 0), "NOR"), mention(1, (5, 5), "MLT"), mention(2, None, "NOR")], [[0, 2], [1]]),
        ([mention(0, (0, 0), "NOR"), mention(1, None, "MLT")], [[0], [1]]),
        # a day that is only assumed: that of the week before, else it stays
        ([mention(0, (0, 0), "NOR"), mention(1, (4, 4), "NOR", assumed=True)], [[0, 1]]),
        ([mention(0, (0, 0), "NOR"), mention(1, (30, 30), "NOR", assumed=True)], [[0], [1]]),
    ],
)
def test_mentions_of_one_article(mentions: list[DatedMention], expected: list[list[int]]) -> None:
    assert linked(mentions) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (mention(0, (0, 0), "NOR"), mention(1, (0, 0), "NOR"), [[0, 1]]),
        (mention(0, (0, 0), "NOR"), mention(1, (1, 1), "NOR"), [[0], [1]]),
        (mention(0, (0, 0), "NOR"), mention(1, (0, 0), "MLT"), [[0], [1]]),
        # an article that names no party meets all of the other
        (mention(0, (0, 0), "NOR"), mention(1, (0, 0)), [[0, 1]]),
        (mention(0, (0, 0)), mention(1, (0, 0)), [[0, 1]]),
        (mention(0, (0, 0)), mention(1, None), [[0, 1]]),
    ],
)
def test_two_articles(one: DatedMention, other: DatedMention, expected: list[list[int]]) -> None:
    assert linked([one], [other]) == expected


def test_two_articles_meet_alike_from_either_side() -> None:
    one = [mention(0, (0, 2), "NOR"), mention(1, (5, 5), "MLT")]
    other = [mention(2, (2, 4), "NOR"), mention(3, (5, 6), "MLT")]
    groups = UnionFind(4)
    first, second = ArticleMentions(one, groups), ArticleMentions(other, groups)
    second.meet(first, groups)
    assert groups.members() == linked(one, other) == [[0, 2], [1, 3]]


def test_what_is_left_of_the_days_never_overlaps() -> None:
    found = ArticleMentions([mention(i, (i, i + i % 3), "NOR") for i in range(9)], UnionFind(9))
    days = [(m.first, m.last) for m in found.lanes["NOR"]]
    assert all(end < begin for (_, end), (begin, _) in pairwise(days))


def told(number: int, town: str = "", days: tuple[int, int] | None = (0, 0)) -> DatedMention:
    evidence = Evidence(towns=frozenset([town] if town else []))
    return mention(number, days, "NOR")._replace(evidence=evidence)


def test_what_contradicts_each_other_stays_apart() -> None:
    assert linked([told(0, "Oslo"), told(1, "Bergen"), told(2, "Oslo")]) == [[0, 2], [1]]
    assert linked([told(0, "Oslo")], [told(1, "Bergen")], [told(2, "Oslo")]) == [[0, 2], [1]]
    assert linked([told(0, "Oslo"), told(1, "Bergen", None)]) == [[0], [1]]


def test_who_says_neither_who_nor_where_goes_with_the_only_one() -> None:
    assert linked([told(0, "Oslo")], [told(1)]) == [[0, 1]]
    assert linked([told(0, "Oslo"), told(1, "Bergen")], [told(2)]) == [[0], [1], [2]]
    assert linked([told(0)], [told(1, "Oslo"), told(2, "Bergen")]) == [[0], [1], [2]]
