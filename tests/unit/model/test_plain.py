"""Articles as plain values."""

import json
from datetime import UTC, date, datetime

import pytest

import newscorpus as nc
from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats import to_text
from newscorpus.model import Article, Attribution, RecordError, Span, Speaker

TEXT = "Mayor Ana Ruiz and Wei Chen, PTI said, said it rained."


def grown() -> Article:
    """An article with everything that a speaker can have."""
    cut = [Span.cut(TEXT, *place) for place in ((0, 5), (6, 14), (19, 27), (29, 32), (33, 37), (39, 43), (44, 53))]
    title, ana, wei, pti, cue, again, content = cut
    members = (Speaker(name="Ana Ruiz", span=ana, title=title), Speaker(name="Wei Chen", span=wei, role=pti))
    group = Speaker(name="Ana Ruiz and Wei Chen", members=members)
    said = Attribution(content=(content,), cue=Span.cut(TEXT, 33, 43), cue_parts=(cue, again), via=pti, speaker=group)
    return Article(text=TEXT, attributions=(said,))


@pytest.mark.parametrize("day", [None, date(2018, 10, 26), datetime(2018, 10, 26, 9, tzinfo=UTC)])
def test_there_and_back_through_json(day):
    article = Article(text="Rain fell.", published=day)
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


def test_it_is_what_dumps_writes():
    assert json.loads(nc.dumps(grown())) == grown().to_dict()
    assert nc.loads(json.dumps(grown().to_dict())) == grown()


def test_a_record_from_before_titles_is_read():
    record = grown().to_dict()
    [said] = record["attributions"]
    for new in ("cue_parts", "via"):
        del said[new]
    for new in ("title", "role", "members"):
        del said["speaker"][new]
    [old] = Article.from_dict(record).attributions
    assert (old.via, old.cue_parts, old.speaker.title, old.speaker.members) == (None, (), None, ())


@pytest.mark.parametrize("record", [None, [], "text", {}, {"schema": "newscorpus/0", "text": ""}])
def test_what_is_no_article_is_refused(record):
    with pytest.raises(SchemaError):
        Article.from_dict(record)


def test_a_span_that_does_not_slice_is_refused():
    record = grown().to_dict() | {"text": TEXT.lower()}
    with pytest.raises(SpanMismatchError):
        Article.from_dict(record)


def test_columns_hold_them_too():
    arrow = pytest.importorskip("newscorpus.formats.arrow")
    assert list(arrow.from_batch(arrow.to_batch([grown()]))) == [grown()]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Rain fell.", "expected an Article, got str"),
        (None, "expected an Article, got NoneType"),
        (
            RecordError(index=3, id="a3", stage="read", error="missing-text: nothing in 'text'"),
            "got RecordError: record 3 .a3.: missing-text",
        ),
    ],
)
def test_what_is_not_an_article_is_named(value, said):
    for call in (nc.dumps, nc.to_html, to_text, lambda one: nc.link_events([one]), lambda one: nc.link_quotes([one])):
        with pytest.raises(TypeError, match=said):
            call(value)
