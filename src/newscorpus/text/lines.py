"""Lines and paragraphs.

A line is what stands between two mandatory breaks of Unicode (UAX 14: LF, CR, CR LF, NEL, VT, FF, LS, PS), without
the white space around it, a byte order mark included; a line with nothing on it is no line. A paragraph is a line, or
several where the text was wrapped by hand at some column, as in old wire copy.
"""

import re

__all__ = ("Stretch", "find_lines", "join_wrapped")

Stretch = tuple[int, int]
"""Start and end of a part of the text, half-open, in code points."""

_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_SEEN = "[^\\s\ufeff\u200b\u2060]"  # no white space, byte order mark, or mark without width
_LINE = re.compile(rf"{_SEEN}(?:[^{_BREAKS}]*{_SEEN})?")
_LONG = 40  # a line that was wrapped is at least this long
_WIDE = 100  # and not longer than this
_STOPS = frozenset('.!?…:;"”’»)')


def find_lines(text: str) -> list[Stretch]:
    r"""Return every line that holds something, without the white space around it.

    >>> find_lines("Rain\r\n\r\n  fell. \n")
    [(0, 4), (10, 15)]
    """
    return [match.span() for match in _LINE.finditer(text)]


def join_wrapped(text: str, lines: list[Stretch]) -> list[Stretch]:
    r"""Join the lines that were wrapped at a column; leave all others as they are.

    A text counts as wrapped when most lines that are followed by another without a blank line between are long,
    narrow and stop in the middle of a sentence.

    >>> page = "Rain fell on the town for the third day in a\nrow."
    >>> join_wrapped(page, find_lines(page))
    [(0, 49)]
    """
    followed = [i for i in range(len(lines) - 1) if _one_break(text, lines[i][1], lines[i + 1][0])]
    broken = [i for i in followed if _runs_on(text, lines[i], lines[i + 1])]
    if not broken or 2 * len(broken) < len(followed):
        return lines
    joins = {i for i in followed if _LONG <= lines[i][1] - lines[i][0] <= _WIDE} | set(broken)
    out: list[Stretch] = []
    for i, (start, end) in enumerate(lines):
        if i - 1 in joins and out:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _one_break(text: str, end: int, start: int) -> bool:
    breaks = text.count("\n", end, start) + text.count("\r", end, start)
    return breaks < 2 or (breaks == 2 and text.find("\r\n", end, start) >= 0)


def _runs_on(text: str, line: Stretch, following: Stretch) -> bool:
    start, end = line
    return _LONG <= end - start <= _WIDE and text[end - 1] not in _STOPS and text[following[0]].islower()
