"""The pictures of a report: altair describes them, vl-convert draws them as SVG.

A colour is written as `var(--…)`, which the style sheet of the page fills in; so a picture is light or dark with it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

from newscorpus.errors import extra_needed
from newscorpus.formats.html.visible import visible
from newscorpus.report.figures import Cell, Table
from newscorpus.report.svg import inline_svg

if TYPE_CHECKING:
    import altair as alt

__all__ = ("bars", "columns", "heat", "steps")

_WIDTH, _WIDE = 520, 1130
_PADDING = {"left": 26, "right": 30, "top": 4, "bottom": 4}
"""Room for a reader's letters, which may be wider than those that vl-convert measured."""

_LABELS = 190
_LONGEST = 60

_BLUE, _GREEN, _GREY = "var(--c0)", "var(--c3)", "var(--cx)"


RowLinks = Sequence[str | None]
"""For each row of a table, the name of the panel that it opens; `None` when it opens none."""


def _data(table: Table, links: RowLinks = ()) -> "alt.InlineData":
    """Hand the rows to altair: names are shortened and made visible, a day becomes the moment at which it begins."""
    import altair as alt  # noqa: PLC0415

    def value(cell: Cell) -> str | int | float | bool | None:
        if isinstance(cell, date):
            return f"{cell.isoformat()}T00:00:00"
        if isinstance(cell, str):
            return _short(cell)
        return cell

    names = [f"f{i}" for i in range(len(table.columns))]  # a column's title may hold what altair reads as a path
    rows = [dict(zip(names, map(value, row), strict=True)) for row in table.rows]
    if any(links):
        rows = [{**row, "to": f"#{link}" if link else None} for row, link in zip(rows, links, strict=True)]
    return alt.InlineData(values=rows)


def _leading(links: RowLinks) -> "dict[str, alt.Href]":
    """Return the encoding that makes a mark open its panel."""
    import altair as alt  # noqa: PLC0415

    return {"href": alt.Href("to:N")} if any(links) else {}


def _drawn(chart: "alt.Chart | alt.LayerChart | alt.FacetChart", label: str) -> str:
    with extra_needed("report"):
        import vl_convert  # noqa: PLC0415

    config = chart.configure(background="transparent", font="sans-serif", padding=_PADDING)
    config = config.configure_view(stroke=None)
    config = config.configure_axis(
        labelColor="var(--ink)", titleColor="var(--soft)", gridColor="var(--rule)", domain=False, ticks=False,
        labelFontSize=12, titleFontSize=11, titleFontWeight="normal", labelLimit=_LABELS, labelPadding=6, gridWidth=1,
    )  # fmt: skip
    config = config.configure_legend(
        labelColor="var(--ink)",
        titleColor="var(--soft)",
        labelFontSize=12,
        orient="top",
        title=None,
        symbolType="square",
    )
    return inline_svg(vl_convert.vegalite_to_svg(config.to_json(validate=False)), label)


def bars(table: Table, label: str, *, parts: Sequence[str] = (), links: RowLinks = ()) -> str:
    """Draw a bar a row: name and number; with `parts`, name, part and number, one bar of several colours.

    Args:
        table: the longest bar first.
        label: what the picture is.
        parts: the values of the second column, in the order of the colours.
        links: the panels that the rows open.
    """
    with extra_needed("report"):
        import altair as alt  # noqa: PLC0415

    order = _names(row[0] for row in table.rows)
    number = f"f{len(table.columns) - 1}"
    length = alt.X(f"{number}:Q", title=None, axis=_counts(table))
    name = alt.Y("f0:N", sort=_names(row[0] for row in table.rows), title=None, axis=alt.Axis(grid=False))
    chart = alt.Chart(_data(table, links), width=_WIDTH, height=alt.Step(22 if len(order) > 6 else 26))
    lead = _leading(links)
    if parts:
        scale = alt.Scale(domain=list(parts), range=[_BLUE, _GREEN, _GREY] if len(parts) > 2 else [_BLUE, _GREY])
        return _drawn(chart.mark_bar().encode(x=length, y=name, color=alt.Color("f1:N", scale=scale), **lead), label)
    drawn = chart.mark_bar(color=_BLUE).encode(x=length, y=name, **lead)
    text = chart.mark_text(align="left", dx=4, color="var(--soft)", fontSize=11, aria=False).encode(
        x=length, y=name, text=alt.Text(f"{number}:Q", format=",d")
    )
    return _drawn(alt.layer(drawn, text), label)


def _names(cells: Iterable[Cell]) -> list[str]:
    """Return the names in the order of the rows, which altair would sort by the alphabet."""
    return list(dict.fromkeys(_short(str(cell)) for cell in cells))


def _short(name: str) -> str:
    shown = visible(name)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"


def steps(table: Table, unit: str, label: str, *, links: RowLinks = ()) -> str:
    """Draw a column a day (week, month, year): day and number."""
    with extra_needed("report"):
        import altair as alt  # noqa: PLC0415

    chart = alt.Chart(_data(table, links), width=_WIDE, height=220)
    time = alt.X("f0:T", timeUnit=_time_unit(unit), title=None, axis=_days(unit))
    count = alt.Y("f1:Q", title=None, axis=_counts(table))
    return _drawn(chart.mark_bar(color=_BLUE, binSpacing=1).encode(x=time, y=count, **_leading(links)), label)


def columns(table: Table, label: str, *, middle: Sequence[str]) -> str:
    """Draw a bar a row in the order of the rows, those named in `middle` in another colour."""
    with extra_needed("report"):
        import altair as alt  # noqa: PLC0415

    inside = alt.FieldOneOfPredicate(field="f0", oneOf=list(middle))
    chart = alt.Chart(_data(table), width=_WIDTH, height=alt.Step(22))
    length = alt.X("f1:Q", title=None, axis=_counts(table))
    name = alt.Y("f0:N", sort=_names(row[0] for row in table.rows), title=None, axis=alt.Axis(grid=False))
    colour = alt.condition(inside, alt.value("var(--accent)"), alt.value(_BLUE))
    return _drawn(chart.mark_bar().encode(x=length, y=name, color=colour), label)


def heat(table: Table, label: str, *, unit: str = "", across: Sequence[Cell] = (), links: RowLinks = ()) -> str:
    """Draw a field per row: name, place across (a day with `unit`, else one of `across`) and number; darker is more."""
    with extra_needed("report"):
        import altair as alt  # noqa: PLC0415

    name = alt.Y("f0:N", sort=_names(row[0] for row in table.rows), title=None, axis=alt.Axis(grid=False))
    depth = alt.Opacity("f2:Q", scale=alt.Scale(type="sqrt", range=[0.08, 0.65]), legend=None)
    chart = alt.Chart(_data(table, links), height=alt.Step(24))
    lead = _leading(links)
    if unit:
        time = alt.X("f1:T", timeUnit=_time_unit(unit), title=None, axis=_days(unit))
        square = chart.mark_rect(color="var(--event)").encode(x=time, y=name, opacity=depth, **lead)
        return _drawn(square.properties(width=_WIDE), label)
    place = alt.X(
        "f1:N", sort=_names(across), title=None,
        axis=alt.Axis(orient="top", labelAngle=-35, grid=False, labelLimit=130),
    )  # fmt: skip
    square = chart.mark_rect(color=_BLUE).encode(x=place, y=name, opacity=depth, **lead)
    text = chart.mark_text(color="var(--ink)", fontSize=11, aria=False).encode(x=place, y=name, text="f2:Q")
    return _drawn(alt.layer(square, text).properties(width=alt.Step(46)), label)


def _counts(table: Table) -> "alt.Axis":
    """Return an axis of whole numbers."""
    import altair as alt  # noqa: PLC0415

    most = max((row[-1] for row in table.rows if isinstance(row[-1], int)), default=1)
    return alt.Axis(tickCount=min(most, 5), format=",d")


def _days(unit: str) -> "alt.Axis":
    """Return an axis of days, months or years."""
    import altair as alt  # noqa: PLC0415

    form = {"day": "%-d %b %Y", "week": "%-d %b %Y", "month": "%b %Y"}.get(unit, "%Y")
    return alt.Axis(grid=False, tickCount=8, labelOverlap=True, labelSeparation=12, format=form)


def _time_unit(unit: str) -> Literal["yearmonthdate", "yearweek", "yearmonth", "year"]:
    match unit:
        case "day":
            return "yearmonthdate"
        case "week":
            return "yearweek"
        case "month":
            return "yearmonth"
        case _:
            return "year"
