"""Accuracy on the public gold data, in the form in which it is published, with 95 % intervals, beside peers.

    python bench/accuracy FOLDER [--only NAME ...] [--out FILE]

FOLDER holds a folder for each collection that you have, under these names:

    tempeval3   TimeML files: TimeBank, AQUAINT, platinum          krauts    TimeML files in German
    wikiwars    TIMEX2 files                                       polnear   brat files (.ann, .txt)
    meantime    CAT files of the English part                      ecb       CAT files of ECB+
    reuters     reut2-*.sgm of Reuters-21578                       pages     evaldata.py and pages of trafilatura
    own         articles with your annotators' findings, in our own JSON lines

Needs the dependency group `bench`. A peer that is not installed has no column. The tables are Markdown; intervals come
from drawing documents (topics, for links) anew a thousand times.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parent.parent))

import newscorpus as nc
from accuracy import cat, measures, own, pages, peers, polnear, reuters, timeml, wikiwars
from accuracy.gold import Gold
from newscorpus import Article, Timex
from newscorpus.scoring import Tally, confidence_interval

System = TypeVar("System")
Rows = Mapping[str, Sequence[Tally]]
Table = dict[str, dict[str, Rows]]
"""Task -> system -> measure -> a tally a document."""


def our_dates(*, mode: str, language: str) -> Callable[[Article], Sequence[Timex]]:
    return lambda a: nc.find_timexes(a.text, anchor=a.published, mode=mode, language=language)


def date_table(golds: Sequence[Gold], *, mode: str = "news", language: str = "en") -> dict[str, Rows]:
    try:
        found: dict[str, Rows] = {"newscorpus": measures.dates(golds, our_dates(mode=mode, language=language))}
    except nc.errors.UnknownLanguageError as error:
        print(f"left out: {error}", file=sys.stderr)
        return {}
    return found | with_peers({"dateparser": peers.dateparser_search}, lambda peer: measures.dates(golds, peer))


def quote_table(golds: Sequence[Gold]) -> dict[str, Rows]:
    found: dict[str, Rows] = {"newscorpus": measures.quotes(golds, lambda a: nc.find_attributions(a.text))}
    return found | with_peers({"textacy": peers.textacy_quotes}, lambda peer: measures.quotes(golds, peer))


def page_table(folder: Path) -> dict[str, Rows]:
    found = list(pages.read(folder))
    table: dict[str, Rows] = {
        "newscorpus (text)": pages.measure(found, pages.ours),
        "everything (text)": pages.measure(found, pages.everything),
    }
    html = {"trafilatura (HTML)": peers.trafilatura_text, "justext (HTML)": peers.justext_text}
    return table | with_peers(html, lambda peer: pages.measure(found, peer))


def with_peers(makers: Mapping[str, Callable[[], System]], measure: Callable[[System], Rows]) -> dict[str, Rows]:
    """The rows of each peer that is installed."""
    out: dict[str, Rows] = {}
    for name, make in makers.items():
        try:
            peer = make()
        except (ImportError, OSError) as error:
            print(f"no column for {name}: {error}", file=sys.stderr)
        else:
            out[name] = measure(peer)
    return out


def collections(folder: Path) -> dict[str, Callable[[], Table]]:
    """The name of each collection and what measures it."""

    def golds(read: Callable[[Path], Iterable[Gold]], name: str) -> list[Gold]:
        return list(read(folder / name))

    def tempeval3() -> Table:
        found = golds(timeml.read, "tempeval3")
        return {"dates": date_table(found), "days of events": {"newscorpus": measures.event_dates(found)}}

    def meantime() -> Table:
        found = golds(cat.read, "meantime")
        return {
            "days of events": {"newscorpus": measures.event_dates(found)},
            "assertion": {"newscorpus": measures.assertion(found)},
            "links": {"newscorpus": measures.linking(found)},
        }

    def annotated() -> Table:
        found = golds(own.read, "own")
        return {
            "dates": date_table([g for g in found if g.article.timexes]),
            "quotes": quote_table([g for g in found if g.article.attributions]),
            "days of events": {"newscorpus": measures.event_dates([g for g in found if g.article.events])},
        }

    return {
        "tempeval3": tempeval3,
        "wikiwars": lambda: {"dates": date_table(golds(wikiwars.read, "wikiwars"), mode="narrative")},
        "krauts": lambda: {"dates": date_table(golds(timeml.read, "krauts"), language="de")},
        "polnear": lambda: {"quotes": quote_table(golds(polnear.read, "polnear"))},
        "meantime": meantime,
        "ecb": lambda: {"links": {"newscorpus": measures.linking(golds(cat.read, "ecb"))}},
        "reuters": lambda: {"header": {"newscorpus": measures.wire(golds(reuters.read, "reuters"))}},
        "pages": lambda: {"pages": page_table(folder / "pages")},
        "own": annotated,
    }


def markdown(name: str, table: Table) -> str:
    """A table for each task: F1 in percent, its interval, precision and recall."""
    lines: list[str] = []
    for task, systems in table.items():
        kept = {system: rows for system, rows in systems.items() if any(rows.values())}
        if not kept:
            continue
        size = max(len(tallies) for rows in kept.values() for tallies in rows.values())
        lines += ["", f"**{name}: {task}** ({'topics' if task == 'links' else 'documents'}: {size})", ""]
        lines += [f"| measure | {' | '.join(kept)} |", "|---|" + "---|" * len(kept)]
        measured = dict.fromkeys(measure for rows in kept.values() for measure in rows)
        lines += [f"| {m} | {' | '.join(cell(rows.get(m, ())) for rows in kept.values())} |" for m in measured]
    return "\n".join(lines)


def cell(tallies: Sequence[Tally]) -> str:
    if not tallies:
        return ""
    whole = sum(tallies, Tally())
    low, high = confidence_interval(tallies)
    sides = f"P {100 * whole.precision:.1f}, R {100 * whole.recall:.1f}"
    return f"{100 * whole.f1:.1f} ({100 * low:.1f}–{100 * high:.1f}; {sides})"


def versions() -> str:
    out = [f"{date.today()}: newscorpus {version('newscorpus')}, Python {sys.version.split()[0]}"]
    for peer in ("dateparser", "spacy", "textacy", "trafilatura", "justext"):
        try:
            out.append(f"{peer} {version(peer)}")
        except PackageNotFoundError:
            continue
    return ", ".join(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these collections and no others")
    parser.add_argument("--out", type=Path, help="write the tables to this file too")
    args = parser.parse_args()
    known = collections(args.folder)
    chosen = [name for name in args.only or known if name in known and (args.folder / name).is_dir()]
    if not chosen:
        parser.error(f"{args.folder} holds none of these folders: {', '.join(args.only or known)}")
    parts = [f"F1 in percent (95 % interval; precision, recall). {versions()}."]
    for name in chosen:
        parts.append(markdown(name, known[name]()))
        print(parts[-1], flush=True)
    if args.out:
        args.out.write_text("\n".join(parts).strip() + "\n", "utf-8")


if __name__ == "__main__":
    main()
