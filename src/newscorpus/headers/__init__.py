"""What the page says about the article: headline, byline, dates, dateline, outlet, wherever they are."""

from newscorpus.headers.parser import HeaderParser, parse_header
from newscorpus.headers.publication_estimate import PublicationEstimator

__all__ = ("HeaderParser", "PublicationEstimator", "parse_header")
