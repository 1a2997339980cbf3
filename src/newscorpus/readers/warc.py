"""WARC, the files of web archives and crawls: one record for each page; requests, images and redirects are none."""

from collections.abc import Iterator
from typing import IO, Protocol

from newscorpus.errors import NewscorpusError, extra_needed
from newscorpus.model.plain import JSON
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.encodings import decode_any
from newscorpus.readers.opening import damage, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from
from newscorpus.readers.web_page import MAX_PAGE, document_of_page

__all__ = ("read", "split")

_PAGES = ("text/html", "application/xhtml+xml")
_BLOCK = 1 << 16
_KEPT = ("WARC-Record-ID", "WARC-Date")
_ONE_MEMBER = "the whole file is one gzip member; write one for each record: warcio recompress OLD NEW"


class _Stream(Protocol):
    """Bytes of a record."""

    def read(self, length: int, /) -> bytes:
        """Return `length` bytes, or fewer; none at the end."""


class _Headers(Protocol):
    """The headers of a record, or those of the HTTP response in it."""

    def get_header(self, name: str, /) -> str | None:
        """Return what a header says."""

    def get_statuscode(self) -> str:
        """Return the status of the response."""


class _Entry(Protocol):
    """A record of the archive."""

    rec_type: str
    rec_headers: _Headers
    http_headers: _Headers | None
    raw_stream: _Stream

    def content_stream(self) -> _Stream:
        """Return the body as it was before the transfer."""


class _Archive(Protocol):
    """warcio's ArchiveIterator."""

    offset: int

    def __iter__(self) -> Iterator[_Entry]:
        """Yield the records."""


def _open(file: IO[bytes]) -> _Archive:
    with extra_needed("html"):
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - optional

    archive: _Archive = ArchiveIterator(file)
    return archive


def read(piece: Piece) -> Iterator[Record]:
    """Yield the pages of a piece; the number in a place counts all records of the archive.

    Raises:
        MissingExtraError: warcio or trafilatura is not installed.
    """
    number, last = piece.first - 1, piece.start
    try:
        with piece.path.open("rb") as file:
            file.seek(piece.start)
            archive = _open(file)
            for number, entry in enumerate(archive, piece.first):
                last = archive.offset
                if piece.stop is not None and last >= piece.stop:
                    return
                source = f"{piece.file}:{number}"
                if _is_page(entry):
                    yield _record(entry, source, piece.encoding)
                if missing := _missing(entry):
                    if not _is_page(entry):
                        yield _truncated(source, missing)
                    return
        _check_end(piece, last)
    except NewscorpusError:
        raise
    except Exception as error:  # noqa: BLE001 - warcio raises AttributeError and others where a file ends in the middle
        reason, detail = damage(error)
        detail = _ONE_MEMBER if "non-chunked gzip" in detail else detail.strip().split("\n", 1)[0]
        yield BadRecord(source=f"{piece.file}:{number + 1}", reason=reason, detail=detail)


def _check_end(piece: Piece, last: int) -> None:
    """Raise unless the file is complete after the last record that was read: warcio ignores headers that are cut short.

    Raises:
        EOFError: it is not.
    """
    with open_bytes(piece.path, last) as file:
        end = b""
        while block := file.read(_BLOCK):
            end = (end + block)[-4:]
    if end.strip() or (last and not end):
        msg = "the file ends in the middle of a record"
        raise EOFError(msg)


def _is_page(entry: _Entry) -> bool:
    """Whether it is a page that was sent, one that was saved, or the text of one (WET)."""
    kind = _type(entry.http_headers or entry.rec_headers)
    if entry.rec_type == "response":
        return entry.http_headers is not None and entry.http_headers.get_statuscode() == "200" and kind in _PAGES
    return (entry.rec_type == "resource" and kind in _PAGES) or (
        entry.rec_type == "conversion" and kind == "text/plain"
    )


def _type(headers: _Headers) -> str:
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()


def _record(entry: _Entry, source: str, encoding: str | None) -> Record:
    try:
        data = _body(entry)
    except Exception as error:  # noqa: BLE001 - whatever the decompression of one page raises
        return BadRecord(source=source, reason=BadReason.BROKEN, detail=f"{type(error).__name__}: {error}"[:200])
    if len(data) <= MAX_PAGE and (missing := _missing(entry)):
        return _truncated(source, missing)
    given: dict[str, JSON] = {name: entry.rec_headers.get_header(name) for name in _KEPT}
    given["address"] = entry.rec_headers.get_header("WARC-Target-URI")
    if entry.rec_type != "conversion":
        sent = entry.http_headers.get_header("Content-Type") if entry.http_headers else None
        declared = (sent or "").lower().partition("charset=")[2].strip(" \"';") or None
        return document_of_page(data, source, encoding=encoding, declared=declared, given=given)
    if len(data) > MAX_PAGE:
        return BadRecord(source=source, reason=BadReason.TOO_BIG, detail=f"more than {MAX_PAGE} bytes")
    try:
        text, remarks = decode_any(data, encoding)
    except UnicodeError as error:
        return BadRecord(source=source, reason=BadReason.NOT_UTF8, detail=str(error))
    return document_from(given | {"text": text}, source, load_dialect("web-page"), remarks)


def _missing(entry: _Entry) -> int:
    """How many bytes the record has less than it says, after what is left of it has been read."""
    while entry.raw_stream.read(_BLOCK):
        pass
    return max(0, getattr(entry.raw_stream, "limit", 0)) if entry.rec_headers.get_header("Content-Length") else 1


def _truncated(source: str, missing: int) -> BadRecord:
    detail = f"the file ends at least {missing} bytes before the record does"
    return BadRecord(source=source, reason=BadReason.TRUNCATED, detail=detail)


def _body(entry: _Entry) -> bytes:
    """What was sent, as far as a page may go."""
    stream = entry.content_stream()
    parts = []
    left = MAX_PAGE + 1
    while left > 0 and (part := stream.read(left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file where each `size`-th page begins.

    Raises:
        MissingExtraError: warcio is not installed.
    """
    cuts: list[tuple[int, int]] = []
    pages = 0
    try:
        with piece.path.open("rb") as file:
            archive = _open(file)
            for number, entry in enumerate(archive, 1):
                if _is_page(entry):
                    if pages and pages % size == 0:
                        cuts.append((archive.offset, number))
                    pages += 1
    except NewscorpusError:
        raise
    except Exception:  # noqa: BLE001, S110 - reading the last piece says what is wrong
        pass
    yield from piece.cut(cuts)
