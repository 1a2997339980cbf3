"""Quotes inside quotes, built from the inside out."""

from collections.abc import Callable, Sequence

from newscorpus.model import Quote, QuoteRole, Span
from newscorpus.text.quotemarks import Marked

__all__ = ("nested",)

_DEEP = 20  # deeper marks are a mistake; values that nest a thousand times could be neither compared nor written


def nested(text: str, marked: Sequence[Marked], role: Callable[[Marked], tuple[QuoteRole, str]]) -> tuple[Quote, ...]:
    """Return the outermost quotes, each with those inside it as children.

    >>> from newscorpus.text.quotemarks import pair_marks
    >>> line = "“He said ‘no’.”"
    >>> outer, = nested(line, pair_marks(line, [(0, len(line))])[0], lambda marked: (QuoteRole.SPEECH, "all"))
    >>> outer.children[0].content.text
    'no'
    """
    waiting: dict[int, list[Quote]] = {}  # depth -> the quotes there, last first, that wait for the one around them
    for one in reversed(marked):
        if one.depth >= _DEEP:
            continue
        children = waiting.pop(one.depth + 1, [])
        kind, rule = role(one)
        quote = Quote(
            span=Span.cut(text, one.start, one.end),
            content=Span.cut(text, one.inner_start, one.inner_end),
            marks=text[one.start : one.inner_start] + text[one.inner_end : one.end],
            role=kind,
            children=tuple(reversed(children)),
            rule=rule,
        )
        waiting.setdefault(one.depth, []).append(quote)
    return tuple(reversed(waiting.get(0, [])))
