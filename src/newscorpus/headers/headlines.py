"""The headline without the outlet's name behind it: "Rain floods the north | The Daily Example"."""

from newscorpus.lexicon import Lexicon
from newscorpus.model import Span

__all__ = ("trim_headline",)

_MARKS = (" | ", " – ", " - ", " — ", " :: ", " · ", " • ")
_FRONT = " -–—•*·>#|\u00a0"


def trim_headline(text: str, span: Span, lexicon: Lexicon) -> tuple[Span, Span | None]:
    """Return the headline and the outlet behind it, `None` when there is none.

    >>> from newscorpus.lexicon import load_lexicon
    >>> line = "Rain floods the north | The Guardian"
    >>> [part.text for part in trim_headline(line, Span.cut(line, 0, len(line)), load_lexicon("en"))]
    ['Rain floods the north', 'The Guardian']
    """
    start = span.start
    while start < span.end and text[start] in _FRONT:
        start += 1
    span = Span.cut(text, start, span.end) if start < span.end else span
    for mark in _MARKS:
        at = text.rfind(mark, span.start, span.end)
        if at <= span.start:
            continue
        tail = Span.cut(text, at + len(mark), span.end)
        words = tail.text.split()
        if tail.text in lexicon.words("outlets") or (
            mark == " | " and len(words) <= 4 and at - span.start > 2 * len(tail)
        ):
            return Span.cut(text, span.start, at), tail
    return span, None
