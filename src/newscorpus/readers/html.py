"""Web pages: one article each, or an export of a news database."""

from collections.abc import Iterator

from newscorpus.readers.document import Record
from newscorpus.readers.documents import read_page_file, split_page_file
from newscorpus.readers.piece import Piece

__all__ = ("read", "split")

split = split_page_file


def read(piece: Piece) -> Iterator[Record]:
    """Yield one record for each page of the piece; an export yields one for each article.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    for file in piece.files:
        yield from read_page_file(piece.alone(file))
