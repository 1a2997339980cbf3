r"""Typed records from the text of news articles.

>>> import newscorpus as nc
>>> article = nc.parse_article("By Jane Doe\n\nPARIS (AP) — “We are ready,” Mayor Ana Ruiz said on Friday.")
>>> article.header.dateline.place.text
'PARIS'
>>> [(a.speaker.name, a.content[0].text) for a in article.attributions]
[('Ana Ruiz', 'We are ready,')]
"""

import importlib
import typing

if typing.TYPE_CHECKING:
    from newscorpus import errors, lexicon, model, rules
    from newscorpus.boilerplate import BlockFinder, find_blocks, find_boilerplate
    from newscorpus.bylines import BylineParser, DatelineParser, parse_byline, parse_dateline
    from newscorpus.corpus import parse_many
    from newscorpus.dates import TimexFinder, find_timexes, normalize_date
    from newscorpus.errors import NewscorpusError
    from newscorpus.events import EventFinder, assess_event, date_event, find_events
    from newscorpus.formats import dumps, loads, read_jsonl, to_frames, to_html, to_text, write_jsonl
    from newscorpus.headers import HeaderParser, parse_header
    from newscorpus.linking import link_events, link_quotes, normalize_event
    from newscorpus.model import (
        Actor,
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
        EventMention,
        EventTime,
        Header,
        Note,
        Quote,
        QuoteCluster,
        QuoteMention,
        RecordError,
        Span,
        Speaker,
        Timex,
    )
    from newscorpus.pipeline import ArticleParser, parse_article
    from newscorpus.quotes import AttributionFinder, QuoteFinder, find_attributions, find_quotes

__all__ = (
    # a whole article
    "parse_article",
    "ArticleParser",
    # its parts
    "parse_header",
    "parse_byline",
    "parse_dateline",
    "find_blocks",
    "find_boilerplate",
    "find_timexes",
    "normalize_date",
    "find_quotes",
    "find_attributions",
    "find_events",
    "date_event",
    "assess_event",
    "normalize_event",
    # several articles
    "parse_many",
    "to_frames",
    "link_events",
    "link_quotes",
    # in and out
    "dumps",
    "loads",
    "read_jsonl",
    "write_jsonl",
    "to_html",
    "to_text",
    # finders with options
    "AttributionFinder",
    "BlockFinder",
    "BylineParser",
    "DatelineParser",
    "EventFinder",
    "HeaderParser",
    "QuoteFinder",
    "TimexFinder",
    # values
    "Actor",
    "Article",
    "Assessment",
    "Attribution",
    "Block",
    "Byline",
    "Contributor",
    "Dateline",
    "Event",
    "EventCluster",
    "EventKey",
    "EventMention",
    "EventTime",
    "Header",
    "NewscorpusError",
    "Note",
    "Quote",
    "QuoteCluster",
    "QuoteMention",
    "RecordError",
    "Span",
    "Speaker",
    "Timex",
    # modules
    "errors",
    "lexicon",
    "model",
    "rules",
)

__version__ = "0.2.0"
"""The version of the library; the one place where it is written."""

_HOMES = (
    "errors", "model", "lexicon", "rules", "dates", "bylines", "boilerplate", "headers", "quotes", "events", "linking",
    "pipeline", "formats", "corpus",
)  # fmt: skip
"""Where the names live, the lower layers first: what one of them needs is loaded by then."""

if not typing.TYPE_CHECKING:  # a checker would take any name for one that it gives

    def __getattr__(name: str) -> object:
        """Import a name on first use: `import newscorpus` costs nothing, and no task loads what another one needs."""
        if name in _HOMES:
            return importlib.import_module(f"{__name__}.{name}")
        for home in _HOMES if name in __all__ else ():
            module = importlib.import_module(f"{__name__}.{home}")
            if name in module.__all__:
                globals()[name] = value = getattr(module, name)
                return value
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
