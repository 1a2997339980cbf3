"""Lone surrogates: legal in a `str`, impossible in UTF-8, and so in most formats."""

import re

__all__ = ("replaced_note", "without_surrogates")

from newscorpus.model import Note, NoteKind

_SURROGATE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    r"""Put one U+FFFD for each lone surrogate, so that every offset stays.

    >>> without_surrogates("a\ud800b")
    'a�b'
    """
    if text.isascii():
        return text
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def replaced_note(text: str) -> Note:
    r"""Say how many characters of the text `without_surrogates` replaces.

    >>> replaced_note("a\ud800b").detail
    '1 lone surrogate'
    """
    found = len(_SURROGATE.findall(text))
    return Note(kind=NoteKind.REPLACED_CHARACTER, detail=f"{found} lone surrogate{'s' if found > 1 else ''}")
