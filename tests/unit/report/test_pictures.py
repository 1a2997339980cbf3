"""Pictures are shapes and words, whatever the corpus says."""

from datetime import date

import pytest

from newscorpus.report import Table
from newscorpus.report.pictures import bars, columns, heat, steps
from newscorpus.report.svg import KEPT

pytest.importorskip("vl_convert")


@pytest.mark.parametrize("start", range(0, 1000, 100))
def test_a_thousand_hostile_strings_in_pictures_add_no_shape(elements, hostile_strings, start):
    names = hostile_strings[start : start + 100]
    rows = [Table(("name", "number"), tuple((name, 1) for name in names))]
    rows += [Table(("name", "part", "number"), tuple((name, name, 1) for name in names))]
    pictures = [heat(rows[1], names[1], across=names)] + ([bars(rows[0], names[0])] if start == 0 else [])
    for picture in pictures:
        found = elements(picture)
        assert {tag for tag, _ in found} <= {"html", "head", "body", "svg", "g", "path", "line", "text", "title"}
        assert sum(tag == "title" for tag, _ in found) >= 100
        assert not {name for _, given in found for name in given} - set(KEPT) - {"viewBox", "role", "aria-label"}


def test_a_bar_has_its_name_and_number(elements):
    picture = bars(Table(("cue", "attributions"), (("say", 1200), ("tell", 7))), "cues")
    assert {">say<", ">tell<", ">1,200<", ">7<"} <= set(_texts(picture))
    assert elements(picture)[3][1]["aria-label"] == "cues"


def _texts(picture):
    return [f">{piece.partition('<')[0]}<" for piece in picture.split(">") if piece.partition("<")[0].strip()]


def test_what_a_row_leads_to_is_a_link():
    table = Table(("cue", "attributions"), (("say", 3), ("tell", 1)))
    picture = bars(table, "cues", links=["p4", None])
    assert picture.count('href="#p4"') >= 1
    assert "#None" not in picture
    assert "href" not in bars(table, "cues")


def test_a_long_name_is_cut_and_none_is_lost():
    names = ["Department of " + "Rivers and " * 9 + ending for ending in ("Lakes", "Woods")]
    picture = bars(Table(("name", "number"), tuple((name, 1) for name in names)), "names")
    assert "…" in picture
    assert names[0] not in picture


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_a_column_for_each_stretch_of_time(elements, unit):
    days = tuple((date(2016 + n, 1 + n, 1), 10 + n) for n in range(3))
    shapes = [tag for tag, _ in elements(steps(Table((unit, "articles"), days), unit, "articles"))]
    assert shapes.count("path") >= 3


def test_some_columns_have_another_colour():
    table = Table(("distance", "dates"), (("before", 2), ("the day", 5), ("after", 1)))
    assert columns(table, "dates", middle=["the day"]).count("var(--accent)") == 1
    assert "var(--accent)" not in columns(table, "dates", middle=[])


def test_a_field_is_darker_the_more_it_counts():
    table = Table(("speaker", "outlet", "number"), (("Ruiz", "Post", 9), ("Ruiz", "Globe", 1)))
    picture = heat(table, "who quotes whom", across=["Globe", "Post"])
    assert picture.index(">Globe<") < picture.index(">Post<")
    assert "0.65" in picture
