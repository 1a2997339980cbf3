"""Which reader a file goes to."""

import pytest

from newscorpus.errors import UnknownFormatError
from newscorpus.readers import read_documents, read_piece, split
from newscorpus.readers.registry import FORMATS, OLD_NAMES, format_of


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "txt"),
        ("2018/NEWS.JSONL.gz", "jsonl"),
        ("a.tar.gz", "archive"),
        ("a.warc.gz", "warc"),
        ("a.docx", "export"),
        ("a.pq", "parquet"),
        ("README", None),
        ("a.pdf", None),
        ("txt", None),
    ],
)
def test_the_ending_shows_the_format(name, form):
    assert format_of(name) == form


def test_no_ending_shows_two_formats():
    endings = [ending for form in FORMATS.values() for ending in form.endings]
    assert len(endings) == len(set(endings))
    assert all(name == form.name for name, form in FORMATS.items())


def test_old_names_still_work(tmp_path):
    (tmp_path / "a.txt").write_text("Rain fell.", encoding="utf-8")
    assert set(OLD_NAMES.values()) <= FORMATS.keys()
    for old, new in OLD_NAMES.items():
        assert list(read_documents(tmp_path / "a.txt", format=old)) == list(
            read_documents(tmp_path / "a.txt", format=new)
        )


def test_a_file_without_an_ending_is_a_text_when_it_is_named(tmp_path):
    (tmp_path / "PAGE").write_text("Rain fell.", encoding="utf-8")
    assert [record.text for record in read_documents(tmp_path / "PAGE")] == ["Rain fell."]
    assert [record.reason for record in read_documents(tmp_path)] == ["unknown-format"]


def test_an_unknown_format_is_refused_before_anything_is_read(tmp_path):
    with pytest.raises(UnknownFormatError, match="txtt"):
        read_documents(tmp_path / "none", format="txtt")


def test_a_folder_of_many_kinds_in_pieces_is_the_whole(tmp_path):
    (tmp_path / "a.txt").write_text("Rain fell.", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": "Snow."}\n{"text": ""}\n', encoding="utf-8")
    (tmp_path / "c.csv").write_text("text\nHail.\n", encoding="utf-8")
    (tmp_path / "d.xyz").write_text("?", encoding="utf-8")
    whole = list(read_documents(tmp_path))
    assert [one.source for one in whole] == ["a.txt", "b.jsonl:1", "b.jsonl:2", "c.csv:2", "d.xyz"]
    assert [one for piece in split(tmp_path, 1) for one in read_piece(piece)] == whole
