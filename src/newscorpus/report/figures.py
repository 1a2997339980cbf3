"""The figures of a report, counted by DuckDB where the articles lie."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache, partial
from os import PathLike
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import frozen

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.set_aside import read_set_aside
from newscorpus.errors import SchemaError, extra_needed
from newscorpus.report import queries
from newscorpus.report.evidence import Panels, read_evidence

if TYPE_CHECKING:
    import duckdb

__all__ = ("Cell", "Figures", "Table", "TimeScale", "ask", "opened", "read_figures", "unit_name")

Cell = str | int | float | bool | date | None

_EXAMPLES = 20
"""How many of the records that were set aside the page names."""

_CUES = 2_000
"""How many spellings of cues are looked up in the lexicon; what is rarer is not in the first twenty anyway."""


class TimeScale(NamedTuple):
    """How time is cut: day, week, month or year, between two days."""

    name: str
    first: date
    last: date
    outside: int
    """How many articles lie before or behind; a date that was misread must not make the line a century long."""


@frozen
class Table:
    """Rows with named columns.

    >>> len(Table(("cue", "attributions"), (("say", 3), ("add", 1))))
    2
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()

    def __len__(self) -> int:
        return len(self.rows)


@frozen(kw_only=True)
class Figures:
    """What a report shows; each table in the order in which it is shown."""

    articles: int
    """How many articles there are."""

    totals: Table
    """One row: articles, with a date, attributions, with a speaker, speakers, dates, events, asserted events."""

    unit: TimeScale | None
    """How the time of the corpus is cut; `None` when no article has a date."""

    per_day: Table
    """Day (or first day of the unit), articles."""

    speakers: Table
    """Speaker, kind, attributions, articles: the twenty who are quoted most."""

    quoted_by: Table
    """Speaker, outlet, attributions: of the first fifteen speakers and the first ten outlets."""

    cues: Table
    """Cue, attributions: the first twenty."""

    distances: Table
    """How far the dates in the text lie from publication, dates."""

    events: Table
    """Type, day (or first day of the unit), events."""

    event_types: Table
    """Type, asserted, not asserted."""

    present: Table
    """Field, articles that have it."""

    notes: Table
    """Kind of note, notes, articles."""

    copies: Table
    """Kind of copy (exact, near), articles; empty when nobody looked for copies."""

    same_words: Table
    """Quotation, articles, outlets: the twenty that most articles have; empty before `newscorpus link`."""

    same_events: Table
    """Event, articles, outlets: the twenty that most articles mention; empty before `newscorpus link`."""

    advice: tuple[str, ...] = ()
    """What the run said at its end that should be looked at."""

    evidence: Panels = Panels()  # noqa: RUF009 - it is frozen
    """What is behind the bars and cells."""

    set_aside: Table
    """Stage, error, records."""

    set_aside_examples: Table
    """Source, error, message: the first twenty."""


def read_figures(path: str | PathLike[str], /) -> Figures:
    """Count what `newscorpus annotate` wrote.

    Args:
        path: the output folder, or one file of articles: Parquet, or JSON lines as `write_jsonl` writes them.

    Raises:
        MissingExtraError: duckdb or pyarrow is not installed.
        SchemaError: there are no articles in it, or a file does not hold articles.
        OSError: it cannot be read.
    """
    with opened(path) as connection:
        return _count(connection, OutputFolder(Path(path)))


@contextmanager
def opened(path: str | PathLike[str]) -> "Iterator[duckdb.DuckDBPyConnection]":
    """Open the articles as the view `articles`, and what they say as `said`.

    JSON lines become Parquet in a folder that is gone afterwards.

    Raises:
        MissingExtraError: duckdb or pyarrow is not installed.
        SchemaError: there are no articles, or a file does not hold articles.
    """
    folder = OutputFolder(Path(path))
    parts = folder.parts() if folder.path.is_dir() else [folder.path]
    if not parts:
        msg = f"{path}: no articles; expected the folder that `newscorpus annotate` wrote, with part-00000.parquet"
        raise SchemaError(msg)
    with extra_needed("report"):
        import duckdb  # noqa: PLC0415

    from newscorpus.formats.arrow import write_parquet  # noqa: PLC0415 - needs pyarrow
    from newscorpus.formats.json import read_jsonl  # noqa: PLC0415

    with TemporaryDirectory() as scratch, duckdb.connect() as connection:
        files = []
        for i, part in enumerate(parts):
            file = part.resolve()
            if part.suffix != ".parquet":
                file = Path(scratch, f"{i}.parquet")
                write_parquet(file, read_jsonl(part))
            elif any(sign in str(file) for sign in "*?["):  # DuckDB would look for a pattern
                file = Path(scratch, f"{i}.parquet")
                file.symlink_to(part.resolve())
            files.append(str(file))
        connection.execute(f"SET temp_directory = '{scratch}'")
        try:
            connection.read_parquet(files, union_by_name=True).create_view("articles")
            connection.execute(queries.SAID)
            yield connection
        except (duckdb.BinderException, duckdb.InvalidInputException) as error:
            msg = f"{parts[0]}: not a table of articles: {str(error).splitlines()[0]}"
            raise SchemaError(msg) from error


def ask(connection: "duckdb.DuckDBPyConnection", query: str, *values: Cell) -> Table:
    """Return the answer to a query; `values` are its `$1`, `$2`, and so on."""
    result = connection.execute(query, list(values))
    return Table(tuple(column[0] for column in result.description), tuple(result.fetchall()))


def _count(connection: "duckdb.DuckDBPyConnection", folder: OutputFolder) -> Figures:
    table = partial(ask, connection)
    totals = table(queries.TOTALS)
    articles = totals.rows[0][0]
    assert isinstance(articles, int)
    unit = _unit(table(queries.WINDOW))
    window = (unit.name, unit.first, unit.last) if unit else ("day", None, None)
    aside, examples = _set_aside(folder)
    spelled = table(queries.CUES, _CUES)
    names = {str(words): _cue_name(str(words)) for words, _ in spelled.rows}
    cues = _cues(spelled)
    shown = {row[0] for row in cues.rows}
    wanted = {words: name for words, name in names.items() if name in shown}
    words = _linked(connection, folder, "quotes", queries.SAME_WORDS)
    happened = _linked(connection, folder, "events", queries.SAME_EVENTS)
    linked = [name for name, found in (("quotes", words), ("events", happened)) if found.rows]
    return Figures(
        evidence=read_evidence(connection, cues=wanted, window=window, linked=linked),
        same_words=words,
        same_events=happened,
        advice=_advice(folder),
        articles=articles,
        totals=totals,
        unit=unit,
        per_day=table(queries.PER_DAY, *window),
        speakers=table(queries.SPEAKERS),
        quoted_by=table(queries.QUOTED_BY),
        cues=cues,
        distances=table(queries.DISTANCES),
        events=table(queries.EVENTS, *window),
        event_types=table(queries.EVENT_TYPES),
        present=table(queries.PRESENT),
        notes=table(queries.NOTES),
        copies=_copies(connection, folder),
        set_aside=aside,
        set_aside_examples=examples,
    )


def _unit(window: Table) -> TimeScale | None:
    first, last, outside = window.rows[0]
    if not isinstance(first, date) or not isinstance(last, date):
        return None
    assert isinstance(outside, int)
    return TimeScale(unit_name(first, last), first, last, outside)


def unit_name(first: date, last: date) -> str:
    """Return by what to cut the time between two days, so that a picture has some dozens of columns.

    >>> unit_name(date(2018, 10, 1), date(2018, 10, 31)), unit_name(date(2001, 1, 1), date(2020, 1, 1))
    ('day', 'year')
    """
    days = (last - first).days
    return "day" if days <= 92 else "week" if days <= 730 else "month" if days <= 4400 else "year"


def _cues(spelled: Table) -> Table:
    """Add up the forms of a verb: said, says, has said."""
    counts: Counter[str] = Counter()
    for words, count in spelled.rows:
        assert isinstance(words, str)
        assert isinstance(count, int)
        counts[_cue_name(words)] += count
    return Table(("cue", "attributions"), tuple(counts.most_common(20)))


def _cue_name(words: str) -> str:
    """Return the verb of the lexicon that a cue holds, or the cue as written."""
    forms = _cue_forms()
    return next((forms[word] for word in words.split() if word in forms), words if words[0].isalnum() else f"“{words}”")


@cache
def _cue_forms() -> dict[str, str]:
    """Map each form of a cue to the one by which its entry is called."""
    from newscorpus.lexicon import load_lexicon  # noqa: PLC0415
    from newscorpus.quotes.cues.cue_forms import cue_forms  # noqa: PLC0415

    return {form: entries[0].cue.forms[0] for form, entries in cue_forms(load_lexicon("en")).items()}


def _copies(connection: "duckdb.DuckDBPyConnection", folder: OutputFolder) -> Table:
    parquet, lines = folder.duplicates("parquet"), folder.duplicates("jsonl")
    if parquet.is_file():
        copies = connection.read_parquet(str(parquet))
    elif lines.is_file() and lines.stat().st_size:
        copies = connection.read_json(str(lines))
    else:
        return Table(("kind", "articles"))
    copies.create_view("copies")
    return Table(("kind", "articles"), tuple(connection.execute(queries.COPIES).fetchall()))


def _linked(
    connection: "duckdb.DuckDBPyConnection", folder: OutputFolder, name: Literal["events", "quotes"], query: str
) -> Table:
    """The largest clusters of a table that `newscorpus link` wrote."""
    parquet, lines = folder.links(name, "parquet"), folder.links(name, "jsonl")
    if parquet.is_file():
        found = connection.read_parquet(str(parquet))
    elif lines.is_file() and lines.stat().st_size:
        found = connection.read_json(str(lines))
    else:
        return Table(())
    found.create_view(f"linked_{name}")
    return ask(connection, query)


def _advice(folder: OutputFolder) -> tuple[str, ...]:
    """What the run said at its end; nothing for a file, or where it cannot be read."""
    try:
        said = json.loads(folder.quality.read_bytes()).get("advice", [])
    except (OSError, ValueError, AttributeError):
        return ()
    return tuple(str(line) for line in said if isinstance(line, str)) if isinstance(said, list) else ()


def _set_aside(folder: OutputFolder) -> tuple[Table, Table]:
    counts: Counter[tuple[str, str]] = Counter()
    examples: list[tuple[str, str, str]] = []
    for file in folder.set_asides() if folder.path.is_dir() else ():
        for record in read_set_aside(file):
            counts[record.stage, record.error] += 1
            if len(examples) < _EXAMPLES:
                examples.append((record.source, record.error, record.message))
    rows = tuple((stage, error, count) for (stage, error), count in counts.most_common())
    return Table(("stage", "error", "records"), rows), Table(("source", "error", "message"), tuple(examples))
