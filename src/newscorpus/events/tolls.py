"""Tolls: whoever is killed or hurt by nobody, in a text of a storm or a crash, is a victim of that.

"Two firefighters were injured" is an assault by its words alone, since the next verb of its kind has an attacker. Where
the text has a disaster and no attack, nobody attacked them. The whole text is asked, not the sentence: the wildfire
is in the headline, and the injured are in the third paragraph.
"""

from collections.abc import Sequence

from attrs import evolve

from newscorpus.model import Event, EventType

__all__ = ("with_tolls",)

_BY_HAND = "kill"
"""The mode of what one does to another."""

_BY_ACCIDENT = "accident"


def with_tolls(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events, those who are killed by nobody as deaths where a disaster is told and no attack."""
    suspects = [event for event in events if event.type is EventType.ASSAULT]
    if not suspects or not all(map(_is_by_nobody, suspects)):
        return events
    if not any(event.type is EventType.DISASTER for event in events):
        return events
    return [_as_toll(event) if event.type is EventType.ASSAULT else event for event in events]


def _is_by_nobody(event: Event) -> bool:
    return event.mode == _BY_HAND and not event.actors


def _as_toll(event: Event) -> Event:
    return evolve(event, type=EventType.DEATH, mode=_BY_ACCIDENT, cameo_root=None)
