"""What happened, to whom, when, and whether the text says it did."""

from newscorpus.events.assertion import ASSERTION_RULES
from newscorpus.events.finder import EventFinder, EventRules, find_events
from newscorpus.events.given_events import assess_event, date_event
from newscorpus.events.salience import SALIENCE_RULES

__all__ = (
    "ASSERTION_RULES",
    "SALIENCE_RULES",
    "EventFinder",
    "EventRules",
    "assess_event",
    "date_event",
    "find_events",
)
