"""`newscorpus convert`: from and to, by suffix or by name."""

import pytest

import newscorpus as nc
from newscorpus.formats import read_articles, write_articles, write_jsonl

pytest.importorskip("pyarrow")


@pytest.fixture
def articles():
    texts = {"a": "Rain fell on Oct. 5, 2018.", "b": "Snow fell."}
    return [nc.ArticleParser().parse(text, id=name) for name, text in texts.items()]


@pytest.fixture
def source(tmp_path, articles):
    path = tmp_path / "a.jsonl"
    write_jsonl(path, articles)
    return path


def test_suffixes_tell_the_formats(run, source, articles, tmp_path):
    target = tmp_path / "b.parquet"
    result = run("convert", source, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"newscorpus: 2 articles as parquet in {target}\n"
    back = tmp_path / "c.jsonl"
    assert run("convert", target, "-o", back, "--quiet").stderr == ""
    assert back.read_bytes() == source.read_bytes()


def test_names_say_otherwise(run, source, articles, tmp_path):
    odd = source.rename(tmp_path / "odd.data")
    result = run("convert", odd, "--from", "jsonl", "--to", "jsonl", "-o", tmp_path / "b.data", "-q")
    assert result.exit_code == 0
    assert list(read_articles(tmp_path / "b.data", format="jsonl")) == articles


def test_text_formats_go_to_standard_output(run, source, articles):
    result = run("convert", source, "--to", "jsonl")
    assert [nc.loads(line) for line in result.stdout.splitlines()] == articles
    assert result.stderr == ""


def test_a_folder_of_parts_is_one_corpus(run, articles, tmp_path):
    for i, article in enumerate(articles):
        write_articles(tmp_path / f"part-0000{i}.parquet", [article])
    result = run("convert", tmp_path, "--to", "jsonl")
    assert [nc.loads(line) for line in result.stdout.splitlines()] == articles


@pytest.mark.parametrize("name", ["texts", "texts/a.txt"])
def test_texts_are_no_records(run, tmp_path, name):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Rain fell.")
    result = run("convert", tmp_path / name, "-o", tmp_path / "b.csv")
    assert result.exit_code == 2
    assert "holds no records that are known by their name" in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "--to is needed"),
        (("--to", "parquet"), "name a file or a folder"),
        (("--to", "csv"), "name a file or a folder"),
        (("--to", "html"), "one article"),
        (("-o", "a.jsonl"), "is the file that is read"),
        (("-o", "b.xyz"), "unknown format"),
        (("-o", "b.html"), "one article"),
        (("--from", "parquet", "-o", "b.jsonl"), "arquet"),
        (("--to", "nothing"), "is not one of"),
    ],
)
def test_wrong_calls_end_with_2_and_leave_the_source(run, source, args, said, monkeypatch):
    monkeypatch.chdir(source.parent)
    before = source.read_bytes()
    result = run("convert", "a.jsonl", *args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""
    assert source.read_bytes() == before
