"""What the page says about the article: headline, byline, dates, dateline, outlet, wherever they stand."""

from newscorpus.headers.estimate import PublicationEstimator
from newscorpus.headers.parser import HeaderParser, parse_header

__all__ = ("HeaderParser", "PublicationEstimator", "parse_header")
