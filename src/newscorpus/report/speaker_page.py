"""The page of one speaker: when, where and how somebody is quoted, and what was said, each quotation with its place."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING

from newscorpus.errors import SchemaError, extra_needed
from newscorpus.formats.html.shell import asset, page
from newscorpus.formats.html.visible import isolated, safe
from newscorpus.report import queries
from newscorpus.report.evidence import Example, one_line
from newscorpus.report.figures import Table, ask, opened, unit_name
from newscorpus.report.panels import draw_piece
from newscorpus.report.pictures import bars, steps

if TYPE_CHECKING:
    import duckdb

__all__ = ("to_speaker_page",)

_MOST = 500
_BODY = """<header class="masthead">
<p class="place">speaker</p>
<h1 dir="auto">{title}</h1>
<p class="facts">{facts}</p>
</header>
<main>
{sections}
</main>
<section class="wide"><h2>What was said</h2><p>{shown}</p></section>
<ol class="said">
{quotes}
</ol>"""


def to_speaker_page(path: str | PathLike[str], speaker: str, /) -> str:
    """Return a page about one speaker of what `newscorpus annotate` wrote.

    Args:
        path: the output folder, or one file of articles (Parquet or JSON lines).
        speaker: the name, with or without the initial in its middle; capitals do not matter.

    Raises:
        MissingExtraError: altair, duckdb, pyarrow or vl-convert-python is not installed.
        SchemaError: there are no articles in it, or nobody of this name is quoted; the message names similar ones.
        OSError: it cannot be read.
    """
    for package in ("duckdb", "altair", "vl_convert"):  # before anything is counted
        with extra_needed("report"):
            import_module(package)
    with opened(path) as connection:
        return _page(connection, f"{path}", speaker)


def _page(connection: "duckdb.DuckDBPyConnection", path: str, speaker: str) -> str:
    table = partial(ask, connection)
    totals = table(queries.ONE_SPEAKER, speaker)
    if not totals.rows[0][1]:
        known = table(queries.SIMILAR_SPEAKERS, speaker).rows
        names = ", ".join(str(row[0]) for row in known) or "nobody"
        msg = f"{path}: nobody called {speaker!r} is quoted; most like it: {names}"
        raise SchemaError(msg)
    name, said, _, _, first, last = totals.rows[0]
    unit = unit_name(first, last) if isinstance(first, date) and isinstance(last, date) else "day"
    per_day = table(queries.SPEAKER_PER_DAY, speaker, unit)
    outlets, cues = table(queries.SPEAKER_OUTLETS, speaker), table(queries.SPEAKER_CUES, speaker)
    quotes = [Example(*map(one_line, row)) for row in table(queries.SPEAKER_QUOTES, speaker, _MOST).rows]
    sections = (
        _section(f"Quotations per {unit}", steps(per_day, unit, f"quotations per {unit}"), wide=True)
        if per_day.rows
        else "",
        _section("Outlets", bars(outlets, "quotations by outlet")) if outlets.rows else "",
        _section("Cues", bars(cues, "quotations by cue")) if cues.rows else "",
    )
    shown = f"{len(quotes):,} of {said:,}, in the order of their days." if isinstance(said, int) else ""
    body = _BODY.format(
        title=safe(str(name)),
        facts="".join(_facts(totals)),
        sections="\n".join(filter(None, sections)),
        shown=safe(shown),
        quotes="\n".join(map(draw_piece, quotes)),
    )
    return page(str(name), body, styles=(asset("report.css", "newscorpus.report"),))


def _section(title: str, picture: str, *, wide: bool = False) -> str:
    classes = ' class="wide"' if wide else ""
    return f'<section{classes}><h2>{title}</h2><figure class="picture">{picture}</figure></section>'


def _facts(totals: Table) -> Iterator[str]:
    """How often, in how many articles and outlets, from when to when."""
    _, said, articles, outlets, first, last = totals.rows[0]
    for name, value in (("quotations", said), ("articles", articles), ("outlets", outlets)):
        yield f"<span>{name} {isolated(f'{value:,}')}</span>"
    if first is not None:
        yield f"<span>from {isolated(str(first))}</span><span>to {isolated(str(last))}</span>"
