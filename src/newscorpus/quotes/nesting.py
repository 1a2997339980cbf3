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
        start, end, inner_start, inner_end, depth, _ = one
        if depth >= _DEEP:
            continue
        children = waiting.pop(depth + 1, None)
        kind, rule = role(one)
        quote = Quote(
            span=Span(start, end, text[start:end]),
            content=Span(inner_start, inner_end, text[inner_start:inner_end]),
            marks=text[start:inner_start] + text[inner_end:end],
            role=kind,
            children=tuple(reversed(children)) if children else (),
            rule=rule,
        )
        waiting.setdefault(depth, []).append(quote)
    return tuple(reversed(waiting.get(0, [])))
