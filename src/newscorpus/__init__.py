"""Typed records from the text of news articles.

>>> import newscorpus as nc
>>> nc.parse_article("Rain fell.").story[0].text
'Rain fell.'
"""

from newscorpus import errors, lexicon, model, rules
from newscorpus.boilerplate import BlockFinder, find_blocks, find_boilerplate
from newscorpus.bylines import BylineParser, DatelineParser, parse_byline, parse_dateline
from newscorpus.dates import TimexFinder, find_timexes, normalize_date
from newscorpus.errors import NewscorpusError
from newscorpus.events import EventFinder, assess_event, date_event, find_events, link_events, normalize_event
from newscorpus.formats import dumps, loads, read_jsonl, write_jsonl
from newscorpus.headers import HeaderParser, parse_header
from newscorpus.model import (
    Article,
    Assessment,
    Attribution,
    Block,
    Byline,
    Contributor,
    Dateline,
    Event,
    EventCluster,
    EventKey,
    EventTime,
    Header,
    Note,
    Quote,
    QuoteCluster,
    Span,
    Speaker,
    Timex,
)
from newscorpus.pipeline import ArticleParser, parse_article
from newscorpus.quotes import AttributionFinder, QuoteFinder, find_attributions, find_quotes, link_quotes
