"""`newscorpus explain`: what was found at a place, by which rule, why, and where to find that rule."""

import json
from collections.abc import Iterator
from datetime import date

import click
from attrs import asdict, frozen

from newscorpus.cli.choosing import Choice, choosing, chosen_article
from newscorpus.cli.group import emit, in_colour
from newscorpus.cli.rule_places import RulePlace, find_rule
from newscorpus.formats.html.findings import days
from newscorpus.formats.html.visible import visible
from newscorpus.model import Article, Attribution, Event, Span, Timex

__all__ = ("explain",)

_LONGEST = 100


def _read_place(ctx: click.Context, param: click.Parameter, value: str) -> tuple[int, int]:
    """Read a stretch of the text: START:END, or START alone for one character."""
    start, colon, end = value.partition(":")
    if not start.isdecimal() or (colon and not end.isdecimal()):
        msg = f"{value!r} is not a place; expected START:END, counted in characters from 0"
        raise click.BadParameter(msg, ctx, param)
    first, last = int(start), int(end) if colon else int(start) + 1
    if first >= last:
        msg = f"{value!r} holds no character; END must come after START"
        raise click.BadParameter(msg, ctx, param)
    return first, last


@frozen(kw_only=True)
class Explained:
    """One finding that covers the place."""

    what: str
    """header, block, date, quote, attribution, event or note."""

    span: Span
    says: str
    """What the finding says: its value."""

    why: str
    """What decided, as far as the finding keeps it."""

    rule: str


@click.command()
@choosing
@click.option("--at", callback=_read_place, required=True, metavar="START:END", help="The place, in characters from 0.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Readable text, or one line of JSON per finding.",
)
def explain(
    file: str,
    id: str | None,  # noqa: A002 - the name of the option
    number: int | None,
    published: date | None,
    url: str | None,
    language: str | None,
    at: tuple[int, int],
    form: str,
) -> None:
    """Say what was found at a place of an article of FILE, by which rule, and where to find that rule.

    Exits with 1 when nothing was found there.
    """
    article = chosen_article(file, Choice(id=id, number=number, published=published, url=url, language=language))
    if at[1] > len(article.text):
        msg = f"--at {at[0]}:{at[1]}: the text has {len(article.text)} characters"
        raise click.UsageError(msg)
    here = Span.cut(article.text, *at)
    found = sorted((one for one in _findings(article) if one.span.overlaps(here)), key=lambda one: -len(one.span))
    for one in found:
        place = find_rule(one.rule) if one.rule else None
        emit(_as_json(one, place) if form == "json" else "\n".join(_as_text(one, place)))
    if not found:
        click.get_current_context().exit(1)


def _findings(article: Article) -> Iterator[Explained]:
    yield from _header(article)
    for block in article.blocks:
        why = "part of the story" if block.is_story else "left out" if block.is_boilerplate else "header"
        yield Explained(what="block", span=block.span, says=str(block.kind), why=why, rule=block.rule)
    for timex in article.timexes:
        yield _date("date", timex)
    for quote in article.quotes:
        yield Explained(
            what="quote", span=quote.span, says=str(quote.role), why=f"marks {quote.marks}", rule=quote.rule
        )
    for attribution in article.attributions:
        yield _attribution(attribution)
    for event in article.events:
        yield _event(event)
    for note in article.notes:
        if note.span is not None:
            yield Explained(what="note", span=note.span, says=str(note.kind), why=note.detail, rule="")


def _header(article: Article) -> Iterator[Explained]:
    head = article.header
    for name in ("headline", "deck", "kicker", "section", "outlet", "via"):
        span: Span | None = getattr(head, name)
        if span is not None:
            yield Explained(what="header", span=span, says=name, why="", rule="")
    if head.byline is not None:
        people = ", ".join(f"{person.text} ({person.role})" for person in head.byline.contributors)
        yield Explained(what="header", span=head.byline.span, says=f"byline: {people}", why="", rule=head.byline.rule)
    if head.dateline is not None:
        place = head.dateline.place.text if head.dateline.place else "no place"
        yield Explained(
            what="header", span=head.dateline.span, says=f"dateline: {place}", why="", rule=head.dateline.rule
        )
    for name, timex in (("published", head.published), ("modified", head.modified)):
        if timex is not None:
            yield _date(name, timex)


def _date(what: str, timex: Timex) -> Explained:
    covered = days(timex.begin, timex.end)
    says = _joined(timex.value, f"{timex.mod}" if timex.mod else "", covered if covered != timex.value else "")
    cue = f"decided by “{timex.cue.text}”" if timex.cue else ""
    doubt = f"in doubt: {timex.doubt.detail or timex.doubt.kind}" if timex.doubt else ""
    return Explained(what=what, span=timex.span, says=says, why=_joined(str(timex.basis), cue, doubt), rule=timex.rule)


def _attribution(a: Attribution) -> Explained:
    who = a.speaker.name if a.speaker else "nobody named"
    named = f"source “{a.source.text}”" if a.source else ""
    cue = f"cue “{a.cue.text}”" if a.cue else ""
    return Explained(
        what="attribution", span=a.span, says=_joined(str(a.kind), who), why=_joined(named, cue), rule=a.rule
    )


def _event(event: Event) -> Explained:
    parties = [
        ", ".join(party.name or party.text for party in side) for side in (event.actors, event.recipients) if side
    ]
    time = event.time
    when = days(time.begin, time.end) if time else ""
    told = "asserted" if event.asserted else f"not asserted: {event.polarity}, {event.modality}"
    basis = f"dated by {time.basis}" if time else ""
    return Explained(
        what="event", span=event.trigger, says=_joined(str(event.type or "no type"), " → ".join(parties), when),
        why=_joined(told, basis), rule=event.rule,
    )  # fmt: skip


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _as_text(one: Explained, place: RulePlace | None) -> Iterator[str]:
    bold, plain = ("\x1b[1m", "\x1b[0m") if in_colour() else ("", "")
    words = visible(" ".join(one.span.text.split()))
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    yield f"{bold}{one.what}{plain} {one.span.start}:{one.span.end} {shown}"
    for name, value in (("says", one.says), ("why", one.why), ("rule", one.rule)):
        if value:
            yield f"  {name:<6}{visible(value)}"
    if place is not None:
        yield f"  {'from':<6}{place.file}:{place.line}" + (f"  {place.said}" if place.said else "")


def _as_json(one: Explained, place: RulePlace | None) -> str:
    record = {"what": one.what, "start": one.span.start, "end": one.span.end, "text": one.span.text}
    record |= {"says": one.says, "why": one.why, "rule": one.rule, "from": asdict(place) if place else None}
    return json.dumps(record)
