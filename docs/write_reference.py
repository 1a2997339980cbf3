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

from newscorpus import model, parse_article
from newscorpus.formats import FORMATS
from newscorpus.formats.columns import column_type
from newscorpus.formats.jsonschema import attribute_docs, json_schema
from newscorpus.formats.marks import LABELS, LINKS
from newscorpus.formats.row_types import ArticleRow
from newscorpus.formats.table_rows import TABLES
from newscorpus.formats.text_view import to_text
from newscorpus.lexicon import available_languages, load_lexicon

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
        ("German dates: where they are", "KRAUTS", "krauts: dates", "extent, relaxed"),
        ("German dates: their value", "KRAUTS", "krauts: dates", "value"),
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
        ("where they are, some words right", "KRAUTS, in German", "krauts: dates", "extent, relaxed"),
        ("their value", "KRAUTS, in German", "krauts: dates", "value"),
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


Figure = tuple[str, str, str]
"""F1, precision and recall."""

EXPLANATION = REFERENCE.parent / "explanation"


def measured() -> dict[tuple[str, str, str], Figure]:
    """The figures by table, row and system."""
    out: dict[tuple[str, str, str], Figure] = {}
    name, systems = "", [""]
    for line in (EXPLANATION / "accuracy-tables.md").read_text(encoding="utf-8").splitlines():
        if head := re.match(r"\*\*(.+?)\*\*", line):
            name = head[1]
        elif line.startswith("| measure |"):
            systems = [cell.strip() for cell in line.strip("| ").split("|")][1:]
        elif line.startswith("| "):
            row, *cells = (cell.strip() for cell in line.strip("| ").split("|"))
            for system, cell in zip(systems, cells, strict=True):
                if figure := re.match(r"([\d.]+) \([^;]*; P ([\d.]+), R ([\d.]+)\)", cell):
                    out[name, row, system] = figure[1], figure[2], figure[3]
    return out


def figures(name: str) -> str:
    """A table of the figures that a page quotes."""
    known = measured()
    rows = ((what, gold, *known[where, row, "newscorpus"]) for what, gold, where, row in QUOTED[name])
    return table(("what is right, of 100", "collection", "F1", "precision", "recall"), rows)


def rates() -> dict[str, str]:
    """Articles per CPU second, by what was measured."""
    lines = (EXPLANATION / "speed-table.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines if line.startswith("| ")]
    return {row[0]: row[2] for row in rows if row[0]}


def speed() -> str:
    """How long a corpus takes, and what one article costs, in two sentences."""
    first = (EXPLANATION / "speed-table.md").read_text(encoding="utf-8").splitlines()[0]
    [size] = re.findall(r"articles, ([\d,]+) characters each", first)
    line = (EXPLANATION / "corpus-time.md").read_text(encoding="utf-8")
    [(count, long, seconds)] = re.findall(r": ([\d,]+) articles, ([\d,]+) characters each, ([\d,.]+) CPU", line)
    minutes = float(seconds.replace(",", "")) / int(count.replace(",", "")) * WHOLE / 60
    how = "measured" if count == f"{WHOLE:,}" else f"measured on {count}"
    return (
        f"**{WHOLE:,} articles of {long} characters take {minutes:.1f} minutes on one core**, reading and writing\n"
        "included "
        f"(`python bench/corpus_time.py`; {how}). Of short ones, with {size} characters, one core parses\n"
        f"{rates()['parse_article']} a second (`python bench/speed.py --peers --runner`).\n"
    )


WHOLE = 50_000

PEERS = (
    (
        "newscorpus", "text; files of most kinds", "header, story, dates, quotes, speakers, events, with offsets",
        "Python", "newscorpus", "parse_article",
    ),
    (
        "[dateparser](https://dateparser.readthedocs.io) `search_dates`", "text in 200 languages",
        "dates as `datetime`; no ranges, no offsets", "Python", "dateparser", "dateparser search",
    ),
    (
        "[HeidelTime](https://github.com/HeidelTime/heideltime)", "text and its date, 13 languages and more",
        "TIMEX3 annotations", "Java, and a tagger of parts of speech", "", "",
    ),
    (
        "[textacy](https://textacy.readthedocs.io) `direct_quotations`", "text parsed by spaCy",
        "direct quotes with cue and speaker", "a model of spaCy", "", "textacy",
    ),
    (
        "[GenderGapTracker](https://github.com/sfu-discourse-lab/GenderGapTracker), CoreNLP", "text",
        "quotes with speakers and their gender", "models of spaCy; CoreNLP a Java server", "", "",
    ),
    (
        "[newspaper4k](https://newspaper4k.readthedocs.io)", "a URL or HTML, 80 languages",
        "title, authors, date and text as strings; keywords", "Python; the network", "", "",
    ),
    (
        "[trafilatura](https://trafilatura.readthedocs.io)", "HTML", "the body of the page and its metadata",
        "Python", "", "trafilatura",
    ),
)  # fmt: skip
"""What others take, give and need; and where the figures about them are: a system, and a row of the table of speed."""


def peers() -> str:
    """The tools beside each other."""
    known, rate = measured(), rates()
    ours = rate["find_timexes"]
    rows = []
    for tool, takes, gives, needs, system, row in PEERS:
        right = known.get(("tempeval3: dates", "value", system), ("",))[0]
        many = rate.get(row, "")
        dates = f"{many} (dates alone {ours})" if system == "newscorpus" else many
        rows.append((tool, takes, gives, needs, right or "not measured", dates or "not measured"))
    head = ("tool", "takes", "gives", "needs", "values of dates right, F1 (TempEval-3)", "articles per CPU second")
    return table(head, rows)


SHARES = (
    (0.5, "half"), (0.6, "three in five"), (0.667, "two in three"), (0.7, "seven in ten"), (0.75, "three in four"),
    (0.8, "four in five"), (0.9, "nine in ten"), (0.95, "nineteen in twenty"),
)  # fmt: skip


def share(figure: str) -> str:
    """A figure of a hundred as people say it, rounded down but for a point."""
    return max((known, words) for known, words in SHARES if known <= float(figure) / 100 + 0.01)[1]


def known_first() -> str:
    """What the README says of the limits."""
    known = measured()
    direct = known["polnear: quotes", "direct, exact, and source", "newscorpus"][2]
    every = known["polnear: quotes", "all, relaxed", "newscorpus"][2]
    return (
        "**Know before you start.** English is fully supported, German except for events, French and Spanish only\n"
        "for the page (blocks, headers, bylines). "
        f"About {share(direct)} quotations in marks are found with their source,\n"
        f"but only about {share(every)} of all reports of what somebody said. Speakers are names, not entries in a\n"
        "database, and newscorpus does not fetch pages. [All limits, on one page](docs/explanation/limits.md).\n"
    )


TASKS: dict[str, str] = {
    "blocks, headers, bylines": "bylines",
    "dates": "time_words",
    "quotes, attributions, speakers": "cues",
    "clauses, persons": "groups",
    "events": "events",
}
"""Task -> the word file without which a language does not have it."""


def languages() -> str:
    """What each language can do, by the files of its folder."""
    codes = available_languages()
    rows = ((task, *("yes" if load_lexicon(code).has(name) else "" for code in codes)) for task, name in TASKS.items())
    return table(("", *(f"`{code}`" for code in codes)), rows)


def limits() -> str:
    """How much is missed, in words."""
    known = measured()

    def of(table: str, row: str) -> tuple[str, ...]:
        return tuple(share(figure) for figure in known[table, row, "newscorpus"])

    direct, every = of("polnear: quotes", "direct, exact, and source"), of("polnear: quotes", "all, relaxed")
    where, value = of("tempeval3: dates", "extent, relaxed"), of("tempeval3: dates", "value")
    day, linked = of("tempeval3: days of events", "right interval, given triggers"), of("ecb: links", "pairs")
    return (
        f"- Of quotations in marks, {direct[2]} are found to the letter and with the right source.\n"
        f"- Of all reports of what somebody said, without marks too, {every[2]} are found; of those found,\n"
        f"  {every[1]} are right.\n"
        f"- Of dates, {where[2]} are found, and {value[2]} have the value that annotators wrote down.\n"
        f"- Of events given by somebody else, {day[2]} get the right days.\n"
        f"- Of the mentions of one event in several articles, {linked[2]} pairs are linked; of those,\n"
        f"  {linked[1]} are right.\n"
    )


EXAMPLE = "examples/articles/wire-copy.txt"


def terminal() -> str:
    """What `parse` shows of an example."""
    text = (Path(__file__).parents[1] / EXAMPLE).read_text(encoding="utf-8")
    shown = to_text(parse_article(text, published="2018-10-05"))
    return f"```console\n$ newscorpus parse {EXAMPLE} --published 2018-10-05 --format text\n{shown.rstrip()}\n```\n"


SECTIONS: dict[str, Callable[[], str]] = {
    "formats": formats,
    "marks": marks,
    "columns": columns,
    "tables": flat,
    "speed": speed,
    "peers": peers,
    "known_first": known_first,
    "languages": languages,
    "limits": limits,
    "terminal": terminal,
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
    "../gallery.md": page,
    "../explanation/dates.md": page,
    "../explanation/events.md": page,
    "../explanation/pages.md": page,
    "../explanation/quotes.md": page,
    "../explanation/limits.md": page,
}

if __name__ == "__main__":
    for file, write in FILES.items():
        path = REFERENCE / file
        path.write_text(write(path.read_text(encoding="utf-8") if path.exists() else ""), encoding="utf-8")
