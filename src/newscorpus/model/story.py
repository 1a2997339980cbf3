"""The story on its own: its paragraphs joined, and the way back to the text.

A paragraph of the story is a block, and two of them are joined by a blank line. Inside a block a line break is where
somebody wrapped the text, so it becomes a space, together with the marks of quoted mail ("> ") after it. After a
hyphen inside a word it becomes nothing. Everything else stays as it is; that is why a few segments are enough to say
where each character came from.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable

from newscorpus.model.span import Span

__all__ = ("StoryText",)

_WRAP = re.compile(r"[^\S\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*(?:>[ \t]?)*")
_HYPHEN = re.compile(r"(?<=\w)[-\u00ad]\Z")
_BETWEEN = "\n\n"


class StoryText:
    r"""The joined paragraphs, and where each character is in the text.

    >>> story = StoryText([Span(3, 13, "Rain\nfell."), Span(20, 24, "Snow")])
    >>> story.text, story.offset(0), story.offset(4), story.offset(5), story.offset(10), story.offset(12)
    ('Rain fell.\n\nSnow', 3, 7, 8, None, 20)
    """

    __slots__ = ("_begins", "_segments", "text")

    def __init__(self, paragraphs: Iterable[Span]) -> None:
        """Join the paragraphs, which are given in text order."""
        parts: list[str] = []
        segments: list[tuple[int, int, int]] = []  # where it begins here, where in the text, and how long it is
        at = 0
        for paragraph in paragraphs:
            if parts:
                parts.append(_BETWEEN)
                at += len(_BETWEEN)
            for piece, start in _pieces(paragraph):
                parts.append(piece)
                segments.append((at, start, len(piece)))
                at += len(piece)
        self.text: str = "".join(parts)
        self._segments: list[tuple[int, int, int]] = segments
        self._begins: list[int] = [begin for begin, _, _ in segments]

    def offset(self, position: int) -> int | None:
        """Return where a character is in the text; `None` for the line breaks between two paragraphs.

        Raises:
            IndexError: there is no such character.
        """
        if not 0 <= position < len(self.text):
            msg = f"the story has {len(self.text)} characters, and none at {position}"
            raise IndexError(msg)
        begin, start, length = self._segments[bisect_right(self._begins, position) - 1]
        return start + position - begin if position - begin < length else None


def _pieces(paragraph: Span) -> list[tuple[str, int]]:
    """The lines of a paragraph with where they start, and between them a space at the end of the line before it."""
    pieces: list[tuple[str, int]] = []
    at = 0
    for wrap in _WRAP.finditer(paragraph.text):
        line = paragraph.text[at : wrap.start()]
        pieces.append((line, paragraph.start + at))
        if _HYPHEN.search(line) is None:
            pieces.append((" ", paragraph.start + wrap.start()))
        at = wrap.end()
    return [*pieces, (paragraph.text[at:], paragraph.start + at)]
