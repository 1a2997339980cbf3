"""Bylines and datelines."""

from newscorpus.bylines.finder import BylineParser, DatelineParser, parse_byline, parse_dateline

__all__ = ("BylineParser", "DatelineParser", "parse_byline", "parse_dateline")
