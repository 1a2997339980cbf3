"""The text of an RTF file."""

import pytest

from newscorpus.readers import BadRecord, read_documents
from newscorpus.readers.rtf import read_rtf


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (rb"{\rtf1\ansi Rain fell.\par It rose.\par}", "Rain fell.\nIt rose.\n"),
        # the code page of the document, and characters by number
        (rb"{\rtf1\ansi\ansicpg1250 \'b9}", "ą"),
        (rb"{\rtf1\ansi\u8220?Rain\u8221?}", "“Rain”"),
        # bytes that RTF does not allow: UTF-8 when they are, else the code page
        ("{\\rtf1 Zürich}".encode(), "Zürich"),
        ("{\\rtf1\\ansicpg1252 Zürich}".encode("cp1252"), "Zürich"),
        (rb"  {\rtf1 Rain}", "Rain"),
    ],
)
def test_the_text(data, expected):
    assert read_rtf(data).strip() == expected.strip()


@pytest.mark.parametrize("data", [b"", b"Rain fell.", b"<html>"])
def test_what_is_no_rtf(data):
    with pytest.raises(ValueError, match="not RTF"):
        read_rtf(data)


def test_a_font_table_without_end_hides_nothing_else():
    fonts = rb"{\fonttbl" + rb"{\f0 Times;}" * 5000 + b"}"
    assert read_rtf(rb"{\rtf1\ansi " + fonts + rb"Rain fell.}").strip() == "Rain fell."


BAD_RTF = {
    "nothing": b"",
    "not RTF": b"Rain",
    "an end": b"{\\rtf1",
    "only ends": b"}" * 100,
    "only beginnings": b"{\\rtf1 " + b"{" * 100_000,
    "no character": b"{\\rtf1 \\u99999999? \\'zz}",
    "no code page": b"{\\rtf1\\ansicpg99999 \xff}",
}


@pytest.mark.parametrize("label", BAD_RTF)
def test_hostile_rtf(tmp_path, label):
    (tmp_path / "a.rtf").write_bytes(BAD_RTF[label])
    (bad,) = read_documents(tmp_path / "a.rtf")
    assert isinstance(bad, BadRecord)


def test_rtf_in_code_pages(tmp_path):
    (tmp_path / "a.rtf").write_bytes(b"{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'ee\\'e6\\'e4\\'fc \xe8 \\u8220?x\\u8221?}")
    (found,) = read_documents(tmp_path / "a.rtf")
    assert found.text == "Дождь и “x”"
