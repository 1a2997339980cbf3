"""A page to look at: the text with its findings underlined, and the record beside it.

The page is one file without scripts, links or anything fetched; whatever comes from the text is escaped. Overlapping
findings are drawn as nested elements, whose underlines stack.
"""

from collections.abc import Iterable, Iterator
from html import escape

from newscorpus.model import Article, Block, Event, Span

__all__ = ("to_html",)

_LAYERS = ("quote", "source", "cue", "event", "date")
"""From the outermost element to the innermost; each has its own underline."""

_Mark = tuple[int, int, str, str]
"""Start, end, layer and explanation."""

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.9 Georgia, serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .5rem 2.5rem; }
header, .key { grid-column: 1 / -1; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .3rem; }
.meta, .key, aside { font: 13px/1.5 system-ui, sans-serif; }
.meta span { margin-right: 1.2rem; }
.block { margin: 0 0 .55rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.left-out { opacity: .5; }
.kind { font: 11px/1.2 system-ui, sans-serif; margin-right: .6em; border: 1px solid; padding: 0 .35em; }
.quote { border-bottom: 2px solid #1f78b4; padding-bottom: 8px; }
.source { border-bottom: 2px solid #33a02c; padding-bottom: 6px; }
.cue { border-bottom: 2px solid #b15928; padding-bottom: 4px; }
.event { border-bottom: 2px solid #6a3d9a; padding-bottom: 2px; }
.date { border-bottom: 2px solid #e08214; }
.key span { margin-right: 1.4rem; padding-bottom: 2px; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.4rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
td { border-top: 1px solid #8886; padding: .25rem .6rem .25rem 0; vertical-align: top; overflow-wrap: break-word; }
@media (max-width: 50rem) { body { display: block; } }
"""

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header><h1 dir="auto">{title}</h1><p class="meta">{meta}</p></header>
<p class="key">{key}</p>
<main>{main}</main>
<aside>{aside}</aside>
</body>
</html>
"""


def to_html(article: Article, /) -> str:
    """Return the record as one self-contained page.

    >>> from newscorpus.model import Article
    >>> "&lt;script&gt;" in to_html(Article(text="<script>", id="<script>"))
    True
    """
    head = article.header
    title = head.headline.text if head.headline else article.id or "(no headline)"
    marks = _marks(article)
    return _PAGE.format(
        language=_safe(article.language),
        title=_safe(title),
        style=_STYLE,
        meta="".join(f"<span>{_safe(name)} <bdi>{_safe(value)}</bdi></span>" for name, value in _meta(article)),
        key="".join(f'<span class="{layer}">{layer}</span>' for layer in _LAYERS),
        main="\n".join(_lines(article, marks)),
        aside="\n".join(_tables(article)),
    )


def _safe(text: str) -> str:
    """Escaped, with everything invisible or half a character shown as U+FFFD."""
    visible = (c if c.isprintable() or c in "\n\t\xa0" else "\N{REPLACEMENT CHARACTER}" for c in text)
    return escape("".join(visible), quote=True)


def _meta(article: Article) -> Iterator[tuple[str, str]]:
    head = article.header
    if head.byline:
        yield "by", ", ".join(c.name.text for c in head.byline.contributors)
    place = head.dateline.place if head.dateline else None
    for name, span in (("from", place), ("outlet", head.outlet), ("via", head.via)):
        if span is not None:
            yield name, span.text
    yield "published", str(article.published or "not said")


def _marks(article: Article) -> list[_Mark]:
    """Everything that is underlined, in text order."""
    found: list[tuple[Span | None, str, str]] = []
    for a in article.attributions:
        who = a.speaker.name if a.speaker else "?"
        found += [(piece, "quote", f"{who} · {a.kind} · {a.rule}") for piece in a.content]
        found += [(a.source, "source", who), (a.cue, "cue", a.rule)]
    found += [(t.span, "date", f"{t.value} · {t.basis} · {t.rule}") for t in article.timexes]
    found += [
        (e.trigger, "event", f"{e.type} · {'asserted' if e.asserted else 'not asserted'} · {e.rule}")
        for e in article.events
    ]
    return sorted((s.start, s.end, layer, why) for s, layer, why in found if s is not None and len(s))


def _lines(article: Article, marks: list[_Mark]) -> Iterator[str]:
    blocks: Iterable[Block | Span] = article.blocks or (Span.cut(article.text, 0, len(article.text)),)
    first = 0
    for block in blocks:
        span = block if isinstance(block, Span) else block.span
        while first < len(marks) and marks[first][1] <= span.start:
            first += 1
        body = _underlined(article.text, span, marks, first)
        if isinstance(block, Span) or block.is_story:
            yield f'<p class="block" dir="auto">{body}</p>'
        else:
            kind = f'<span class="kind" title="{_safe(block.rule)}">{block.kind}</span>'
            yield f'<p class="block left-out" dir="auto">{kind}{body}</p>'


def _underlined(text: str, span: Span, marks: list[_Mark], first: int) -> str:
    """Cut the line where a finding starts or ends, and nest what is open at each piece."""
    turns: list[tuple[int, bool, str, str]] = []
    for i in range(first, len(marks)):
        start, end, layer, why = marks[i]
        if start >= span.end:
            break
        if end > span.start:
            turns += [(max(start, span.start), True, layer, why), (min(end, span.end), False, layer, why)]
    turns.sort(key=lambda turn: turn[:2])
    out: list[str] = []
    active: dict[str, list[str]] = {layer: [] for layer in _LAYERS}
    at = span.start
    for position, opens, layer, why in [*turns, (span.end, True, _LAYERS[0], "")]:
        if position > at:
            layers = [name for name in _LAYERS if active[name]]
            opening = "".join(f'<span class="{name}" title="{_safe(active[name][-1])}">' for name in layers)
            out.append(opening + _safe(text[at:position]) + "</span>" * len(layers))
            at = position
        if opens:
            active[layer].append(why)
        else:
            active[layer].remove(why)
    return "".join(out)


def _tables(article: Article) -> Iterator[str]:
    said = ((a.speaker.name if a.speaker else "?", " … ".join(c.text for c in a.content)) for a in article.attributions)
    yield _table("who said what", said)
    yield _table("dates", ((t.text, t.value, str(t.basis)) for t in article.timexes))
    yield _table("events", (_event_row(event) for event in article.events))
    yield _table("notes", ((str(n.kind), n.detail) for n in article.notes))


def _event_row(event: Event) -> tuple[str, ...]:
    days = _days(event.time.begin, event.time.end) if event.time else ""
    return event.text, str(event.type or ""), days, "" if event.asserted else "not asserted"


def _days(begin: object, end: object) -> str:
    return " to ".join(dict.fromkeys(str(day or "…") for day in (begin, end))) if begin or end else ""


def _table(title: str, rows: Iterable[tuple[str, ...]]) -> str:
    body = "".join("<tr>" + "".join(f'<td dir="auto">{_safe(cell)}</td>' for cell in row) + "</tr>" for row in rows)
    return f"<table><caption>{title}</caption>{body}</table>" if body else ""
