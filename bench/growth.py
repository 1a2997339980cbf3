"""How time and memory of `parse_article` grow on hostile texts: each fragment repeated, from 64 kB to 8 MB.

    python bench/growth.py [--sizes 65536 524288 8388608] [--only TEXT ...] [--jobs 1]

For each family: the exponent of a power law fitted to CPU time over length (1 is linear), the microseconds a character
at the largest size, and the peak memory over that of a process that parsed nothing, as a multiple of the text's bytes.
Each family has a process of its own, and time is taken without the garbage collector, as `timeit` does: a full
collection costs what is alive, which is not what the parser does. The bounds: exponent 1.10, 2 microseconds, and 40
times the text and 50 MB. Where a text is nothing but findings ("met met met ..."), what is returned is larger than
that: such a family is marked, and is over only with more than 1 kB for each value besides. Exits with 1 when one is.
"""

import argparse
import gc
import json
import math
import resource
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from time import process_time

EXPONENT, MICROSECONDS, TIMES, MEGABYTES = 1.10, 2.0, 40, 50
VALUE = 1_000
"""Bytes for each value that is found, with its spans and while it is made; kept, one takes 250 to 600."""
SIZES = (65_536, 262_144, 1_048_576, 8_388_608)


def measure(fragment: str, sizes: list[int]) -> dict[str, float]:
    """Run in a process of its own."""
    import newscorpus as nc

    nc.parse_article("Rain fell.")
    gc.disable()
    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    points, values = [], 0
    for size in sizes:
        text = fragment * (size // len(fragment))
        best = math.inf
        for _ in range(3 if size < 1_000_000 else 1):
            before = process_time()
            article = nc.parse_article(text, published=date(2018, 10, 26))
            best = min(best, process_time() - before)
            tasks = article.blocks, article.timexes, article.quotes, article.attributions, article.events, article.notes
            values = sum(map(len, tasks))
            del article, tasks
            gc.collect()
        points.append((math.log(len(text)), math.log(max(best, 1e-6)), best, len(text)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "exponent": slope(points),
        "microseconds": 1e6 * points[-1][2] / points[-1][3],
        "megabytes": (peak - start) / 1024,
        "times": 1024 * (peak - start) / sys.getsizeof(fragment * (sizes[-1] // len(fragment))),
        "values": values,
    }


def slope(points: list[tuple[float, float, float, int]]) -> float:
    """The least-squares line through log time over log length."""
    x, y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    return sum((p[0] - x) * (p[1] - y) for p in points) / sum((p[0] - x) ** 2 for p in points)


def in_own_process(fragment: str, sizes: list[int]) -> dict[str, float]:
    command = [sys.executable, __file__, "--family", json.dumps(fragment), "--sizes", *map(str, sizes)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{fragment!a}: {done.stderr[-500:] or done.returncode}")
    found: dict[str, float] = json.loads(done.stdout)
    return found


def verdict(found: dict[str, float]) -> str:
    allowed = MEGABYTES + TIMES * found["megabytes"] / found["times"] if found["times"] else MEGABYTES
    if found["exponent"] > EXPONENT or found["microseconds"] > MICROSECONDS:
        return "over"
    if found["megabytes"] <= allowed:
        return ""
    return "over" if found["megabytes"] > allowed + VALUE * found["values"] / 2**20 else "values"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", type=int, default=list(SIZES), help="characters")
    parser.add_argument("--only", nargs="+", help="these fragments and no others")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    parser.add_argument("--family", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.family is not None:
        print(json.dumps(measure(json.loads(args.family), args.sizes)))
        return
    from newscorpus.testing.fragments import FRAGMENTS

    families = args.only or FRAGMENTS
    seen: Counter[str] = Counter()
    print(f"{'family':24}{'exponent':>10}{'us/char':>10}{'MB':>8}{'x text':>8}{'values':>10}")
    with ThreadPoolExecutor(args.jobs) as pool:
        found = pool.map(lambda fragment: in_own_process(fragment, args.sizes), families)
        for fragment, row in zip(families, found, strict=True):
            said = verdict(row)
            seen[said] += 1
            numbers = f"{row['exponent']:10.2f}{row['microseconds']:10.2f}{row['megabytes']:8.0f}{row['times']:8.1f}"
            mark = f"  <-- {said}" if said else ""
            print(f"{fragment!a:24}{numbers}{row['values']:10.0f}{mark}", flush=True)
    print(f"{len(families)} families, {seen['over']} over the bounds, {seen['values']} only for the values they return")
    sys.exit(bool(seen["over"]))


if __name__ == "__main__":
    main()
