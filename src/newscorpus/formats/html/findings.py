"""What is underlined, and what the page says about it."""

from collections.abc import Iterator

from attrs import frozen

from newscorpus.model import Article, Attribution, Event, Span, Speaker, Timex

__all__ = ("PALETTE", "Underlined", "days", "findings", "name_of", "names", "shortened", "speakers")

PALETTE = 8
"""How many colours the style sheet has for speakers; from the ninth on they come again."""

_PART = 160
"""How many characters of a name or a value the explanation of a finding shows at most."""


@frozen(kw_only=True)
class Underlined:
    """One stretch of the text to be underlined."""

    group: str
    """What it belongs to: "a3" is the fourth attribution with its source and cue, "t0" the first date, "e5", "h1"; "n2"
    the third speaker, where the full name is."""

    layer: str
    """quote, source, cue, event, date or head, each with its own line under the text; a name has none."""

    span: Span
    why: str
    """What the page says when it is pointed at."""

    hue: str = ""
    """The class that gives the colour."""

    first: bool = True
    """Whether links to the group lead here."""


def speakers(article: Article) -> dict[str, int]:
    """Return the speakers in order of appearance, with the number of their colour."""
    names = dict.fromkeys(a.speaker.name for a in article.attributions if a.speaker)
    return {name: i % PALETTE for i, name in enumerate(names)}


def name_of(a: Attribution) -> Span | None:
    """Return where the full name of a speaker is, unless it is in the words that name the source anyway."""
    name = a.speaker.span if a.speaker else None
    if name is None or (a.source is not None and a.source.contains(name)):
        return None
    return name


def names(article: Article) -> dict[Span, str]:
    """Return the places of full names to which sources lead, and the group of each.

    >>> names(Article(text="Rain."))
    {}
    """
    places = dict.fromkeys(name for a in article.attributions if (name := name_of(a)) is not None)
    return {name: f"n{i}" for i, name in enumerate(places)}


def days(begin: object, end: object) -> str:
    """Return a stretch of days for people: one day, two with "to", or nothing."""
    return " to ".join(dict.fromkeys(str(day or "…") for day in (begin, end))) if begin or end else ""


def findings(article: Article) -> list[Underlined]:
    """Return everything that is underlined, in text order."""
    colours = speakers(article)
    found = list(_header(article))
    for i, attribution in enumerate(article.attributions):
        found += _attribution(f"a{i}", attribution, colours)
    found += [
        Underlined(group=f"t{i}", layer="date", span=timex.span, why=_date(timex))
        for i, timex in enumerate(article.timexes)
    ]
    found += [
        Underlined(group=group, layer="name", span=name, why=_line("name", name.text))
        for name, group in names(article).items()
    ]
    for i, event in enumerate(article.events):
        hue = "" if event.asserted else "doubted"
        found.append(Underlined(group=f"e{i}", layer="event", span=event.trigger, why=_event(event), hue=hue))
    return sorted((f for f in found if len(f.span)), key=lambda f: f.span)


def _attribution(group: str, a: Attribution, colours: dict[str, int]) -> Iterator[Underlined]:
    who = a.speaker.name if a.speaker else "nobody named"
    hue = f"c{colours[a.speaker.name]}" if a.speaker else "cx"
    for i, piece in enumerate(a.content):
        why = _line("quote", str(a.kind), f"by {who}", a.rule)
        yield Underlined(group=group, layer="quote", span=piece, why=why, hue=hue, first=i == 0)
    if a.source is not None:
        why = _line("source", who, *_about(a.speaker), a.rule)
        yield Underlined(group=group, layer="source", span=a.source, why=why, hue=hue, first=False)
    if a.via is not None:
        why = _line("via", f"passes on what {who} said", a.rule)
        yield Underlined(group=group, layer="source", span=a.via, why=why, hue=f"{hue} via", first=False)
    for part in a.cue_parts or ((a.cue,) if a.cue is not None else ()):
        yield Underlined(group=group, layer="cue", span=part, why=_line("cue", a.rule), hue=hue, first=False)


def _about(speaker: Speaker | None) -> tuple[str, ...]:
    """Title and role of a speaker, and of the members of a group."""
    if speaker is None:
        return ()
    return tuple(span.text for one in (speaker, *speaker.members) for span in (one.title, one.role) if span is not None)


def _date(timex: Timex) -> str:
    covered = days(timex.begin, timex.end)
    return _line(
        "date",
        timex.value or "no value",
        str(timex.mod or ""),
        covered if covered != timex.value else "",
        str(timex.basis),
        timex.doubt.detail if timex.doubt else "",
        timex.rule,
    )


def _event(event: Event) -> str:
    parties = [" and ".join(p.name or p.text for p in side) for side in (event.actors, event.recipients) if side]
    time = event.time
    return _line(
        "event",
        str(event.type or "no type"),
        " → ".join(parties),
        days(time.begin, time.end) if time else "",
        "" if event.asserted else f"not asserted: {event.polarity}, {event.modality}",
        event.rule,
    )


def _header(article: Article) -> Iterator[Underlined]:
    head = article.header
    parts: list[tuple[str, Span | None, str]] = [
        ("headline", head.headline, ""),
        ("deck", head.deck, ""),
        ("section", head.section, ""),
        ("outlet", head.outlet, ""),
        ("via", head.via, ""),
    ]
    if head.byline:
        parts += [(str(person.role), person.name, head.byline.rule) for person in head.byline.contributors]
    if head.dateline:
        parts.append(("dateline", head.dateline.span, head.dateline.rule))
    for name, day in (("published", head.published), ("modified", head.modified)):
        if day is not None:
            parts.append((f"{name} {day.value}", day.span, day.rule))
    for i, (name, span, rule) in enumerate(parts):
        if span is not None:
            yield Underlined(group=f"h{i}", layer="head", span=span, why=_line("header", name, rule))


def _line(*parts: str) -> str:
    return " · ".join(shortened(part, _PART) for part in parts if part)


def shortened(text: str, longest: int) -> str:
    """Return the beginning of a text that would be too much: a page must not grow faster than its article."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
