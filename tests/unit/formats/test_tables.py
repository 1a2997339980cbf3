"""Flat tables: every finding is a row, and the keys join."""

import csv
from datetime import date

import attrs
import duckdb
import pytest
from pyarrow import parquet

import newscorpus as nc
from newscorpus.formats.table_rows import TABLES
from newscorpus.formats.tables import to_tables, write_csv, write_tables
from newscorpus.model import Article, Quote, Span

TEXT = (
    "The “old bridge” fell.\n\n“We will visit Paris on Friday,” Mayor Ana Ruiz of Spain said on Monday. "
    "“It is late,” she said. The protesters marched on Sunday.\n"
)
PARSED = attrs.evolve(nc.parse_article(TEXT, published=date(2018, 10, 26)), id="a1")


def test_every_finding_is_a_row():
    tables = to_tables([PARSED, PARSED])
    (first, second) = tables["articles"].to_pylist()
    assert (first["article_id"], second["article_id"]) == ("a1", "a1~2")
    for name in ("quotes", "attributions", "timexes", "events"):
        assert tables[name].num_rows == first[name] + second[name]
        assert first[name] > 0
    assert first["events"] == len(PARSED.events)


def test_the_offsets_and_keys_of_a_row_are_those_of_its_finding():
    tables = to_tables([PARSED])
    for name in ("timexes", "events"):
        for row in tables[name].to_pylist():
            assert TEXT[row["start"] : row["end"]] == row["text"]
    keys = [row["attribution_id"] for row in tables["attributions"].to_pylist()]
    assert keys == [f"a1#attribution-{i}" for i in range(len(PARSED.attributions))]


def test_the_keys_join():
    tables = to_tables([PARSED])
    events, dates, attributions = tables["events"], tables["timexes"], tables["attributions"]  # noqa: F841 - DuckDB finds them
    found = duckdb.sql(
        "select e.text, d.text, a.speaker from events e "
        "left join dates d using (timex_id) left join attributions a using (attribution_id) order by e.start"
    ).fetchall()
    expected = [
        (
            event.text,
            event.time.timex.text if event.time and event.time.timex else None,
            event.attribution.speaker.name if event.attribution and event.attribution.speaker else None,
        )
        for event in PARSED.events
    ]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_a_quote_in_a_quote_names_it():
    text = "“a ‘b’”"
    inner = Quote(span=Span.cut(text, 3, 6), content=Span.cut(text, 4, 5))
    outer = Quote(span=Span.cut(text, 0, 7), content=Span.cut(text, 1, 6), children=(inner,))
    rows = to_tables([Article(id="x", text=text, quotes=(outer,))])["quotes"].to_pylist()
    assert [(row["text"], row["parent_id"]) for row in rows] == [("a ‘b’", None), ("b", "x#quote-0")]


def test_without_an_id_the_text_is_the_key():
    (one, two, three) = to_tables([Article(text="a"), Article(text="b"), Article(text="a")])["articles"].to_pylist()
    assert one["article_id"] == "ca978112ca1bbdca"
    assert two["article_id"] != one["article_id"]
    assert three["article_id"] == one["article_id"] + "~2"


def test_no_key_is_given_twice():
    articles = [Article(id=i, text="") for i in ("a", "a~2", "a", "a", "a~2")]
    keys = to_tables(articles)["articles"].column("article_id").to_pylist()
    assert keys == ["a", "a~2", "a~3", "a~4", "a~2~2"]


def test_no_articles_are_empty_tables():
    assert {name: table.num_rows for name, table in to_tables([]).items()} == dict.fromkeys(TABLES, 0)
    assert to_tables([])["timexes"].schema == to_tables([PARSED])["timexes"].schema


def test_parquet_files_are_the_tables(tmp_path):
    assert write_tables(tmp_path / "out", [PARSED, PARSED]) == 2
    for name, table in to_tables([PARSED, PARSED]).items():
        assert parquet.read_table(tmp_path / "out" / f"{name}.parquet").equals(table)


def test_csv_files_are_the_tables(tmp_path):
    odd = Article(id='o"1\r\n', text='a,\n"b"\x00\ud800\r\n')
    assert write_csv(tmp_path / "out", [PARSED, odd]) == 2
    for name, table in to_tables([PARSED, odd]).items():
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found = list(csv.DictReader(file))
        expected = [
            {key: "" if value is None else str(value) for key, value in row.items()} for row in table.to_pylist()
        ]
        assert found == expected


def test_one_table_alone(tmp_path):
    assert write_csv(tmp_path / "timexes.csv", [PARSED]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["timexes.csv"]
    with pytest.raises(ValueError, match=r"name a folder, or one of articles\.csv, quotes\.csv"):
        write_csv(tmp_path / "out.csv", [PARSED])
