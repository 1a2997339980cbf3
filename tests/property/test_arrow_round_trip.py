"""Law: `from_batch(to_batch([article]))` is the article, but for lone surrogates, which Arrow cannot hold."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.formats.arrow import from_batch, to_batch
from newscorpus.model import NoteKind, iter_spans
from newscorpus.testing import Planted, articles, hostile_text, planted_articles


@given(st.lists(planted_articles(), max_size=3))
def test_of_parsed_articles(planted: list[Planted]):
    parsed = [nc.parse_article(p.text, published=p.published) for p in planted]
    assert list(from_batch(to_batch(parsed))) == parsed


@given(articles())
def test_of_articles_built_elsewhere(article: nc.Article):
    assert list(from_batch(to_batch([article]))) == [article]


@given(hostile_text())
def test_of_any_text(text: str):
    article = nc.parse_article(text)
    (read,) = from_batch(to_batch([article]))
    if any("\ud800" <= c <= "\udfff" for c in text):
        assert read.notes[-1].kind is NoteKind.REPLACED_CHARACTER
        offsets = [(span.start, span.end) for span in iter_spans(attrs.evolve(article, notes=()))]
        assert [(span.start, span.end) for span in iter_spans(attrs.evolve(read, notes=()))] == offsets
        assert list(from_batch(to_batch([read]))) == [read]
    else:
        assert read == article
