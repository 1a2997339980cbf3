"""The text of an RTF file, as striprtf reads it."""

import re

from newscorpus.errors import extra_needed
from newscorpus.readers.encodings import decode_any

__all__ = ("read_rtf",)

_BRACE = re.compile(r"[{}]")
_FONTS = "\\fonttbl"
_MOST_FONTS = 32_768
"""The characters of a font table at most, since striprtf takes quadratic time over them."""

_PAGE = re.compile(rb"\\ansicpg([0-9]{3,5})")
_HEAD = 1000


def read_rtf(data: bytes) -> str:
    """Return the text of the document.

    Raises:
        ValueError: it is not RTF, or what is in it cannot be decoded.
        MissingExtraError: striprtf is not installed.
    """
    with extra_needed("readers"):
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - optional

    if not data.lstrip().startswith(b"{\\rtf"):
        msg = "not RTF: it does not begin with {\\rtf"
        raise ValueError(msg)
    page = _PAGE.search(data[:_HEAD])
    try:
        marked = data.decode("ascii")
    except UnicodeDecodeError:
        marked = _decoded(data, f"cp{page[1].decode()}" if page else "cp1252")
    # With a blank there, links are texts like any other; else it adds their addresses, in quadratic time.
    plain = _without_many_fonts(marked.replace("\\field{", "\\field {"))
    text: str = rtf_to_text(plain, errors="replace")  # type: ignore[no-untyped-call]  # striprtf has no types
    return text


def _decoded(data: bytes, named: str) -> str:
    """The characters of a file that should be ASCII: UTF-8 when it is, else in the code page that it names."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode_any(data, named)[0]


def _without_many_fonts(marked: str) -> str:
    """Hide font tables when the first is too long, or has no end; the page of the document then says the encoding."""
    start = marked.find(_FONTS)
    if start < 0:
        return marked
    depth = 1
    for brace in _BRACE.finditer(marked, start, start + _MOST_FONTS):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return marked
    return marked.replace(_FONTS, "\\colortbl")  # which is not shown either
