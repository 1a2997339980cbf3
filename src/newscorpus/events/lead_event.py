"""Which event an article is about: the one that both its headline and its first paragraphs report.

News puts what it is about first, so the first paragraph that reports an event which the headline mentions too decides,
whatever comes later. A headline that asks or explains reports no event, and then there is none.

Within the paragraph the words, types and parties of the headline count most, then facts in verbs of their own, which go
before nouns. What happened long before the other events of the paragraph is background, and is left out.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.stems import head_stem, stem
from newscorpus.model import Event, EventBasis, EventType, Header, Tense
from newscorpus.text.lines import Stretch

__all__ = ("find_lead",)

_PARAGRAPHS = 3


def find_lead(events: Sequence[Event], header: Header, story: Sequence[Stretch], lexicon: Lexicon) -> Event | None:
    """Return the event of the first paragraphs that shares most with the headline; `None` when they report none.

    An earlier paragraph wins, however much a later one shares. Without a headline the event must be a fact; under a
    headline that asks or explains, the article is about no single event.

    Args:
        events: the events of the story, in text order.
        header: where the headline is.
        story: the paragraphs.
        lexicon: the words of the language.
    """
    headline = header.headline.text if header.headline is not None else ""
    if _asks(headline, lexicon):
        return None
    stems = {stem(word, lexicon) for word in _WORD.findall(headline.lower())}
    types = {event.type for event in events if story and event.trigger.start < story[0][0]}
    told = Counter(head_stem(event.trigger.text, lexicon) for event in events)
    for start, end in story[:_PARAGRAPHS]:
        inside = _recent([event for event in events if start <= event.trigger.start < end])
        weights = [_weight(event, stems, types, told, lexicon) for event in inside]
        best = max(range(len(inside)), key=lambda i: (weights[i], -i), default=-1)
        if best >= 0 and (any(weights[best][:_OF_HEADLINE]) or (not headline and inside[best].asserted)):
            return inside[best]
    return None


def _asks(headline: str, lexicon: Lexicon) -> bool:
    """Whether a headline asks or explains, and so reports no event: "Will Oslo pay?", "How the ferry sank"."""
    first = _WORD.search(headline)
    asks = first is not None and first[0].lower() in class_lists(lexicon, "clause_words")["asking"]
    return asks or headline.rstrip().endswith("?")


def _recent(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events without those long before the last one: "two who were kidnapped in May were freed"."""
    days = [event.time.begin for event in events if event.asserted and event.time and event.time.begin]
    last = max(days, default=None)
    if last is None:
        return events
    return [event for event in events if not (event.time and event.time.end and last - event.time.end > _OLD)]


_OLD = timedelta(days=14)

_OF_HEADLINE = 3  # how many of the weights come from the headline; without any of them it is about another event


def _weight(
    event: Event, headline: set[str], types: set[EventType | None], told: Mapping[str, int], lexicon: Lexicon
) -> tuple[int, ...]:
    """What speaks for the event: its word, type and parties in the headline, a fact in its own verb, no mere statement.

    After that a date of its own speaks for it, and that the article comes back to it.
    """
    named = " ".join([party.text for party in (*event.actors, *event.recipients)]).lower()
    parties = {stem(word, lexicon) for word in _WORD.findall(named)}
    head = head_stem(event.trigger.text, lexicon)
    return (
        int(head in headline),
        int(event.type in types),
        len(parties & headline),
        int(event.asserted and event.tense is not Tense.NONE),
        int(event.asserted),
        int(bool(event.actors)),
        int(event.type is not EventType.STATEMENT),
        int(event.time is not None and event.time.basis in _DATED),
        told[head],
    )


_DATED = (EventBasis.EXPLICIT, EventBasis.RELATIVE, EventBasis.NAMED_EVENT)
_WORD = re.compile(r"[^\W_]+")
