"""From articles to marks."""

from newscorpus.formats.marking import hull, marks_of
from newscorpus.formats.marks import LABELS, LINKS
from newscorpus.model import Actor, Article, Attribution, Event, EventTime, Note, NoteKind, Quote, Span, Timex

TEXT = "“Rain fell on Monday,” Doe said, “and snow.” Roe left."


def cut(words):
    return Span.cut(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


SAID = Attribution(content=(cut("Rain fell on Monday,"), cut("and snow.")), source=cut("Doe"), cue=cut("said"))
MONDAY = Timex(span=cut("Monday"), value="2018-10-22")
LEFT = Event(trigger=cut("left"), actors=(Actor(span=cut("Roe"), name="Ann Roe"),))


def shown(article):
    """The marks by label and words, and the links between them."""
    found = marks_of(article)
    assert {mark.label for mark in found.marks} <= LABELS.keys()
    assert all(LINKS[k.label] == (found.marks[k.start].label, found.marks[k.end].label) for k in found.links)
    return (
        [f"{mark.label}: {mark.span.text}" for mark in found.marks],
        [f"{found.marks[k.start].span.text} -{k.label}-> {found.marks[k.end].span.text}" for k in found.links],
    )


def test_an_article_without_findings_has_no_marks():
    found = marks_of(Article(text=TEXT, id="a1"))
    assert (found.marks, found.links, found.document) == ((), (), {"id": "a1"})


def test_an_attribution_is_its_content_with_links_to_its_parts():
    assert shown(Article(text=TEXT, attributions=(SAID,))) == (
        ["Content: Rain fell on Monday,", "Content: and snow.", "Source: Doe", "Cue: said"],
        [
            "Rain fell on Monday, -more-> and snow.",
            "Rain fell on Monday, -source-> Doe",
            "Rain fell on Monday, -cue-> said",
        ],
    )


def test_an_event_leads_to_who_does_it_when_and_in_whose_words():
    event = Event(trigger=cut("fell"), time=EventTime(timex=MONDAY), attribution=SAID)
    marks, links = shown(Article(text=TEXT, timexes=(MONDAY,), attributions=(SAID,), events=(event, LEFT)))
    assert {"fell -time-> Monday", "fell -said-> Rain fell on Monday,", "left -actor-> Roe"} <= set(links)
    assert marks.count("Timex: Monday") == 1


def test_what_an_event_refers_to_and_the_article_does_not_have_is_a_value():
    event = Event(trigger=cut("fell"), time=EventTime(timex=MONDAY), attribution=SAID)
    found = marks_of(Article(text=TEXT, events=(event,)))
    [mark] = found.marks
    assert mark.values["time"]["timex"]["value"] == "2018-10-22"
    assert mark.values["attribution"]["cue"] == [SAID.cue.start, SAID.cue.end]


def test_the_lead_event_is_marked_whether_it_is_in_the_list_or_not():
    assert [
        m.values for m in marks_of(Article(text=TEXT, events=(LEFT,), lead_event=LEFT)).marks if m.label == "Event"
    ] == [{"lead": True}]
    assert [m.values for m in marks_of(Article(text=TEXT, lead_event=LEFT)).marks if m.label == "Event"] == [
        {"lead": True, "listed": False}
    ]


def test_quotes_inside_quotes_at_any_depth():
    span = cut("“Rain fell on Monday,”")
    quote = Quote(span=span, content=span)
    for _ in range(3_000):
        quote = Quote(span=span, content=span, children=(quote,))
    found = marks_of(Article(text=TEXT, quotes=(quote,)))
    assert len(found.marks) == 3_001
    assert [(k.start, k.end) for k in found.links] == [(i, i + 1) for i in range(3_000)]


def test_notes_about_the_whole_text_keep_their_place():
    notes = (Note(kind=NoteKind.STRAY_MARK, span=cut("“and")), Note(kind=NoteKind.LANGUAGE, detail="looks like 'de'"))
    found = marks_of(Article(text=TEXT, notes=notes))
    assert [mark.label for mark in found.marks] == ["Note"]
    assert found.document["notes"] == [{"at": 1, "note": {"kind": "language", "detail": "looks like 'de'"}}]


def test_the_hull_is_around_all_parts():
    assert hull(SAID.content, SAID.source, SAID.cue) == (SAID.content[0].start, SAID.content[1].end)
    assert hull(SAID.content[1:], SAID.source, None) == (SAID.source.start, SAID.content[1].end)
