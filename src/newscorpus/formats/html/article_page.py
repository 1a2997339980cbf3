"""The page of one article: masthead, key, timeline, the text, and the tables beside it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newscorpus.formats.html.findings import days, findings, name_of, names, shortened, speakers
from newscorpus.formats.html.running_text import draw_text
from newscorpus.formats.html.shell import asset, page
from newscorpus.formats.html.timeline import draw_timeline
from newscorpus.formats.html.visible import isolated, safe
from newscorpus.model import Article, Attribution, Event, Span
from newscorpus.model.plain import article_required

__all__ = ("draw_article",)

_LAYERS = (
    ("quote", "quotes"),
    ("source", "sources"),
    ("cue", "cues"),
    ("date", "dates"),
    ("event", "events"),
    ("head", "header"),
)

_BODY = """<a class="skip" href="#text">Skip to the text</a>
<header class="masthead">
<p class="place">{place}</p>
<h1 dir="auto">{title}</h1>
<p class="facts">{facts}</p>
</header>
<section class="guide" aria-label="Legend and timeline">
<fieldset class="key"><legend>Shown</legend>{key}{left_out}</fieldset>
<details class="keys"><summary>Keys</summary><p>Tab: to the next finding. Enter: to its row in the tables, and back. \
Esc: closes. In the text, n and p: to the next and previous quotation.</p></details>
{timeline}
</section>
<main id="text" tabindex="-1">
{text}
</main>
<aside aria-label="Tables" tabindex="-1">
{tables}
</aside>
<div id="tip" role="status" hidden></div>
<svg id="arrows" aria-hidden="true"></svg>"""

_CELL = 600
"""How many characters of a quotation a table shows at most; the text has all of it."""


class _Row(NamedTuple):
    """A row of a table."""

    group: str
    """What it leads to; empty when it leads nowhere."""

    hue: str
    """The class of its first cell."""

    cells: tuple[str, ...]
    """The cells, as HTML."""

    name: str = ""
    """The group of the full name of the speaker; empty when it is not elsewhere."""


def draw_article(article: Article) -> str:
    """Return the page."""
    title = article_required(article).headline or article.id or "(no headline)"
    found = findings(article)
    counts = {layer: len({f.group for f in found if f.layer == layer}) for layer, _ in _LAYERS}
    place = [words for words in (article.section, article.outlet) if words]
    body = _BODY.format(
        place=" · ".join(map(isolated, place)),
        title=safe(title),
        facts="".join(f"<span>{name} {isolated(value)}</span>" for name, value in _facts(article)),
        key="".join(_switch(layer, name, counts[layer]) for layer, name in _LAYERS),
        left_out=_left_out(article),
        timeline=draw_timeline(article),
        text="\n".join(draw_text(article, found)),
        tables="\n".join(_tables(article)),
    )
    return page(title, body, language=article.language, styles=(asset("article.css"),), script=asset("article.js"))


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    head = article.header
    if article.authors:
        yield "by", ", ".join(article.authors)
    place = head.dateline.place if head.dateline else None
    for name, span in (("from", place), ("via", head.via)):
        if span is not None:
            yield name, span.text
    yield "published", str(article.published or "not said")
    for name, value in (("id", article.id), ("", article.url)):
        if value:
            yield name, value


def _switch(layer: str, name: str, count: int) -> str:
    """Return the box that shows and hides a layer; the style sheet does it, so no script is needed."""
    return (
        f'<label><input type="checkbox" id="show-{layer}" checked><span class="swatch {layer}">{name}</span>'
        f" <b>{count}</b></label>"
    )


def _left_out(article: Article) -> str:
    """Return the box for what is left out of the story, with how many lines of which kinds that is."""
    kinds = Counter(str(block.kind) for block in article.blocks if block.is_boilerplate)
    if not kinds:
        return ""
    named = ", ".join(f"{kind.replace('_', ' ')} {count}" for kind, count in kinds.most_common())
    return (
        '<label><input type="checkbox" id="show-left-out" checked><span class="swatch">left out of the story</span>'
        f" <b>{kinds.total()}</b> <small>({named})</small></label>"
    )


def _tables(article: Article) -> Iterator[str]:
    colours, places = speakers(article), names(article)
    yield _table(
        "Who said what",
        ("who", "how", "what"),
        (_said(i, a, colours, places) for i, a in enumerate(article.attributions)),
    )
    yield _table(
        "Dates", ("words", "value", "why"),
        (_Row(f"t{i}", "", (_cell(t.text), _cell(t.value), safe(str(t.basis)))) for i, t in enumerate(article.timexes)),
    )  # fmt: skip
    yield _table("Events", ("words", "what and who", "when"), (_happened(i, e) for i, e in enumerate(article.events)))
    notes = ((str(note.kind), note.detail or (note.span.text if note.span else "")) for note in article.notes)
    yield _table("Doubts", ("kind", "what"), (_Row("", "", (safe(kind), _cell(what))) for kind, what in notes))


def _cell(text: str) -> str:
    return safe(shortened(text, _CELL))


def _said(number: int, a: Attribution, colours: dict[str, int], places: dict[Span, str]) -> _Row:
    who, hue = (a.speaker.name, f"c{colours[a.speaker.name]}") if a.speaker else ("nobody named", "cx")
    what = " … ".join(piece.text for piece in a.content)
    cue = f"{a.kind}: {a.cue.text}" if a.cue else str(a.kind)
    name = name_of(a)
    return _Row(f"a{number}", hue, (_cell(who), _cell(cue), _cell(what)), places[name] if name is not None else "")


def _happened(number: int, event: Event) -> _Row:
    parties = " → ".join(
        " and ".join(party.name or party.text for party in side) for side in (event.actors, event.recipients) if side
    )
    what = f"{event.type or ''} {parties}" + ("" if event.asserted else " (not asserted)")
    when = days(event.time.begin, event.time.end) if event.time else ""
    return _Row(f"e{number}", "", (_cell(event.text), _cell(what), safe(when)))


def _table(title: str, heads: tuple[str, ...], rows: Iterable[_Row]) -> str:
    body = []
    for group, hue, cells, name in rows:
        first = f'<a href="#{group}">{cells[0]}</a>' if group else cells[0]
        of = f' data-of="{group}"' if group else ""
        of += f' data-name="{name}"' if name else ""
        shown = [f'<td class="{hue}"><bdi>{first}</bdi></td>', *(f'<td dir="auto">{cell}</td>' for cell in cells[1:])]
        body.append(f"<tr{of}>{''.join(shown)}</tr>")
    if not body:
        return ""
    named = ' class="said"' if title == "Who said what" else ""
    columns = "".join(f'<th scope="col">{head}</th>' for head in heads)
    return (
        f"<details open{named}><summary>{title} <b>{len(body)}</b></summary><table><thead><tr>{columns}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></details>"
    )
