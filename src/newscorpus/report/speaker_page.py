"""The page of one speaker: when, where and how somebody is quoted, and what was said, each quotation with its place."""

from datetime import date
from importlib import import_module
from os import PathLike
from pathlib import Path

from newscorpus.corpus.layout import OutputFolder
from newscorpus.errors import SchemaError, extra_needed
from newscorpus.formats.html.shell import asset, page
from newscorpus.formats.html.visible import isolated, safe
from newscorpus.report import queries
from newscorpus.report.evidence import Piece, one_line
from newscorpus.report.figures import Cell, Table, opened, unit_name
from newscorpus.report.panels import draw_piece
from newscorpus.report.pictures import bars, steps

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
    folder = OutputFolder(Path(path))
    parts = folder.parts() if folder.path.is_dir() else [folder.path]
    if not parts:
        msg = f"{path}: no articles; expected the folder that `newscorpus annotate` wrote, with part-00000.parquet"
        raise SchemaError(msg)
    with opened(parts) as connection:

        def table(query: str, *values: Cell) -> Table:
            result = connection.execute(query, list(values))
            return Table(tuple(column[0] for column in result.description), tuple(result.fetchall()))

        totals = table(queries.ONE_SPEAKER, speaker)
        if not totals.rows[0][1]:
            known = table(queries.SIMILAR_SPEAKERS, speaker).rows
            names = ", ".join(str(row[0]) for row in known) or "nobody"
            msg = f"{path}: nobody called {speaker!r} is quoted; most like it: {names}"
            raise SchemaError(msg)
        first, last = totals.rows[0][4:]
        unit = unit_name(first, last) if isinstance(first, date) and isinstance(last, date) else "day"
        per_day = table(queries.SPEAKER_PER_DAY, speaker, unit)
        outlets, cues = table(queries.SPEAKER_OUTLETS, speaker), table(queries.SPEAKER_CUES, speaker)
        quotes = [Piece(*map(one_line, row)) for row in table(queries.SPEAKER_QUOTES, speaker, _MOST).rows]
    name, said, articles, papers = totals.rows[0][:4]
    facts = [("quotations", said), ("articles", articles), ("outlets", papers)]
    facts += [("from", first), ("to", last)] if first else []
    pictures = (
        (f"Quotations per {unit}", steps(per_day, unit, f"quotations per {unit}") if per_day.rows else "", True),
        ("Outlets", bars(outlets, "quotations by outlet") if outlets.rows else "", False),
        ("Cues", bars(cues, "quotations by cue") if cues.rows else "", False),
    )
    sections = "\n".join(
        f"<section{' class=' + chr(34) + 'wide' + chr(34) if wide else ''}><h2>{head}</h2>"
        f'<figure class="picture">{picture}</figure></section>'
        for head, picture, wide in pictures
        if picture
    )
    shown = f"{len(quotes):,} of {said:,}, in the order of their days." if isinstance(said, int) else ""
    body = _BODY.format(
        title=safe(str(name)),
        facts="".join(
            f"<span>{what} {isolated(f'{value:,}' if isinstance(value, int) else str(value))}</span>"
            for what, value in facts
        ),
        sections=sections,
        shown=safe(shown),
        quotes="\n".join(map(draw_piece, quotes)),
    )
    return page(str(name), body, styles=(asset("report.css", "newscorpus.report"),))
