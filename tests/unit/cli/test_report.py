"""`newscorpus report`: a page about a corpus, or about one speaker."""

import pytest

import newscorpus as nc
from newscorpus.formats import write_jsonl

pytest.importorskip("duckdb")
pytest.importorskip("vl_convert")


@pytest.fixture
def records(tmp_path):
    """Two records in a file."""
    texts = ("“The bridge is safe,” Mayor Ana Ruiz said.", "“It moves in the wind,” Wei Chen said.")
    articles = [nc.parse_article(text, id=f"a{i}", published="2018-10-26") for i, text in enumerate(texts)]
    write_jsonl(tmp_path / "a.jsonl", articles)
    return tmp_path / "a.jsonl"


def test_a_page_about_the_corpus(run, records, tmp_path):
    page = tmp_path / "report.html"
    assert run("report", records, "-o", page, "--title", "Two <articles>").exit_code == 0
    shown = page.read_text(encoding="utf-8")
    assert "<title>Two &lt;articles&gt;</title>" in shown
    assert "Ana Ruiz" in shown
    assert "Wei Chen" in shown


def test_a_page_about_a_speaker(run, records):
    shown = run("report", records, "--speaker", "Ana Ruiz")
    assert "The bridge is safe," in shown.stdout
    assert "It moves in the wind," not in shown.stdout


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--speaker", "Ana Ruis"), "most like it: Ana Ruiz"),
        (("--speaker", "Ana Ruiz", "--title", "x"), "--title has no effect"),
    ],
)
def test_what_does_not_fit_is_refused(run, records, options, said):
    shown = run("report", records, *options)
    assert shown.exit_code == 2
    assert said in shown.stderr
