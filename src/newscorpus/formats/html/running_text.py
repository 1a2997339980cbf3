"""The text as written, cut where a finding starts or ends; a piece carries the lines of all the findings over it.

Findings overlap and nest: a date in a quote in a report. Elements cannot overlap, so each piece of the text between two
turns is one element, and its classes say which lines are drawn under it. A line has its own height, so it goes on
straight from piece to piece.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newscorpus.formats.html.findings import Underlined
from newscorpus.formats.html.visible import safe
from newscorpus.model import Article, Block, Span

__all__ = ("draw_text",)

_DEPTH = 3
"""How many quotes inside quotes have a line of their own."""

_OVER = 12
"""How many findings a piece knows at most; an odd text may nest thousands."""


def draw_text(article: Article, found: Sequence[Underlined]) -> Iterator[str]:
    """Yield a paragraph of HTML for each line of the text; `found` is in text order."""
    whole = Span.cut(article.text, 0, len(article.text))
    waiting = 0
    open_now: list[Underlined] = []
    for block in article.blocks or (whole,):
        span = block if isinstance(block, Span) else block.span
        open_now = [f for f in open_now if f.span.end > span.start][-_OVER:]
        while waiting < len(found) and found[waiting].span.start < span.end:
            if found[waiting].span.end > span.start:
                open_now.append(found[waiting])
            waiting += 1
        yield _paragraph(block, "".join(_pieces(article.text, span, open_now)))


def _paragraph(block: Block | Span, body: str) -> str:
    """Return the paragraph, with the kind of line beside it when it is not an ordinary one."""
    if isinstance(block, Span) or block.kind == "paragraph":
        return f'<p class="line" dir="auto">{body}</p>'
    classes = "line" if block.is_story else "line left-out" if block.is_boilerplate else f"line head {block.kind}"
    kind = f'<span class="kind" title="{safe(block.rule)}">{block.kind.replace("_", " ")}</span>'
    return f'<p class="{classes}" dir="auto">{kind}{body}</p>'


def _pieces(text: str, span: Span, inside: list[Underlined]) -> Iterator[str]:
    turns = {span.start, span.end}
    for finding in inside:
        turns.add(max(finding.span.start, span.start))
        turns.add(min(finding.span.end, span.end))
    waiting = 0
    over: list[Underlined] = []
    for start, end in pairwise(sorted(turns)):
        over = [f for f in over if f.span.end > start]
        while waiting < len(inside) and inside[waiting].span.start <= start:
            if inside[waiting].span.end > start:
                over.append(inside[waiting])
            waiting += 1
        over = over[-_OVER:]
        words = safe(text[start:end])
        yield _piece(words, start, over) if over else words


def _piece(words: str, start: int, over: list[Underlined]) -> str:
    classes = ["m"]
    depth = 0
    for finding in over:
        if finding.layer == "quote":
            classes.append(f"q{min(depth, _DEPTH - 1)}{finding.hue}")
            depth += 1
        else:
            classes += (finding.layer, finding.hue) if finding.hue else (finding.layer,)
    begins = [f for f in over if f.span.start == start]
    anchors = [f.group for f in begins if f.first]
    anchor = f' id="{anchors[0]}"' if anchors else ""
    focus = ' tabindex="0"' if begins else ""
    groups = " ".join(dict.fromkeys(f.group for f in over))
    why = safe("\n".join(dict.fromkeys(f.why for f in over)))
    piece = (
        f'<span class="{" ".join(dict.fromkeys(classes))}"{anchor}{focus} data-of="{groups}" data-why="{why}"'
        f' aria-description="{why}">{words}</span>'
    )
    for group in anchors[1:]:
        piece = f'<span id="{group}">{piece}</span>'
    return piece
