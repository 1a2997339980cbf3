"""What opens behind a bar or a cell."""

import pytest

import newscorpus as nc
from newscorpus.formats import write_jsonl
from newscorpus.report import read_figures, to_report
from newscorpus.report.evidence import Panel, Panels, one_line

pytest.importorskip("duckdb")
pytest.importorskip("vl_convert")


def test_each_example_has_its_article_and_place(out, articles):
    evidence = read_figures(out).evidence
    by_id = {article.id: article for article in articles}
    for panel in evidence.panels:
        for piece in panel.pieces if panel.key[0] == "speaker" else ():
            name, _, offsets = piece.place.partition(", ")
            start, _, end = offsets.partition("–")
            said = by_id[name].text[int(start) : int(end)]
            assert piece.words.split(" … ")[0] in said


def test_a_panel_holds_a_few_and_says_how_many_there_are(tmp_path):
    texts = [f"“We counted {n} boats in the bay,” Mayor Ana Ruiz said." for n in range(40)]
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article(text, id=str(n)) for n, text in enumerate(texts)])
    (panel,) = [one for one in read_figures(tmp_path / "a.jsonl").evidence.panels if one.key == ("speaker", "Ana Ruiz")]
    assert (panel.total, len(panel.pieces)) == (40, 12)
    assert "<i>12 of 40</i>" in to_report(tmp_path / "a.jsonl")


@pytest.mark.parametrize(("value", "line"), [(None, ""), ("a\n  b\t c", "a b c"), (7, "7"), ("", "")])
def test_a_value_becomes_words_on_one_line(value, line):
    assert one_line(value) == line


def test_the_panel_behind_something():
    evidence = Panels((Panel("p0", ("cell", "Ana Ruiz", "None"), 1, ()),))
    assert evidence.link("cell", "Ana Ruiz", None) == "p0"
    assert evidence.link("cell", "Ana Ruiz") is None


def test_what_is_missing_opens_the_articles_that_lack_it(out):
    panels = {panel.key: panel for panel in read_figures(out).evidence.panels}
    (lacking,) = panels["missing", "publication date"].pieces
    assert (lacking.place, lacking.words) == ("c", "Rain fell.")
    assert ("missing", "no such field") not in panels


def test_a_cue_opens_all_its_forms(tmp_path):
    texts = ("“Rain,” said Ana Ruiz.", "“Rain,” says Ana Ruiz.")
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article(text, id=str(n)) for n, text in enumerate(texts)])
    panels = {panel.key: panel for panel in read_figures(tmp_path / "a.jsonl").evidence.panels}
    assert sorted(piece.said for piece in panels["cue", "say"].pieces) == [
        "Ana Ruiz, direct, said",
        "Ana Ruiz, direct, says",
    ]


def test_a_page_stays_small(monkeypatch, out):
    monkeypatch.setattr("newscorpus.report.evidence._MOST_PANELS", 3)
    page = to_report(out)
    assert page.count('class="behind"') == 3
    assert "bars and cells open nothing, to keep the page small" in page
