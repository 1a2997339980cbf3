"""Bylines and datelines: who wrote it, and from where."""

from newscorpus.bylines.byline_parser import BylineParser, parse_byline
from newscorpus.bylines.dateline_parser import DatelineParser, parse_dateline
from newscorpus.bylines.page_ages import PageAges
from newscorpus.bylines.personal_names import FoundName, NameReader
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
