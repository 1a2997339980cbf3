"""The text of a DOCX file, and files that mean harm."""

import zipfile

import pytest

from newscorpus.readers import BadRecord, read_documents


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
