"""Every format is reached by its name, or by how a file ends."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from newscorpus.errors import MissingExtraError, NewscorpusError, UnknownFormatError
from newscorpus.formats import FORMATS, find_format, read_articles, write_articles
from newscorpus.formats.article_files import named, read_file
from newscorpus.model import Article, Span, Timex

ARTICLE = Article(
    id="a/1", text="“Rain,” said Doe on Friday.", timexes=(Timex(span=Span(20, 26, "Friday"), value="2018-10-26"),)
)


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_what_a_format_promises_is_there(form):
    module = import_module(form.module)
    for name in (form.shown, form.writer, form.reader):
        assert name is None or callable(getattr(module, name))
    assert form.shown or form.writer
    assert FORMATS[form.name] is form


def test_names_and_suffixes_are_unique():
    assert len({form.suffix for form in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_a_path_finds_its_format(name):
    assert find_format("some.folder/x.y" + FORMATS[name].suffix.upper()) is FORMATS[name]


def test_no_format():
    with pytest.raises(UnknownFormatError, match="did you mean 'parquet'"):
        find_format("parket")
    with pytest.raises(
        UnknownFormatError, match=r"'a\.xlsx': a spreadsheet opens the tables that csv writes; expected"
    ):
        find_format("a.xlsx")


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_written_articles_are_read(form, tmp_path):
    path = tmp_path / ("articles" + form.suffix)
    assert write_articles(path, [ARTICLE]) == 1
    if form.can_read:
        (read,) = read_articles(path)
        assert (read.text, [t.text for t in read.timexes]) == (ARTICLE.text, ["Friday"])
    else:
        with pytest.raises(UnknownFormatError, match="jsonl"):
            read_articles(path)


@pytest.mark.parametrize("form", [f for f in FORMATS.values() if f.can_show], ids=lambda form: form.name)
def test_text_can_be_printed(form):
    assert "Friday" in form.to_text(ARTICLE)
    form.to_text(Article(id="\ud800", text="\ud800\x00\r")).encode()


def test_binary_formats_have_no_text():
    with pytest.raises(UnknownFormatError):
        FORMATS["parquet"].to_text(ARTICLE)


@pytest.mark.parametrize("form", [f for f in FORMATS.values() if f.holds == "one"], ids=lambda form: form.name)
def test_many_articles_make_a_folder(form, tmp_path):
    many = [ARTICLE, Article(text="x"), ARTICLE]
    with pytest.raises(ValueError, match="a file holds one article, not 3"):
        form.write(tmp_path / ("a" + form.suffix), many)
    assert form.write(tmp_path / "out", many) == 3
    names = [path.name for path in sorted((tmp_path / "out").glob("*" + form.suffix))]
    assert names == [f"{stem}{form.suffix}" for stem in ("a_1", "a_1-2", "article")] or names == [
        f"{stem}{form.suffix}" for stem in ("a_1-2", "a_1", "article")
    ]
    if form.can_read:
        assert {article.text for article in form.read(tmp_path / "out")} == {ARTICLE.text, "x"}


@pytest.mark.parametrize("form", [f for f in FORMATS.values() if f.holds == "many"], ids=lambda form: form.name)
def test_a_broken_off_run_leaves_what_was_there(form, tmp_path):
    def breaking_off():
        yield ARTICLE
        raise ZeroDivisionError

    path = tmp_path / ("articles" + form.suffix)
    path.write_text("before")
    with pytest.raises(ZeroDivisionError):
        form.write(path, breaking_off())
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [(path.name, "before")]


def test_a_device_is_written_to_as_it_stands():
    assert write_articles("/dev/null", [ARTICLE], format="jsonl") == 1
    assert Path("/dev/null").is_char_device()


def test_ids_make_safe_and_different_names():
    ids = ["../../etc/passwd", "a", "A", "a-2", "a", "..", "é", "x" * 300, None]
    names = [name for name, _ in named(Article(id=i, text="") for i in ids)]
    assert len({name.lower() for name in names}) == len(ids)
    assert names[0] == "etc_passwd"
    assert all(name.isascii() and "/" not in name and len(name) < 120 for name in names)


def test_bytes_that_are_no_utf8_are_named(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"a\xff")
    with pytest.raises(NewscorpusError, match=r"a\.txt: not UTF-8: byte 0xff at position 1"):
        read_file(tmp_path / "a.txt")


@pytest.mark.parametrize(
    ("name", "package"), [("parquet", "pyarrow"), ("tables", "pyarrow"), ("spacy", "spacy")], ids=str
)
def test_a_missing_package_is_named(name, package, tmp_path, monkeypatch):
    for module in [one for one in sys.modules if one == package or one.startswith(package + ".")]:
        monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.setitem(sys.modules, package, None)
    assert FORMATS[name].extra == ("spacy" if package == "spacy" else "parquet")
    with pytest.raises(MissingExtraError, match=rf"pip install 'newscorpus\[{FORMATS[name].extra}\]'"):
        FORMATS[name].write(tmp_path / "out", [ARTICLE])


ALONE = """
import sys
sys.modules.update(dict.fromkeys(("pyarrow", "spacy", "pandas")))
from newscorpus.formats import FORMATS
from newscorpus.model import Article
for name, one in FORMATS.items():
    if not one.extra:
        print(one.write(f"{sys.argv[1]}/{name}", [Article(text="x")]))
"""


def test_what_needs_no_extra_needs_no_package(tmp_path):
    command = [sys.executable, "-c", ALONE, str(tmp_path)]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["1" for one in FORMATS.values() if not one.extra]
