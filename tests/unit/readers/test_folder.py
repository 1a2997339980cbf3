"""Folders: every file once and in order, and nothing that is not asked for or does not belong to them."""

import os
import re
import sys
from pathlib import Path

import pytest

from newscorpus.errors import MissingExtraError, UnknownFormatError, UnknownNameError
from newscorpus.readers import BadRecord, available_dialects, read_documents, read_piece, registry, split
from newscorpus.readers.opening import PACKED


@pytest.fixture
def folder(tmp_path):
    """A folder with three articles in two files, and one outside it."""
    (tmp_path / "outside.txt").write_text("Sesame")
    home = tmp_path / "corpus"
    (home / "b").mkdir(parents=True)
    (home / "a.txt").write_text("Rain")
    (home / "b" / "1.jsonl").write_text('{"text": "Wind"}\n{"text": "Snow"}\n')
    return home


def _sources(folder, **options):
    return [record.source for record in read_documents(folder, **options)]


def test_files_come_in_the_order_of_their_names(folder):
    (folder / "b.txt").write_text("Sun")
    (folder / "B.txt").write_text("Fog")
    assert _sources(folder) == ["B.txt", "a.txt", "b.txt", "b/1.jsonl:1", "b/1.jsonl:2"]


def test_places_do_not_depend_on_where_one_stands(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    assert list(read_documents("corpus")) == list(read_documents(folder)) == list(read_documents(f"{folder}/b/.."))


def test_a_folder_may_be_named_as_a_file(folder):
    (folder / "x.txt").mkdir()
    (folder / "x.txt" / "y.txt").write_text("Sun")
    assert _sources(folder) == ["a.txt", "b/1.jsonl:1", "b/1.jsonl:2", "x.txt/y.txt"]
    assert _sources(folder / "x.txt") == ["y.txt"]


def test_hidden_files_are_passed_over(folder):
    (folder / ".DS_Store").write_bytes(b"\0")
    (folder / ".git").mkdir()
    (folder / ".git" / "a.txt").write_text("x")
    assert _sources(folder) == ["a.txt", "b/1.jsonl:1", "b/1.jsonl:2"]


def test_the_output_of_a_run_is_passed_over(folder):
    (folder / "out").mkdir()
    (folder / "out" / "part-00000.jsonl").write_text('{"text": "Rain"}\n')
    (folder / "out" / "_manifest.json").write_text('{\n "schema": "newscorpus-run/1",\n "newscorpus": "0.1.0"\n}\n')
    assert _sources(folder) == ["a.txt", "b/1.jsonl:1", "b/1.jsonl:2"]
    assert "part-00000.jsonl:1" in _sources(folder / "out")  # asked for by its name


def test_a_manifest_of_somebody_else_hides_nothing(folder):
    (folder / "out").mkdir()
    (folder / "out" / "a.jsonl").write_text('{"text": "Rain"}\n')
    (folder / "out" / "_manifest.json").write_text('{"text": "The manifest of a ship"}')
    assert [source for source in _sources(folder) if source.startswith("out/")] == [
        "out/_manifest.json",
        "out/a.jsonl:1",
    ]


def test_a_message_lists_every_ending(folder):
    (folder / "c.log").write_text("Hail")
    *_, bad = read_documents(folder)
    with pytest.raises(UnknownFormatError) as caught:
        read_documents(folder / "c.log")
    for form in registry.FORMATS.values():
        for ending in form.endings:
            if ending.endswith(PACKED):
                continue
            assert re.search(rf" {re.escape(ending)}[,;.]", str(bad))
            assert re.search(rf" {re.escape(ending)}(?:,|$)", str(caught.value))


def test_an_unknown_ending_is_told_unless_a_format_or_a_pattern_is_given(folder):
    (folder / "c.log").write_text("Hail")
    *_, bad = read_documents(folder)
    assert str(bad).startswith("c.log: unknown-format: no reader for this ending: a text may be compressed")
    assert _sources(folder, format="txt") == ["a.txt"]
    assert _sources(folder, pattern="*.jsonl") == ["b/1.jsonl:1", "b/1.jsonl:2"]
    assert _sources(folder, pattern="*.log", format="txt") == ["c.log"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("../outside.txt", "z.txt: outside: a symbolic link out of the folder"),
        ("../../../../../../../../etc/passwd", "z.txt: outside: a symbolic link out of the folder"),
        ("b", "z.txt: outside: a symbolic link to a folder"),
        (".", "z.txt: outside: a symbolic link to a folder"),
        ("nothing", "z.txt: unreadable: a symbolic link that leads nowhere"),
        ("z.txt", "z.txt: unreadable: a symbolic link that leads nowhere"),
    ],
)  # fmt: skip
def test_links_are_followed_to_files_inside_only(folder, target, expected):
    (folder / "z.txt").symlink_to(target)
    *others, bad = read_documents(folder)
    assert len(others) == 3
    assert str(bad) == expected
    assert [record for piece in split(folder, 2) for record in read_piece(piece)] == [*others, bad]


def test_a_link_inside_is_read(folder):
    (folder / "z.txt").symlink_to("a.txt")
    assert _sources(folder)[-1] == "z.txt"


def test_a_folder_that_is_a_link_itself_is_read(folder):
    (folder.parent / "link").symlink_to(folder)
    assert _sources(folder.parent / "link") == _sources(folder)


def test_what_is_no_file_is_not_waited_for(folder):
    os.mkfifo(folder / "z.txt")
    *_, bad = read_documents(folder)
    assert str(bad) == "z.txt: unreadable: not a file"


def test_what_cannot_be_opened_does_not_end_the_rest(folder, monkeypatch):
    real = Path.open

    def refuse(self, *args, **kwargs):
        if self.suffix == ".jsonl":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    document, bad = read_documents(folder)
    assert document.text == "Rain"
    assert str(bad) == "b/1.jsonl:1: unreadable: Permission denied"


def test_a_folder_that_cannot_be_read_is_told(folder, monkeypatch):
    real = os.scandir

    def refuse(path):
        if str(path).endswith("b/"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", lambda path: refuse(f"{path}/" if str(path).endswith("/b") else path))
    document, bad = read_documents(folder)
    assert document.text == "Rain"
    assert str(bad) == "b: unreadable: the folder cannot be read: Permission denied"


def test_wrong_calls_raise_at_once(folder):
    with pytest.raises(FileNotFoundError, match=r"nothing\.jsonl"):
        read_documents("nothing.jsonl")
    with pytest.raises(UnknownFormatError, match=r"unknown format 'jsonll' \(did you mean 'jsonl'\?\)"):
        read_documents(folder, format="jsonll")
    with pytest.raises(UnknownNameError, match="unknown dialect 'x'"):
        read_documents(folder, dialect="x")
    with pytest.raises(LookupError, match="unknown encoding: x"):
        read_documents(folder, encoding="x")
    with pytest.raises(ValueError, match="size should be at least 1, found 0"):
        split(folder, 0)
    (folder / "c.log").write_text("x")
    with pytest.raises(UnknownFormatError, match=r"unknown format '\.log'"):
        read_documents(folder / "c.log")


def test_a_piece_of_single_files_holds_no_more_than_asked(folder):
    for number in range(5):
        (folder / f"{number}.txt").write_text("Rain")
    pieces = list(split(folder, 2))
    assert [piece.files for piece in pieces] == [
        ("0.txt", "1.txt"), ("2.txt", "3.txt"), ("4.txt", "a.txt"), ("b/1.jsonl",),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "package", "extra"),
    [
        ("a.parquet", "pyarrow", "parquet"),
        ("a.html", "trafilatura", "html"),
        ("a.warc.gz", "warcio", "html"),
        ("a.jsonl.zst", "zstandard", "readers"),
        ("a.docx", "defusedxml", "readers"),
        ("a.rtf", "striprtf", "readers"),
    ],
)  # fmt: skip
def test_a_missing_extra_is_named_before_anything_is_read(tmp_path, monkeypatch, name, package, extra):
    monkeypatch.setattr(registry, "_is_installed", lambda asked: asked != package)
    (tmp_path / name).write_bytes(b"")
    for call in (read_documents, split):
        with pytest.raises(MissingExtraError, match=rf"this needs '{package}': pip install 'newscorpus\[{extra}\]'"):
            list(call(tmp_path))


def test_a_text_of_an_unknown_encoding_is_set_aside_when_nothing_can_guess(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_bytes("Zürich".encode("latin-1"))
    (tmp_path / "b.txt").write_text("Rain")
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    bad, found = read_documents(tmp_path)
    assert isinstance(bad, BadRecord)
    assert bad.reason == "not-utf8"
    assert "pip install 'newscorpus[readers]'" in bad.detail
    assert found.text == "Rain"


def test_formats_and_dialects_have_names():
    assert "jsonl" in registry.FORMATS
    assert len(set(available_dialects())) == len(available_dialects())


def test_a_pdf_is_refused_with_advice(folder):
    (folder / "c.pdf").write_bytes(b"%PDF-1.4")
    *_, bad = read_documents(folder)
    assert "export DOCX, RTF, TXT or HTML from the database" in str(bad)
    with pytest.raises(UnknownFormatError, match="export DOCX"):
        read_documents(folder / "c.pdf")
    (folder / "d.txt").write_bytes(b"%PDF-1.4")
    (bad,) = read_documents(folder / "d.txt")
    assert str(bad).startswith("d.txt: unknown-format: PDF cannot be read")


def test_what_describes_the_folder_is_no_article(tmp_path):
    for name in ("README.md", "LICENSE.txt", "readmes.txt"):
        (tmp_path / name).write_text("Rain fell.")
    license_, about, article = read_documents(tmp_path)
    assert [license_.source, about.source, article.source] == ["LICENSE.txt", "README.md", "readmes.txt"]
    assert "it describes the folder" in about.detail
    assert [one.text for one in read_documents(tmp_path, pattern="README*")] == ["Rain fell."]
    assert next(read_documents(tmp_path / "README.md")).text == "Rain fell."
