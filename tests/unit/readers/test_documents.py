"""Files of a text or a page, told by their content."""

import pytest

from newscorpus.readers import BadReason, BadRecord, Document, read_documents, read_piece, split

TITLED = "TITLE: Rain\nDATE: May 3, 2019\nBYLINE: Jane Doe\n\nRain fell.\n\n"


def read(tmp_path, name, data, **options):
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_documents(tmp_path / name, **options))


@pytest.mark.parametrize("text", ["Rain fell.", "<p>Rain fell.</p> is not a page", "{Rain}", TITLED])
def test_a_text_is_one_article_to_the_letter(tmp_path, text):
    [found] = read(tmp_path, "a.txt", text)
    assert (found.text, found.id, found.remarks) == (text, "a.txt", ())


@pytest.mark.parametrize(
    ("name", "data", "advice"),
    [
        ("a.txt", b"%PDF-1.7 ...", "PDF cannot be read"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ...", "Word file from before 2007"),
    ],
)
def test_what_cannot_be_read_comes_with_advice(tmp_path, name, data, advice):
    [bad] = read(tmp_path, name, data)
    assert isinstance(bad, BadRecord)
    assert bad.reason is BadReason.UNKNOWN_FORMAT
    assert advice in bad.detail


@pytest.mark.parametrize(("data", "detail"), [("", "the file is empty"), (" \n", "the file has no text")])
def test_nothing_is_no_article(tmp_path, data, detail):
    [bad] = read(tmp_path, "a.txt", data)
    assert (bad.reason, bad.detail) == (BadReason.MISSING_TEXT, detail)


def test_an_export_is_told_by_its_content_and_split(tmp_path, exported):
    found = read(tmp_path, "anything.txt", exported.NUMBERED)
    articles = [one for one in found if isinstance(one, Document)]
    assert [one.source for one in articles] == ["anything.txt:1", "anything.txt:2"]
    assert [one for one in found if isinstance(one, BadRecord)] == []


def test_a_count_that_is_wrong_is_a_bad_record_behind_the_export(tmp_path, exported):
    *_, bad = read(tmp_path, "a.txt", exported.NUMBERED.replace("2 of 20", "4 of 20"))
    assert isinstance(bad, BadRecord)
    assert (bad.reason, bad.detail) == (BadReason.UNCOUNTED, "2 articles were found; missing: 2, 3")


def test_many_articles_in_an_unknown_layout_are_one_with_a_remark(tmp_path):
    [found] = read(tmp_path, "a.txt", TITLED * 40)
    assert "looks like an export of 40 articles" in found.remarks[0]


def test_pieces_of_an_export_are_the_whole(tmp_path, exported):
    whole = read(tmp_path, "a.txt", exported.NUMBERED)
    pieces = list(split(tmp_path / "a.txt", 1))
    assert [one for piece in pieces for one in read_piece(piece)] == whole


@pytest.mark.parametrize(
    "data",
    [
        '{"title": "Snow", "text": "Snow fell."}\n{"title": "Ice", "text": "It froze."}\n',
        '[\n  {"title": "Snow", "text": "Snow fell."},\n  {"title": "Ice", "text": "It froze."}\n]',
        (
            "<?xml version='1.0'?><rss><channel><item><title>Snow</title><description>Snow fell.</description></item>"
            "<item><title>Ice</title><description>It froze.</description></item></channel></rss>"
        ),
        (
            "<DOC>\n<HEADLINE>Snow</HEADLINE>\n<TEXT>\nSnow fell.\n</TEXT>\n</DOC>\n"
            "<DOC>\n<HEADLINE>Ice</HEADLINE>\n<TEXT>\nIt froze.\n</TEXT>\n</DOC>\n"
        ),
    ],
    ids=["lines", "list", "xml", "sgml"],
)
def test_data_under_the_name_of_a_text(tmp_path, data):
    (tmp_path / "a.txt").write_text(data)
    found = list(read_documents(tmp_path))
    assert [(one.headline, one.text) for one in found] == [("Snow", "Snow fell."), ("Ice", "It froze.")]


@pytest.mark.parametrize("text", ["{Snow} fell.", "[Snow]: it fell.", "<Snow> fell.", '"Snow": it fell.'])
def test_a_text_that_opens_like_data_is_one(tmp_path, text):
    (tmp_path / "a.txt").write_text(text)
    assert [one.text for one in read_documents(tmp_path)] == [text]
