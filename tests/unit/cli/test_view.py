"""`newscorpus view`: one article out of whatever FILE is."""

import pytest

import newscorpus as nc
from newscorpus.formats import write_articles, write_jsonl


@pytest.fixture
def records(tmp_path):
    """Two records, as JSON lines, as Parquet, and as a folder that `annotate` might have written."""
    pytest.importorskip("pyarrow")
    articles = [nc.ArticleParser().parse("Rain fell.", id="a"), nc.ArticleParser().parse("Snow fell.", id="b")]
    out = tmp_path / "out"
    out.mkdir()
    write_jsonl(tmp_path / "a.jsonl", articles)
    write_articles(tmp_path / "a.parquet", articles)
    for i, article in enumerate(articles):
        write_articles(out / f"part-0000{i}.parquet", [article])
    return tmp_path


def test_a_text_becomes_a_page(run, article, tmp_path):
    shown = run("view", article)
    assert shown.exit_code == 0
    assert shown.stdout.startswith("<!DOCTYPE html>")
    assert "Rain fell on the town." in shown.stdout
    page = tmp_path / "a.html"
    written = run("view", article, "-o", page)
    assert (written.stdout, written.stderr) == ("", "")
    assert page.read_text(encoding="utf-8") == shown.stdout


def test_standard_input_is_a_text(run):
    assert "Rain fell." in run("view", "-", input="Rain fell.").stdout


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet", "out"])
@pytest.mark.parametrize("choice", [("--id", "b"), ("--number", "2")], ids=lambda choice: choice[0])
def test_one_of_many_records_is_chosen(run, records, name, choice):
    shown = run("view", records / name, *choice)
    assert "Snow fell." in shown.stdout
    assert "Rain fell." not in shown.stdout


def test_one_of_many_texts_is_chosen(run, tmp_path):
    path = tmp_path / "texts.jsonl"
    path.write_text('{"text": "Rain fell.", "id": "a"}\n{"text": "Snow fell.", "id": "b", "date": "2018-10-26"}\n')
    shown = run("view", path, "--id", "b")
    assert "Snow fell." in shown.stdout
    assert "2018-10-26" in shown.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("a.jsonl",), "holds several articles; choose with --id or --number. The first ids: 'a', 'b'"),
        (("a.jsonl", "--id", "c"), "no article with the id 'c'"),
        (("a.jsonl", "--number", "3"), "no article number 3"),
        (("a.jsonl", "--number", "1", "--id", "a"), "not both"),
        (("a.jsonl", "--number", "1", "--language", "de"), "--language has no effect"),
        (("a.parquet", "--number", "1", "--published", "2018-10-26"), "--published has no effect"),
        (("gone.txt",), "No such file or directory"),
        (("a.txt", "--language", "tlh"), "expected one of: "),
        (("a.txt", "-o", "no/such/folder.html"), "No such file or directory"),
        (("bad.parquet",), "no Parquet file"),
        (("bad.jsonl",), "bad.jsonl:1"),
    ],
)
def test_wrong_calls_end_with_2_and_say_why(run, records, article, args, said, monkeypatch):
    monkeypatch.chdir(records)
    (records / "bad.parquet").write_bytes(b"PAR1")
    (records / "bad.jsonl").write_text("{")
    result = run("view", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_page_is_not_for_a_terminal(run, article, monkeypatch):
    monkeypatch.setattr("newscorpus.cli.group.in_terminal", lambda: True)
    result = run("view", article)
    assert result.exit_code == 2
    assert "--output" in result.stderr


def test_a_full_disk_leaves_the_page_that_was_there(run, article, tmp_path, monkeypatch):
    page = tmp_path / "a.html"
    page.write_text("the old page")

    def full(*_args):
        raise OSError(28, "No space left on device", str(page))

    monkeypatch.setattr("os.fsync", full)
    result = run("view", article, "-o", page)
    assert (result.exit_code, result.stderr) == (2, f"newscorpus: {page}: No space left on device\n")
    assert page.read_text() == "the old page"
    assert {path.name for path in tmp_path.iterdir()} == {"a.html", "a.txt"}


def test_a_device_is_written_to(run, article):
    assert run("view", article, "-o", "/dev/null").exit_code == 0


def test_the_ids_that_are_named_are_those_of_articles(run, tmp_path):
    path = tmp_path / "texts.jsonl"
    path.write_text('{"text": "", "id": "a"}\n{"text": "Snow fell.", "id": "b"}\n', encoding="utf-8")
    shown = run("view", path)
    assert shown.exit_code == 2
    assert "The first ids: 'b'" in shown.stderr


def test_a_page_that_cannot_be_written_is_named_as_it_was_given(run, article, tmp_path):
    path = tmp_path / "gone" / "a.html"
    shown = run("view", article, "-o", path)
    assert shown.exit_code == 2
    assert f"{path}: No such file" in shown.stderr


def test_a_name_without_an_ending_and_other_encodings(run, tmp_path):
    (tmp_path / "PAGE").write_text("Rain fell in Zürich.", encoding="utf-16")
    assert "Rain fell in Zürich." in run("view", tmp_path / "PAGE").stdout
    assert "Rain fell in Zürich." in run("view", "-", input="Rain fell in Zürich.".encode("utf-16")).stdout
    bad = run("view", "-", input=bytes(range(256)))
    assert (bad.exit_code, bad.stderr) == (2, "newscorpus: <stdin>: it is not UTF-8, and no other encoding fits\n")
