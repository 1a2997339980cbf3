"""What happened, to whom, when, and whether the text says it did."""

from newscorpus.events.finder import EventFinder, find_events
from newscorpus.events.keys import normalize_event
from newscorpus.events.linking import LinkLimits, link_events
from newscorpus.events.questions import assess_event, date_event

__all__ = ("EventFinder", "LinkLimits", "assess_event", "date_event", "find_events", "link_events", "normalize_event")
