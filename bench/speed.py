"""Speed of `parse_article` and of each task, as multiples of one `re.findall(r"\\w+")` pass over the same text.

    python bench/speed.py [FOLDER]

FOLDER holds `.txt` articles; without it the example articles are used, repeated. Times are CPU seconds of this process,
the best of five runs; the ratios hold on other machines, the absolute figures do not. Short articles look worse than
long ones, as each has a header to find. The last lines report the growth for eight times the text, and the cost of
`import newscorpus` against `import attrs, regex`.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time

import newscorpus as nc

ANCHOR = date(2018, 10, 26)
TASKS: dict[str, Callable[[str], object]] = {
    "parse_article": lambda text: nc.parse_article(text, published=ANCHOR),
    "find_blocks": nc.find_blocks,
    "parse_header": nc.parse_header,
    "find_timexes": lambda text: nc.find_timexes(text, anchor=ANCHOR),
    "find_quotes": nc.find_quotes,
    "find_attributions": nc.find_attributions,
    "find_events": lambda text: nc.find_events(text, anchor=ANCHOR),
}


def texts(folder: Path | None) -> list[str]:
    if folder is not None:
        return [path.read_text("utf-8", errors="replace") for path in sorted(folder.glob("*.txt"))]
    own = Path(__file__).parent.parent / "examples" / "articles"
    return [path.read_text("utf-8") for path in sorted(own.glob("*.txt"))] * 10


def cost(work: Callable[[str], object], articles: list[str], runs: int = 5) -> float:
    best = float("inf")
    for _ in range(runs):
        start = process_time()
        for text in articles:
            work(text)
        best = min(best, process_time() - start)
    return best


def import_cost(modules: str) -> float:
    code = f"import time; t = time.process_time(); import {modules}; print(time.process_time() - t)"
    command = [sys.executable, "-c", code]
    return min(float(subprocess.run(command, capture_output=True, check=True, text=True).stdout) for _ in range(7))


def main() -> None:
    articles = texts(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    size = sum(map(len, articles))
    unit = cost(re.compile(r"\w+").findall, articles)
    print(f"{len(articles)} articles, {size / 1e6:.2f} million characters")
    print(f"{'':20}{'times one pass':>16}{'articles/CPU s':>16}{'MB/CPU s':>10}")
    for name, work in TASKS.items():
        work(articles[0])
        seconds = cost(work, articles)
        print(f"{name:20}{seconds / unit:16.2f}{len(articles) / seconds:16.0f}{size / seconds / 1e6:10.2f}")
    long = "\n\n".join(articles)
    parse = TASKS["parse_article"]
    growth = cost(parse, [long], 3) / cost(parse, [long[: len(long) // 8]], 3)
    print(f"eight times the text costs {growth:.1f} times as much")
    ratio = import_cost("newscorpus") / import_cost("attrs, regex")
    print(f"import newscorpus costs {ratio:.2f} times import attrs, regex")


if __name__ == "__main__":
    main()
