"""SGML of news collections: Reuters-21578, and the documents of TREC and Gigaword.

These files are not XML: they have many roots, and numbers of characters that XML forbids. So the elements that are
articles are found by their tags, one after the other, and only what is between them is parsed, with what XML forbids
taken out.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscorpus.errors import extra_needed
from newscorpus.model.plain import JSON
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.encodings import decode_any
from newscorpus.readers.exports.markup import text_of, words_of
from newscorpus.readers.opening import MAX_RECORD, MOST_PASSES, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ("read", "split")

_START = re.compile(r"<(REUTERS|DOC)\b([^<>]{0,1000})>")
_FORBIDDEN = re.compile(
    r"&#(?:x[0-9a-fA-F]{1,6}|[0-9]{1,7});|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]"
)
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)")
_BARE = re.compile(r"<(?![A-Za-z/])")
_ATTRIBUTE = re.compile(r'([A-Za-z]{1,30})\s?=\s?"([^"]{0,200})"')
_DAY_IN_ID = re.compile(r"[A-Z]{2,6}[_-]?(?:[A-Z]{3}_)?((?:19|20)[0-9]{6}|[0-9]{6})[.-]")


def read(piece: Piece) -> Iterator[Record]:
    """Yield the articles of a piece.

    Raises:
        MissingExtraError: defusedxml or lxml is not installed.
    """
    text = _text(piece)
    if isinstance(text, BadRecord):
        yield text
        return
    number = 0
    for number, (tag, attributes, inside) in enumerate(_articles(text), 1):
        if piece.stop is not None and number > piece.stop:
            return
        if number > piece.start:
            yield _record(tag, attributes, inside, f"{piece.file}:{number}", piece)
    if not number and piece.stop is None:
        detail = "no article in it: neither <REUTERS> nor <DOC>"
        yield BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail=detail)


def _text(piece: Piece) -> str | BadRecord:
    try:
        with open_bytes(piece.path) as file:
            data = file.read(MAX_RECORD + 1)
        if len(data) > MAX_RECORD:
            return BadRecord(source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {MAX_RECORD} bytes")
        return decode_any(data, piece.encoding)[0]
    except damages(ValueError) as error:
        reason, detail = damage(error)
        return BadRecord(source=piece.file, reason=reason, detail=detail)


def _articles(text: str) -> Iterator[tuple[str, dict[str, str], str | None]]:
    """The tag, the attributes and the inside of each article; `None` for one that nothing closes."""
    at = 0
    while start := _START.search(text, at):
        tag = start[1]
        end = text.find(f"</{tag}>", start.end())
        attributes = {name.lower(): value for name, value in _ATTRIBUTE.findall(start[2])}
        yield tag, attributes, text[start.end() : end] if end >= 0 else None
        if end < 0:
            return
        at = end


def _record(tag: str, attributes: dict[str, str], inside: str | None, source: str, piece: Piece) -> Record:
    if inside is None:
        return BadRecord(source=source, reason=BadReason.TRUNCATED, detail=f"nothing closes <{tag}>")
    try:
        element = _parsed(inside)
    except (SyntaxError, ValueError) as error:
        return BadRecord(source=source, reason=BadReason.BROKEN, detail=f"{type(error).__name__}: {error}"[:200])
    fields = _reuters(element) if tag == "REUTERS" else _doc(element)
    fields["id"] = attributes.get("newid") or attributes.get("id") or fields.get("id") or ""
    if not fields.get("published"):
        fields["published"] = _day_in(str(fields["id"]))
    kept: dict[str, JSON] = {name: value for name, value in fields.items() if value}
    return document_from(kept, source, piece.dialect or load_dialect("xml"))


def _parsed(inside: str) -> "Element":
    with extra_needed("readers"):
        from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - optional

    clean = _BARE.sub("&lt;", _AMPERSAND.sub("&amp;", _FORBIDDEN.sub("", inside)))
    element: Element = fromstring(f"<article>{clean}</article>", forbid_dtd=True)
    return element


def _first(element: "Element", *names: str) -> "Element | None":
    return next((one for one in element.iter() if str(one.tag).upper() in names), None)


def _words(element: "Element", *names: str) -> str:
    found = _first(element, *names)
    return words_of(found) if found is not None else ""


def _reuters(element: "Element") -> dict[str, JSON]:
    """An article of Reuters-21578; one of type UNPROC or BRIEF has its text beside the title, or none."""
    text = _first(element, "TEXT")
    body = _first(element, "BODY")
    if body is not None:
        said = (body.text or "").strip("\n")
    else:
        said = "" if text is None else "".join([text.text or "", *(one.tail or "" for one in text)]).strip()
    return {
        "text": said.rstrip(),
        "headline": _words(element, "TITLE"),
        "author": _words(element, "AUTHOR"),
        "dateline": _words(element, "DATELINE"),
        "published": _words(element, "DATE"),
        "keywords": [words for one in element.iter("D") if (words := words_of(one))],
    }


def _doc(element: "Element") -> dict[str, JSON]:
    """A document of TREC or Gigaword: its paragraphs, or its text as it is wrapped."""
    texts = [one for one in element.iter() if str(one.tag).upper() in {"TEXT", "LP"}]
    said = []
    for text in texts:
        paragraphs = [words for one in text.iter() if str(one.tag).upper() == "P" if (words := text_of(one))]
        said.append("\n\n".join(paragraphs) if paragraphs else "".join(text.itertext()).strip("\n").rstrip())
    return {
        "text": "\n\n".join(filter(None, said)),
        "headline": _words(element, "HEADLINE", "HEAD", "HL", "TITLE"),
        "author": _words(element, "BYLINE", "AUTHOR"),
        "dateline": _words(element, "DATELINE"),
        "published": _words(element, "DATE", "DATE_TIME", "DATETIME"),
        "id": _words(element, "DOCNO", "DOCID"),
    }


def _day_in(name: str) -> str:
    """The day in the name of a document: AFP_ENG_19940512.0001, AP880212-0001."""
    found = _DAY_IN_ID.match(name)
    if not found:
        return ""
    digits = found[1] if len(found[1]) > len("880212") else f"19{found[1]}"
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file into pieces of `size` articles, and into 16 at most."""
    text = _text(piece)
    count = 0 if isinstance(text, BadRecord) else sum(1 for _ in _articles(text))
    every = max(size, -(-count // MOST_PASSES))
    yield from piece.cut((at, at + 1) for at in range(every, count, every))
