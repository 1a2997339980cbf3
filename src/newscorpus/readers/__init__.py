"""From files to texts: what people have, read to the letter, with what its source says about it."""

from newscorpus.model.plain import JSON
from newscorpus.readers.dialects import Dialect, available_dialects, load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Document, Record
from newscorpus.readers.piece import Piece
from newscorpus.readers.registry import FORMATS, Format, read_documents, read_piece, split
from newscorpus.readers.txt import read_text

__all__ = (
    "FORMATS",
    "JSON",
    "BadReason",
    "BadRecord",
    "Dialect",
    "Document",
    "Format",
    "Piece",
    "Record",
    "available_dialects",
    "load_dialect",
    "read_documents",
    "read_piece",
    "read_text",
    "split",
)
