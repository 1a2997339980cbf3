"""The page of one speaker."""

import re
import sys

import pytest

import newscorpus as nc
from newscorpus.errors import MissingExtraError, SchemaError
from newscorpus.formats import write_jsonl
from newscorpus.report import read_figures, to_speaker_page

pytest.importorskip("duckdb")
pytest.importorskip("vl_convert")


def test_the_page_of_a_speaker(out):
    page = to_speaker_page(out, "ana ruiz")
    assert '<h1 dir="auto">Ana Ruiz</h1>' in page
    assert page.count("<li ") == sum(row[2] for row in read_figures(out).speakers.rows if row[0] == "Ana Ruiz")
    assert "Reuters" in page
    with pytest.raises(SchemaError, match="nobody called 'Ana Rui' is quoted; most like it: Ana Ruiz"):
        to_speaker_page(out, "Ana Rui")


def test_hostile_names_add_no_element_to_the_page_of_a_speaker(fill, tmp_path, hostile_strings):
    names = [name for name in hostile_strings[:40] if name.strip()][:5]
    for number, name in enumerate([*names, "plain"]):
        folder = tmp_path / str(number)
        fill(folder, [name])
        page = to_speaker_page(folder, name)
        page.encode()
        assert page.count("<") == len(re.findall(r"</?[a-z][a-z0-9]*[ >/]|<!DOCTYPE html>", page))


def test_capitals_and_the_initial_in_the_middle_do_not_matter(tmp_path):
    texts = ("“Rain,” said Ana B. Ruiz.", "“Snow,” said Ana Ruiz.", "“Hail,” said Ana Ruiz.")
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article(text, id=str(n)) for n, text in enumerate(texts)])
    for name in ("ANA RUIZ", "ana b. ruiz"):
        page = to_speaker_page(tmp_path / "a.jsonl", name)
        assert '<h1 dir="auto">Ana Ruiz</h1>' in page
        assert "3 of 3, in the order of their days." in page


def test_without_a_day_there_is_no_picture_of_time(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article("“Rain,” said Ana Ruiz.", id="a")])
    page = to_speaker_page(tmp_path / "a.jsonl", "Ana Ruiz")
    assert "Quotations per" not in page
    assert "<h2>Outlets</h2>" in page


def test_a_corpus_in_which_nobody_speaks(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", [nc.parse_article("Rain fell.", id="a")])
    with pytest.raises(SchemaError, match="nobody called 'Ana' is quoted; most like it: nobody"):
        to_speaker_page(tmp_path / "a.jsonl", "Ana")


def test_a_folder_without_articles_is_refused(tmp_path):
    with pytest.raises(SchemaError, match="no articles"):
        to_speaker_page(tmp_path, "Ana")


def test_a_missing_package_names_the_extra(out, monkeypatch):
    monkeypatch.setitem(sys.modules, "altair", None)
    with pytest.raises(MissingExtraError, match=r"newscorpus\[report\]"):
        to_speaker_page(out, "Ana Ruiz")
