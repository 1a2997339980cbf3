"""Exports of Nexis and Lexis as TXT, RTF or DOCX, split into articles; any other RTF or DOCX file is one article."""

from collections.abc import Iterator

from newscorpus.errors import NewscorpusError
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import JSON, BadReason, BadRecord, Document, Record
from newscorpus.readers.docx import DocxError, read_docx
from newscorpus.readers.encodings import decode_any
from newscorpus.readers.exports import ExportedArticle, looks_like_export, read_export
from newscorpus.readers.files import MOST_PASSES, damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.records import document_from
from newscorpus.readers.rtf import read_rtf

__all__ = ("read", "split")

_MOST = 100_000_000
"""The bytes of a file at most."""

_CUT_SHORT = "the export ends in the middle of this article"


def read(piece: Piece) -> Iterator[Record]:
    """Yield the articles of a piece; behind the last of a file, a bad record when their count is not what it should be.

    Raises:
        MissingExtraError: it is RTF or DOCX, and the packages for those are not installed.
    """
    found = _text(piece)
    if isinstance(found, BadRecord):
        yield found
        return
    text, remarks = found
    if not looks_like_export(text):
        yield _only(text, remarks, piece)
        return
    export = read_export(text)
    for place, article in enumerate(export.articles[piece.start : piece.stop], piece.start + 1):
        yield _record(article, f"{piece.file}:{place}", piece, remarks)
    fault = export.fault()
    if fault is not None and piece.stop is None:
        yield BadRecord(source=piece.file, reason=BadReason.UNCOUNTED, detail=fault)


def _text(piece: Piece) -> tuple[str, tuple[str, ...]] | BadRecord:
    try:
        if piece.path.suffix.lower() == ".docx":
            return read_docx(piece.path), ()
        with open_bytes(piece.path) as file:
            data = file.read(_MOST + 1)
        if len(data) > _MOST:
            return BadRecord(source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {_MOST} bytes")
        return (read_rtf(data), ()) if piece.path.suffix.lower() == ".rtf" else decode_any(data, piece.encoding)
    except NewscorpusError:
        raise
    except DocxError as error:
        return BadRecord(source=piece.file, reason=error.reason, detail=error.detail)
    except damages() as error:
        reason, detail = damage(error)
        return BadRecord(source=piece.file, reason=reason, detail=detail)
    except Exception as error:  # noqa: BLE001 - a file that a package fails on must not end the run
        detail = f"{type(error).__name__}: {error}"[:200]
        return BadRecord(source=piece.file, reason=BadReason.BROKEN, detail=detail)


def _only(text: str, remarks: tuple[str, ...], piece: Piece) -> Record:
    """The one article of a file that is no export."""
    if not text.strip():
        return BadRecord(source=piece.file, reason=BadReason.MISSING_TEXT, detail="the file has no text")
    return Document(text=text, id=piece.file, source=piece.file, remarks=remarks)


def _record(article: ExportedArticle, source: str, piece: Piece, remarks: tuple[str, ...]) -> Record:
    if not article.body:
        headline = article.fields.get("headline") or article.fields.get("HEADLINE") or ""
        detail = f"article {article.number} has no body, or it could not be found: {headline[:60]!r}"
        return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail=detail)
    fields: dict[str, JSON] = {**article.fields, "body": article.body}
    notes = remarks if article.whole else (*remarks, _CUT_SHORT)
    return document_from(fields, source, piece.dialect or load_dialect("nexis"), notes)


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut a whole file into pieces of `size` articles, and into 16 at most, since each piece reads all of it.

    Raises:
        MissingExtraError: as `read`.
    """
    found = _text(piece)
    export = None if isinstance(found, BadRecord) or not looks_like_export(found[0]) else read_export(found[0])
    count = 0 if export is None else len(export.articles)
    every = max(size, -(-count // MOST_PASSES))
    yield from piece.cut((at, at + 1) for at in range(every, count, every))
