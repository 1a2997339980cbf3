"""What the page says about the article."""

from newscorpus.headers.finder import HeaderParser, parse_header

__all__ = ("HeaderParser", "parse_header")
