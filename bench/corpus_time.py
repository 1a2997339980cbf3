"""How long a corpus takes on one core: `newscorpus annotate -j 1` over articles of a usual length, into JSON lines.

    python bench/corpus_time.py [ARTICLES] [--out FILE]

An article is the page of one example article with the stories of some others behind its own, about 4,000 characters.
The time is CPU time of the whole process tree, from the start of the command to its end, with reading and writing; a
core with nothing else to do takes as long by the clock. FILE gets the line that `docs/write_reference.py` reads.
"""

import argparse
import json
import resource
import subprocess
import sys
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import newscorpus as nc

EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"
LENGTH = 4_000


def articles(count: int) -> list[str]:
    """So many articles, each different from the others in its last line."""
    pages = [file.read_text("utf-8") for file in sorted(EXAMPLES.glob("*.txt"))]
    stories = [nc.parse_article(page).story_text for page in pages]
    long = []
    for first, page in enumerate(pages):
        parts = [page.rstrip()]
        for story in islice(cycle(stories), first + 1, None):
            if sum(map(len, parts)) > LENGTH - len(story) / 2:
                break
            parts.insert(1, story)
        long.append("\n\n".join(parts))
    return [f"{long[number % len(long)]}\n\nArticle {number}" for number in range(count)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=int, default=50_000)
    parser.add_argument("--out", type=Path, help="write the line to this file too")
    args = parser.parse_args()
    texts = articles(args.articles)
    with TemporaryDirectory() as folder:
        source, out = Path(folder) / "in.jsonl", Path(folder) / "out"
        source.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "newscorpus", "annotate", str(source), "-o", str(out), "-j", "1", "-q"]
        subprocess.run([*command, "--format", "jsonl"], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = sum(len(part.read_bytes().splitlines()) for part in out.glob("part-*.jsonl"))
    assert done == args.articles, f"{done} of {args.articles} articles"
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    size = sum(map(len, texts)) / len(texts)
    tools = f"newscorpus {nc.__version__}, Python {sys.version.split()[0]}"
    line = f"{date.today()}: {done:,} articles, {size:,.0f} characters each, {seconds:,.1f} CPU seconds; {tools}."
    print(line)
    if args.out:
        args.out.write_text(line + "\n", "utf-8")


if __name__ == "__main__":
    main()
