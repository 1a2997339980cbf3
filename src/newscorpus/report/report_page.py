"""The page of a corpus: each section says one thing in words, shows it, and keeps the figures at hand."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from os import PathLike
from pathlib import Path

from attrs import frozen

from newscorpus.corpus.atomic_write import write_whole
from newscorpus.corpus.quality import counted
from newscorpus.errors import extra_needed
from newscorpus.formats.html.shell import asset, page
from newscorpus.formats.html.visible import isolated, safe
from newscorpus.report.evidence import Panels
from newscorpus.report.figures import Cell, Figures, Table, read_figures
from newscorpus.report.panels import draw_panel, say_left_out
from newscorpus.report.pictures import bars, columns, heat, steps

__all__ = ("to_report", "write_report")

_KINDS = ("direct", "mixed", "indirect")
_NEAR = ("the day before", "the day itself", "around it", "the day after")

_BODY = """<header class="masthead" id="top">
<p class="place">corpus report</p>
<h1 dir="auto">{title}</h1>
<p class="facts">{facts}</p>
</header>
<main>
{sections}
</main>
{empty}
{panels}
{left_out}"""


def to_report(path: str | PathLike[str], /, *, title: str | None = None) -> str:
    """Return a page about what `newscorpus annotate` wrote.

    Args:
        path: the output folder, or one file of articles (Parquet or JSON lines).
        title: the heading of the page; when `None`, the number of articles and their period.

    Raises:
        MissingExtraError: altair, duckdb, pyarrow or vl-convert-python is not installed.
        SchemaError: there are no articles in it, or a file does not hold articles.
        OSError: it cannot be read.
    """
    for package in ("duckdb", "altair", "vl_convert"):  # before anything is counted
        with extra_needed("report"):
            import_module(package)
    figures = read_figures(path)
    shown = title if title is not None else _title(figures)
    sections = list(_sections(figures))
    full = [section for section in sections if section.picture or section.tables or section.lines]
    empty = [section.said for section in sections if section not in full]
    body = _BODY.format(
        title=safe(shown),
        facts="".join(f"<span>{name} {isolated(value)}</span>" for name, value in _facts(figures)),
        sections="\n".join(_drawn(section, number, figures.evidence) for number, section in enumerate(full)),
        empty=f'<p class="empty">{safe(" ".join(empty))}</p>' if empty else "",
        panels="\n".join(map(draw_panel, figures.evidence.panels)),
        left_out=say_left_out(figures.evidence),
    )
    return page(shown, body, styles=(asset("report.css", "newscorpus.report"),))


def write_report(path: str | PathLike[str], to: str | PathLike[str], /, *, title: str | None = None) -> None:
    """Write the page of `to_report` to a file; it is there whole or not at all.

    Raises:
        OSError: it cannot be written; the rest as `to_report`.
    """
    write_whole(Path(to), to_report(path, title=title).encode())


@frozen(kw_only=True)
class _Section:
    title: str
    said: str
    """One sentence that says what is to be seen; plain text."""
    picture: str = ""
    """SVG."""
    tables: tuple[Table, ...] = ()
    wide: bool = False
    lines: tuple[str, ...] = ()
    """Sentences below the first."""
    keys: tuple[str, ...] = ()
    """The kind of panel behind the rows of the first table, and how many of its cells name it."""


def _title(figures: Figures) -> str:
    """What the page is about, where nobody gave it a title."""
    said = counted(figures.articles, "article")
    if figures.unit is None:
        return said
    first, last = figures.unit.first, figures.unit.last
    return f"{said}, {first}" if first == last else f"{said}, {first} to {last}"


def _drawn(section: _Section, number: int, evidence: Panels) -> str:
    picture = f'<figure class="picture">{section.picture}</figure>' if section.picture else ""
    tables = "".join(_table(table, section.keys if not i else (), evidence) for i, table in enumerate(section.tables))
    figures = f"<details><summary>Figures</summary>{tables}</details>" if tables and picture else tables
    lines = "".join(f'<li dir="auto">{safe(line)}</li>' for line in section.lines)
    listed = f'<ul class="advice">{lines}</ul>' if lines else ""
    classes = ' class="wide"' if section.wide else ""
    said = f'<p dir="auto">{safe(section.said)}</p>' if section.said else ""
    return f'<section{classes} id="s{number}"><h2>{section.title}</h2>{said}{listed}{picture}{figures}</section>'


def _table(table: Table, keys: tuple[str, ...], evidence: Panels) -> str:
    """A table; the first cell of a row opens the panel behind it."""
    if not table.rows:
        return ""
    heads = "".join(f'<th scope="col">{safe(column)}</th>' for column in table.columns)
    rows = "".join("<tr>" + "".join(_row(row, keys, evidence)) + "</tr>" for row in table.rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _row(row: tuple[Cell, ...], keys: tuple[str, ...], evidence: Panels) -> Iterator[str]:
    link = evidence.link(keys[0], *row[: len(keys)]) if keys else None
    for at, cell in enumerate(row):
        shown = _cell(cell)
        if not at and link is not None:
            words = safe("" if cell is None else str(cell))
            shown = f'<td dir="auto"><a href="#{link}">{words}</a></td>'
        yield shown


def _cell(cell: Cell) -> str:
    if isinstance(cell, int | float):
        return f'<td class="number">{cell:,}</td>'
    return f'<td dir="auto">{safe("" if cell is None else str(cell))}</td>'


def _facts(figures: Figures) -> Iterator[tuple[str, str]]:
    yield "articles", f"{figures.articles:,}"
    if figures.unit:
        yield "published", f"{figures.unit.first} to {figures.unit.last}"
    for name, count in zip(figures.totals.columns[2:7], figures.totals.rows[0][2:7], strict=True):
        yield name, f"{count:,}"
    yield "set aside", f"{_sum(figures.set_aside):,}"


def _sections(figures: Figures) -> Iterator[_Section]:
    if figures.advice:
        title = "What should be looked at"
        yield _Section(title=title, said="", lines=figures.advice, wide=True)
    yield _per_day(figures)
    yield _speakers(figures)
    yield _quoted_by(figures)
    yield from _shared(figures)
    yield _cues(figures)
    yield _distances(figures)
    yield _events(figures)
    yield _event_types(figures)
    yield _present(figures)
    yield _set_aside(figures)


def _per_day(figures: Figures) -> _Section:
    unit, undated = figures.unit, figures.articles - _sum(figures.per_day)
    if unit is None:
        return _Section(title="Articles per day", said="No article has a date.", wide=True)
    most = max(figures.per_day.rows, key=lambda row: _number(row[1]))
    said = f"Most articles, {_number(most[1]):,}, are of {_period(most[0], unit.name)}."
    if undated - unit.outside:
        said += f" {counted(undated - unit.outside, 'article')} without a date."
    if unit.outside:
        said += f" {counted(unit.outside, 'article')} before {unit.first} or after {unit.last} not shown."
    links = [figures.evidence.link("day", row[0]) for row in figures.per_day.rows]
    picture = steps(figures.per_day, unit.name, f"articles per {unit.name}", links=links)
    title = f"Articles per {unit.name}"
    return _Section(title=title, said=said, picture=picture, tables=(figures.per_day,), wide=True, keys=("day",))


def _speakers(figures: Figures) -> _Section:
    title = "Who is quoted"
    if not figures.speakers.rows:
        return _Section(title=title, said="Nobody is quoted.")
    counts: dict[Cell, int] = {}
    for name, _, count, _ in figures.speakers.rows:
        counts[name] = counts.get(name, 0) + _number(count)
    first, times = next(iter(counts.items()))
    attributed, named = _number(figures.totals.rows[0][2]), _number(figures.totals.rows[0][3])
    said = f"{first} is quoted most often: {counted(times, 'time')}. "
    said += f"{named:,} of {counted(attributed, 'attribution')} name a source."
    drawn = Table(("", "", ""), tuple(row[:3] for row in figures.speakers.rows))
    links = [figures.evidence.link("speaker", row[0]) for row in drawn.rows]
    picture = bars(drawn, "the twenty who are quoted most", parts=_KINDS, links=links)
    return _Section(title=title, said=said, picture=picture, tables=(figures.speakers,), keys=("speaker",))


def _quoted_by(figures: Figures) -> _Section:
    title = "Who quotes whom"
    if not figures.quoted_by.rows:
        return _Section(title=title, said="No outlet quotes anybody.")
    said = "How often each outlet quotes them: the outlet that the source or the article names, else the host."
    outlets: dict[Cell, int] = {}
    for _, outlet, count in figures.quoted_by.rows:
        outlets[outlet] = outlets.get(outlet, 0) + _number(count)
    across = sorted(outlets, key=lambda outlet: (outlet == "not said", -outlets[outlet]))
    links = [figures.evidence.link("cell", *row[:2]) for row in figures.quoted_by.rows]
    picture = heat(figures.quoted_by, "speakers by outlet", across=across, links=links)
    return _Section(title=title, said=said, picture=picture, tables=(figures.quoted_by,), keys=("cell", "outlet"))


def _shared(figures: Figures) -> Iterator[_Section]:
    """What several articles share, where `newscorpus link` was called."""
    if figures.same_words.rows:
        said = "Quotations that most articles have, whole, cut or altered."
        yield _Section(
            title="The same words in several articles",
            said=said,
            tables=(figures.same_words,),
            wide=True,
            keys=("words",),
        )
    if figures.same_events.rows:
        said = "Events that most articles mention: type, parties, day and place."
        yield _Section(
            title="The same event in several articles",
            said=said,
            tables=(figures.same_events,),
            wide=True,
            keys=("happening",),
        )


def _cues(figures: Figures) -> _Section:
    title = "Cue verbs"
    if not figures.cues.rows:
        return _Section(title=title, said="No words mark reported speech.")
    first, count = figures.cues.rows[0]
    share = _number(count) / max(_number(figures.totals.rows[0][2]), 1)
    said = f"“{first}” marks {share:.0%} of the attributions. Forms of a verb are counted together."
    links = [figures.evidence.link("cue", row[0]) for row in figures.cues.rows]
    picture = bars(figures.cues, "the twenty most frequent cues", links=links)
    return _Section(title=title, said=said, picture=picture, tables=(figures.cues,), keys=("cue",))


def _distances(figures: Figures) -> _Section:
    title = "Dates in the text, against publication"
    dates = _sum(figures.distances)
    if not dates:
        return _Section(title=title, said="No date in the text of an article whose own date is known.")
    near = sum(_number(count) for distance, count in figures.distances.rows if distance in _NEAR)
    said = (
        f"{near / dates:.0%} of {counted(dates, 'date')} lie within a day of publication, or cover it"
        " (“around it”: this week, in 2018)."
    )
    picture = columns(figures.distances, "dates by distance from publication", middle=_NEAR)
    return _Section(title=title, said=said, picture=picture, tables=(figures.distances,))


def _events(figures: Figures) -> _Section:
    title = "Events on a timeline"
    if not figures.events.rows or figures.unit is None:
        return _Section(title=title, said="No event has a day within the time of the corpus.", wide=True)
    unit = figures.unit.name
    said = (
        f"{counted(_sum(figures.events), 'event')} of the twelve most frequent types, by the {unit} of the first day."
    )
    links = [figures.evidence.link("event", *row[:2]) for row in figures.events.rows]
    picture = heat(figures.events, "events by type and time", unit=unit, links=links)
    return _Section(title=title, said=said, picture=picture, tables=(figures.events,), wide=True, keys=("event", "day"))


def _event_types(figures: Figures) -> _Section:
    title = "What happened, and what only might"
    rows = [
        (kind, part, count)
        for kind, *counts in figures.event_types.rows
        for part, count in zip(figures.event_types.columns[1:], counts, strict=True)
    ]
    if not rows:
        return _Section(title=title, said="No events.")
    events, asserted = _number(figures.totals.rows[0][6]), _number(figures.totals.rows[0][7])
    said = f"{asserted / max(events, 1):.0%} of {counted(events, 'event')} are told as facts; "
    said += "the others are denied, possible or planned."
    links = [figures.evidence.link("type", row[0]) for row in rows]
    picture = bars(
        Table(("", "", ""), tuple(rows)), "events by type", parts=figures.event_types.columns[1:], links=links
    )
    return _Section(title=title, said=said, picture=picture, tables=(figures.event_types,), keys=("type",))


def _present(figures: Figures) -> _Section:
    if not figures.articles:
        return _Section(title="What is there, what is missing", said="No articles.")
    least = min(figures.present.rows, key=lambda row: _number(row[1]))
    missing = figures.articles - _number(least[1])
    said = f"How many articles have what. Missing most often is the {least[0]}: "
    said += f"in {missing:,} of {counted(figures.articles, 'article')}."
    links = [figures.evidence.link("missing", row[0]) for row in figures.present.rows]
    picture = bars(figures.present, "articles that have each field", links=links)
    said += " A bar opens some of those that lack it."
    title, tables = "What is there, what is missing", (figures.present, figures.notes)
    return _Section(title=title, said=said, picture=picture, tables=tables, keys=("missing",))


def _set_aside(figures: Figures) -> _Section:
    title, count = "Set aside, and copies", _sum(figures.set_aside)
    copied = (
        f" {counted(_sum(figures.copies), 'article')} copy another one, exactly or nearly."
        if figures.copies.rows
        else ""
    )
    if not count:
        said = f"Nothing was set aside: every record became an article.{copied}"
        return _Section(title=title, said=said, tables=(figures.copies,) if figures.copies.rows else ())
    said = (
        f"{counted(count, 'record')} did not become articles, {count / (count + figures.articles):.1%} of all.{copied}"
    )
    rows = tuple((f"{stage}: {error}", number) for stage, error, number in figures.set_aside.rows)
    picture = bars(Table(("", ""), rows[:20]), "records set aside, by reason")
    tables = (figures.set_aside, figures.set_aside_examples, figures.copies)
    return _Section(title=title, said=said, picture=picture, tables=tables)


def _number(cell: Cell) -> int:
    assert isinstance(cell, int)
    return cell


def _sum(table: Table) -> int:
    return sum(_number(row[-1]) for row in table.rows)


def _period(day: Cell, unit: str) -> str:
    assert isinstance(day, date)
    return {"day": f"{day}", "week": f"the week of {day}", "month": f"{day:%Y-%m}", "year": f"{day.year}"}[unit]
