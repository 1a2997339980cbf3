"""The panels of a page as HTML: what opens when somebody follows a bar or a cell."""

from newscorpus.formats.html.visible import isolated, safe
from newscorpus.report.evidence import Example, Panel, Panels

__all__ = ("draw_panel", "draw_piece", "say_left_out")


def draw_panel(panel: Panel) -> str:
    """Return a panel, hidden until somebody goes there."""
    shown = len(panel.pieces)
    more = f"{shown:,} of {panel.total:,}" if panel.total > shown else f"{shown:,}"
    pieces = "".join(map(draw_piece, panel.pieces))
    name = isolated(" · ".join(panel.key[1:]))
    return (
        f'<div class="behind" id="{panel.name}" tabindex="-1"><a href="#closed">close</a> <b>{name}</b> <i>{more}</i>'
        f"<ol>{pieces}</ol></div>"
    )


def draw_piece(piece: Example) -> str:
    """Return one example: the words, who said them, the article and the place."""
    said = f"<span>{isolated(piece.said)}</span>" if piece.said else ""
    return (
        f'<li dir="auto"><q>{safe(piece.words)}</q> {said}<span>{isolated(piece.article)}</span>'
        f"<code>{isolated(piece.place)}</code></li>"
    )


def say_left_out(evidence: Panels) -> str:
    """Say what the page does not hold."""
    if not evidence.left_out:
        return ""
    return f'<p class="empty">{evidence.left_out:,} bars and cells open nothing, to keep the page small.</p>'
