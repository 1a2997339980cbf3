"""What the type checkers must see at the door; checked by mypy, never executed."""

from collections.abc import Iterator
from datetime import date
from typing import assert_type

import newscorpus as nc
from newscorpus.model import AttributionKind, EventType

article = nc.parse_article("", published=date(2018, 10, 26), url=None, language="en")
assert_type(article, nc.Article)
assert_type(article.story, tuple[nc.Block, ...])
assert_type(article.header.headline, nc.Span | None)
assert_type(article.published, date | None)
assert_type(article.attributions, tuple[nc.Attribution, ...])
assert_type(article.attributions[0].kind, AttributionKind)
assert_type(article.events[0].type, EventType | None)
assert_type(nc.parse_byline(""), nc.Byline | None)
assert_type(nc.find_timexes("", anchor=None, mode="narrative"), tuple[nc.Timex, ...])
assert_type(nc.normalize_date("", anchor=None), nc.Timex | None)
assert_type(nc.date_event(article, nc.Span(0, 0, "")), nc.EventTime)
assert_type(nc.link_events([article]), tuple[nc.EventCluster, ...])
assert_type(nc.dumps(article), str)
assert_type(nc.read_jsonl(""), Iterator[nc.Article])
