"""The view for the terminal: nothing from the text is obeyed by it."""

from datetime import date

import pytest

import newscorpus as nc
from newscorpus.formats import to_text
from newscorpus.model import Actor, Article, Block, BlockKind, Event, EventTime, Span

TEXT = "“Rain today,” said Doe."


def test_the_terminal_gets_no_control_characters():
    text = "Rain\x1b[31m\u202e\x00 fell."
    shown = to_text(Article(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(text, 0, len(text))),)))
    assert "\x1b" not in shown
    assert "Rain" in shown


def test_colour_is_asked_for():
    line = Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, 0, len(TEXT)))
    article = Article(text=TEXT, blocks=(line,))
    assert "\x1b[1m" in to_text(article, colour=True)
    assert "\x1b" not in to_text(article)


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_of_line_is_written_out(kind):
    line = Block(kind=kind, span=Span.cut(TEXT, 0, len(TEXT)))
    assert f" {kind} " in to_text(Article(text=TEXT, blocks=(line,)))


def test_every_section_has_its_rows():
    text = (
        "Flood Closes the Bridge\n\nBy Jane Doe\n\nPARIS (Reuters) — “We are ready,” Mayor Ana Ruiz said on Monday. "
        "Rebels attacked the port on Oct. 5.\n\nShare this article"
    )
    shown = to_text(nc.parse_article(text, published="2018-10-10")).splitlines()
    assert shown[0] == "Flood Closes the Bridge"
    assert [line for line in shown if line and line[0] != " "][1:] == ["text", "said", "dates", "events"]
    assert "  by          Jane Doe" in shown
    assert "  published   2018-10-10" in shown
    assert "  - share         Share this article" in shown
    (said,) = [line for line in shown if line.startswith("  Ana Ruiz")]
    assert said.split() == ["Ana", "Ruiz", "direct", "We", "are", "ready,"]
    (attack,) = [line for line in shown if line.startswith("  attacked")]
    assert attack.split()[:3] == ["attacked", "ASSAULT", "2018-10-05"]


def test_an_arrow_leads_from_who_did_it_to_whom():
    doer, other, victim = (
        Actor(span=Span(0, 4, "Rain")),
        Actor(span=Span(5, 9, "Snow")),
        Actor(span=Span(10, 14, "town")),
    )
    both = Event(trigger=Span(0, 4, "Rain"), actors=(doer, other), recipients=(victim,))
    nobody = Event(trigger=Span(0, 4, "Rain"), recipients=(victim,))
    shown = to_text(Article(text="Rain Snow town", events=(both, nobody))).splitlines()
    assert shown[-2].endswith("Rain, Snow → town")
    assert shown[-1].endswith("  town")


@pytest.mark.parametrize(
    ("time", "shown"),
    [
        (None, " - "),
        (EventTime(), " - "),
        (EventTime(begin=date(2018, 10, 5), end=date(2018, 10, 5)), " 2018-10-05 "),
        (EventTime(begin=date(2018, 10, 5), end=date(2018, 10, 7)), " 2018-10-05 to 2018-10-07 "),
        (EventTime(begin=date(2018, 10, 5)), " 2018-10-05 to … "),
    ],
)
def test_the_days_of_an_event(time, shown):
    event = Event(trigger=Span(1, 5, "Rain"), time=time, asserted=False)
    assert shown in to_text(Article(text=TEXT, events=(event,))) + " "
    assert "(not asserted)" in to_text(Article(text=TEXT, events=(event,)))


def test_a_long_line_is_cut():
    text = "Rain " * 100
    article = Article(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(text, 0, 499)),))
    (line,) = [line for line in to_text(article).splitlines() if "paragraph" in line]
    assert line.endswith("…")
    assert len(line) < 110
