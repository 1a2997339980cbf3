"""Web pages: one article each."""

from collections.abc import Iterator

from newscorpus.readers.document import BadRecord, Record
from newscorpus.readers.files import damage, damages, open_bytes
from newscorpus.readers.piece import Piece
from newscorpus.readers.web_page import MAX_PAGE, document_of_page

__all__ = ("read",)


def read(piece: Piece) -> Iterator[Record]:
    """Yield one record for each page of the piece.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    for file in piece.files:
        yield _document(piece.alone(file))


def _document(piece: Piece) -> Record:
    try:
        with open_bytes(piece.path) as file:
            data = file.read(MAX_PAGE + 1)
    except damages() as error:
        reason, detail = damage(error)
        return BadRecord(source=piece.file, reason=reason, detail=detail)
    return document_of_page(data, piece.file, encoding=piece.encoding)
