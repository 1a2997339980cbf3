"""Dates and times in the text, and their calendar values."""

from newscorpus.dates.finder import TimexFinder, find_timexes
from newscorpus.dates.normalize import normalize_date

__all__ = ("TimexFinder", "find_timexes", "normalize_date")
