"""A legible text view of a record, for the terminal."""

from collections.abc import Iterable, Iterator

from newscorpus.model import Actor, Article, BlockKind, Event, EventTime
from newscorpus.model.plain import article_required

__all__ = ("to_text",)

_BOLD, _DIM, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_COLOURS = {"said": "\x1b[36m", "dates": "\x1b[33m", "events": "\x1b[35m", "notes": "\x1b[31m"}
_WIDTH = 88
_KIND = 2 + max(map(len, BlockKind))


def to_text(article: Article, /, *, colour: bool = False) -> str:
    """Return the record as readable lines.

    >>> from newscorpus.model import Article
    >>> print(to_text(Article(text="Rain fell.", id="a1")))
    a1
      published   not said

    Args:
        article: the record.
        colour: put ANSI colour codes around headings and boilerplate.
    """
    lines: list[str] = []
    for section, rows in _sections(article_required(article)):
        if not rows:
            continue
        if section:
            lines += ["", _paint(section, _BOLD + _COLOURS.get(section, ""), on=colour)]
        lines += [_paint("  " + row, _DIM, on=colour) if row.startswith("- ") else "  " + row for row in rows]
    title = article.headline or article.id or "(no headline)"
    return "\n".join([_paint(_visible(title), _BOLD, on=colour), *lines])


def _paint(text: str, code: str, *, on: bool) -> str:
    return f"{code}{text}{_RESET}" if on else text


def _sections(article: Article) -> Iterator[tuple[str, list[str]]]:
    yield "", list(_header(article))
    yield (
        "text",
        [("" if b.is_story else "- ") + _cell(str(b.kind), _KIND) + _visible(b.text, _WIDTH) for b in article.blocks],
    )
    yield (
        "said",
        [
            f"{_cell(a.speaker.name if a.speaker else '?', 28)}{_cell(str(a.kind), 10)}"
            + _visible(" … ".join(piece.text for piece in a.content), _WIDTH)
            for a in article.attributions
        ],
    )
    yield "dates", [f"{_cell(t.text, 28)}{_cell(t.value, 22)}{t.basis}" for t in article.timexes]
    yield "events", [_event(event) for event in article.events]
    yield (
        "notes",
        [
            f"{_cell(str(n.kind), 22)}{_visible(n.detail or (n.span.text if n.span else ''), _WIDTH)}"
            for n in article.notes
        ],
    )


def _header(article: Article) -> Iterator[str]:
    head = article.header
    fields: Iterable[tuple[str, str]] = (
        ("by", ", ".join(article.authors)),
        ("from", head.dateline.text if head.dateline else ""),
        ("outlet", article.outlet or ""),
        ("section", article.section or ""),
        ("via", head.via.text if head.via else ""),
        ("published", str(article.published or "not said")),
        ("about", _event(article.lead_event) if article.lead_event else ""),
    )
    for name, value in fields:
        if value:
            yield f"{name:<12}{_visible(value, _WIDTH)}"


def _event(event: Event) -> str:
    who = " → ".join(filter(None, map(_named, (event.actors, event.recipients))))
    doubt = "" if event.asserted else "  (not asserted)"
    return (
        f"{_cell(event.text, 28)}{_cell(event.type or '', 14)}{_cell(_when(event.time), 26)}{_visible(who, 40)}{doubt}"
    )


def _named(parties: Iterable[Actor]) -> str:
    return ", ".join(party.name or party.text for party in parties)


def _when(time: EventTime | None) -> str:
    if time is None or (time.begin is None and time.end is None):
        return "-"
    days = dict.fromkeys(str(day or "…") for day in (time.begin, time.end))
    return " to ".join(days)


def _cell(text: str, width: int) -> str:
    return f"{_visible(text, width - 2):<{width}}"


def _visible(text: str, width: int = _WIDTH) -> str:
    """One line, without anything that a terminal would obey."""
    flat = " ".join(text.split())
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in flat[: width + 1])
    return shown if len(shown) <= width else shown[: width - 1] + "…"
