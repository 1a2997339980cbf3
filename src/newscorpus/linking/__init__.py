"""The same event, and the same words quoted, in several articles."""

from newscorpus.linking.event_keys import normalize_event
from newscorpus.linking.events import link_events
from newscorpus.linking.quotes import link_quotes
from newscorpus.linking.similar_articles import LinkLimits

__all__ = ("LinkLimits", "link_events", "link_quotes", "normalize_event")
