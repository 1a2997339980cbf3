"""One article out of whatever FILE is."""

from datetime import date

import click
import pytest

import newscorpus as nc
from newscorpus.cli.choosing import Choice, chosen_article, is_records, records_in
from newscorpus.errors import SchemaError
from newscorpus.formats import write_articles, write_jsonl

ARTICLES = [nc.parse_article(f"Rain fell on day {n}.", id=f"a{n}") for n in range(2)]


@pytest.fixture
def folder(tmp_path):
    """Records as lines and as Parquet, a text, and texts in lines."""
    write_jsonl(tmp_path / "records.jsonl", ARTICLES)
    write_articles(tmp_path / "records.parquet", ARTICLES)
    (tmp_path / "a.txt").write_text("Snow fell on Monday.", encoding="utf-8")
    (tmp_path / "texts.jsonl").write_text('{"text": "Hail.", "id": "h"}\n{"text": "", "id": "e"}\n', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "expected"),
    [("records.jsonl", True), ("records.parquet", True), ("a.txt", False), ("texts.jsonl", False)],
)
def test_records_are_told_from_texts(folder, name, expected):
    assert is_records(folder / name) is expected
    assert records_in(folder / name) == ([folder / name] if expected else [])


def test_the_parts_of_a_run(folder, tmp_path):
    write_jsonl(tmp_path / "part-00000.jsonl", ARTICLES[:1])
    write_jsonl(tmp_path / "part-00001.jsonl", ARTICLES[1:])
    assert [path.name for path in records_in(tmp_path)] == ["part-00000.jsonl", "part-00001.jsonl"]


@pytest.mark.parametrize("name", ["records.jsonl", "records.parquet"])
def test_one_of_many(folder, name):
    assert chosen_article(str(folder / name), Choice(id="a1")) == ARTICLES[1]
    assert chosen_article(str(folder / name), Choice(number=1)) == ARTICLES[0]


def test_a_text_is_parsed_with_what_is_known_of_it(folder):
    found = chosen_article(str(folder / "a.txt"), Choice(published=date(2018, 10, 26), url="https://example.org/"))
    assert [timex.value for timex in found.timexes] == ["2018-10-22"]
    assert found.url == "https://example.org/"


@pytest.mark.parametrize(
    ("name", "choice", "said"),
    [
        ("records.jsonl", Choice(), "choose with --id or --number. The first ids: 'a0', 'a1'"),
        ("records.jsonl", Choice(id="a0", number=1), "not both"),
        ("records.jsonl", Choice(id="zz"), "no article with the id 'zz'"),
        ("records.jsonl", Choice(number=9), "no article number 9"),
        ("records.jsonl", Choice(id="a0", language="de"), "--language has no effect"),
        ("a.txt", Choice(language="xx"), "unknown language 'xx'"),
    ],
)
def test_a_choice_that_does_not_fit(folder, name, choice, said):
    with pytest.raises(click.UsageError) as caught:
        chosen_article(str(folder / name), choice)
    assert said in caught.value.message


def test_a_record_that_could_not_be_read_is_an_error(folder):
    with pytest.raises(SchemaError, match="missing-text"):
        chosen_article(str(folder / "texts.jsonl"), Choice(number=2))
