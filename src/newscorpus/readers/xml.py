"""XML of news: feeds, NITF, NewsML-G2 and others, recognized by the elements in it, which are in `xml_articles`.

The file is read as a stream, and each article is forgotten when it is done, so a file of any size takes the memory of
its longest article. The names of elements are compared without their namespace. Entities defined in a document are
refused, and nothing outside the file is ever opened.
"""

from collections.abc import Iterator, Mapping
from typing import IO, TYPE_CHECKING

from newscorpus.errors import extra_needed
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.opening import MAX_RECORD, MOST_PASSES, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from
from newscorpus.readers.xml_articles import ARTICLES

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ("read", "split")

_FEEDS = {"channel", "feed"}


class _Watched:
    """A file that is not read further than one article may be long."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file: IO[bytes] = file
        self.used: int = 0

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(min(size, 1 << 16) if size > 0 else 1 << 16)
        self.used += len(data)
        if self.used > MAX_RECORD:
            msg = f"an article of more than {MAX_RECORD} bytes"
            raise _TooBigError(msg)
        return data


class _TooBigError(Exception):
    """One article is larger than memory should take."""


def _elements(piece: Piece) -> "Iterator[tuple[Element, dict[str, str]]]":
    """The articles of a file, the namespaces taken off their names, each with what its feed says of itself."""
    with extra_needed("readers"):
        from defusedxml.ElementTree import iterparse  # noqa: PLC0415 - optional

    feed: dict[str, str] = {}
    with open_bytes(piece.path) as file:
        watched = _Watched(file)
        path: list[str] = []
        around: list[Element] = []
        inside = 0  # how many articles around
        for event, element in iterparse(watched, events=("start", "end")):
            name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
            if event == "start":
                path.append(name)
                around.append(element)
                inside += name in ARTICLES
                continue
            element.tag = name
            path.pop()
            around.pop()
            if name in ARTICLES:
                inside -= 1
                if not inside:
                    yield element, feed
                    watched.used = 0
                    (around[-1] if around else element).clear()  # or a feed of a million items would keep them
            elif not inside and path and path[-1] in _FEEDS and name in {"title", "language"}:
                feed.setdefault(name, (element.text or "").strip())
            elif name == "ppsarticleResultSet":
                feed["count"] = element.get("count") or ""


def read(piece: Piece) -> Iterator[Record]:
    """Yield the articles of a piece.

    Raises:
        MissingExtraError: defusedxml or lxml is not installed.
    """
    number = 0
    feed: dict[str, str] = {}
    try:
        for number, (element, feed) in enumerate(_elements(piece), 1):
            if piece.stop is not None and number > piece.stop:
                return
            if number > piece.start:
                yield _record(element, feed, f"{piece.file}:{number}", piece)
    except _faults() as error:
        if piece.stop is None:
            reason, detail = _why(error)
            yield BadRecord(source=f"{piece.file}:{number + 1}", reason=reason, detail=detail)
        return
    if piece.stop is None and not number:
        known = ", ".join(f"<{name}>" for name in ARTICLES)
        detail = f"no article in it: none of the elements {known}"
        yield BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail=detail)
    elif piece.stop is None and feed.get("count", "").isdigit() and int(feed["count"]) != number:
        detail = f"the file announces {feed['count']} articles, {number} were found"
        yield BadRecord(source=piece.file, reason=BadReason.UNCOUNTED, detail=detail)


def _record(element: "Element", feed: Mapping[str, str], source: str, piece: Piece) -> Record:
    fields = {name: value for name, value in ARTICLES[element.tag](element).items() if value}
    known = piece.dialect or (load_dialect("xml") if "text" in fields or element.tag != "article" else None)
    if feed.get("title") and element.tag in {"item", "entry"}:
        fields.setdefault("publisher", feed["title"])
        if feed.get("language"):
            fields.setdefault("language", feed["language"])
    return document_from(fields, source, known)


def _faults() -> tuple[type[Exception], ...]:
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415 - for its name; defusedxml parses

    return damages(_TooBigError, ParseError, ValueError, LookupError)


def _why(error: Exception) -> tuple[BadReason, str]:
    if isinstance(error, _TooBigError):
        return BadReason.TOO_BIG, str(error)
    if isinstance(error, OSError | EOFError):
        return damage(error)
    said = f"{type(error).__name__}: {error}"[:200]
    cut = "no element found" in said or "unclosed token" in said
    return (BadReason.TRUNCATED if cut else BadReason.BROKEN), f"no XML from here on: {said}"


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file into pieces of `size` articles, and into 16 at most, since each piece reads all before it."""
    count = 0
    try:
        for _ in _elements(piece):
            count += 1
    except _faults():
        pass  # reading it says what is wrong
    every = max(size, -(-count // MOST_PASSES))
    yield from piece.cut((at, at + 1) for at in range(every, count, every))
