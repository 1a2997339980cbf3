"""The page of a corpus: each section says one thing in words, shows it, and keeps the figures at hand."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from os import PathLike
from pathlib import Path

from attrs import frozen

from newscorpus.corpus.atomic_write import write_whole
from newscorpus.errors import extra_needed
from newscorpus.formats.html.shell import asset, page
from newscorpus.formats.html.visible import isolated, safe
from newscorpus.report.figures import Cell, Figures, Table, read_figures
from newscorpus.report.pictures import bars, columns, heat, steps

__all__ = ("to_report", "write_report")

_KINDS = ("direct", "mixed", "indirect")
_NEAR = ("the day before", "the day itself", "around it", "the day after")

_BODY = """<header class="masthead">
<p class="place">corpus report</p>
<h1 dir="auto">{title}</h1>
<p class="facts">{facts}</p>
</header>
<main>
{sections}
</main>"""


def to_report(path: str | PathLike[str], /, *, title: str | None = None) -> str:
    """Return a page about what `newscorpus annotate` wrote.

    Args:
        path: the output folder, or one file of articles (Parquet or JSON lines).
        title: what stands at the head of the page; the name of the folder when `None`.

    Raises:
        MissingExtraError: altair, duckdb, pyarrow or vl-convert-python is not installed.
        SchemaError: there are no articles in it, or a file does not hold articles.
        OSError: it cannot be read.
    """
    for package in ("duckdb", "altair", "vl_convert"):  # before anything is counted
        with extra_needed("report"):
            import_module(package)
    figures = read_figures(path)
    shown = title if title is not None else Path(path).resolve().name
    body = _BODY.format(
        title=safe(shown),
        facts="".join(f"<span>{name} {isolated(value)}</span>" for name, value in _facts(figures)),
        sections="\n".join(_drawn(section) for section in _sections(figures)),
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


def _drawn(section: _Section) -> str:
    picture = f'<figure class="picture">{section.picture}</figure>' if section.picture else ""
    tables = "".join(map(_table, section.tables))
    figures = f"<details><summary>Figures</summary>{tables}</details>" if tables else ""
    classes = ' class="wide"' if section.wide else ""
    return (
        f'<section{classes}><h2>{section.title}</h2><p dir="auto">{safe(section.said)}</p>{picture}{figures}</section>'
    )


def _table(table: Table) -> str:
    if not table.rows:
        return ""
    heads = "".join(f'<th scope="col">{safe(column)}</th>' for column in table.columns)
    rows = "".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in table.rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


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
    yield _per_day(figures)
    yield _speakers(figures)
    yield _quoted_by(figures)
    yield _cues(figures)
    yield _distances(figures)
    yield _events(figures)
    yield _event_types(figures)
    yield _present(figures)
    yield _set_aside(figures)


def _per_day(figures: Figures) -> _Section:
    unit, undated = figures.unit, figures.articles - _sum(figures.per_day)
    if unit is None:
        return _Section(
            title="Articles per day", said=f"None of the {_count(undated, 'article')} has a date.", wide=True
        )
    most = max(figures.per_day.rows, key=lambda row: _number(row[1]))
    said = f"Most articles, {_number(most[1]):,}, are of {_period(most[0], unit.name)}."
    if undated - unit.outside:
        said += f" {_count(undated - unit.outside, 'article')} without a date."
    if unit.outside:
        said += f" {_count(unit.outside, 'article')} before {unit.first} or after {unit.last} not shown."
    picture = steps(figures.per_day, unit.name, f"articles per {unit.name}")
    return _Section(title=f"Articles per {unit.name}", said=said, picture=picture, tables=(figures.per_day,), wide=True)


def _speakers(figures: Figures) -> _Section:
    title = "Who is quoted"
    if not figures.speakers.rows:
        return _Section(title=title, said="Nobody is quoted.")
    counts: dict[Cell, int] = {}
    for name, _, count, _ in figures.speakers.rows:
        counts[name] = counts.get(name, 0) + _number(count)
    first, times = next(iter(counts.items()))
    attributed, named = _number(figures.totals.rows[0][2]), _number(figures.totals.rows[0][3])
    said = f"{first} is quoted most often: {_count(times, 'time')}. "
    said += f"{named:,} of {_count(attributed, 'attribution')} name a source."
    drawn = Table(("", "", ""), tuple(row[:3] for row in figures.speakers.rows))
    picture = bars(drawn, "the twenty who are quoted most", parts=_KINDS)
    return _Section(title=title, said=said, picture=picture, tables=(figures.speakers,))


def _quoted_by(figures: Figures) -> _Section:
    title = "Who quotes whom"
    if not figures.quoted_by.rows:
        return _Section(title=title, said="No outlet quotes anybody.")
    said = "How often each outlet quotes them: the outlet that the source or the article names, else the host."
    outlets: dict[Cell, int] = {}
    for _, outlet, count in figures.quoted_by.rows:
        outlets[outlet] = outlets.get(outlet, 0) + _number(count)
    across = sorted(outlets, key=lambda outlet: (outlet == "not said", -outlets[outlet]))
    picture = heat(figures.quoted_by, "speakers by outlet", across=across)
    return _Section(title=title, said=said, picture=picture, tables=(figures.quoted_by,))


def _cues(figures: Figures) -> _Section:
    title = "Cue verbs"
    if not figures.cues.rows:
        return _Section(title=title, said="No words mark reported speech.")
    first, count = figures.cues.rows[0]
    share = _number(count) / max(_number(figures.totals.rows[0][2]), 1)
    said = f"“{first}” marks {share:.0%} of the attributions. Forms of a verb are counted together."
    picture = bars(figures.cues, "the twenty most frequent cues")
    return _Section(title=title, said=said, picture=picture, tables=(figures.cues,))


def _distances(figures: Figures) -> _Section:
    title = "Dates in the text, against publication"
    dates = _sum(figures.distances)
    if not dates:
        return _Section(title=title, said="No date in the text of an article whose own date is known.")
    near = sum(_number(count) for distance, count in figures.distances.rows if distance in _NEAR)
    said = (
        f"{near / dates:.0%} of {_count(dates, 'date')} lie within a day of publication, or cover it"
        " (“around it”: this week, in 2018)."
    )
    picture = columns(figures.distances, "dates by distance from publication", middle=_NEAR)
    return _Section(title=title, said=said, picture=picture, tables=(figures.distances,))


def _events(figures: Figures) -> _Section:
    title = "Events on a timeline"
    if not figures.events.rows or figures.unit is None:
        return _Section(title=title, said="No event has a day within the time of the corpus.", wide=True)
    unit = figures.unit.name
    said = f"{_count(_sum(figures.events), 'event')} of the twelve most frequent types, by the {unit} of the first day."
    picture = heat(figures.events, "events by type and time", unit=unit)
    return _Section(title=title, said=said, picture=picture, tables=(figures.events,), wide=True)


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
    said = f"{asserted / max(events, 1):.0%} of {_count(events, 'event')} are told as facts; "
    said += "the others are denied, possible or planned."
    picture = bars(Table(("", "", ""), tuple(rows)), "events by type", parts=figures.event_types.columns[1:])
    return _Section(title=title, said=said, picture=picture, tables=(figures.event_types,))


def _present(figures: Figures) -> _Section:
    least = min(figures.present.rows, key=lambda row: _number(row[1]))
    missing = figures.articles - _number(least[1])
    said = f"How many articles have what. Missing most often is the {least[0]}: "
    said += f"in {missing:,} of {_count(figures.articles, 'article')}."
    picture = bars(figures.present, "articles that have each field")
    return _Section(
        title="What is there, what is missing", said=said, picture=picture, tables=(figures.present, figures.notes)
    )


def _set_aside(figures: Figures) -> _Section:
    title, count = "Set aside, and copies", _sum(figures.set_aside)
    copied = (
        f" {_count(_sum(figures.copies), 'article')} copy another one, exactly or nearly."
        if figures.copies.rows
        else ""
    )
    if not count:
        said = f"Nothing was set aside: every record became an article.{copied}"
        return _Section(title=title, said=said, tables=(figures.copies,))
    said = (
        f"{_count(count, 'record')} did not become articles, {count / (count + figures.articles):.1%} of all.{copied}"
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


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _period(day: Cell, unit: str) -> str:
    assert isinstance(day, date)
    return {"day": f"{day}", "week": f"the week of {day}", "month": f"{day:%Y-%m}", "year": f"{day.year}"}[unit]
