"""`newscorpus link`: what several articles of a run share."""

import json

import pytest

from newscorpus.corpus import annotate

WORDS = "“The bridge is safe for another twenty years,” Mayor Ana Ruiz said."


@pytest.fixture
def out(tmp_path):
    """A run over two articles with the same quotation."""
    lines = [json.dumps({"id": name, "text": WORDS}) for name in ("a", "b")]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    annotate(tmp_path / "in.jsonl", tmp_path / "out", jobs=1, format="jsonl")
    return tmp_path / "out"


def test_two_tables_are_written(run, out):
    shown = run("link", out)
    assert shown.exit_code == 0
    rows = [json.loads(line) for line in (out / "_links" / "quotes.jsonl").read_text("utf-8").splitlines()]
    assert len(rows) == 2
    assert len({row["cluster"] for row in rows}) == 1
    assert (out / "_links" / "events.jsonl").is_file()
    assert "quotations in several articles" in shown.stderr


def test_quiet(run, out):
    assert run("link", "-q", out).stderr == ""


def test_a_folder_that_is_not_there(run, tmp_path):
    assert run("link", tmp_path / "none").exit_code == 2
