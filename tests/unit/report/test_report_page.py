"""The page of a corpus says what its articles say, and nothing on it obeys them."""

import json
import re
import sys

import pytest

import newscorpus as nc
from newscorpus.errors import MissingExtraError, SchemaError
from newscorpus.formats import write_jsonl
from newscorpus.report import read_figures, to_report, write_report

pytest.importorskip("duckdb")
pytest.importorskip("vl_convert")


def test_copies_are_counted(out):
    (out / "_duplicates").mkdir()
    lines = [{"id": "b", "copy_of": "a", "kind": kind, "similarity": 0.9} for kind in ("near", "exact", "near")]
    (out / "_duplicates" / "part-00000.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert read_figures(out).copies.rows == (("near", 2), ("exact", 1))
    assert "3 articles copy another one" in to_report(out)


def test_the_page_has_a_picture_for_every_question(out, elements):
    page = to_report(out, title="Three articles")
    tags = [tag for tag, _ in elements(page)]
    assert tags.count("svg") == 9
    assert '<h1 dir="auto">Three articles</h1>' in page
    assert "x.jsonl:4" in page
    assert "script" not in tags
    assert "script-src" not in page
    assert not re.search(r"https?://|\bon[a-z]+=|\sstyle=|\ssrc=|href=\"(?!#)", page)


@pytest.mark.parametrize("package", ["duckdb", "altair", "vl_convert"])
def test_a_missing_package_names_the_extra(out, monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=r"newscorpus\[report\]"):
        to_report(out)


def test_an_empty_corpus_has_a_page(arrow, tmp_path):
    arrow.write_parquet(tmp_path / "part-00000.parquet", [])
    assert "Nobody is quoted." in to_report(tmp_path)


def test_the_same_corpus_gives_the_same_page(out, tmp_path):
    write_report(out, tmp_path / "r.html")
    assert (tmp_path / "r.html").read_text(encoding="utf-8") == to_report(out)


@pytest.mark.parametrize("make", ["nothing", "other", "broken"])
def test_what_is_no_corpus_is_refused(tmp_path, make):
    if make == "other":
        pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        parquet.write_table(pa.table({"x": [1]}), tmp_path / "part-00000.parquet")
    elif make == "broken":
        (tmp_path / "part-00000.parquet").write_bytes(b"PAR1")
    with pytest.raises(SchemaError, match="articles"):
        to_report(tmp_path)


@pytest.fixture(scope="module")
def plain(fill, elements, tmp_path_factory):
    """The elements of a page about names without anything odd."""
    folder = tmp_path_factory.mktemp("plain")
    fill(folder, [f"name {i:02}" for i in range(20)])
    return elements(to_report(folder, title="name 00"))


@pytest.mark.parametrize("start", [0, 340, 680])
def test_hostile_strings_in_a_corpus_add_no_element_to_its_page(
    fill, elements, plain, tmp_path, hostile_strings, start
):
    strings = hostile_strings[start : start + 20]
    fill(tmp_path, strings)
    page = to_report(tmp_path, title=strings[0])
    page.encode()
    found = elements(page)
    assert {tag for tag, _ in found} == {tag for tag, _ in plain}
    assert {name for _, names in found for name in names} <= {name for _, names in plain for name in names}
    for tag in ("section", "svg", "table", "details", "style", "meta", "h1", "h2", "p", "main"):
        assert sum(tag == one for one, _ in found) == sum(tag == one for one, _ in plain)
    assert page.count("<") == len(re.findall(r"</?[a-z][a-z0-9]*[ >/]|<!DOCTYPE html>", page))


def _panels(page):
    """The panels of a page by their names, and the names that something leads to."""
    names = re.findall(r'class="behind" id="(p[0-9]+)"', page)
    return names, set(re.findall(r'href="#(p[0-9]+)"', page))


def test_bars_and_cells_open_what_they_count(out):
    page = to_report(out)
    names, led_to = _panels(page)
    assert len(names) == len(set(names))
    assert led_to <= set(names)
    assert {panel.key[0] for panel in read_figures(out).evidence.panels} >= {"speaker", "cell", "cue", "day", "missing"}
    assert re.search(r'<a href="#p[0-9]+"><path', page)
    assert "<q>We won,</q>" in page


def test_a_section_with_nothing_to_show_is_one_sentence(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article("Rain fell.", id="a")])
    page = to_report(tmp_path / "a.jsonl")
    assert "<h2>Who is quoted</h2>" not in page
    assert '<p class="empty">' in page
    assert "Nobody is quoted." in page


def test_without_a_title_the_page_says_how_many_articles_of_which_time(out):
    assert '<h1 dir="auto">3 articles, 2018-10-06 to 2018-10-08</h1>' in to_report(out)


def test_what_the_run_said_should_be_looked_at_is_on_top(out):
    (out / "_quality.json").write_text(json.dumps({"advice": ["3 articles look like 'de': use --language de"]}))
    assert "3 articles look like" in to_report(out)
    (out / "_quality.json").write_text("[")
    assert "What should be looked at" not in to_report(out)


def test_what_several_articles_share(out):
    words = {
        "cluster": 0, "articles": 2, "fullest": "We won,", "speakers": "Ana Ruiz", "article_id": "a",
        "outlet": "Reuters", "published": None, "start": 1, "end": 5, "content": "We won,", "speaker": "Ana Ruiz",
        "kept": 1.0,
    }  # fmt: skip
    (out / "_links").mkdir()
    (out / "_links" / "quotes.jsonl").write_text(
        json.dumps(words) + "\n" + json.dumps({**words, "article_id": "b"}) + "\n"
    )
    page = to_report(out)
    assert "<h2>The same words in several articles</h2>" in page
    assert "The same event" not in page
    (panel,) = [one for one in read_figures(out).evidence.panels if one.key == ("words", "We won,")]
    assert sorted(piece.place for piece in panel.pieces) == ["a, 1–5", "b, 1–5"]
