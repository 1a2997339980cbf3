"""Reading is total: whatever bytes a file holds, it yields documents and bad records, and the pieces are the whole."""

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.readers import BadRecord, Document, read_documents, read_piece, split

LINES = "\n".join(json.dumps({"text": f"Rain fell {n} times.", "date": "2019-04-05"}) for n in range(5)).encode()
PAGE = (
    b"<html><head><meta charset=utf-8><title>Rain</title></head><body><p>"
    + b"Rain fell on the town. " * 30
    + b"</p></body>"
)
HEAD = "Documents (2)\n\nRain\nCourier\nMarch 5, 2024\n\nLength: 2 words\n\nBody\n\n"
EXPORT = (HEAD + "Rain fell.\n\nLoad-Date: x\n\nEnd of Document\n").encode()


def _parquet() -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table({"text": ["Rain"] * 9, "n": range(9)}), file, row_group_size=4)
    return file.getvalue()


def _docx() -> bytes:
    file = io.BytesIO()
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in EXPORT.decode().split("\n"))
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{paragraphs}</w:body></w:document>'
        )
    return file.getvalue()


def _warc() -> bytes:
    sent = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(
        sent
    )
    return b"".join(gzip.compress(head + sent + b"\r\n\r\n") for _ in range(3))


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x/a.txt", "Rain fell.")
        archive.writestr("b.jsonl", LINES)
    return file.getvalue()


def _tar() -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for name in ("a.txt", "b.txt"):
            info = tarfile.TarInfo(name)
            info.size = len(EXPORT)
            archive.addfile(info, io.BytesIO(EXPORT))
    return file.getvalue()


FACTIVA = (
    b'<html><div class="article enArticle"><div>News</div><div id="hd"><span class="enHeadline">Rain</span></div>'
    b'<div class="author">By Jane Doe</div><div>2 words</div><div>5 March 2024</div><div>Courier</div><div>COUR</div>'
    b'<div>(c) 2024</div><p class="articleParagraph">Rain fell.</p><p>Document COUR000020240305ek350000a</p></div>'
)
PROQUEST = (
    b"____________________________________\nDocument 1 of 1\n\nRain\n\nAuthor: Doe, Jane\n\nFull text: Rain fell.\n\n"
    b"Subject: Rain\n\nPublication date: Mar 5, 2024\n\nProQuest document ID: 1\n"
)
EUROPRESSE = (
    b'<article><header><span class="DocPublicationName">Courier</span><span class="DocHeader">Local, mardi 5 mars 2024'
    b'</span><p class="titreArticleVisu">Rain</p><div>Jane Doe</div></header><section><p>Rain fell.</p></section></article>'  # noqa: E501
)
FEED = (
    b'<?xml version="1.0"?><rss><channel><title>Courier</title><item><title>Rain</title><pubDate>Tue, 05 Mar 2024 06:00:00'  # noqa: E501
    b" GMT</pubDate><description>&lt;p&gt;Rain fell.&lt;/p&gt;</description></item><item><title>B</title></item></channel></rss>"  # noqa: E501
)
SGML = b'<REUTERS NEWID="1"><DATE>26-FEB-1987</DATE><TEXT>&#2;<TITLE>RAIN</TITLE><BODY>Rain &amp; fell.&#3;</BODY></TEXT></REUTERS>'  # noqa: E501

FILES = {
    "factiva.html": FACTIVA,
    "europresse.html": EUROPRESSE,
    "proquest.txt": PROQUEST,
    "a.xml": FEED,
    "a.sgm": SGML * 3,
    "a.story": b"Rain fell.\n\n@highlight\n\nRain falls\n",
    "a.zip": _zip(),
    "a.tar.gz": _tar(),
    "a.txt": "Rain fell. Ä\r\n".encode(),
    "a.jsonl": LINES,
    "a.jsonl.gz": gzip.compress(LINES),
    "a.jsonl.zst": zstandard.compress(LINES),
    "a.json": b"[" + LINES.replace(b"\n", b",") + b"]",
    "a.csv": b'title,text\nA,"Rain\nfell"\nB,Wet\n' * 3,
    "a.parquet": _parquet(),
    "a.html": PAGE,
    "a.warc.gz": _warc(),
    "a.rtf": b"{\\rtf1\\ansi " + EXPORT.replace(b"\n", b"\\par\n") + b"}",
    "a.docx": _docx(),
}


@pytest.mark.parametrize("name", FILES)
@given(data=st.data())
def test_any_bytes(tmp_path_factory, name, data):
    whole = bytearray(FILES[name])
    places = st.integers(0, len(whole) - 1)
    for place, byte in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=6)):
        whole[place] = byte
    end = data.draw(st.none() | places)
    path: Path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(whole[:end])
    found = list(read_documents(path))
    assert all(isinstance(record, Document | BadRecord) for record in found)
    assert [record for piece in split(path, data.draw(st.integers(1, 3))) for record in read_piece(piece)] == found
