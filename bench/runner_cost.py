"""What `newscorpus annotate -j 2` costs beside the function alone, in CPU seconds of the whole process tree.

    python bench/runner_cost.py [ARTICLES]

Over the same articles: the function on each document, in one process; the same in two processes at once, since two that
share caches and cores are each slower than one; the kernel on Arrow batches, in two processes too (what engines call);
and the run from JSON lines to Parquet, with reading, writing, hashing and waiting for the disk. Starting two workers
costs what it costs, so a run over 400 articles, which are two shards, is taken off before the cost is divided. Each is
the best of three rounds, taken in turns, since a busy machine is slow for all of them.
"""

import resource
import subprocess
import sys
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


def alone(kind: str, source: Path) -> float:
    """CPU seconds an article, in this process, when the words are loaded."""
    documents = [record for record in read_documents(source) if isinstance(record, Document)]
    rows = pa.Table.from_pylist([{"id": d.id, "text": d.text, **d.metadata} for d in documents])
    annotate = Annotator().annotate
    for document in documents[:100]:
        annotate(document)
    start = process_time()
    if kind == "function":
        for document in documents:
            annotate(document)
    else:
        for _ in annotate_batches(iter(rows.to_batches(BATCH))):
            pass
    return (process_time() - start) / len(documents)


def at_once(kind: str, source: Path, processes: int) -> float:
    """The mean of so many processes that do the same at the same time."""
    command = [sys.executable, __file__, kind, str(source)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(processes)]
    return sum(float(process.communicate()[0]) for process in running) / processes


def run(source: Path, out: Path) -> float:
    """CPU seconds of a run with all its processes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    options = ["-o", str(out), "-j", "2", "--overwrite", "-q"]
    subprocess.run([sys.executable, "-m", "newscorpus", "annotate", str(source), *options], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000
    with TemporaryDirectory() as scratch:
        out = Path(scratch, "out")
        many, few = write_corpus(Path(scratch, "many.jsonl"), count), write_corpus(Path(scratch, "few.jsonl"), FEW)
        rounds = [
            (
                at_once("function", many, 1),
                at_once("function", many, 2),
                at_once("kernel", many, 2),
                run(few, out),
                run(many, out),
            )
            for _ in range(ROUNDS)
        ]
    function, twice, kernel, start, whole = map(min, zip(*rounds, strict=True))
    article = (whole - start) / (count - FEW)
    print(f"{count} articles; CPU time per article, and how many times the function in two processes")
    print(f"function, one process    {function * 1e3:6.3f} ms {function / twice:5.2f}")
    print(f"function, two processes  {twice * 1e3:6.3f} ms  1.00")
    print(f"kernel, two processes    {kernel * 1e3:6.3f} ms {kernel / twice:5.2f}")
    print(f"annotate -j 2            {article * 1e3:6.3f} ms {article / twice:5.2f}")
    print(f"starting and ending a run with two workers: {start - FEW * article:.1f} s")


if __name__ == "__main__":
    if sys.argv[1:2] in (["function"], ["kernel"]):
        print(alone(sys.argv[1], Path(sys.argv[2])))
    else:
        main()
