"""What `newscorpus annotate -j 2` costs beside the function alone, in CPU seconds of the whole process tree.

    python bench/runner_cost.py [ARTICLES]

Three ways over the same articles: the function on each document, the kernel on Arrow batches (what engines call), and
the run from JSON lines to Parquet, with reading, writing, hashing and waiting for the disk. Starting two workers costs
what it costs, so a run over 400 articles, which are two shards, is taken off before the cost is divided by their number.
Each is the best of three rounds, taken in turns, since a busy machine is slow for all of them.
"""

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pyarrow as pa

from newscorpus.corpus import Annotator, annotate_batches
from newscorpus.readers import Document, read_documents
from runner_corpus import write_corpus

ROUNDS = 3
FEW = 400
BATCH = 256


def of_this_process(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def of_a_run(source: Path, out: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [
        sys.executable,
        "-m",
        "newscorpus",
        "annotate",
        str(source),
        "-o",
        str(out),
        "-j",
        "2",
        "--overwrite",
        "-q",
    ]
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000
    with TemporaryDirectory() as scratch:
        many, few = write_corpus(Path(scratch, "many.jsonl"), count), write_corpus(Path(scratch, "few.jsonl"), FEW)
        documents = [record for record in read_documents(many) if isinstance(record, Document)]
        rows = pa.Table.from_pylist([{"id": d.id, "text": d.text, **d.metadata} for d in documents])
        annotate = Annotator().annotate
        ways: dict[str, Callable[[], float]] = {
            "function": lambda: of_this_process(lambda: [annotate(document) and None for document in documents]),
            "kernel": lambda: of_this_process(lambda: [None for _ in annotate_batches(iter(rows.to_batches(BATCH)))]),
            "few": lambda: of_a_run(few, Path(scratch, "out")),
            "run": lambda: of_a_run(many, Path(scratch, "out")),
        }
        best = dict.fromkeys(ways, float("inf"))
        for way in ways.values():
            way() if way is ways["function"] else None  # the first call loads the words
        for _ in range(ROUNDS):
            for name, way in ways.items():
                best[name] = min(best[name], way())
    alone, kernel = best["function"] / count, best["kernel"] / count
    run = (best["run"] - best["few"]) / (count - FEW)
    print(f"{count} articles, {sum(len(d.text) for d in documents) / count:.0f} characters on average, -j 2")
    print(f"function alone   {alone * 1e3:6.3f} ms an article")
    print(f"kernel, to Arrow {kernel * 1e3:6.3f} ms  {kernel / alone:5.2f} times the function")
    print(f"run, to Parquet  {run * 1e3:6.3f} ms  {run / alone:5.2f} times, {run / kernel:.2f} times the kernel")
    print(f"start and end of a run with two workers: {best['few'] - FEW * run:.1f} s")


if __name__ == "__main__":
    main()
