"""What the type checkers must see at the door, as a client writes it; checked by mypy and pyright, never executed."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import assert_type

import pandas as pd
import polars as pl

import newscorpus as nc
from newscorpus.boilerplate import BLOCK_RULES
from newscorpus.errors import NewscorpusError, SchemaError, SpanMismatchError
from newscorpus.model import (
    Assessment,
    AttributionKind,
    BlockKind,
    ContributorRole,
    EventBasis,
    EventType,
    NoteKind,
    QuoteRole,
    TimexType,
    iter_spans,
)
from newscorpus.pipeline import ParsingTask, Rules
from newscorpus.quotes import ATTRIBUTION_RULES

# a whole article
article = nc.parse_article("", published=date(2018, 10, 26), url=None, language="en")
assert_type(article, nc.Article)
assert_type(article.story, tuple[nc.Block, ...])
assert_type(article.header.headline, nc.Span | None)
assert_type(article.published, date | None)
assert_type(article.attributions, tuple[nc.Attribution, ...])
assert_type(article.lead_event, nc.Event | None)
assert_type(article.notes[0].kind, NoteKind)
assert_type(nc.ArticleParser(language="en").parse("", published=datetime(2018, 10, 26, tzinfo=UTC)), nc.Article)
assert_type(list(iter_spans(article)), list[nc.Span])
rules: Rules = {"attributions": ATTRIBUTION_RULES.without("noun"), "blocks": BLOCK_RULES}
assert_type(nc.parse_article("", published="2018-10-26", id="a1", tasks=["dates"], rules=rules), nc.Article)
assert_type(nc.ArticleParser(tasks=("quotes", "events"), rules=rules).tasks, frozenset[ParsingTask])
assert_type(article.story_text, str)
assert_type(article.text_offset(0), int | None)
assert_type(article.to_dict(), dict[str, object])
assert_type(nc.Article.from_dict({}), nc.Article)

# several articles
found = nc.parse_many(["", {"text": ""}], jobs=2, ordered=False, tasks=["quotes"], rules=rules)
assert_type(found, Iterator[nc.Article | nc.RecordError])
assert_type(nc.to_frames(found), dict[str, pd.DataFrame])
assert_type(nc.to_frames(found, library="polars"), dict[str, pl.DataFrame])
assert_type([one.error for one in found if isinstance(one, nc.RecordError)], list[str])

# its parts
assert_type(nc.parse_header("", url=None), nc.Header)
assert_type(nc.parse_byline(""), nc.Byline | None)
assert_type(nc.parse_dateline("", anchor=None), nc.Dateline | None)
assert_type(nc.find_blocks(""), tuple[nc.Block, ...])
assert_type(nc.find_boilerplate(""), tuple[nc.Block, ...])
assert_type(nc.find_timexes("", anchor=None, mode="narrative"), tuple[nc.Timex, ...])
assert_type(nc.normalize_date("", anchor=None), nc.Timex | None)
assert_type(nc.find_quotes(""), tuple[nc.Quote, ...])
assert_type(nc.find_attributions(""), tuple[nc.Attribution, ...])
assert_type(nc.find_events("", anchor=None), tuple[nc.Event, ...])
assert_type(nc.date_event(article, nc.Span(0, 0, ""), policy="lead"), nc.EventTime)
assert_type(nc.assess_event("", nc.Span(0, 0, "")), Assessment)

# values, kinds and what may be missing
block, timex, quote, said, event = (
    article.blocks[0], article.timexes[0], article.quotes[0], article.attributions[0], article.events[0]
)  # fmt: skip
assert_type(block.kind, BlockKind)
assert_type(timex.type, TimexType)
assert_type(timex.begin, date | None)
assert_type(quote.role, QuoteRole)
assert_type(quote.children, tuple[nc.Quote, ...])
assert_type(said.kind, AttributionKind)
assert_type(said.content, tuple[nc.Span, ...])
assert_type(said.speaker.name if said.speaker else None, str | None)
assert_type(said.speaker.title if said.speaker else None, nc.Span | None)
assert_type(said.speaker.members if said.speaker else None, tuple[nc.Speaker, ...] | None)
assert_type(said.cue_parts, tuple[nc.Span, ...])
assert_type(said.content[0].slice, slice)
assert_type(event.type, EventType | None)
assert_type(event.actors, tuple[nc.Actor, ...])
assert_type(event.time.basis if event.time else None, EventBasis | None)
assert_type(article.header.byline.contributors[0].role if article.header.byline else None, ContributorRole | None)

# several articles
assert_type(nc.link_events([article]), tuple[nc.EventCluster, ...])
assert_type(nc.link_quotes([article]), tuple[nc.QuoteCluster, ...])
assert_type(nc.link_events([article])[0].mentions[0].article_id, str | None)

# in and out
assert_type(nc.dumps(article), str)
assert_type(nc.loads(b""), nc.Article)
assert_type(nc.read_jsonl(""), Iterator[nc.Article])
assert_type(nc.to_html(article), str)
assert_type(nc.to_text(article), str)

# finders are functions of a text
finders: list[Callable[[str], tuple[object, ...]]] = [nc.find_quotes, nc.QuoteFinder().find, nc.EventFinder().find]

try:
    nc.loads("{}")
except (SchemaError, SpanMismatchError) as error:
    caught: NewscorpusError | ValueError = error
