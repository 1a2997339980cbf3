"""What encoding a file is in: UTF-8, what its byte order mark says, or the best guess of charset-normalizer."""

import codecs
from io import BufferedReader

from newscorpus.errors import extra_needed

__all__ = ("decode_any", "marked_encoding")

_MARKS = {  # the longer ones first: UTF-32 LE begins as UTF-16 LE does
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_SAMPLE = 1 << 16
_WITH_NULS = ["utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le"]
"""In these, the spaces between words hold NULs."""


def marked_encoding(file: BufferedReader) -> str:
    """Return what the byte order mark of an open file says; "utf-8" without one. Nothing is read off the file."""
    return _by_mark(file.peek(4)) or "utf-8"


def _by_mark(start: bytes) -> str | None:
    return next((name for mark, name in _MARKS.items() if start.startswith(mark)), None)


def decode_any(data: bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    r"""Return the text of some bytes, to the letter, and what had to be assumed.

    UTF-8 needs no assumption. What is not UTF-8 is read by its byte order mark, else as charset-normalizer guesses it.
    Line ends, NULs and a byte order mark stay in the text: a leading mark is its first character, U+FEFF.

    >>> decode_any(b"Rain\r\n")
    ('Rain\r\n', ())
    >>> decode_any("Rain".encode("utf-16"))
    ('\ufeffRain', ('encoding: utf-16-le, by its byte order mark',))

    Args:
        data: what the file holds.
        encoding: what the caller knows; then nothing is guessed.

    Raises:
        UnicodeDecodeError: it is not in the encoding that was given.
        LookupError: there is no such encoding.
        MissingExtraError: it would have to be guessed, and charset-normalizer is not installed.
        ValueError: nothing fits.
    """
    if encoding is not None:
        return data.decode(encoding), ()
    marked = _by_mark(data[:4])
    if marked is not None:
        try:
            return data.decode(marked), (f"encoding: {marked}, by its byte order mark",)
        except UnicodeDecodeError:
            pass  # two bytes that only look like a mark
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        guessed = guess(data, error.start)
        return data.decode(guessed), (f"encoding: {guessed}, a guess: it is not UTF-8",)


def guess(data: bytes, bad: int) -> str:
    """Return the name of the encoding that fits best, from a sample around the first byte that is not UTF-8.

    Raises:
        MissingExtraError: charset-normalizer is not installed.
        ValueError: nothing fits.
    """
    with extra_needed("readers"):
        from charset_normalizer import from_bytes  # noqa: PLC0415 - optional, and slow to import
    start = max(0, bad - _SAMPLE // 2)
    unlikely = [] if b"\0" in data else _WITH_NULS
    for sample in (data[start : start + _SAMPLE], data):
        best = from_bytes(sample, cp_exclusion=unlikely).best()
        if best is not None and _decodes(data, best.encoding):
            return best.encoding
    msg = f"neither UTF-8 nor any other encoding fits: byte 0x{data[bad]:02x} at position {bad}"
    raise ValueError(msg)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
