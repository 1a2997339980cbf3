"""The report: its figures are right, its pictures are shapes and words, and nothing on it obeys the corpus."""

import json
import re
import sys
from datetime import date
from pathlib import Path

import html5lib
import pytest
from attrs import evolve

import newscorpus as nc
from newscorpus.errors import MissingExtraError, SchemaError
from newscorpus.formats import write_jsonl
from newscorpus.formats.html.shell import asset
from newscorpus.model import (
    Actor,
    Article,
    Attribution,
    Block,
    BlockKind,
    Event,
    EventTime,
    EventType,
    Given,
    Header,
    Note,
    NoteKind,
    Span,
    Speaker,
    Timex,
)
from newscorpus.report import Table, read_figures, to_report, to_speaker_page, write_report
from newscorpus.report.pictures import bars, heat
from newscorpus.report.svg import KEPT

pytest.importorskip("duckdb")
pytest.importorskip("vl_convert")
arrow = pytest.importorskip("newscorpus.formats.arrow")

TEXTS = {
    "a": "Doubts grow\nPARIS (Reuters) — “We won,” Mayor Ana Ruiz said on Friday. “It is over,” she told reporters.",
    "b": "Talks resume\nWei Chen met Ana Ruiz in Paris on Oct. 5, 2018. According to Ana Ruiz, nobody signed.",
    "c": "Rain fell.",
}
DAYS = {"a": date(2018, 10, 8), "b": date(2018, 10, 6)}


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    parser = nc.ArticleParser()
    return [parser.parse(text, id=name, published=DAYS.get(name)) for name, text in TEXTS.items()]


@pytest.fixture
def out(tmp_path: Path, articles: list[Article]) -> Path:
    """What `annotate` would have written: two parts, and a record that was set aside."""
    arrow.write_parquet(tmp_path / "part-00000.parquet", articles[:2])
    arrow.write_parquet(tmp_path / "part-00001.parquet", articles[2:])
    (tmp_path / "_set_aside").mkdir()
    record = {
        "id": "d",
        "source": "x.jsonl:4",
        "shard": 1,
        "ordinal": 3,
        "stage": "parse",
        "error": "over-time",
        "message": "10 s",
    }
    (tmp_path / "_set_aside" / "part-00001.jsonl").write_text(json.dumps(record | {"text_sha256": None}) + "\n")
    return tmp_path


def elements(page: str) -> list[tuple[str, dict[str, str]]]:
    for constant in (asset("page.css"), asset("report.css", "newscorpus.report")):
        page = page.replace(constant, "")
    root = html5lib.parse(page, namespaceHTMLElements=False)
    return [(str(e.tag).rpartition("}")[2], dict(e.items())) for e in root.iter() if isinstance(e.tag, str)]


def test_the_figures_are_those_of_the_articles(out, articles):
    figures = read_figures(out)
    said = [a for article in articles for a in article.attributions]
    assert figures.articles == 3
    assert figures.per_day.rows == ((date(2018, 10, 6), 1), (date(2018, 10, 8), 1))
    assert figures.totals.rows[0][2] == len(said)
    assert sum(row[2] for row in figures.speakers.rows) == sum(a.speaker is not None for a in said)
    assert figures.speakers.rows[0][0] == "Ana Ruiz"
    assert ("Ana Ruiz", "Reuters") in {row[:2] for row in figures.quoted_by.rows}
    assert dict(figures.cues.rows)["say"] == 1
    assert dict(figures.distances.rows)["the day before"] == 1
    assert dict(figures.present.rows)["publication date"] == 2
    assert figures.set_aside.rows == (("parse", "over-time", 1),)


def test_copies_are_counted(out):
    (out / "_duplicates").mkdir()
    lines = [{"id": "b", "copy_of": "a", "kind": kind, "similarity": 0.9} for kind in ("near", "exact", "near")]
    (out / "_duplicates" / "part-00000.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert read_figures(out).copies.rows == (("near", 2), ("exact", 1))
    assert "3 articles copy another one" in to_report(out)


def test_the_outlet_is_what_the_source_says(tmp_path, articles):
    outlets = ("The Forum", "The Gate", None)
    articles = [evolve(a, given=Given(outlet=outlet)) for a, outlet in zip(articles, outlets, strict=True)]
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.Table.from_batches([arrow.to_batch(articles)]), tmp_path / "part-00000.parquet")
    assert {row[1] for row in read_figures(tmp_path).quoted_by.rows} == {"The Forum", "The Gate"}


def test_the_initial_in_the_middle_of_a_name_makes_nobody_else(tmp_path):
    texts = ("“Rain,” said Ana B. Ruiz.", "“Snow,” said Ana Ruiz.", "“Hail,” said C. Ruiz.", "“Fog,” said Ana Ruiz.")
    path = tmp_path / "a.jsonl"
    write_jsonl(path, [nc.parse_article(text) for text in texts])
    figures = read_figures(path)
    assert {(row[0], row[2]) for row in figures.speakers.rows} == {("Ana Ruiz", 3), ("C. Ruiz", 1)}


def test_a_folder_with_an_odd_name_is_a_folder(out, tmp_path_factory):
    odd = tmp_path_factory.mktemp("odd") / "o'ut [1]*"
    out.rename(odd)
    assert read_figures(odd).articles == 3


def test_json_lines_give_the_same_figures(out, articles, tmp_path):
    path = tmp_path / "a.jsonl"
    write_jsonl(path, articles)
    assert read_figures(path).speakers == read_figures(out).speakers


def test_one_misread_date_does_not_stretch_the_time(tmp_path):
    day = date(2018, 10, 8)
    lines = [Article(id=str(i), text="", published=day) for i in range(400)]
    arrow.write_parquet(
        tmp_path / "part-00000.parquet", [*lines, Article(id="old", text="", published=date(1912, 1, 1))]
    )
    figures = read_figures(tmp_path)
    assert figures.unit == ("day", day, day, 1)


def test_the_page_has_a_picture_for_every_question(out):
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


def test_an_empty_corpus_has_a_page(tmp_path):
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


def loaded(string: str, number: int) -> Article:
    """An article whose every string is hostile."""
    span = Span.cut(string, 0, len(string))
    day = date(2018, 10, 1 + number % 20)
    return Article(
        text=string, id=string, url=f"https://{string}", published=day,
        header=Header(headline=span, outlet=span),
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=span, rule=string),),
        timexes=(Timex(span=span, value=string, begin=day, end=day, rule=string),),
        attributions=(Attribution(content=(span,), source=span, cue=span, speaker=Speaker(name=string), rule=string),),
        events=(
            Event(
                trigger=span, type=EventType.CONSULT, actors=(Actor(span=span, name=string),), rule=string,
                time=EventTime(begin=day, end=day),
            ),
        ),
        notes=(Note(kind=NoteKind.STRAY_MARK, detail=string),),
    )  # fmt: skip


def report_of(folder: Path, strings: list[str]) -> str:
    """A report in which all these strings are shown: as speakers, outlets, cues, and as what was set aside."""
    (folder / "_set_aside").mkdir(parents=True)
    articles = [loaded(string, number) for number, string in enumerate(strings)]
    arrow.write_parquet(folder / "part-00000.parquet", articles)
    record = {"shard": 0, "ordinal": 0, "stage": "read", "text_sha256": None}
    (folder / "_set_aside" / "part-00000.jsonl").write_text(
        "".join(
            json.dumps(record | dict.fromkeys(("id", "source", "error", "message"), string)) + "\n"
            for string in strings
        )
    )
    return to_report(folder, title=strings[0])


@pytest.mark.parametrize("start", range(0, 1000, 100))
def test_a_thousand_hostile_strings_in_pictures_add_no_shape(hostile_strings, start):
    names = hostile_strings[start : start + 100]
    rows = [Table(("name", "number"), tuple((name, 1) for name in names))]
    rows += [Table(("name", "part", "number"), tuple((name, name, 1) for name in names))]
    pictures = [heat(rows[1], names[1], across=names)] + ([bars(rows[0], names[0])] if start == 0 else [])
    for picture in pictures:
        found = elements(picture)
        assert {tag for tag, _ in found} <= {"html", "head", "body", "svg", "g", "path", "line", "text", "title"}
        assert sum(tag == "title" for tag, _ in found) >= 100
        assert not {name for _, given in found for name in given} - set(KEPT) - {"viewBox", "role", "aria-label"}


@pytest.mark.parametrize("start", [0, 340, 680])
def test_hostile_strings_in_a_corpus_add_no_element_to_its_page(tmp_path, hostile_strings, start):
    page = report_of(tmp_path / "hostile", hostile_strings[start : start + 20])
    page.encode()
    found, plain = elements(page), elements(report_of(tmp_path / "plain", [f"name {i:02}" for i in range(20)]))
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


def test_a_page_stays_small(tmp_path, monkeypatch, out):
    monkeypatch.setattr("newscorpus.report.evidence._MOST_PANELS", 3)
    page = to_report(out)
    assert len(_panels(page)[0]) == 3
    assert "bars and cells open nothing, to keep the page small" in page


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


def test_the_page_of_a_speaker(out):
    page = to_speaker_page(out, "ana ruiz")
    assert '<h1 dir="auto">Ana Ruiz</h1>' in page
    assert page.count("<li ") == sum(row[2] for row in read_figures(out).speakers.rows if row[0] == "Ana Ruiz")
    assert "Reuters" in page
    with pytest.raises(SchemaError, match="nobody called 'Ana Rui' is quoted; most like it: Ana Ruiz"):
        to_speaker_page(out, "Ana Rui")


def test_hostile_names_add_no_element_to_the_page_of_a_speaker(tmp_path, hostile_strings):
    names = [name for name in hostile_strings[:40] if name.strip()][:5]
    for number, name in enumerate([*names, "plain"]):
        folder = tmp_path / str(number)
        report_of(folder, [name])
        page = to_speaker_page(folder, name)
        page.encode()
        assert page.count("<") == len(re.findall(r"</?[a-z][a-z0-9]*[ >/]|<!DOCTYPE html>", page))
