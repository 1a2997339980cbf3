"""The encoding of a file: UTF-8, what its byte order mark says, or the best guess of charset-normalizer."""

import codecs
import re
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from itertools import islice

from newscorpus.errors import MissingExtraError, extra_needed
from newscorpus.readers.opening import damages

__all__ = ("decode_any", "detect_encoding", "encoding_by_mark", "is_wide", "marked_encoding", "remarks_on")

_MARKS = {  # the longer ones first: UTF-32 LE begins as UTF-16 LE does
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_SAMPLE = 1 << 16
_USUAL = "cp1252"
"""What most files that are not UTF-8 are in: taken when another encoding fits only a little better."""

_CLOSE = 0.08
"""How much less messy another encoding has to look; French in cp1252 looks 0.055 messier than in cp1257."""

_ALIKE = 0.03
"""How much more like a language another may look: English prices in cp1252 look 0.024 less so than in cp1250."""

_WINDOWS_MARK = re.compile(rb"[.,!?][\x92\x94](?=[\s,;)])|[\s(,;][\x91\x93][A-Z]")
"""A quotation mark in a code page of Windows, where those of DOS would have a letter between mark and blank."""

_WINDOWS = ("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258")
_WITH_NULS = ["utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le"]
"""In these, the spaces between words hold NULs."""


def is_wide(encoding: str) -> bool:
    """Return whether a line end is more than one byte."""
    return encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32"))


def marked_encoding(file: BufferedReader) -> str:
    """Return what the byte order mark of an open file says; "utf-8" without one. Nothing is read off the file."""
    return encoding_by_mark(file.peek(4)) or "utf-8"


def encoding_by_mark(start: bytes) -> str | None:
    """Return the encoding that a leading byte order mark shows; `None` without one, or with that of UTF-8."""
    return next((name for mark, name in _MARKS.items() if start.startswith(mark)), None)


def detect_encoding(file: BufferedReader) -> str:
    """Return the encoding of a whole file, which is read to its end: by its mark, UTF-8, or the best guess.

    The guess is made on the blocks around the first byte that is not UTF-8.

    Raises:
        UnicodeError: it would have to be guessed, and nothing fits, or charset-normalizer is not installed.
    """
    marked = encoding_by_mark(file.peek(4))
    if marked is not None:
        return marked
    decoder = codecs.getincrementaldecoder("utf-8")()
    before = b""
    for block in _blocks(file):
        try:
            decoder.decode(block, final=not block)
        except UnicodeDecodeError:
            return guess_encoding(before + block + b"".join(islice(_blocks(file), 1)))
        before = block or before
    return "utf-8"


def _blocks(file: BufferedReader) -> Iterator[bytes]:
    """The file in parts, with an empty one at its end; of a damaged one, what is before the damage."""
    try:
        while block := file.read(_SAMPLE):
            yield block
    except damages():
        return  # whoever reads the records says what is wrong
    yield b""


def remarks_on(encoding: str) -> tuple[str, ...]:
    """Return what a document says of the encoding that was assumed; nothing for UTF-8."""
    return () if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} else (f"encoding: {encoding}",)


def decode_any(data: bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    r"""Return the text of some bytes, to the letter, and what had to be assumed.

    What is not UTF-8 is read by its byte order mark, else as charset-normalizer guesses it.
    Line ends, NULs and a byte order mark stay in the text: a leading mark is its first character, U+FEFF.

    >>> decode_any(b"Rain\r\n")
    ('Rain\r\n', ())
    >>> decode_any("Rain".encode("utf-16-le"), "utf-16-le")
    ('Rain', ('encoding: utf-16-le',))

    Args:
        data: what the file holds.
        encoding: what the caller knows; then nothing is guessed.

    Raises:
        UnicodeDecodeError: it is not in the encoding that was given.
        UnicodeError: it would have to be guessed, and nothing fits, or charset-normalizer is not installed.
    """
    if encoding is None and encoding_by_mark(data[:4]) is None:
        try:
            return data.decode("utf-8"), ()
        except UnicodeDecodeError:
            pass
    found = encoding or detect_encoding(BufferedReader(BytesIO(data)))
    return data.decode(found), remarks_on(found)


def guess_encoding(sample: bytes) -> str:
    """Return the name of the encoding that fits best.

    Raises:
        UnicodeError: nothing fits, or charset-normalizer is not installed.
    """
    try:
        with extra_needed("readers"):
            from charset_normalizer import from_bytes  # noqa: PLC0415 - optional, and slow to import
    except MissingExtraError as error:  # one file in another encoding must not end a run over thousands
        msg = f"it is not UTF-8, and to guess its encoding {error}"
        raise UnicodeError(msg) from error

    marked = _WINDOWS_MARK.search(sample) is not None
    found = from_bytes(
        sample,
        cp_isolation=list(_WINDOWS) if marked else None,
        cp_exclusion=[] if b"\0" in sample or marked else _WITH_NULS,
    )
    best = found.best()
    if best is None:
        msg = "it is not UTF-8, and no other encoding fits"
        raise UnicodeError(msg)
    name = codecs.lookup(best.encoding).name
    for match in found:
        if _USUAL in match.could_be_from_charset:
            close = match.chaos <= best.chaos + _CLOSE and match.coherence >= best.coherence - _ALIKE
            return _USUAL if close else name
    return name
