"""Bylines and datelines: who wrote it, and from where."""

from newscorpus.bylines.ages import PageAges
from newscorpus.bylines.datelines import DatelineParser, parse_dateline
from newscorpus.bylines.names import FoundName, NameReader
from newscorpus.bylines.people import BylineParser, parse_byline
from newscorpus.bylines.printed_dates import PrintedDates, as_timex

__all__ = (
    "BylineParser",
    "DatelineParser",
    "FoundName",
    "NameReader",
    "PageAges",
    "PrintedDates",
    "as_timex",
    "parse_byline",
    "parse_dateline",
)
