"""What opens behind a bar."""

import pytest

from newscorpus.report.evidence import Example, Panel, Panels
from newscorpus.report.panels import draw_panel, draw_piece, say_left_out

PIECE = Example(words="Rain <fell>", said="Ana & Ruiz", article="“Storm”", place="a.jsonl:7")


def test_an_example_is_escaped():
    shown = draw_piece(PIECE)
    assert "<q>Rain &lt;fell&gt;</q>" in shown
    assert "Ana &amp; Ruiz" in shown
    assert "a.jsonl:7" in shown


def test_nobody_said_it():
    assert "<span><bdi>“Storm”" in draw_piece(Example(words="x", said="", article="“Storm”", place="a"))


@pytest.mark.parametrize(("total", "count"), [(1, "<i>1</i>"), (1500, "<i>1 of 1,500</i>")])
def test_a_panel_says_how_many_it_shows(total, count):
    shown = draw_panel(Panel(name="p7", key=("speaker", "Ana <Ruiz>"), total=total, pieces=(PIECE,)))
    assert 'id="p7"' in shown
    assert "Ana &lt;Ruiz&gt;" in shown
    assert count in shown


def test_what_the_page_does_not_hold():
    assert say_left_out(Panels()) == ""
    assert "1,200 bars and cells" in say_left_out(Panels(left_out=1200))


def test_a_bar_leads_to_the_panel_behind_it():
    found = Panels(panels=(Panel(name="p7", key=("day", "2018-10-26"), total=1, pieces=()),))
    assert found.link("day", "2018-10-26") == "p7"
    assert found.link("day", "2018-10-27") is None
