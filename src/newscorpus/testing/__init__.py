"""Hypothesis strategies for news: texts with known findings planted in them, and laws that every finder should obey.

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
from newscorpus.testing.hostile import HOSTILE_PIECES, disturbed, hostile_text
from newscorpus.testing.laws import (
    check_deterministic,
    check_linear,
    check_local,
    check_order,
    check_partition,
    check_round_trip,
    check_spans,
    check_total,
)
from newscorpus.testing.pages import BOILERPLATE_LINES, DirtyPage, boilerplate_lines, dirty_pages
from newscorpus.testing.planting import Planted, PlantedDate, PlantedQuote
from newscorpus.testing.strategies import (
    bylines,
    dated_sentences,
    datelines,
    headlines,
    names,
    planted_articles,
    quoted_sentences,
    sentences,
    spans,
)
from newscorpus.testing.timexes import FORMS as TIMEX_FORMS
from newscorpus.testing.timexes import PlantedTimex, timexes
from newscorpus.testing.values import articles, values
from newscorpus.testing.wrapping import wrap_paragraphs

__all__ = (
    "ATTRIBUTION_ORDERS",
    "BOILERPLATE_LINES",
    "FRAGMENTS",
    "HOSTILE_PIECES",
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
    "check_deterministic",
    "check_linear",
    "check_local",
    "check_order",
    "check_partition",
    "check_round_trip",
    "check_spans",
    "check_total",
    "dated_sentences",
    "datelines",
    "dirty_pages",
    "disturbed",
    "events",
    "headlines",
    "hostile_text",
    "names",
    "planted_articles",
    "quoted_sentences",
    "sentences",
    "spans",
    "timexes",
    "values",
    "wrap_paragraphs",
)
