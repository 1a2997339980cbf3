"""The text of an RTF file, as striprtf reads it."""

import re

from newscorpus.errors import extra_needed
from newscorpus.readers.encodings import decode_any

__all__ = ("read_rtf",)

_LINK = re.compile(r'HYPERLINK(?=\s{1,9}(?:\\\\l\s{1,9})?")')
_PAGE = re.compile(rb"\\ansicpg([0-9]{3,5})")
_HEAD = 1000


def read_rtf(data: bytes) -> str:
    """Return the text of the document.

    Raises:
        ValueError: it is no RTF, or what is in it cannot be decoded.
        MissingExtraError: striprtf is not installed.
    """
    with extra_needed("readers"):
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - optional

    if not data.lstrip().startswith(b"{\\rtf"):
        msg = "no RTF: it does not begin with {\\rtf"
        raise ValueError(msg)
    page = _PAGE.search(data[:_HEAD])
    try:
        marked = data.decode("ascii")
    except UnicodeDecodeError:
        marked, _ = decode_any(data, f"cp{page[1].decode()}" if page else "cp1252")
    bare = _LINK.sub("hyperlink", marked)  # else it puts the addresses into the text
    text: str = rtf_to_text(bare, errors="replace")  # type: ignore[no-untyped-call]  # striprtf has no types
    return text
