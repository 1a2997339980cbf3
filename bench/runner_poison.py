"""One document in a hundred raises, hangs, takes all memory, ends the process, crashes it, or has 50 MB.

    python bench/runner_poison.py [ARTICLES]

All of them must be set aside, each for its own reason, all others must come out, and `validate` must find nothing.
"""

import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import poisoned
from newscorpus.corpus import Limits, OutputFolder, annotate, read_set_aside, validate
from runner_corpus import write_corpus


def deed(number: int) -> str | None:
    """The text of every hundredth document."""
    if number % 100 != 50:
        return None
    name = poisoned.DEEDS[number // 100 % len(poisoned.DEEDS)]
    return f"{name} " + ("x" * poisoned.BIG if name == "BIG" else str(number))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    with TemporaryDirectory() as scratch:
        source, out = Path(scratch, "in.jsonl"), OutputFolder(Path(scratch, "out"))
        write_corpus(source, count, deed=deed)
        limits = Limits(seconds=5, memory=1024)
        begin = time.monotonic()
        summary = annotate(source, out.path, parse=poisoned.parse, jobs=2, limits=limits)
        seconds = time.monotonic() - begin
        aside = [one for path in out.set_asides() for one in read_set_aside(path)]
        wanted = {f"a{number:07}" for number in range(count) if deed(number) is not None}
        if wrong := wanted ^ {one.id for one in aside}:
            sys.exit(f"set aside or not, and wrong: {[one for one in aside if one.id in wrong] or wrong}")
        if faults := validate(out.path).faults:
            sys.exit("\n".join(faults))
        print(f"{summary.articles} articles came out, {summary.set_aside} documents of {len(wanted)} were set aside")
        for error, number in sorted(Counter(one.error for one in aside).items()):
            print(f"{number:4} {error}")
        print(f"valid; {seconds:.0f} s")


if __name__ == "__main__":
    main()
