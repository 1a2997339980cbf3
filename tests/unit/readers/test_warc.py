"""Archives: pages only, each with its address, and files cut short at any place."""

import gzip

import pytest

from newscorpus.readers import Document, read_documents, read_piece, split
from newscorpus.readers import warc as reader

OK, HTML = "200 OK", "text/html; charset=utf-8"


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_pages_come_out_and_other_records_do_not(tmp_path, web, name):
    body = web.page(metas="<meta name='date' content='2024-03-05'>", script="").encode()
    pages = [(OK, HTML, body), ("301 Moved", HTML, body), (OK, "application/pdf", b"%PDF"), (OK, HTML, b"<p>")]
    web.archive(tmp_path / name, pages)
    found, bad = read_documents(tmp_path / name)
    assert web.STORY[0] in found.text
    assert (found.id, found.url, found.source) == ("<urn:uuid:0>", "https://courier.example/0", f"{name}:2")
    assert str(found.published) == "2024-03-05"
    assert found.metadata["WARC-Date"] == "2026-01-02T03:04:05Z"
    assert str(bad) == f"{name}:11: missing-text: no article found in the page"


def test_what_the_server_says_of_the_encoding(tmp_path, web):
    body = web.page(charset="").encode("koi8-r", "ignore") + "Дождь".encode("koi8-r")
    web.archive(tmp_path / "a.warc", [(OK, "text/html; charset=KOI8-R", body)])
    (found,) = read_documents(tmp_path / "a.warc")
    assert found.remarks == ("encoding: koi8-r",)


def test_texts_that_were_extracted_already(tmp_path, web):
    text = "Rain fell.\r\n\ufeff“Wet.”"
    (tmp_path / "a.warc.wet.gz").write_bytes(gzip.compress(web.record("conversion", "text/plain", text.encode())))
    (found,) = read_documents(tmp_path / "a.warc.wet.gz")
    assert (found.text, found.url, found.id) == (text, "https://courier.example/0", "<urn:uuid:0>")


def test_an_archive_in_one_gzip_member_says_how_to_mend_it(tmp_path, web):
    web.archive(tmp_path / "a.warc", [(OK, HTML, b"x")])
    (tmp_path / "b.warc.gz").write_bytes(gzip.compress((tmp_path / "a.warc").read_bytes()))
    *_, bad = read_documents(tmp_path / "b.warc.gz")
    assert bad.reason == "broken"
    assert "warcio recompress" in bad.detail


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_an_archive_cut_short_anywhere_is_told(tmp_path, web, name, monkeypatch):
    monkeypatch.setattr(
        reader, "document_of_page", lambda data, source, **_: Document(text=str(len(data)), id=source, source=source)
    )
    path = tmp_path / name
    boundaries = web.archive(path, [(OK, HTML, b"<p>Rain</p>" * 20)] * 3)
    whole = path.read_bytes()
    for end in [*range(1, len(whole), 37), *boundaries]:
        path.write_bytes(whole[:end])
        found = list(read_documents(path))
        assert [record for piece in split(path, 1) for record in read_piece(piece)] == found
        bad = [record for record in found if not isinstance(record, Document)]
        assert len(bad) == (end not in boundaries), end
        assert all(record.text == "220" for record in found if record not in bad)


def test_a_page_that_expands_too_much(tmp_path, web, monkeypatch):
    monkeypatch.setattr(reader, "MAX_PAGE", 1000)
    monkeypatch.setattr("newscorpus.readers.web_page.MAX_PAGE", 1000)
    body = gzip.compress(b"<p>" + b"Rain fell. " * 10_000)
    sent = web.response(OK, "text/html", body, "Content-Encoding: gzip")
    (tmp_path / "a.warc").write_bytes(web.record("response", "application/http", sent))
    (bad,) = read_documents(tmp_path / "a.warc")
    assert str(bad) == "a.warc:1: too-big: more than 1000 bytes"
