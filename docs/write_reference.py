"""Write the parts of the pages that are made: from the code the JSON Schema and the tables of formats and columns, and
from the tables of `bench/` the figures that the README and the explanations quote.

The tests compare them. After a change: `python docs/write_reference.py`.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path
from types import UnionType
from typing import get_args, get_origin

from attrs import fields, has

from newscorpus import model
from newscorpus.formats import FORMATS
from newscorpus.formats.columns import column_type
from newscorpus.formats.jsonschema import attribute_docs, json_schema
from newscorpus.formats.marks import LABELS, LINKS
from newscorpus.formats.rows import ArticleRow
from newscorpus.formats.table_rows import TABLES

REFERENCE = Path(__file__).parent / "reference"
MADE = re.compile(r"(<!-- made by write_reference\.py: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def schema() -> str:
    """The JSON Schema."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def formats() -> str:
    rows = (
        (
            f"`{one.name}`", f"`{one.suffix}`", one.title, "a file" if one.holds == "many" else "a folder",
            "yes" if one.can_read else "", f"`{one.extra}`" if one.extra else "",
        )
        for one in FORMATS.values()
    )  # fmt: skip
    return table(("name", "suffix", "what it is", "many articles make", "can be read", "extra"), rows)


def marks() -> str:
    labels = table(("label", "what it marks"), ((f"`{name}`", what) for name, what in LABELS.items()))
    links = table(("link", "from", "to"), ((f"`{name}`", f"`{a}`", f"`{b}`") for name, (a, b) in LINKS.items()))
    return labels + "\n" + links


def columns() -> str:
    """A table for every struct of the Arrow schema, the outermost first."""
    waiting, seen, parts = [ArticleRow], {ArticleRow}, []
    while waiting:
        kind = waiting.pop(0)
        for inner in (inside(f.type) for f in fields(kind)):
            if inner is not None and inner not in seen:
                seen.add(inner)
                waiting.append(inner)
        parts.append(f"### {title(kind)}\n\n" + table(("column", "type", "what it holds"), struct_rows(kind)))
    return "\n".join(parts)


def struct_rows(kind: type) -> Iterator[tuple[str, str, str]]:
    of = {"MemberRow": "Speaker"}.get(kind.__name__, kind.__name__.removesuffix("Row"))
    docs = attribute_docs(getattr(model, of, kind)) | attribute_docs(kind)
    for f in fields(kind):
        inner = inside(f.type)
        name = str(column_type(f.type)) if inner is None else f"[{title(inner)}](#{title(inner)})"
        many = get_origin(f.type) is tuple
        told = docs[f.name].replace("`None`", "null")
        yield f"`{f.name}`", f"list of {name}" if many else name.replace("date32[day]", "date32"), told


def inside(hint: object) -> type | None:
    """The attrs class in a type hint, if there is one."""
    if get_origin(hint) in {UnionType, tuple}:
        found = [inside(arg) for arg in get_args(hint)]
        return next((kind for kind in found if kind is not None), None)
    return hint if isinstance(hint, type) and has(hint) and not issubclass(hint, StrEnum) else None


def title(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__.removesuffix("Row")).lower()


def flat() -> str:
    parts = []
    for name, kind in TABLES.items():
        rows = (
            (f"`{f.name}`", str(column_type(f.type)).replace("[day]", ""), attribute_docs(kind)[f.name])
            for f in fields(kind)
        )
        parts.append(f"### {name}\n\n" + table(("column", "type", "what it holds"), rows))
    return "\n".join(parts)


OF_HEADERS = (
    ("headline", "Reuters-21578", "reuters: header", "headline"),
    ("authors", "Reuters-21578", "reuters: header", "authors"),
    ("place of the dateline", "Reuters-21578", "reuters: header", "place of the dateline"),
)
QUOTED: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "figures": (
        ("direct quotes, with their source", "PolNeAR", "polnear: quotes", "direct, exact, and source"),
        ("all attributions, half of the words right", "PolNeAR", "polnear: quotes", "all, relaxed"),
        ("dates: where they are", "TempEval-3", "tempeval3: dates", "extent, relaxed"),
        ("dates: their value", "TempEval-3", "tempeval3: dates", "value"),
        ("dates in histories: where they are", "WikiWars", "wikiwars: dates", "extent, relaxed"),
        ("dates in histories: their value", "WikiWars", "wikiwars: dates", "value"),
        ("the days of given events", "TempEval-3", "tempeval3: days of events", "right interval, given triggers"),
        ("the days of given events", "MEANTIME", "meantime: days of events", "right interval, given triggers"),
        ("one event told in several articles: pairs", "ECB+", "ecb: links", "pairs"),
        *OF_HEADERS,
    ),
    "figures_pages": OF_HEADERS,
    "figures_dates": (
        ("where they are, some words right", "TempEval-3", "tempeval3: dates", "extent, relaxed"),
        ("where they are, to the letter", "TempEval-3", "tempeval3: dates", "extent, strict"),
        ("their value", "TempEval-3", "tempeval3: dates", "value"),
        ("where they are, some words right", "WikiWars, in narrative mode", "wikiwars: dates", "extent, relaxed"),
        ("their value", "WikiWars, in narrative mode", "wikiwars: dates", "value"),
    ),
    "figures_quotes": (
        ("direct quotes, all words right", "PolNeAR", "polnear: quotes", "direct, exact"),
        ("direct quotes, with their source", "PolNeAR", "polnear: quotes", "direct, exact, and source"),
        ("all attributions, half of the words right", "PolNeAR", "polnear: quotes", "all, relaxed"),
        ("all attributions, with their source", "PolNeAR", "polnear: quotes", "all, relaxed, and source"),
    ),
    "figures_events": (
        ("the days of given events", "TempEval-3", "tempeval3: days of events", "right interval, given triggers"),
        ("the days of given events", "MEANTIME", "meantime: days of events", "right interval, given triggers"),
        ("which given events are not asserted", "MEANTIME", "meantime: assertion", "not asserted, given triggers"),
        ("one event told in several articles: pairs", "ECB+", "ecb: links", "pairs"),
        ("one event told in several articles: pairs", "MEANTIME", "meantime: links", "pairs"),
    ),
}
"""The figures that a page quotes: in its words, and table and row of `explanation/accuracy-tables.md`."""


def measured() -> dict[tuple[str, str], tuple[str, str, str]]:
    """F1, precision and recall by table and row."""
    out, name = {}, ""
    for line in (REFERENCE.parent / "explanation" / "accuracy-tables.md").read_text(encoding="utf-8").splitlines():
        if head := re.match(r"\*\*(.+?)\*\*", line):
            name = head[1]
        elif row := re.match(r"\| (.+?) \| ([\d.]+) \([^;]*; P ([\d.]+), R ([\d.]+)\)", line):
            out[name, row[1]] = row[2], row[3], row[4]
    return out


def figures(name: str) -> str:
    """A table of the figures that a page quotes."""
    known = measured()
    rows = ((what, gold, *known[where, row]) for what, gold, where, row in QUOTED[name])
    return table(("what is right, of 100", "collection", "F1", "precision", "recall"), rows)


def speed() -> str:
    """What one article costs, in a sentence."""
    lines = (REFERENCE.parent / "explanation" / "speed-table.md").read_text(encoding="utf-8").splitlines()
    [size] = re.findall(r"articles, ([\d,]+) characters each", lines[0])
    [row] = [line for line in lines if line.startswith("| parse_article ")]
    times, articles = re.findall(r"\| ([\d.,]+) ", row)[:2]
    cost = f'{times} times as long as one pass of `re.findall(r"\\w+")` over them'
    return f"In a second of CPU time {articles} articles of {size} characters are parsed whole, {cost}.\n"


SECTIONS: dict[str, Callable[[], str]] = {
    "formats": formats,
    "marks": marks,
    "columns": columns,
    "tables": flat,
    "speed": speed,
    **{name: partial(figures, name) for name in QUOTED},
}


def page(text: str) -> str:
    """The page with its made parts made again."""
    return MADE.sub(lambda match: f"{match[1]}\n{SECTIONS[match[2]]()}\n{match[3]}", text)


FILES: dict[str, Callable[[str], str]] = {
    "article.schema.json": lambda _: schema(),
    "formats.md": page,
    "columns.md": page,
    "../../README.md": page,
    "../explanation/dates.md": page,
    "../explanation/events.md": page,
    "../explanation/pages.md": page,
    "../explanation/quotes.md": page,
}

if __name__ == "__main__":
    for file, write in FILES.items():
        path = REFERENCE / file
        path.write_text(write(path.read_text(encoding="utf-8") if path.exists() else ""), encoding="utf-8")
