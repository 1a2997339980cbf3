"""The figures of a report are those of its articles."""

from datetime import date

import pytest
from attrs import evolve

import newscorpus as nc
from newscorpus.errors import SchemaError
from newscorpus.formats import write_jsonl
from newscorpus.model import Article, Given
from newscorpus.report import read_figures
from newscorpus.report.figures import unit_name

pytest.importorskip("duckdb")


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


def test_the_outlet_is_what_the_source_says(arrow, tmp_path, articles):
    outlets = ("The Forum", "The Gate", None)
    articles = [evolve(a, given=Given(outlet=outlet)) for a, outlet in zip(articles, outlets, strict=True)]
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.Table.from_batches([arrow.to_batch(articles)]), tmp_path / "part-00000.parquet")
    assert {row[1] for row in read_figures(tmp_path).quoted_by.rows} == {"The Forum", "The Gate"}


def test_a_folder_with_an_odd_name_is_a_folder(out, tmp_path_factory):
    odd = tmp_path_factory.mktemp("odd") / "o'ut [1]*"
    out.rename(odd)
    assert read_figures(odd).articles == 3


def test_json_lines_give_the_same_figures(out, articles, tmp_path):
    path = tmp_path / "a.jsonl"
    write_jsonl(path, articles)
    assert read_figures(path).speakers == read_figures(out).speakers


def test_one_misread_date_does_not_stretch_the_time(arrow, tmp_path):
    day = date(2018, 10, 8)
    lines = [Article(id=str(i), text="", published=day) for i in range(400)]
    arrow.write_parquet(
        tmp_path / "part-00000.parquet", [*lines, Article(id="old", text="", published=date(1912, 1, 1))]
    )
    figures = read_figures(tmp_path)
    assert figures.unit == ("day", day, day, 1)


@pytest.mark.parametrize(
    ("last", "unit"),
    [
        (date(2018, 1, 1), "day"),
        (date(2018, 4, 3), "day"),
        (date(2018, 4, 4), "week"),
        (date(2020, 1, 1), "week"),
        (date(2020, 1, 2), "month"),
        (date(2040, 1, 1), "year"),
    ],
)
def test_a_picture_of_time_has_some_dozens_of_columns(last, unit):
    assert unit_name(date(2018, 1, 1), last) == unit


def test_the_forms_of_a_cue_are_counted_together(tmp_path):
    texts = [f"“It {verb},” Ana Ruiz {cue}." for verb, cue in zip("ABC", ("said", "says", "warned"), strict=True)]
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article(text) for text in texts])
    assert read_figures(tmp_path / "a.jsonl").cues.rows == (("say", 2), ("warn", 1))


def test_a_corpus_without_days_has_no_time(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article("Rain fell.", id="a")])
    figures = read_figures(tmp_path / "a.jsonl")
    assert (figures.unit, len(figures.per_day), figures.articles) == (None, 0, 1)


def test_a_folder_without_articles_is_refused(tmp_path):
    with pytest.raises(SchemaError, match="no articles; expected the folder"):
        read_figures(tmp_path)
    with pytest.raises(OSError, match="nowhere"):
        read_figures(tmp_path / "nowhere.jsonl")
