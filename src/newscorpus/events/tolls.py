"""Tolls: in a text about a storm or a crash, people who are killed or hurt by nobody are its victims.

"Two firefighters were injured" is an assault by its words alone, since the same verb often has an attacker. Where the
text reports a disaster and no attack, nobody attacked them. The whole text is asked, not the sentence: the wildfire is
in the headline, and the injured are in the third paragraph.
"""

from collections.abc import Sequence

from attrs import evolve

from newscorpus.model import Event, EventType, Tense

__all__ = ("ARRESTED", "KILLED", "SEIZED", "is_by_nobody", "with_tolls")

KILLED = "kill"
"""The mode of killing and hurting somebody."""

SEIZED = "seize"
"""The mode of what is taken or destroyed."""

ARRESTED = "arrest"
"""The mode of arrests."""

_BY_ACCIDENT = "accident"


def with_tolls(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events, and make harm that nobody did the toll of a disaster, where no attack is reported."""
    if not any(event.type is EventType.DISASTER for event in events):
        return events
    if not all(is_by_nobody(event) for event in events if event.type is EventType.ASSAULT):
        return events
    return list(map(_as_toll, events))


def is_by_nobody(event: Event) -> bool:
    """Return whether somebody was killed or hurt, and nobody is named who did it."""
    return event.mode == KILLED and not event.actors


def _as_toll(event: Event) -> Event:
    if event.type is EventType.ASSAULT:
        return evolve(event, type=EventType.DEATH, mode=_BY_ACCIDENT, cameo_root=None)
    if event.mode == SEIZED and not event.actors and event.tense is Tense.PAST:
        return evolve(event, type=EventType.DISASTER, mode=None, cameo_root=None)
    return event
