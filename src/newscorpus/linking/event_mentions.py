"""What one article reports under one word: mentions joined by parties and days, and met by those of another article.

Mentions are sorted into lanes, one for each country that is a party, and one for those without any. In a lane the days
are sorted and joined where they overlap, and two articles are compared by walking along both. Mentions without parties
go along with the others of their days. Mentions that contradict each other, such as the arrests of two persons on one
day, stay apart; a mention that says neither who nor where goes with one of them only if there is no other.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from newscorpus.linking.evidence import Evidence
from newscorpus.linking.union_find import UnionFind
from newscorpus.model import Event, EventBasis

__all__ = ("ArticleMentions", "DatedMention")

_NO_PARTY = ""
_NOTHING = Evidence()
_MANY = 8
"""With how many of one day a mention is compared, the last ones, so that a long list takes linear time."""

_EARLIEST, _LATEST = date.min.toordinal(), date.max.toordinal()


class DatedMention(NamedTuple):
    """An event as the rules of linking see it."""

    first: int
    """Its first day, counted; the earliest there is when that side is open."""
    last: int
    """Its last day; the latest there is when that side is open."""
    number: int
    """Which mention it is, of all."""
    parties: frozenset[str]
    """The countries that take part."""
    is_assumed: bool = False
    """Whether the day is only that of writing, which the tense suggests."""
    evidence: Evidence = _NOTHING
    """Who it was done to, and where."""

    @classmethod
    def of(cls, number: int, event: Event, parties: frozenset[str], evidence: Evidence = _NOTHING) -> "DatedMention":
        """Read the days of an event."""
        begin = None if event.time is None else event.time.begin
        end = None if event.time is None else event.time.end
        return cls(
            _EARLIEST if begin is None else begin.toordinal(),
            _LATEST if end is None else end.toordinal(),
            number,
            parties,
            event.time is not None and event.time.basis is EventBasis.CREATION_TIME,
            evidence,
        )

    @property
    def is_dated(self) -> bool:
        """Whether one side of its days is known at least."""
        return self.first != _EARLIEST or self.last != _LATEST


class ArticleMentions:
    """The mentions of one article under one stem, joined."""

    def __init__(self, mentions: Sequence[DatedMention], groups: UnionFind) -> None:
        """Join the mentions, which are in text order."""
        told = [mention for mention in mentions if mention.is_dated and not mention.is_assumed]
        dated = [*told, *_join_others(mentions, told, groups)] if told else [m for m in mentions if m.is_dated]
        if dated and not told:
            _join_others(mentions, dated, groups)
        dated = dated or list(mentions)
        lanes: dict[str, list[DatedMention]] = defaultdict(list)
        for mention in dated:
            for party in mention.parties or (_NO_PARTY,):
                lanes[party].append(mention)
        self.lanes: Mapping[str, list[DatedMention]] = {lane: _joined(found, groups) for lane, found in lanes.items()}
        """Country, or nothing -> what is left of its mentions, in the order of their days."""
        self.parties: list[DatedMention] = _joined([mention for mention in dated if mention.parties], None)
        """The days of all that have parties."""
        if _NO_PARTY in lanes:
            _join_days(self.lanes[_NO_PARTY], self.parties, groups)

    def meet(self, other: "ArticleMentions", groups: UnionFind) -> None:
        """Join what is the same in another article of the same matter."""
        for lane, own in self.lanes.items():
            if lane in other.lanes:
                _join_days(own, other.lanes[lane], groups)
        if not self.parties or not other.parties:
            _join_days(self.lanes.get(_NO_PARTY, ()), other.parties, groups)
            _join_days(other.lanes.get(_NO_PARTY, ()), self.parties, groups)


def _join_others(
    mentions: Sequence[DatedMention], dated: Sequence[DatedMention], groups: UnionFind
) -> list[DatedMention]:
    """Join each mention that is not among `dated` to the last one before it with a party in common, or to the first.

    One whose day is only assumed goes along with one of the week before; otherwise it stays, and is returned.
    """
    latest: dict[str, DatedMention] = {}
    for mention in reversed(dated):
        latest.update(dict.fromkeys(mention.parties or (_NO_PARTY,), mention))
    last, among = dated[0], {mention.number for mention in dated}
    left: list[DatedMention] = []
    for mention in mentions:
        if mention.number in among:
            last = mention
            latest.update(dict.fromkeys(mention.parties or (_NO_PARTY,), mention))
            continue
        goes_with: DatedMention | None = last
        if mention.parties:
            known = [latest[party] for party in (*mention.parties, _NO_PARTY) if party in latest]
            goes_with = max(known, key=_number) if known else None
        is_same = goes_with is not None and (not mention.is_dated or _in_week_before(goes_with, mention))
        is_other = goes_with is not None and mention.evidence.contradicts(goes_with.evidence)
        if goes_with is not None and is_same and not is_other:
            groups.join(mention.number, goes_with.number)
        elif mention.is_dated or is_other:
            left.append(mention)
    return left


def _number(mention: DatedMention) -> int:
    return mention.number


def _in_week_before(one: DatedMention, other: DatedMention) -> bool:
    """Whether the days of one mention lie in the week up to those of the other."""
    return other.first - _WEEK <= one.first and one.last <= other.last


_WEEK = 7


def _joined(mentions: Sequence[DatedMention], groups: UnionFind | None) -> list[DatedMention]:
    """Join the mentions whose days overlap, and return what stands for each, in the order of their days."""
    out: list[DatedMention] = []
    for mention in sorted(mentions):
        home = next((k for k in range(len(out) - 1, max(-1, len(out) - 1 - _MANY), -1) if _is_one(out[k], mention)), -1)
        if home < 0:
            out.append(mention)
            continue
        before = out[home]
        if groups is not None:
            groups.join(before.number, mention.number)
        out[home] = before._replace(
            last=max(before.last, mention.last),
            number=min(before.number, mention.number),
            evidence=before.evidence.joined(mention.evidence),
        )
    return out


def _is_one(before: DatedMention, mention: DatedMention) -> bool:
    """Whether a mention is of the same days as one that begins before it, and nothing contradicts that."""
    return mention.first <= before.last and not mention.evidence.contradicts(before.evidence)


def _join_days(one: Sequence[DatedMention], other: Sequence[DatedMention], groups: UnionFind) -> None:
    """Join those whose days overlap; in each list they are in order. One without days joins the first that it may."""
    pairs: list[tuple[DatedMention, DatedMention]] = []
    for a, b in _overlapping(one, other):
        pairs.append((a, b))
        if not a.is_dated or not b.is_dated:
            break
    for a, b in pairs:
        if not (_is_vague(a, [y for x, y in pairs if x is a]) or _is_vague(b, [x for x, y in pairs if y is b])):
            groups.join(a.number, b.number)


def _overlapping(
    one: Sequence[DatedMention], other: Sequence[DatedMention]
) -> Iterator[tuple[DatedMention, DatedMention]]:
    """Yield the pairs whose days overlap and which nothing contradicts, in the order of their days."""
    start = 0
    for a in one:
        while start < len(other) and other[start].last < a.first:
            start += 1
        for b in other[start : start + _MANY]:
            if b.first <= a.last and a.first <= b.last and not a.evidence.contradicts(b.evidence):
                yield a, b


def _is_vague(mention: DatedMention, others: Sequence[DatedMention]) -> bool:
    """Whether a mention says neither who nor where, and those of its days are different events."""
    if any(mention.evidence):
        return False
    return any(x.evidence.contradicts(y.evidence) for x in others for y in others)
