"""Quotes, and who said what."""

from newscorpus.quotes.finder import AttributionFinder, QuoteFinder, find_attributions, find_quotes
from newscorpus.quotes.orders.attribution_rules import ATTRIBUTION_RULES
from newscorpus.quotes.quote_roles import ROLE_RULES
from newscorpus.quotes.verb_second.verb_second_rules import VERB_SECOND_RULES
from newscorpus.quotes.without_cue.unclaimed_rules import UNCLAIMED_RULES

__all__ = (
    "ATTRIBUTION_RULES",
    "ROLE_RULES",
    "UNCLAIMED_RULES",
    "VERB_SECOND_RULES",
    "AttributionFinder",
    "QuoteFinder",
    "find_attributions",
    "find_quotes",
)
