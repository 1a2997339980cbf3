"""Exports are split into articles whose count is reconciled, whatever they are written in."""

import zipfile

import pytest

from newscorpus.readers import BadRecord, read_documents, read_piece, split
from newscorpus.readers.exports import read_export


@pytest.fixture
def written(tmp_path, exported):
    """Write a text as TXT, RTF or DOCX, and return where."""

    def write(text, kind):
        path = tmp_path / f"a.{kind}"
        if kind == "docx":
            import docx

            document = docx.Document()
            for line in text.split("\n"):
                document.add_paragraph(line)
            document.save(path)
        else:
            path.write_text(exported.rtf(text) if kind == "rtf" else text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("kind", ["txt", "rtf", "docx"])
@pytest.mark.parametrize("layout", ["NUMBERED", "ENDED"])
def test_articles_with_their_fields(written, exported, layout, kind):
    path = written(getattr(exported, layout), kind)
    first, second = read_documents(path, format="nexis")
    assert first.text.split()[:3] == ["A", "fire", "in"]
    assert first.text.endswith("Note: it was new.")
    assert (first.headline, first.outlet) == ("Fire Closes the Old Swimming Pool", "The Eastfield Courier")
    assert (str(first.published), first.language) == ("2024-03-05", "en")
    assert first.authors == ("MARCUS WEBB",)
    assert first.metadata["articleSection"] == "Section A; Column 0; Local Desk; Pg. 1"
    assert first.metadata["dateline"] == "EASTFIELD"
    assert first.metadata["edition"] == "Late Edition - Final"
    assert first.metadata["wordCount"] == "31 words"
    assert any("empty on Tuesday" in str(value) for value in first.metadata.values())
    assert second.text == "Rain fell."
    assert (second.headline, second.outlet) == ("Rain falls on “Westfield”", "Northern Press")
    assert second.metadata["copyrightNotice"].startswith("Copyright 2024 Northern Press")
    assert [first.source, second.source] == [f"a.{kind}:1", f"a.{kind}:2"]
    assert [record for piece in split(path, 1, format="nexis") for record in read_piece(piece)] == [first, second]


def test_the_body_is_to_the_letter(exported):
    for layout in (exported.NUMBERED, exported.ENDED):
        text = layout.replace("\n", "\r\n").replace("month. ", "month.\x00\ufeff ")
        for article in read_export(text).articles:
            assert article.body
            assert article.body in text


def test_an_export_is_told_by_its_content(tmp_path, exported):
    for name in ("a.txt", "a.html", "a.doc", "a.rtf"):
        (tmp_path / name).write_text(exported.rtf(exported.ENDED) if name == "a.rtf" else exported.ENDED)
        assert [record.headline for record in read_documents(tmp_path / name)] == [
            "Fire Closes the Old Swimming Pool",
            "Rain falls on “Westfield”",
        ]


def test_a_layout_that_is_not_known_is_one_article_with_a_warning(written):
    one = "HEADING: Rain falls\nDATE: March 5, 2024\nAUTHOR: Jane Doe\n\nRain fell on the town.\n\n"
    (found,) = read_documents(written(one * 7, "txt"))
    assert found.text == one * 7
    assert found.remarks == ("looks like an export of 7 articles, in a layout that is not known; it is read as one",)


@pytest.mark.parametrize("kind", ["txt", "rtf", "docx"])
def test_a_file_that_is_no_export_is_one_article(written, kind):
    (found,) = read_documents(written("Rain fell.\n\nIt was wet.", kind), format="nexis")
    assert (found.text.strip(), found.id) == ("Rain fell.\n\nIt was wet.", f"a.{kind}")


def test_a_cover_that_announces_more(written, exported):
    *found, bad = read_documents(
        written(exported.ENDED.replace("Documents (2)", "Documents (3)"), "txt"), format="nexis"
    )
    assert len(found) == 2
    assert str(bad) == "a.txt: uncounted: the file announces 3 articles, 2 were found"


def test_a_number_that_is_missing(written, exported):
    *found, bad = read_documents(written(exported.NUMBERED.replace("2 of 20", "4 of 20"), "txt"), format="nexis")
    assert len(found) == 2
    assert str(bad) == "a.txt: uncounted: 2 articles were found; missing: 2, 3"


def test_a_number_that_stands_twice(exported):
    assert read_export(exported.NUMBERED.replace("2 of 20", "1 of 20")).fault() == "2 articles were found; repeated: 1"
    assert read_export(exported.NUMBERED).fault() is None


def test_an_article_without_a_body(written, exported):
    first, bad = read_documents(written(exported.ENDED.replace("Body\n\nRain fell.", ""), "txt"), format="nexis")
    assert first.headline == "Fire Closes the Old Swimming Pool"
    assert (
        str(bad)
        == "a.txt:2: missing-text: article 2 has no body, or it could not be found: 'Rain falls on “Westfield”'"
    )


def test_an_export_cut_short(written, exported):
    cut = exported.ENDED[: exported.ENDED.rindex("\nLoad-Date")]
    _, last = read_documents(written(cut, "txt"), format="nexis")
    assert (last.text, last.remarks) == ("Rain fell.", ("the export ends in the middle of this article",))


def _docx(path, xml, member="word/document.xml", **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, xml)
        for name, data in more.items():
            archive.writestr(name, data)


def test_what_a_docx_says(tmp_path, exported):
    inside = (
        "<w:p><w:r><w:t>Rain</w:t><w:tab/><w:t xml:space='preserve'> fell.</w:t><w:br/><w:t>Wet</w:t></w:r>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:p/>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p>"
    )
    _docx(tmp_path / "a.docx", exported.document_xml(inside))
    (found,) = read_documents(tmp_path / "a.docx")
    assert found.text == "Rain\t fell.\nWet\n\nIn a table\n"


HOSTILE = {
    "no archive": (lambda path, _: path.write_bytes(b"PK\x03\x04 and no more"), "broken"),
    "no text in it": (lambda path, _: _docx(path, "x", "word/other.xml"), "broken"),
    "no XML": (lambda path, _: _docx(path, "<w:document"), "broken"),
    "entities": (
        lambda path, made: _docx(path, made.document_xml("&a;", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>')),
        "broken",
    ),
    "a file outside": (
        lambda path, made: _docx(path, made.document_xml("&a;", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
        "broken",
    ),
    "a bomb": (lambda path, made: _docx(path, made.document_xml("<w:p/>" * 2_000_000)), "too-big"),
    "nothing": (lambda path, made: _docx(path, made.document_xml("")), "missing-text"),
    "deep": (lambda path, made: _docx(path, made.document_xml("<w:p>" * 100_000)), "broken"),
}  # fmt: skip


@pytest.mark.parametrize("label", HOSTILE)
def test_hostile_docx(tmp_path, exported, label):
    make, reason = HOSTILE[label]
    make(tmp_path / "a.docx", exported)
    (bad,) = read_documents(tmp_path / "a.docx")
    assert isinstance(bad, BadRecord)
    assert (bad.source, bad.reason) == ("a.docx", reason)


def test_a_member_that_lies_about_its_size(tmp_path, exported, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.docx._MOST", 1000)
    path = tmp_path / "a.docx"
    _docx(path, exported.document_xml("<w:p/>" * 1000))
    data = path.read_bytes()
    true = len(exported.document_xml("<w:p/>" * 1000)).to_bytes(4, "little")
    assert data.count(true) == 2
    path.write_bytes(data.replace(true, (900).to_bytes(4, "little")))
    (bad,) = read_documents(path)
    assert isinstance(bad, BadRecord)


def test_names_of_members_mean_nothing(tmp_path, exported):
    _docx(
        tmp_path / "a.docx",
        exported.document_xml("<w:p><w:r><w:t>Rain</w:t></w:r></w:p>"),
        **{"../../outside.txt": "x", "/tmp/outside.txt": "x", "word/document.xml/../x": "x"},
    )
    (found,) = read_documents(tmp_path / "a.docx")
    assert found.text == "Rain"
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


BAD_RTF = {
    "nothing": b"",
    "no RTF": b"Rain",
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
