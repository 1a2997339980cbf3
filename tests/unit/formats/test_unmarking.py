"""From marks to articles."""

from datetime import date

import pytest

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import Link, Mark, Marks
from newscorpus.formats.unmarking import article_of
from newscorpus.model import Article, Event, EventTime, Note, NoteKind, Quote, Span, Timex

TEXT = "“Rain fell on Monday,” Doe said, “and snow.” Roe left."


def cut(words):
    return Span.cut(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


def read(*marks, links=(), **document):
    return article_of(Marks(text=TEXT, marks=marks, links=links, document=document))


def test_a_text_without_marks():
    assert read(id="a1", published="2018-10-22") == Article(text=TEXT, id="a1", published=date(2018, 10, 22))


def test_the_parts_of_an_attribution():
    marks = (Mark("Cue", cut("said")), Mark("Content", cut("Rain fell")), Mark("Content", cut("snow")))
    [found] = read(*marks, links=(Link("cue", 1, 0), Link("more", 1, 2))).attributions
    assert [piece.text for piece in found.content] == ["Rain fell", "snow"]
    assert (found.cue, found.source) == (cut("said"), None)
    assert found.span == Span.cut(TEXT, cut("Rain").start, cut("snow").end)


def test_a_part_without_its_finding_and_labels_of_others_are_passed_over():
    assert read(Mark("Source", cut("Doe")), Mark("Weather", cut("Rain"))) == Article(text=TEXT)


def test_an_event_with_its_day_and_its_parties():
    marks = (
        Mark("Event", cut("fell"), {"time": {"begin": "2018-10-22"}}),
        Mark("Timex", cut("Monday"), {"value": "2018-10-22"}),
        Mark("Actor", cut("Rain"), {"name": "the rain"}),
    )
    [found] = read(*marks, links=(Link("time", 0, 1), Link("actor", 0, 2))).events
    monday = Timex(span=cut("Monday"), value="2018-10-22")
    assert found.time == EventTime(begin=date(2018, 10, 22), timex=monday)
    assert [actor.name for actor in found.actors] == ["the rain"]


def test_the_lead_event_need_not_be_in_the_list():
    listed = read(Mark("Event", cut("fell"), {"lead": True}))
    assert listed.events == (listed.lead_event,) == (Event(trigger=cut("fell")),)
    alone = read(Mark("Event", cut("fell"), {"lead": True, "listed": False}))
    assert (alone.events, alone.lead_event) == ((), Event(trigger=cut("fell")))


def test_quotes_and_notes_come_back_in_their_places():
    inner, outer = cut("fell"), cut("“Rain fell on Monday,”")
    article = Article(
        text=TEXT,
        quotes=(Quote(span=outer, content=outer, children=(Quote(span=inner, content=inner),)),),
        notes=(
            Note(kind=NoteKind.LANGUAGE, detail="looks like 'de'"),
            Note(kind=NoteKind.STRAY_MARK, span=inner),
        ),
    )
    assert article_of(marks_of(article)) == article


@pytest.mark.parametrize(
    ("mark", "error"),
    [
        (Mark("Cue", Span(0, 4, "Snow")), SpanMismatchError),
        (Mark("Block", Span(0, 1, "“"), {"kind": "no such kind"}), SchemaError),
        (Mark("Timex", Span(0, 1, "“"), {"value": 7}), SchemaError),
        (Mark("Content", Span(1, 5, "Rain"), {"via": [0, 9999]}), SchemaError),
    ],
)
def test_what_does_not_fit_is_refused(mark, error):
    with pytest.raises(error):
        read(mark)


def test_the_fault_names_the_mark():
    with pytest.raises(SchemaError, match="a Timex at 14"):
        read(Mark("Timex", cut("Monday"), {"value": 7}))
