"""Quotes, and who said what."""

from newscorpus.quotes.finder import AttributionFinder, QuoteFinder, find_attributions, find_quotes
from newscorpus.quotes.linking import link_quotes

__all__ = ("AttributionFinder", "QuoteFinder", "find_attributions", "find_quotes", "link_quotes")
