"""Whether wrapping a text changes what is found in it, and what reading wrapped text costs.

    python bench/wrapping.py FILE.jsonl [--columns 60 72 80] [--every N] [--times N]

Each line of FILE is an object with a `text`, whose lines are paragraphs; without FILE the example articles are read.
Each paragraph is wrapped at each column, and both forms are parsed. A finding is the same when it covers the same
words and has the same kind, value, names and days; what is reported is the share of the findings of the unwrapped text
that come out the same. Seconds are CPU seconds of this process: of each text the least of some runs, both forms in
turn, so that a busy machine slows both.
"""

import argparse
import json
from collections import Counter
from collections.abc import Hashable, Iterator
from itertools import accumulate
from pathlib import Path
from time import process_time

import newscorpus as nc
from newscorpus.model import Span
from newscorpus.testing import wrap_paragraphs

EXAMPLES = Path(__file__).parent.parent / "examples"


def main() -> None:
    options = read_options()
    texts = list(read_texts(options.file))[:: options.every]
    for column in options.columns:
        found, same = Counter[str](), Counter[str]()
        plain_seconds = wrapped_seconds = 0.0
        for text in texts:
            wrapped = wrap_paragraphs(text, column)
            one, other = findings(nc.parse_article(text)), findings(nc.parse_article(wrapped))
            for kind, values in one.items():
                found[kind] += values.total()
                same[kind] += (values & other[kind]).total()
            if options.times:
                plain, broken = seconds((text, wrapped), options.times)
                plain_seconds, wrapped_seconds = plain_seconds + plain, wrapped_seconds + broken
        shares = "  ".join(
            f"{kind} {same[kind]}/{n} = {100 * same[kind] / max(1, n):.2f} %" for kind, n in found.items()
        )
        cost = f"  seconds {wrapped_seconds / plain_seconds:.3f} times" if plain_seconds else ""
        print(f"{len(texts)} texts at {column}: {shares}{cost}", flush=True)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--columns", nargs="+", type=int, default=[60, 72, 80])
    parser.add_argument("--every", type=int, default=1, help="read each Nth text only")
    parser.add_argument("--times", type=int, default=0, help="runs of each text to time; 0 times nothing")
    return parser.parse_args()


def read_texts(file: Path | None) -> Iterator[str]:
    if file is None:
        yield from (path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.rglob("*.txt")))
        return
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line)["text"] for line in lines)


def findings(article: nc.Article) -> dict[str, Counter[Hashable]]:
    """The findings by kind; a span is given by its first and last character, white space not counted."""
    seen = list(accumulate((not c.isspace() for c in article.text), initial=0))

    def place(span: Span | None) -> tuple[int, int] | None:
        return (seen[span.start], seen[span.end]) if span is not None else None

    return {
        "attributions": Counter(
            (tuple(map(place, a.content)), place(a.source), place(a.cue), a.kind, a.speaker.name if a.speaker else "")
            for a in article.attributions
        ),
        "timexes": Counter((place(t.span), t.type, t.value) for t in article.timexes),
        "events": Counter(
            (place(e.trigger), e.type, tuple(a.name for a in e.actors), e.time.begin, e.time.end, e.asserted)
            for e in article.events
        ),
        "blocks": Counter((place(b.span), b.kind) for b in article.blocks),
    }


def seconds(forms: tuple[str, str], times: int) -> tuple[float, float]:
    """The least CPU seconds of each form."""
    least = [float("inf"), float("inf")]
    for _ in range(times):
        for i, form in enumerate(forms):
            begin = process_time()
            nc.parse_article(form)
            least[i] = min(least[i], process_time() - begin)
    return least[0], least[1]


if __name__ == "__main__":
    main()
