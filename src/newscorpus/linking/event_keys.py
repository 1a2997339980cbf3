"""The key of an event: what joins tables and blocks the search for the same event elsewhere."""

from newscorpus.model import Event, EventKey

__all__ = ("normalize_event",)


def normalize_event(event: Event, /) -> EventKey:
    """Return the key of an event: type, parties, days and place.

    >>> from newscorpus import find_events
    >>> event, = find_events("The U.S. and Russian presidents met in Helsinki on July 16, 2018.")
    >>> str(normalize_event(event))
    'CONSULT|RUS+USA|2018-07-16|Helsinki'

    Parties are ISO 3166-1 alpha-3 codes, or names where there is no country; they are sorted, so that direction never
    splits a pair. Two mentions of one event may still differ in their keys: whether they are the same is a question for
    `link_events`.
    """
    parties = tuple(actor.country or actor.name for actor in (*event.actors, *event.recipients))
    begin = end = None
    if event.time is not None:
        begin, end = event.time.begin, event.time.end
    return EventKey(
        type=event.type,
        actors=tuple(filter(None, parties)),
        begin=begin,
        end=None if end == begin else end,
        place=event.location.text if event.location is not None else None,
    )
