"""Articles as rows of a table, and back."""

from datetime import UTC, date, datetime

import attrs
import pytest

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.rows import article_of_row, row_of
from newscorpus.model import Article, Attribution, Block, BlockKind, Event, EventTime, NoteKind, Quote, Span, Timex

TEXT = "“Rain ‘fell’ on Monday,” Doe said."


def cut(words):
    return Span.cut(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


MONDAY = Timex(span=cut("Monday"), value="2018-10-22")
SAID = Attribution(content=(cut("Rain ‘fell’ on Monday,"),), source=cut("Doe"))
RAIN = Event(trigger=cut("Rain"), time=EventTime(timex=MONDAY), attribution=SAID)
INNER = Quote(span=cut("‘fell’"), content=cut("fell"))
OUTER = Quote(span=cut("“Rain ‘fell’ on Monday,”"), content=cut("Rain ‘fell’ on Monday,"), children=(INNER,))
FULL = Article(
    text=TEXT,
    published=date(2018, 10, 26),
    blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, 0, len(TEXT))),),
    timexes=(MONDAY,),
    quotes=(OUTER, INNER),
    attributions=(SAID,),
    events=(RAIN,),
    lead_event=RAIN,
)


@pytest.mark.parametrize(
    "article",
    [
        FULL,
        Article(text=""),
        Article(text="x", published=datetime(2018, 10, 26, 10, tzinfo=UTC)),
        # what an event refers to need not be in the lists
        attrs.evolve(FULL, timexes=(), attributions=(), events=()),
    ],
)
def test_a_row_leads_back_to_its_article(article):
    assert article_of_row(row_of(article)) == article


def test_what_is_in_a_list_is_a_position():
    row = row_of(FULL)
    assert (row.events[0].time.timex, row.events[0].attribution, row.lead_event) == (0, 0, 0)
    assert [quote.parent for quote in row.quotes] == [None, 0, None]
    assert row.unlisted is None
    assert row_of(attrs.evolve(FULL, timexes=())).events[0].time.timex == 0


def test_a_moment_has_its_day_beside_it():
    row = row_of(Article(text="x", published=datetime(2018, 10, 26, 10, tzinfo=UTC)))
    assert (row.published, row.published_day) == ("2018-10-26T10:00:00+00:00", date(2018, 10, 26))
    assert row_of(Article(text="x")).published_day is None


def test_half_a_character_is_replaced_and_noted():
    row = row_of(Article(text="a\ud800"))
    assert row.text == "a\ufffd"
    assert [note.kind for note in row.notes] == [NoteKind.REPLACED_CHARACTER]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"lead_event": 9}, "events: nothing at position 9"),
        ({"text_sha256": "0" * 64}, "not the one with this hash"),
        ({"published": "yesterday"}, "yesterday"),
        ({"unlisted": "{"}, "not unlisted"),
    ],
)
def test_a_row_that_does_not_fit_is_refused(change, said):
    with pytest.raises(SchemaError, match=said):
        article_of_row(attrs.evolve(row_of(FULL), **change))


def test_a_quote_cannot_be_inside_a_later_one():
    row = row_of(FULL)
    row.quotes[0].parent = 1
    with pytest.raises(SchemaError, match="quotes: 1 cannot be the parent of 0"):
        article_of_row(row)


def test_spans_are_checked_against_the_text():
    row = attrs.evolve(row_of(FULL), text=TEXT.replace("Monday", "Friday"), text_sha256=None)
    with pytest.raises(SpanMismatchError):
        article_of_row(row)
