"""The text of an RTF file."""

import pytest

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
    with pytest.raises(ValueError, match="no RTF"):
        read_rtf(data)


def test_a_font_table_without_end_hides_nothing_else():
    fonts = rb"{\fonttbl" + rb"{\f0 Times;}" * 5000 + b"}"
    assert read_rtf(rb"{\rtf1\ansi " + fonts + rb"Rain fell.}").strip() == "Rain fell."
