"""Files of one article, or of one per line."""

from contextlib import suppress
from pathlib import Path

import pytest

from newscorpus.errors import NotUtf8Error, SchemaError
from newscorpus.formats.article_files import (
    files_with,
    named,
    read_file,
    read_lines,
    whole_file,
    write_each,
    write_file,
    write_lines,
)
from newscorpus.model import Article


def articles(*names):
    return [Article(text=f"{name} fell.", id=name) for name in names]


def text_of(article):
    return article.text


def article_of(line):
    if not line.startswith("Rain"):
        msg = "no rain"
        raise SchemaError(msg)
    return Article(text=line.rstrip("\n"))


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["rain", "snow"], ["rain", "snow"]),
        # no name leaves the folder, and none is hidden
        (["../../etc/rain", ".rain", "a/b c"], ["etc_rain", "rain", "a_b_c"]),
        # no name twice, and not twice where case does not count
        (["rain", "rain", "Rain"], ["rain", "rain-2", "Rain-3"]),
        (["rain-2", "rain", "rain"], ["rain-2", "rain", "rain-3"]),
        ([None, "…", ""], ["article", "article-2", "article-3"]),
    ],
)
def test_every_article_has_a_safe_name_of_its_own(ids, expected):
    assert [name for name, _ in named([Article(text="", id=i) for i in ids])] == expected


def test_a_long_id_is_cut_in_front():
    [(name, _)] = named([Article(text="", id="x" * 500 + "-end")])
    assert name.endswith("-end")
    assert len(name) < 200


def test_a_folder_has_a_file_for_each(tmp_path):
    assert write_each(tmp_path / "out", articles("rain", "snow"), suffix=".txt", show=text_of) == 2
    assert [(path.name, read_file(path)) for path in files_with(tmp_path / "out", ".txt")] == [
        ("rain.txt", "rain fell."),
        ("snow.txt", "snow fell."),
    ]


def test_a_file_has_one(tmp_path):
    path = tmp_path / "one.txt"
    assert write_each(path, articles("rain"), suffix=".txt", show=text_of) == 1
    assert files_with(path, ".txt") == [path]
    with pytest.raises(ValueError, match="a file holds one article, not 2; name a folder"):
        write_each(path, articles("rain", "snow"), suffix=".txt", show=text_of)


def test_a_text_is_written_to_the_letter(tmp_path):
    path = tmp_path / "a.txt"
    write_file(path, "Rain\r\nfell.\n\u2028😀")
    assert path.read_bytes() == "Rain\r\nfell.\n\u2028😀".encode()
    assert read_file(path) == "Rain\r\nfell.\n\u2028😀"


def test_lines(tmp_path):
    path = tmp_path / "a.jsonl"
    assert write_lines(path, [Article(text="Rain"), Article(text="Rain too")], show=text_of) == 2
    path.write_text(path.read_text(encoding="utf-8") + "\n  \n", encoding="utf-8")
    assert [article.text for article in read_lines(path, article_of)] == ["Rain", "Rain too"]


def test_a_broken_line_is_named(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("Rain\nSnow\n", encoding="utf-8")
    with pytest.raises(SchemaError, match=r"a\.jsonl:2: no rain"):
        list(read_lines(path, article_of))


@pytest.mark.parametrize("read", [read_file, lambda path: list(read_lines(path, article_of))])
def test_what_is_no_utf8_is_named(tmp_path, read):
    path = tmp_path / "a.txt"
    path.write_bytes(b"Rain \xff")
    with pytest.raises(NotUtf8Error, match=r"a\.txt"):
        read(path)


def test_a_file_is_there_when_it_is_whole(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")
    with whole_file(path) as unfinished:
        unfinished.write_text("new", encoding="utf-8")
        assert path.read_text(encoding="utf-8") == "old"
    assert path.read_text(encoding="utf-8") == "new"
    assert [*tmp_path.iterdir()] == [path]


def test_a_fault_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")
    with suppress(RuntimeError), whole_file(path) as unfinished:
        unfinished.write_text("half", encoding="utf-8")
        raise RuntimeError
    assert path.read_text(encoding="utf-8") == "old"
    assert [*tmp_path.iterdir()] == [path]


def test_what_is_no_regular_file_is_written_to_directly():
    with whole_file("/dev/null") as target:
        assert target == Path("/dev/null")
