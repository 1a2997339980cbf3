"""Files that hold a text or a page: one article, or an export of hundreds, recognized by their content.

What a file is called matters little: databases save pages as `.doc`, RTF as `.txt`, and plain text as `.html`, and
collections have JSON lines, XML or SGML in files called `.txt`. So its first bytes say what it is made of, its lines
say whether it is an export, and only then is it one article. An export whose layout is not known is one article too,
with a remark that says how many it looks like.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from newscorpus.errors import NewscorpusError
from newscorpus.model.plain import JSON
from newscorpus.readers import json, sgml, xml
from newscorpus.readers.advice import OLD_WORD, PDF
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.docx import DocxError, read_docx_bytes
from newscorpus.readers.encodings import decode_any
from newscorpus.readers.exports import Export, ExportedArticle, count_articles, read_export, read_export_page
from newscorpus.readers.exports.layouts import may_be_export_page
from newscorpus.readers.exports.markup import parse_page
from newscorpus.readers.front_matter import split_front_matter
from newscorpus.readers.opening import MOST_PASSES, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from
from newscorpus.readers.rtf import read_rtf
from newscorpus.readers.web_page import MAX_PAGE, decode_page, document_of_page

__all__ = (
    "MAX_EXPORT",
    "read_export_file",
    "read_page_file",
    "read_text_file",
    "split_page_file",
    "split_text_file",
)

MAX_EXPORT = 100_000_000
"""The bytes of an export at most."""

_CUT_SHORT = "the export ends in the middle of this article"
_PAGE_AS_TEXT = "looks like a web page, but is read as plain text because of its name; name it .html"
_FIRST = 1000
"""Within so many characters a page has a tag."""

_MANY = 3
"""From how many articles on an unknown layout is remarked."""

_NO_TEXT = frozenset({".doc", ".rtf", ".docx"})
"""What is called so is never plain text with tags in it."""

_DATA: tuple[tuple[re.Pattern[str], Callable[[Piece], Iterator[Record]]], ...] = (
    (re.compile(r'\ufeff?\s*(?:\[\s*)?\{\s*"[^"\n]{1,80}"\s*:'), json.read),
    (re.compile(r"\ufeff?\s*<\?xml\s"), xml.read),
    (re.compile(r"\ufeff?\s*(?:<!DOCTYPE lewis|<REUTERS\s|<DOC>|<DOC\s+id=)"), sgml.read),
)
"""How data begins, and what reads it: no article begins so."""

_Made: TypeAlias = Literal["rtf", "zip", "pdf", "ole", "page", "text"]
_STARTS: tuple[tuple[bytes, _Made], ...] = (
    (b"{\\rtf", "rtf"),
    (b"PK\x03\x04", "zip"),
    (b"%PDF-", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
)
_REFUSED = {"pdf": PDF, "ole": OLD_WORD}


def _made_of(data: bytes) -> _Made:
    """What a file is made of, by its first bytes."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    for mark, made in _STARTS:
        if start.startswith(mark):
            return made
    low = start.lower()
    return "page" if low.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) else "text"


def read_text_file(piece: Piece, most: int) -> Iterator[Record]:
    """Yield the articles of a file that is plain text by its name; one, unless it is an export.

    Args:
        piece: the file.
        most: the bytes of the file at most.
    """
    yield from _records(piece, most, page=False)


def read_page_file(piece: Piece) -> Iterator[Record]:
    """Yield the articles of a file that is a page by its name; one, unless it is an export.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    yield from _records(piece, MAX_EXPORT, page=True)


def read_export_file(piece: Piece) -> Iterator[Record]:
    """Yield the articles of an RTF, DOCX or other file; after an export, a bad record when the count is wrong.

    Raises:
        MissingExtraError: it is RTF or DOCX, and the packages for those are not installed.
    """
    for file in piece.files:
        yield from _records(piece.alone(file), MAX_EXPORT, page=False)


def _records(piece: Piece, most: int, *, page: bool) -> Iterator[Record]:
    data = _data(piece, most)
    if isinstance(data, BadRecord):
        yield data
        return
    found = _content(data, piece, page=page)
    if isinstance(found, Export):
        yield from _of_export(found, piece, ())
    elif isinstance(found, tuple):
        yield from _of_text(*found, piece)
    else:
        yield found


def _data(piece: Piece, most: int) -> bytes | BadRecord:
    try:
        with open_bytes(piece.path) as file:
            data = file.read(most + 1)
    except damages() as error:
        reason, detail = damage(error)
        return BadRecord(source=piece.file, reason=reason, detail=detail)
    if len(data) > most:
        return BadRecord(source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {most} bytes")
    return data


_Content: TypeAlias = "Export | tuple[str, tuple[str, ...]] | Record"
"""An export, a text with what had to be assumed, or the one record of the file."""


def _content(data: bytes, piece: Piece, *, page: bool) -> _Content:
    """What the file holds."""
    made = _made_of(data)
    if made in _REFUSED:
        return BadRecord(source=piece.file, reason=BadReason.UNKNOWN_FORMAT, detail=_REFUSED[made])
    suffix = piece.path.suffix.lower()
    try:
        if made == "zip" or suffix == ".docx":
            return read_docx_bytes(data), ()
        if made == "rtf" or suffix == ".rtf":
            return read_rtf(data), ()
        if made == "page" or page:
            export = _export_page(data, piece)
            if export is not None:
                return export
            if page or suffix in _NO_TEXT:
                return _one_page(data, piece)
        text, remarks = decode_any(data, piece.encoding)
    except NewscorpusError:
        raise
    except DocxError as error:
        return BadRecord(source=piece.file, reason=error.reason, detail=error.detail)
    except UnicodeError as error:
        return BadRecord(source=piece.file, reason=BadReason.NOT_UTF8, detail=str(error))
    except Exception as error:  # noqa: BLE001 - a file that a package fails on must not end the run
        detail = f"{type(error).__name__}: {error}"[:200]
        return BadRecord(source=piece.file, reason=BadReason.BROKEN, detail=detail)
    return text, (*remarks, _PAGE_AS_TEXT) if made == "page" else remarks


def _export_page(data: bytes, piece: Piece) -> Export | None:
    markup, _ = decode_page(data, piece.encoding)
    if "<" not in markup[:_FIRST]:
        return read_export(markup)  # plain text that is called a page
    tree = parse_page(markup) if may_be_export_page(markup) else None
    return None if tree is None else read_export_page(markup, tree)


def _one_page(data: bytes, piece: Piece) -> Record:
    if len(data) > MAX_PAGE:
        return BadRecord(source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {MAX_PAGE} bytes")
    return document_of_page(data, piece.file, encoding=piece.encoding)


def _of_text(text: str, remarks: tuple[str, ...], piece: Piece) -> Iterator[Record]:
    """The articles of a text, which may be data under the name of a text."""
    for start, reader in _DATA:
        if start.match(text):
            yield from reader(piece)
            return
    export = read_export(text)
    if export is not None and export.articles:
        yield from _of_export(export, piece, remarks)
        return
    if not text.strip():
        detail = "the file has no text" if text else "the file is empty"
        yield BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail=detail)
        return
    split = split_front_matter(text)
    if split is not None and split[1].strip():
        yield document_from({**split[0], "text": split[1]}, piece.file, piece.dialect, remarks)
        return
    many = count_articles(text)
    if many >= _MANY:
        remarks += (f"looks like an export of {many} articles, in a layout that is not known; it is read as one",)
    yield Document(text=text, id=piece.file, source=piece.file, remarks=remarks)


def _of_export(export: Export, piece: Piece, remarks: tuple[str, ...]) -> Iterator[Record]:
    for place, article in enumerate(export.articles[piece.start : piece.stop], piece.start + 1):
        yield _record(article, f"{piece.file}:{place}", piece, remarks)
    fault = export.fault()
    if fault is not None and piece.stop is None:
        yield BadRecord(source=piece.file, reason=BadReason.UNCOUNTED, detail=fault)


def _record(article: ExportedArticle, source: str, piece: Piece, remarks: tuple[str, ...]) -> Record:
    if not article.body:
        headline = article.fields.get("headline", "")
        detail = f"article {article.number} has no body, or it could not be found: {headline[:60]!r}"
        return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail=detail)
    fields: dict[str, JSON] = {**article.fields, "body": article.body}
    notes = remarks if article.whole else (*remarks, _CUT_SHORT)
    return document_from(fields, source, piece.dialect or load_dialect("export"), notes)


def split_text_file(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file into pieces of `size` articles, and into 16 at most, since each piece reads all of it.

    Raises:
        MissingExtraError: as `read_export_file`.
    """
    yield from _split(piece, size, page=False)


def split_page_file(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a page as `split_text_file` does."""
    yield from _split(piece, size, page=True)


def _split(piece: Piece, size: int, *, page: bool) -> Iterator[Piece]:
    data = _data(piece, MAX_EXPORT)
    found = data if isinstance(data, BadRecord) else _content(data, piece, page=page)
    export = read_export(found[0]) if isinstance(found, tuple) else found if isinstance(found, Export) else None
    count = 0 if export is None else len(export.articles)
    every = max(size, -(-count // MOST_PASSES))
    yield from piece.cut((at, at + 1) for at in range(every, count, every))
