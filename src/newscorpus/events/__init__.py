"""What happened, to whom, when, and whether the text says it did."""

from newscorpus.events.finder import EventFinder, find_events
from newscorpus.events.given_events import assess_event, date_event

__all__ = ("EventFinder", "assess_event", "date_event", "find_events")
