"""Fuzz what reads files: whatever bytes they hold, readers yield records, and formats raise what they document.

    python fuzz/files.py TARGET [CORPUS] -runs=100000 -max_len=2000

Needs the dependency group `fuzz` and the extra `readers`. TARGET is a key of `TARGETS`. The options are those of
libFuzzer. The seeds are written by this script: a good file of each kind. The inside of a packed file is fuzzed as it
is before it is packed, or no input would get past the checksums.
"""

import io
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris
from attrs import frozen

with atheris.instrument_imports(include=["newscorpus", "striprtf", "defusedxml"]):
    import newscorpus as nc
    from newscorpus.formats.brat import from_brat, to_brat
    from newscorpus.formats.iob import from_iob, to_iob
    from newscorpus.formats.labelstudio import from_labelstudio, to_labelstudio
    from newscorpus.formats.timeml import from_timeml, to_timeml
    from newscorpus.formats.webannotation import from_webannotation, to_webannotation
    from newscorpus.readers import BadRecord, Document, read_documents, read_piece, split

TEXT = "Rain falls\n\nBy Jane Doe\n\nOSLO (AP) — “We are wet,” Mayor Ana Ruiz said on Friday. Envoys met in Oslo."
ARTICLE = nc.parse_article(TEXT, published=date(2024, 3, 5))
EXPORT = (
    "Documents (1)\n\nRain\nCourier\nMarch 5, 2024 Tuesday\n\nCopyright 2024 Courier\nSection: NEWS; Pg. 3\n"
    "Length: 2 words\nByline: Jane Doe\n\nBody\n\nRain fell.\n\nLoad-Date: March 5, 2024\n\nEnd of Document\n"
)
JSON_LINE = '{"text": "Rain fell.", "title": "Rain", "date": "2024-03-05T09:00:00Z", "author": ["Jane Doe"], "url": "http://a.b"}'
PAGE = (
    '<html lang="en"><head><meta charset="utf-8"><title>Rain</title><meta property="og:title" content="Rain">'
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-05"}</script></head>'
    f"<body><article><p>{'Rain fell on the town. ' * 20}</p></article></body></html>"
)
FACTIVA = (
    '<html><div class="article"><div class="article enArticle"><div>News</div><div id="hd"><span class="enHeadline">Rain</span></div>'  # noqa: E501
    '<div class="author">By Jane Doe</div><div>2 words</div><div>5 March 2024</div><div>Courier</div><div>COUR</div><div>English</div>'  # noqa: E501
    '<div>(c) 2024</div><p class="articleParagraph">Rain fell.</p><p>Document COUR000020240305ek350000a</p></div></div></html>'  # noqa: E501
)
FACTIVA_LINES = (
    "News\nRain\nBy Jane Doe\n2 words\n5 March 2024\nCourier\nCOUR\nEnglish\n(c) 2024\n\nRain fell.\n\nCourier\n\n"
    "Document COUR000020240305ek350000a\n\nHD Snow\nWC 2 words\nPD 5 March 2024\nSN Courier\nLP\nSnow fell.\nAN Document "  # noqa: E501
    "COUR000020240305ek350000b\n"
)
PROQUEST = (
    "____________________________________\nDocument 1 of 1\n\nRain\n\nAuthor: Doe, Jane\n\nPublication info: Courier ; Oslo "  # noqa: E501
    "[Oslo]Mar 5, 2024: A.2.\n\nFull text: Rain fell.\n\nSubject: Rain\n\nPublication date: Mar 5, 2024\n\nProQuest document ID: 1\n"  # noqa: E501
)
EUROPRESSE = (
    '<article><header><span class="DocPublicationName">Courier</span><span class="DocHeader">Local, mardi 5 mars 2024, p. 3</span>'  # noqa: E501
    '<div class="titreArticle"><p class="titreArticleVisu">Rain</p></div><div>Jane Doe</div></header><section>'
    '<div class="docOcurrContainer"><p>Rain fell.</p></div></section><footer><small>© 2024</small></footer></article>'
)
FEED = (
    '<?xml version="1.0"?><rss><channel><title>Courier</title><item><title>Rain</title><pubDate>Tue, 05 Mar 2024 06:00:00 GMT</pubDate>'  # noqa: E501
    "<description>&lt;p&gt;Rain fell.&lt;/p&gt;</description></item></channel></rss>"
)
NITF = (
    '<nitf><head><docdata><date.issue norm="20240305"/></docdata></head><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head>'  # noqa: E501
    "<body.content><p>Rain fell.</p></body.content></body></nitf>"
)
SGML = '<REUTERS NEWID="1"><DATE>26-FEB-1987</DATE><TEXT>&#2;<TITLE>RAIN</TITLE><BODY>Rain fell &amp; fell.&#3;</BODY></TEXT></REUTERS>'  # noqa: E501
SEPARATOR = "\x1e"
"""Between the two files of brat."""


@frozen
class Reader:
    """A kind of file that `read_documents` reads."""

    name: str
    seed: str | bytes
    pack: Callable[[bytes], bytes] = bytes

    def seeds(self) -> list[bytes]:
        return [self.seed.encode() if isinstance(self.seed, str) else self.seed]

    def run(self, data: bytes, folder: Path) -> None:
        """Read the file, whole and in pieces."""
        path = folder / self.name
        path.write_bytes(self.pack(data))
        whole = list(read_documents(path))
        if strange := {type(record) for record in whole} - {Document, BadRecord}:
            msg = f"neither documents nor bad records: {strange}"
            raise AssertionError(msg)
        if [record for piece in split(path, 2) for record in read_piece(piece)] != whole:
            msg = "the pieces are not the whole"
            raise AssertionError(msg)


@frozen
class Format:
    """A format from which articles are read."""

    written: str
    read: Callable[[str], Iterator[nc.Article]]

    def seeds(self) -> list[bytes]:
        return [self.written.encode()]

    def run(self, data: bytes, folder: Path) -> None:
        """Read it; what is no article raises what is documented, what is one keeps the first law."""
        del folder
        try:
            articles = list(self.read(data.decode("utf-8", "surrogateescape")))
        except nc.NewscorpusError:
            return
        for article in articles:
            article.check()
            nc.loads(nc.dumps(article)).check()


def one(read: Callable[[str], nc.Article]) -> Callable[[str], Iterator[nc.Article]]:
    return lambda text: iter([read(text)])


def brat(data: str) -> Iterator[nc.Article]:
    text, _, ann = data.partition(SEPARATOR)
    yield from_brat(text, ann)


def as_docx(document: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", document)
    return file.getvalue()


def word_xml(text: str) -> str:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n"))
    return f'<w:document xmlns:w="{word}"><w:body>{paragraphs}</w:body></w:document>'


def as_warc(content: bytes) -> bytes:
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.b/\r\nContent-Type: application/http\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"


def parquet() -> bytes:
    import pyarrow as pa  # noqa: PLC0415 - the others do without
    from pyarrow import parquet  # noqa: PLC0415

    file = io.BytesIO()
    table = pa.table({"text": ["Rain", "Snow", None], "date": ["2024-03-05", None, "x"]})
    parquet.write_table(table, file, row_group_size=2)
    return file.getvalue()


def as_zip(content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x/a.txt", content)
    return file.getvalue()


def as_tar(content: bytes) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        info = tarfile.TarInfo("x/a.txt")
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return file.getvalue()


SENT = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{PAGE}"
BRAT = to_brat(ARTICLE)

TARGETS: dict[str, Reader | Format] = {
    "txt": Reader("a.txt", TEXT),
    "jsonl": Reader("a.jsonl", f"{JSON_LINE}\n{JSON_LINE}\n"),
    "json": Reader("a.json", f"[{JSON_LINE},\n{JSON_LINE}]"),
    "csv": Reader("a.csv", 'title,text,date\nA,"Rain\nfell",2024-03-05\nB,"say ""x""",\n'),
    "html": Reader("a.html", PAGE),
    "nexis": Reader("a.txt", EXPORT),
    "factiva": Reader("a.html", FACTIVA),
    "factiva_text": Reader("a.txt", FACTIVA_LINES),
    "proquest": Reader("a.txt", PROQUEST),
    "europresse": Reader("a.html", EUROPRESSE),
    "xml": Reader("a.xml", FEED),
    "nitf": Reader("a.xml", NITF),
    "sgml": Reader("a.sgm", SGML),
    "story": Reader("a.story", "Rain fell.\n\n@highlight\n\nRain falls\n"),
    "zip": Reader("a.zip", as_zip(b"Rain fell."), bytes),
    "zip_member": Reader("a.zip", TEXT, as_zip),
    "tar": Reader("a.tar", as_tar(b"Rain fell.")),
    "rtf": Reader("a.rtf", "{\\rtf1\\ansi\\ansicpg1252 " + EXPORT.replace("\n", "\\par\n") + "\\'e9\\u8220?}"),
    "docx": Reader("a.docx", word_xml(EXPORT), as_docx),
    "docx_archive": Reader("a.docx", as_docx(word_xml("Rain").encode())),
    "warc": Reader("a.warc", as_warc(SENT.encode())),
    "warc_page": Reader("a.warc", SENT, as_warc),
    "parquet": Reader("a.parquet", parquet()),
    "loads": Format(nc.dumps(ARTICLE), one(nc.loads)),
    "brat": Format(f"{BRAT.text}{SEPARATOR}{BRAT.ann}", brat),
    "webannotation": Format(to_webannotation(ARTICLE), one(from_webannotation)),
    "labelstudio": Format(to_labelstudio(ARTICLE), one(from_labelstudio)),
    "timeml": Format(to_timeml(ARTICLE), one(from_timeml)),
    "iob": Format(to_iob(ARTICLE), from_iob),
}


def main() -> None:
    target = TARGETS[sys.argv.pop(1)]
    with TemporaryDirectory() as name:
        folder, seeds = Path(name, "files"), Path(name, "seeds")
        folder.mkdir()
        seeds.mkdir()
        for number, seed in enumerate(target.seeds()):
            (seeds / str(number)).write_bytes(seed)
        replayed = any(Path(word).is_file() for word in sys.argv[1:])
        atheris.Setup(sys.argv if replayed else [*sys.argv, str(seeds)], lambda data: target.run(data, folder))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
