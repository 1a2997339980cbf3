"""Speed of `parse_article`, of each task, of the runner and of peers, over the same texts in one run.

    python bench/speed.py [FOLDER] [--peers] [--runner] [--out FILE] [--plot FILE.svg]
    python bench/speed.py [FOLDER] --instructions [--out FILE]

FOLDER holds `.txt` articles; without it the example articles are used, repeated. Times are CPU seconds, of this process
and for the runner of its workers too, the best of some runs; each is given as a multiple of one `re.findall(r"\\w+")`
pass over the same texts, which holds on other machines, and as articles a second, which does not. Short articles look
worse than long ones, as each has a header to find. The last lines report what a long text costs beside the mean of its
eight parts, and the cost of `import newscorpus`, and with `parse_article` loaded, against `import attrs, regex`.

CPU times move by a factor of two on a busy machine; counts of instructions by a few in a thousand. `--instructions`
counts them (with cachegrind, which is part of valgrind): of the first 30 articles, three passes minus one, so that
loading and the first call are left out. The analysis of sentences, which quotes and events share, is counted alone too,
over whole texts whose words, sentences and names are known. It takes some minutes.

A peer that is not installed has no row. Peers do other work than we do; the last column says what.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from html import escape
from importlib.metadata import version
from pathlib import Path
from time import process_time
from typing import NamedTuple

import newscorpus as nc
from newscorpus.analysis import Analysis, People
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ANCHOR = date(2018, 10, 26)
Work = Callable[[str], object]


class Row(NamedTuple):
    name: str
    passes: float
    articles: float
    megabytes: float
    does: str


TASKS: dict[str, tuple[Work, str]] = {
    "parse_article": (lambda text: nc.parse_article(text, published=ANCHOR), "everything"),
    "find_blocks": (nc.find_blocks, "the kind of each line"),
    "parse_header": (nc.parse_header, "headline, byline, dateline"),
    "find_timexes": (lambda text: nc.find_timexes(text, anchor=ANCHOR), "dates with values"),
    "find_quotes": (nc.find_quotes, "what is in quotation marks"),
    "find_attributions": (nc.find_attributions, "who said what"),
    "find_events": (lambda text: nc.find_events(text, anchor=ANCHOR), "events with dates and actors"),
}


def trafilatura_work() -> tuple[Work, str]:
    import trafilatura

    def work(text: str) -> object:
        page = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
        return trafilatura.extract(f"<html><body><article>{page}</article></body></html>")

    return work, "the body of a page, here the text in bare HTML"


def dateparser_work() -> tuple[Work, str]:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"]), "dates, by the day of the run"


def spacy_work() -> tuple[Work, str]:
    import spacy

    return spacy.load("en_core_web_sm"), "parts of speech, syntax, names: what quote finders start from"


def spacy_blank_work() -> tuple[Work, str]:
    import spacy

    return spacy.blank("en"), "tokens only"


def textacy_work() -> tuple[Work, str]:
    import spacy
    from textacy.extract import direct_quotations

    model = spacy.load("en_core_web_sm")
    return lambda text: list(direct_quotations(model(text))), "direct quotes with speakers"


PEERS: dict[str, Callable[[], tuple[Work, str]]] = {
    "trafilatura": trafilatura_work,
    "dateparser search": dateparser_work,
    "spaCy, blank": spacy_blank_work,
    "spaCy, small model": spacy_work,
    "textacy": textacy_work,
}


def texts(folder: Path | None) -> list[str]:
    if folder is not None:
        return [path.read_text("utf-8", errors="replace") for path in sorted(folder.glob("*.txt"))]
    own = Path(__file__).parent.parent / "examples" / "articles"
    return [path.read_text("utf-8") for path in sorted(own.glob("*.txt"))] * 10


def cost(work: Work, articles: Sequence[str], runs: int = 5) -> float:
    best = float("inf")
    for _ in range(runs):
        start = process_time()
        for text in articles:
            work(text)
        best = min(best, process_time() - start)
    return best


def runner_cost(articles: Sequence[str]) -> float:
    """CPU seconds of the workers of a run, less those of a run over one article."""
    from newscorpus.corpus import annotate

    def workers(chosen: Sequence[str]) -> float:
        with tempfile.TemporaryDirectory() as folder:
            rows = (nc.dumps(nc.Article(id=str(i), text=text)) for i, text in enumerate(chosen))
            (Path(folder) / "in.jsonl").write_text("\n".join(rows), "utf-8")
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            annotate(Path(folder) / "in.jsonl", Path(folder) / "out", jobs=1, format="jsonl")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    return workers(articles) - workers(articles[:1])


def rows(articles: Sequence[str], *, peers: bool, runner: bool) -> Iterator[Row]:
    size = sum(map(len, articles))
    unit = cost(re.compile(r"\w+").findall, articles)

    def row(name: str, seconds: float, number: int, share: float, does: str) -> Row:
        return Row(name, seconds / unit / share, number / seconds, size * share / seconds / 1e6, does)

    for name, (work, does) in TASKS.items():
        work(articles[0])
        yield row(name, cost(work, articles), len(articles), 1, does)
    if runner:
        yield row("corpus.annotate, 1 worker", runner_cost(articles), len(articles), 1, "everything, into JSON lines")
    for name, make in PEERS.items() if peers else ():
        try:
            work, does = make()
        except (ImportError, OSError) as error:
            print(f"no row for {name}: {error}", file=sys.stderr)
            continue
        few = articles[:: max(1, len(articles) // 20)]  # they take their time
        work(few[0])
        yield row(name, cost(work, few, 2), len(few), sum(map(len, few)) / size, does)


def eighths(text: str) -> list[str]:
    """A text cut into eight parts of one size: what costs time in proportion costs eight times their mean."""
    size = len(text) // 8
    return [text[i * size : (i + 1) * size] for i in range(8)]


FEW = 30


def reading(text: str) -> Reading:
    """What the analysis starts from and does not work out itself: words, sentences, names."""
    found = Reading(text, load_lexicon("en"))
    for known in (found.sentences, found.mentions):
        assert known is not None
    return found


def clauses(text: str) -> Analysis:
    """The clauses of all sentences."""
    analysis = Analysis(reading(text))
    for _ in analysis:
        pass
    return analysis


LAYER: dict[str, Work] = {"clauses": clauses, "clauses and persons": lambda text: People(clauses(text)).persons}
COUNTED: dict[str, Work] = {
    "words": re.compile(r"\w+").findall,
    "reading": reading,
    **LAYER,
    **{name: work for name, (work, _) in TASKS.items()},
}


def counted(task: str, passes: int, cut: str, folder: Path | None) -> int:
    """How many instructions a process executes that works on the articles so many times."""
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    child = [sys.executable, __file__, "--child", task, str(passes), cut, *([str(folder)] if folder else [])]
    same = {**os.environ, "PYTHONHASHSEED": "0"}
    run = subprocess.run([*command, *child], capture_output=True, check=True, text=True, env=same)
    found = re.search(r"I\s+refs:\s+([\d,]+)", run.stderr)
    assert found, run.stderr
    return int(found[1].replace(",", ""))


def instructions(task: str, cut: str, folder: Path | None) -> float:
    """Instructions of one pass: half of what three passes take beyond one."""
    return (counted(task, 3, cut, folder) - counted(task, 1, cut, folder)) / 2


def child(task: str, passes: str, cut: str, folder: Path | None) -> None:
    """Work on the articles, one after another, on all of them as one text, or on the eight parts of that."""
    few = texts(folder)[:FEW]
    long = "\n\n".join(few)
    for _ in range(int(passes)):
        for text in {"articles": few, "long": [long], "eighths": eighths(long)}[cut]:
            COUNTED[task](text)


def count(folder: Path | None, out: Path | None) -> None:
    """Print the table of instructions, and write it where it was asked for."""
    few = texts(folder)[:FEW]
    unit = instructions("words", "articles", folder)
    lines = [
        f"{date.today()}: {len(few)} articles, {sum(map(len, few)) / len(few):.0f} characters each; instructions.",
        "",
        "| | million an article | times one pass over the words |",
        "|---|--:|--:|",
    ]
    print("\n".join(lines))
    read = instructions("reading", "articles", folder)
    for task in (*TASKS, *LAYER):
        found = instructions(task, "articles", folder) - (read if task in LAYER else 0)
        name = f"analysis alone: {task}" if task in LAYER else task
        lines.append(f"| {name} | {found / len(few) / 1e6:.2f} | {found / unit:.2f} |")
        print(lines[-1], flush=True)
    growth = 8 * instructions("parse_article", "long", folder) / instructions("parse_article", "eighths", folder)
    lines += ["", f"Eight times the text costs {growth:.2f} times as much."]
    print("\n".join(lines[-2:]))
    if out:
        out.write_text("\n".join(lines) + "\n", "utf-8")


def import_cost(line: str) -> float:
    code = f"import time; t = time.process_time(); {line}; print(time.process_time() - t)"
    command = [sys.executable, "-c", code]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [subprocess.run(command, capture_output=True, check=True, text=True, env=compiled) for _ in range(9)]
    return min(float(run.stdout) for run in runs)


def plot(table: Sequence[Row], path: Path) -> None:
    """Draw a bar a row, on a logarithmic scale."""
    import altair as alt

    values = [{"name": row.name, "passes": row.passes, "whose": whose(row)} for row in table]
    scale = alt.Scale(type="log", domainMin=1, nice=False)
    chart = alt.Chart(alt.InlineData(values=values), width=480).encode(
        x=alt.X(
            "passes:Q", scale=scale, title="CPU time, in passes over the words of the text", axis=alt.Axis(format="d")
        ),
        y=alt.Y("name:N", sort=None, title=None),
    )
    bar = chart.mark_bar().encode(x2=alt.datum(1), color=alt.Color("whose:N", title=None))
    label = chart.mark_text(align="left", dx=4).encode(text=alt.Text("passes:Q", format=",.0f"))
    alt.layer(bar, label).save(path)


def whose(row: Row) -> str:
    return "peers" if row.name in PEERS else "newscorpus"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--peers", action="store_true", help="measure other people's tools too")
    parser.add_argument("--runner", action="store_true", help="measure the runner too")
    parser.add_argument("--out", type=Path, help="write the table to this file too")
    parser.add_argument("--instructions", action="store_true", help="count instructions instead (needs valgrind)")
    parser.add_argument("--child", nargs=3, metavar=("TASK", "PASSES", "CUT"), help=argparse.SUPPRESS)
    parser.add_argument("--plot", type=Path, help="draw it (needs the extra report)")
    args = parser.parse_args()
    if args.child:
        child(*args.child, args.folder)
    elif args.instructions:
        count(args.folder, args.out)
    else:
        measure(args)


def measure(args: argparse.Namespace) -> None:
    """Measure CPU times, and write the table where it was asked for."""
    articles = texts(args.folder)
    size = sum(map(len, articles)) / len(articles)
    tools = f"newscorpus {version('newscorpus')}, Python {sys.version.split()[0]}"
    lines = [
        f"{date.today()}: {len(articles)} articles, {size:.0f} characters each; {tools}.",
        "",
        "| | times one pass over the words | articles per CPU second | MB per CPU second | what it does |",
        "|---|--:|--:|--:|---|",
    ]
    print("\n".join(lines))
    table: list[Row] = []
    for row in rows(articles, peers=args.peers, runner=args.runner):
        table.append(row)
        lines.append(f"| {row.name} | {row.passes:,.1f} | {row.articles:,.0f} | {row.megabytes:.2f} | {row.does} |")
        print(lines[-1], flush=True)
    long = "\n\n".join(articles)
    parse = TASKS["parse_article"][0]
    growth = 8 * cost(parse, [long], 3) / cost(parse, eighths(long), 3)
    others = import_cost("import attrs, regex")
    door, parser = (import_cost(f"import newscorpus{more}") / others for more in ("", "; newscorpus.parse_article"))
    lines += ["", f"Eight times the text costs {growth:.1f} times as much.  "]
    said = f"`import newscorpus` costs {door:.2f} times `import attrs, regex`"
    lines += [f"{said}; with `parse_article` loaded, {parser:.2f} times."]
    print("\n".join(lines[-3:]))
    if args.out:
        args.out.write_text("\n".join(lines) + "\n", "utf-8")
    if args.plot:
        plot(table, args.plot)


if __name__ == "__main__":
    main()
