"""Law: wrapping the paragraphs of an article at a column changes no finding but the line ends inside its text.

A text that is short for its column has few broken lines, and none may be certain; so at least one paragraph must be
broken in the middle of a sentence before a small letter, as in all articles that are longer than the strategy draws.
"""

import re

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.model import Article, Span, map_spans
from newscorpus.testing import Planted, planted_articles, wrap_paragraphs

COLUMNS = st.integers(40, 100)
RUNS_ON = re.compile(r"[^\W\d_],?\n[a-z]")


def unwrapped(article: Article, text: str) -> Article:
    """The article with its spans in `text`, which has spaces where the article has line ends."""
    return evolve(map_spans(article, lambda span: Span.cut(text, span.start, span.end)), text=text)


@given(planted=planted_articles(), column=COLUMNS)
def test_wrapped_paragraphs(planted: Planted, column: int):
    wrapped = wrap_paragraphs(planted.text, column)
    assume(RUNS_ON.search(wrapped))
    found = nc.parse_article(wrapped, published=planted.published)
    found.check()
    assert unwrapped(found, planted.text) == nc.parse_article(planted.text, published=planted.published)


@given(planted=planted_articles(), column=COLUMNS)
def test_other_line_ends_join_as_well(planted: Planted, column: int):
    wrapped = wrap_paragraphs(planted.text, column)
    assume(RUNS_ON.search(wrapped))
    plain = nc.parse_article(wrapped, published=planted.published)
    other = nc.parse_article(wrapped.replace("\n", "\r\n"), published=planted.published)
    other.check()
    assert [block.text.replace("\r\n", "\n") for block in other.blocks] == [block.text for block in plain.blocks]
    assert [timex.value for timex in other.timexes] == [timex.value for timex in plain.timexes]
    assert [a.speaker and a.speaker.name for a in other.attributions] == [
        a.speaker and a.speaker.name for a in plain.attributions
    ]


@given(planted_articles())
def test_a_column_wider_than_the_text_changes_nothing(planted: Planted):
    assert wrap_paragraphs(planted.text, 10_000) == planted.text
