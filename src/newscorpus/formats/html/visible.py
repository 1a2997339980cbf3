"""From any string to HTML that shows it: escaped, and nothing invisible in it."""

from functools import cache
from html import escape

import regex

__all__ = ("isolated", "safe", "visible")

_NAMES = {
    "\u200e": "LRM", "\u200f": "RLM", "\u061c": "ALM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF",
    "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\u00ad": "SHY",
    "\u200b": "ZWSP", "\u2028": "LS", "\u2029": "PS", "\u0085": "NEL", "\ufeff": "BOM",
}  # fmt: skip
"""The usual short names of characters that turn the line around or are not seen."""


@cache
def _unseen() -> "regex.Pattern[str]":
    """Controls, formats, halves of characters, private and unassigned ones; the two joiners shape letters and stay."""
    return regex.compile(r"[[\p{C}\p{Zl}\p{Zp}]--[\n\t\u200c\u200d]]", regex.V1)


def visible(text: str) -> str:
    r"""Return `text` with a sign in the place of every character that would not be seen.

    >>> visible("a\x00b\u202ec\ud800")
    'a␀b[RLO]c�'
    """
    return _unseen().sub(_sign, text)


def _sign(found: "regex.Match[str]") -> str:
    character = found[0]
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    if 0xD800 <= code <= 0xDFFF:
        return "\N{REPLACEMENT CHARACTER}"
    return f"[{_NAMES.get(character) or f'U+{code:04X}'}]"


def safe(text: str) -> str:
    """Return HTML, for an element's text or an attribute in quotes, that shows `text`.

    >>> safe('<a href="x">')
    '&lt;a href=&quot;x&quot;&gt;'
    """
    return escape(visible(text), quote=True)


def isolated(text: str) -> str:
    """Return `text` in an element of its own direction, so that the text around it keeps its order.

    >>> isolated("a & b")
    '<bdi>a &amp; b</bdi>'
    """
    return f"<bdi>{safe(text)}</bdi>"
