"""What happened, to whom, when, and whether the text says it did."""

from newscorpus.events.finder import EventFinder, assess_event, date_event, find_events, normalize_event
from newscorpus.events.linking import link_events

__all__ = ("EventFinder", "assess_event", "date_event", "find_events", "link_events", "normalize_event")
