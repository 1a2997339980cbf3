"""Lines.

A line is the text between two mandatory breaks of Unicode (UAX 14: LF, CR, CR LF, NEL, VT, FF, LS, PS), without
surrounding white space or a byte order mark; a blank line does not count.
"""

import re

__all__ = ("BREAK", "Stretch", "find_lines")

Stretch = tuple[int, int]
"""Start and end of a part of the text, half-open, in code points."""

_RARE_BREAKS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BREAKS = f"\n{_RARE_BREAKS}"
_SEEN = "[^\\s\ufeff\u200b\u2060]"  # no white space, byte order mark, or mark without width
_LINE = re.compile(rf"{_SEEN}(?:[^{_BREAKS}]*{_SEEN})?")
_LINE_BEFORE_LF = re.compile(rf"{_SEEN}(?:.*{_SEEN})?")  # the engine passes over `.` faster than over a set

BREAK = re.compile(rf"\r\n|[{_BREAKS}]")
"""One mandatory break."""


def find_lines(text: str) -> list[Stretch]:
    r"""Return every line that holds something, without the white space around it.

    >>> find_lines("Rain\r\n\r\n  fell. \n")
    [(0, 4), (10, 15)]
    """
    line = _LINE if any(mark in text for mark in _RARE_BREAKS) else _LINE_BEFORE_LF
    return [match.span() for match in line.finditer(text)]
