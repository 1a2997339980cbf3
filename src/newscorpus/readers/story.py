"""Stories of the CNN and Daily Mail collection: the text, then the points of its summary, each below "@highlight"."""

from collections.abc import Iterator

from attrs import evolve

from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.documents import read_text_file
from newscorpus.readers.opening import MAX_RECORD
from newscorpus.readers.piece import Piece

__all__ = ("read",)

_POINT = "@highlight"


def read(piece: Piece) -> Iterator[Record]:
    """Yield one record for each file of the piece; the points are its `description`, a list."""
    for file in piece.files:
        for record in read_text_file(piece.alone(file), MAX_RECORD):
            yield _without_points(record) if isinstance(record, Document) else record


def _without_points(document: Document) -> Record:
    """The text before the first point, to the letter, and the points beside it."""
    text, *points = document.text.split(f"\n{_POINT}")
    if text.startswith(_POINT):
        text, points = "", [document.text]
    said = [" ".join(point.removeprefix(_POINT).split()) for point in points]
    text = text.rstrip()
    if not text:
        return BadRecord(source=document.source, reason=BadReason.MISSING_TEXT, detail="nothing but highlights")
    return evolve(document, text=text, metadata={**document.metadata, "description": [*filter(None, said)]})
