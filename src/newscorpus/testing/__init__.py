"""Hypothesis strategies for news: texts with the truth planted in them, and the laws to hold a finder to.

Needs the extra: `pip install newscorpus[testing]`.

>>> from hypothesis import given
>>> import newscorpus as nc
>>> from newscorpus.testing import Planted, check_spans, planted_articles
>>> @given(planted_articles())
... def test_headline(planted: Planted) -> None:
...     article = nc.parse_article(planted.text, published=planted.published)
...     assert article.header.headline == planted.headline
...     check_spans(article, planted.text)
>>> test_headline()
"""

from newscorpus.testing.attributions import ATTRIBUTION_ORDERS, PlantedAttribution, attributions
from newscorpus.testing.events import EventFrame, PlantedEvent, events
from newscorpus.testing.fragments import FRAGMENTS
from newscorpus.testing.laws import check_linear, check_partition, check_spans, check_total
from newscorpus.testing.pages import BOILERPLATE_LINES, DirtyPage, boilerplate_lines, dirty_pages
from newscorpus.testing.planting import Planted, PlantedDate, PlantedQuote
from newscorpus.testing.strategies import (
    articles,
    bylines,
    dated_sentences,
    datelines,
    headlines,
    hostile_text,
    names,
    planted_articles,
    quoted_sentences,
    sentences,
    spans,
)
from newscorpus.testing.timexes import FORMS as TIMEX_FORMS
from newscorpus.testing.timexes import PlantedTimex, timexes

__all__ = (
    "ATTRIBUTION_ORDERS",
    "BOILERPLATE_LINES",
    "FRAGMENTS",
    "TIMEX_FORMS",
    "DirtyPage",
    "EventFrame",
    "Planted",
    "PlantedAttribution",
    "PlantedDate",
    "PlantedEvent",
    "PlantedQuote",
    "PlantedTimex",
    "articles",
    "attributions",
    "boilerplate_lines",
    "bylines",
    "check_linear",
    "check_partition",
    "check_spans",
    "check_total",
    "dated_sentences",
    "datelines",
    "dirty_pages",
    "events",
    "headlines",
    "hostile_text",
    "names",
    "planted_articles",
    "quoted_sentences",
    "sentences",
    "spans",
    "timexes",
)
