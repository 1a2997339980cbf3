"""Dates and times in the text, and their calendar values.

>>> from datetime import date
>>> from newscorpus.dates import find_timexes
>>> found = find_timexes("They met on Oct.22-23 and meet again in early 2019.", anchor=date(2018, 10, 26))
>>> [(t.text, t.value) for t in found]
[('Oct.22', '2018-10-22'), ('23', '2018-10-23'), ('early 2019', '2019')]
"""

from newscorpus.dates.finder import TimexFinder, find_timexes
from newscorpus.dates.grammar import GRAMMAR, TimexRule
from newscorpus.dates.named import NamedEvent
from newscorpus.dates.normalize import normalize_date
from newscorpus.dates.occasions import named_events

__all__ = ("GRAMMAR", "NamedEvent", "TimexFinder", "TimexRule", "find_timexes", "named_events", "normalize_date")
