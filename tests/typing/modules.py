"""What the type checkers must see in the modules behind the door; checked by mypy and pyright, never executed."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import assert_type

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.formats import FORMATS, Format, read_articles, write_articles
from newscorpus.formats.brat import from_brat, to_brat
from newscorpus.formats.timeml import from_timeml, to_timeml
from newscorpus.readers import BadReason, BadRecord, Document, Piece, read_documents, read_piece, split
from newscorpus.rules import Rule, RuleSet
from newscorpus.testing import (
    Planted,
    PlantedEvent,
    PlantedTimex,
    articles,
    check_total,
    disturbed,
    events,
    hostile_text,
    planted_articles,
    timexes,
    values,
)
from newscorpus.text import Mention

# readers: a record is a document or a bad record, and a type checker tells them apart
for record in read_documents("articles.jsonl.gz", dialect="c4"):
    assert_type(record, Document | BadRecord)
    if isinstance(record, BadRecord):
        assert_type(record.reason, BadReason)
    else:
        assert_type(record.text, str)
        assert_type(nc.parse_article(record.text, published=record.published, url=record.url), nc.Article)
pieces = split(Path("articles"), 1000)
assert_type(pieces, Iterator[Piece])
assert_type(read_piece(next(pieces)), Iterator[Document | BadRecord])

# formats
article = nc.parse_article("Rain fell.")
assert_type(FORMATS, Mapping[str, Format])
assert_type(read_articles("articles.parquet"), Iterator[nc.Article])
assert_type(write_articles("articles.jsonl", [article]), int)
assert_type(from_brat(to_brat(article).text, to_brat(article).ann), nc.Article)
assert_type(from_timeml(to_timeml(article)), nc.Article)

# rules keep the type of what they apply
rules = RuleSet(Rule("upper", str.isupper))
assert_type(rules["upper"].apply("A"), bool)
assert_type(rules.names, tuple[str, ...])

# strategies know what they draw
assert_type(planted_articles(), st.SearchStrategy[Planted])
assert_type(articles(), st.SearchStrategy[nc.Article])
assert_type(values(nc.Timex, text="May"), st.SearchStrategy[nc.Timex])
assert_type(timexes(), st.SearchStrategy[PlantedTimex])
assert_type(disturbed(hostile_text(kinds=["marks"]), most=2), st.SearchStrategy[str])


@given(hostile_text())
def test_a_finder_of_my_own(text: str) -> None:
    check_total(nc.find_quotes, text)


def first_event(strategy: st.SearchStrategy[PlantedEvent]) -> st.SearchStrategy[nc.Span]:
    return strategy.map(lambda planted: planted.trigger)


assert_type(first_event(events(anchor=date(2018, 10, 26))), st.SearchStrategy[nc.Span])


def no_field_of_a_fast_value_is_assigned(mention: Mention) -> None:
    mention.start = 0  # type: ignore[misc]  # unused, and so an error, if checkers took `fast_frozen` for mutable
