"""Lone surrogates: legal in a `str`, impossible in UTF-8, and so in most formats."""

import re

from newscorpus.model import Note, NoteKind

__all__ = ("escaped_surrogates", "replaced_note", "without_surrogates")

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    r"""Put one U+FFFD for each lone surrogate, so that every offset stays.

    >>> without_surrogates("a\ud800b")
    'a�b'
    """
    if text.isascii():
        return text
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def escaped_surrogates(line: str) -> str:
    r"""Put the escape of JSON for each lone surrogate.

    >>> print(escaped_surrogates('"a\ud800b"'))
    "a\ud800b"

    Two halves side by side would be read as one character and move every offset after them; then each surrogate of the
    line becomes U+FFFD.
    """
    if _PAIR.search(line):
        return without_surrogates(line)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", line)


def replaced_note(text: str) -> Note:
    r"""Say how many characters of the text `without_surrogates` replaces.

    >>> replaced_note("a\ud800b").detail
    '1 lone surrogate'
    """
    found = len(_SURROGATE.findall(text))
    return Note(kind=NoteKind.REPLACED_CHARACTER, detail=f"{found} lone surrogate{'s' if found > 1 else ''}")
