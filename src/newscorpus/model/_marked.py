"""An article in a notebook: what the page says about it, and the text with its findings marked.

A notebook gives no style sheet, so each mark carries its own style, and every kind of mark has its own line: nobody
has to distinguish colours. Findings overlap and elements cannot, so the text is cut wherever a mark begins or ends.
`newscorpus view` draws the full page.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newscorpus.model._show import row_table
from newscorpus.model.span import Span

if TYPE_CHECKING:
    from newscorpus.model.article import Article, Block

__all__ = ("marked_article",)

_LONGEST = 6_000
"""How many characters of the text a notebook shows."""

_OVER = 8
"""How many marks a piece of the text shows at most; an odd text may nest thousands."""

_HUES = (211, 145, 18, 185, 325, 52, 245, 28)
"""The colours of the speakers, as degrees of hue; from the ninth speaker on they come again."""

_STYLES = {
    "source": "font-weight:600",
    "cue": "font-style:italic",
    "date": "border-bottom:2px dotted",
    "event": "border-bottom:2px dashed",
}


class _Mark(NamedTuple):
    start: int
    end: int
    style: str
    why: str


def marked_article(article: "Article", /) -> str:
    """Return the article as HTML: facts about it, then its text with marks."""
    shown = [block for block in article.blocks if block.span.end <= _LONGEST]
    parts = [_paragraph(article, block, marks) for block, marks in _with_marks(article, shown)]
    if not article.blocks:
        whole = Span.cut(article.text, 0, min(len(article.text), _LONGEST))
        parts.append(_styled("p", "white-space:pre-wrap", _pieces(article.text, whole, _marks(article))))
    left = len(article.text) - (shown[-1].span.end if shown else _LONGEST if not article.blocks else 0)
    if left > 0 and (len(shown) < len(article.blocks) or not article.blocks):
        parts.append(f"<p>… and {left:,} characters more</p>")
    legend = ", ".join(
        _styled("span", style, name)
        for name, style in (("what was said", _said(0)), *((name, style) for name, style in _STYLES.items()))
    )
    style = "max-width:46em;line-height:1.75;text-align:start"
    return (
        f"<div style='{style}' dir='auto'>{row_table(_facts(article), 'Article')}<p>{legend}</p>{''.join(parts)}</div>"
    )


def _facts(article: "Article") -> Iterator[tuple[str, str]]:
    yield "headline", article.headline or ""
    yield "by", ", ".join(article.authors)
    yield "outlet", article.outlet or ""
    yield "published", str(article.published or "")
    yield "id", article.id or ""
    yield "notes", "; ".join(f"{note.kind}: {note.detail}" if note.detail else str(note.kind) for note in article.notes)


def _marks(article: "Article") -> list[_Mark]:
    """Everything that is marked, in text order."""
    hues: dict[str, int] = {}
    marks = []
    for said in article.attributions:
        who = said.speaker.name if said.speaker else "nobody named"
        style = _said(hues.setdefault(who, len(hues)))
        marks += [_Mark(piece.start, piece.end, style, f"{said.kind}, by {who}") for piece in said.content]
        for name, span in (("source", said.source), ("source", said.via), ("cue", said.cue)):
            if span is not None:
                marks.append(_Mark(span.start, span.end, _STYLES[name], f"{name}: {who}"))
    for timex in article.timexes:
        marks.append(_Mark(timex.span.start, timex.span.end, _STYLES["date"], f"date: {timex.value}"))
    for event in article.events:
        why = f"event: {event.type or 'no type'}{'' if event.asserted else ', not asserted'}"
        marks.append(_Mark(event.trigger.start, event.trigger.end, _STYLES["event"], why))
    return sorted(mark for mark in marks if mark.start < min(mark.end, _LONGEST))


def _said(number: int) -> str:
    return f"background:hsla({_HUES[number % len(_HUES)]},80%,50%,.2)"


def _with_marks(article: "Article", blocks: list["Block"]) -> Iterator[tuple["Block", list[_Mark]]]:
    """Yield each block with the marks that touch it."""
    marks, waiting = _marks(article), 0
    over: list[_Mark] = []
    for block in blocks:
        while waiting < len(marks) and marks[waiting].start < block.span.end:
            over.append(marks[waiting])
            waiting += 1
        over = [mark for mark in over if mark.end > block.span.start]
        yield block, over


def _paragraph(article: "Article", block: "Block", marks: list[_Mark]) -> str:
    style = "margin:.4em 0;white-space:pre-wrap" + (";opacity:.6;font-size:85%" if block.is_boilerplate else "")
    if str(block.kind) in {"headline", "subheading"}:
        style += ";font-weight:700"
    kind = "" if block.is_story else f"<small>{block.kind}: </small>"
    return _styled("p", style, kind + _pieces(article.text, block.span, marks))


def _pieces(text: str, span: Span, marks: list[_Mark]) -> str:
    from html import escape  # noqa: PLC0415 - its table of entities is large, and only a notebook needs it

    turns = {span.start, span.end}
    for mark in marks:
        turns |= {turn for turn in (mark.start, mark.end) if span.start < turn < span.end}
    parts, waiting = [], 0
    over: list[_Mark] = []
    for start, end in pairwise(sorted(turns)):
        while waiting < len(marks) and marks[waiting].start <= start:
            over.append(marks[waiting])
            waiting += 1
        over = [mark for mark in over if mark.end > start][-_OVER:]
        words = escape(text[start:end])
        if over:
            style = ";".join(dict.fromkeys(mark.style for mark in over))
            why = escape("; ".join(dict.fromkeys(mark.why for mark in over)))
            words = f"<span style='{style}' title='{why}'>{words}</span>"
        parts.append(words)
    return "".join(parts)


def _styled(tag: str, style: str, body: str) -> str:
    return f"<{tag} style='{style}'>{body}</{tag}>"
