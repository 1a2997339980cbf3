"""Law: what a format writes, it reads, but for what it has no place for, which is named here."""

from itertools import combinations

import attrs
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.vocab import Vocab

import newscorpus as nc
from newscorpus.formats.brat import from_brat, to_brat
from newscorpus.formats.iob import from_iob, to_iob
from newscorpus.formats.labelstudio import from_labelstudio, to_labelstudio
from newscorpus.formats.marking import marks_of
from newscorpus.formats.spacy import find_unaligned, from_spacy, to_spacy
from newscorpus.formats.timeml import from_timeml, to_timeml
from newscorpus.formats.unmarking import article_of
from newscorpus.formats.webannotation import from_webannotation, to_webannotation
from newscorpus.model import Article, Event
from newscorpus.testing import articles, hostile_text, planted_articles

ODD = (
    "😀",
    "e\N{COMBINING ACUTE ACCENT}",
    "\r\n",
    "\ud800",
    "\u2028",
    "\x85",
    "\x00",
    "“",
    "”",
    '"',
    "\t",
    "</text>",
    "&amp;",
)


@st.composite
def odd_articles(draw: st.DrawFn) -> Article:
    """Parsed articles with odd characters put in at random places."""
    text = draw(planted_articles()).text
    for odd, at in draw(st.lists(st.tuples(st.sampled_from(ODD), st.integers(0, len(text))), max_size=8)):
        text = text[:at] + odd + text[at:]
    return nc.parse_article(text)


def written(article: Article) -> Article:
    """The article as UTF-8 can hold it."""
    return article_of(marks_of(article).encodable())


def without_empty(article: Article) -> Article:
    """The article without findings on empty stretches, and without what belongs to no stretch."""
    marks = marks_of(article).encodable()
    kept = marks.only_at([i for i, mark in enumerate(marks.marks) if mark.span.text.strip()])
    return article_of(attrs.evolve(kept, document={}))


ANY = planted_articles().map(lambda p: nc.parse_article(p.text, published=p.published)) | odd_articles() | articles()
ANY |= hostile_text().map(nc.parse_article)


@given(ANY)
def test_web_annotation(article: Article):
    assert from_webannotation(to_webannotation(article)) == written(article)


@given(ANY)
def test_label_studio(article: Article):
    assert from_labelstudio(to_labelstudio(article)) == written(article)


@given(ANY)
def test_brat(article: Article):
    files = to_brat(article)
    assert from_brat(files.text, files.ann) == without_empty(article)
    assert all(line.split("\t")[0][0] in "TR#" for line in files.ann.splitlines())


@given(ANY)
def test_spacy(article: Article):
    doc = to_spacy(article)
    data = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (stored,) = DocBin().from_bytes(data).get_docs(Vocab())
    assert from_spacy(doc) == from_spacy(stored) == written(article)
    for span in find_unaligned(doc):
        span.check(doc.text)


@given(ANY)
def test_timeml(article: Article):
    read = from_timeml(to_timeml(article))
    kept = written(article)
    assert len(read.text) == len(kept.text)
    assert all(a == b or b == "\N{REPLACEMENT CHARACTER}" for a, b in zip(kept.text, read.text, strict=True))
    assert (read.id is None) == (kept.id is None)
    if read.text == kept.text:
        assert set(read.timexes) <= set(kept.timexes)
        dates = [timex for timex in kept.timexes if len(timex.span)]
        events = [event for event in kept.events if len(event.trigger)]
        spans = [timex.span for timex in dates] + [event.trigger for event in events]
        if not any(a.overlaps(b) for a, b in combinations(spans, 2)):
            assert set(read.timexes) == set(dates)
            assert set(map(told, read.events)) == set(map(told, events))


def told(event: Event) -> tuple[object, ...]:
    """What TimeML has of an event."""
    return event.trigger, event.type, event.tense, event.polarity, event.modality, event.asserted


@given(ANY)
def test_iob_keeps_the_places(article: Article):
    labels = ("Timex", "Quote", "Content", "Event", "Headline")
    (read,) = from_iob(to_iob(article, labels=labels))
    assert (read.text, read.id) == (written(article).text, written(article).id)
    assert to_iob(read, labels=labels) == to_iob(article, labels=labels)
