"""Law: what was written into an article is found in it, at its place and with its value."""

from hypothesis import given

import newscorpus as nc
from newscorpus.testing import Planted, planted_articles


def parsed(planted: Planted) -> nc.Article:
    return nc.parse_article(planted.text, published=planted.published)


@given(planted_articles())
def test_headline_byline_and_dateline(planted: Planted):
    header = parsed(planted).header
    assert header.headline == planted.headline
    assert (
        tuple(c.name for c in header.byline.contributors) == planted.authors if header.byline else not planted.authors
    )
    assert (header.dateline.place if header.dateline else None) == planted.place


@given(planted_articles())
def test_blocks(planted: Planted):
    kinds = {block.span: block.kind for block in parsed(planted).blocks}
    assert kinds == {block.span: block.kind for block in planted.blocks}


@given(planted_articles())
def test_dates(planted: Planted):
    found = {(timex.span, timex.value) for timex in parsed(planted).timexes}
    assert found == {(d.span, d.value) for d in planted.dates}


@given(planted_articles())
def test_quotes_and_their_speakers(planted: Planted):
    found = {(a.content, a.source, a.cue, a.speaker.name if a.speaker else None) for a in parsed(planted).attributions}
    assert found == {(q.content, q.source, q.cue, q.speaker) for q in planted.quotes}
