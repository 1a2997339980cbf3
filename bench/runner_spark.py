"""Spark in several processes, one of which is killed, gives the rows that the runner gives.

    python bench/runner_spark.py [ARTICLES]

Needs the extra `spark` and Java 17. The master is `local-cluster[2,1,1024]`: two executors, each a JVM of its own with
Python workers of its own. While the job runs, one executor is killed; Spark gives its tasks to another.
"""

import os
import signal
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

import pyarrow as pa
from pyarrow import dataset
from pyspark.sql import SparkSession

from newscorpus.corpus import annotate
from newscorpus.corpus.spark import annotate_frame
from newscorpus.formats.arrow import article_schema
from runner_corpus import write_corpus


def executors() -> list[int]:
    """The executors that this process has started, through Spark's own processes."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    return [pid for pid in parents if _is_below(os.getpid(), pid, parents) and _is_executor(pid)]


def _is_below(ancestor: int, pid: int, parents: dict[int, int]) -> bool:
    while pid in parents and pid != ancestor:
        pid = parents[pid]
    return pid == ancestor


def _is_executor(pid: int) -> bool:
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"CoarseGrainedExecutorBackend" in command and b"java" in command.split(b"\0")[0]


def kill_one(out: Path, killed: list[int]) -> None:
    """Kill an executor when the first task is done."""
    while not any(out.rglob("*.parquet")):
        time.sleep(0.05)
    os.kill(pid := executors()[0], signal.SIGKILL)
    killed.append(pid)


def with_spark(source: Path, out: Path) -> int:
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("newscorpus")
    builder = builder.config("spark.ui.enabled", "false").config("spark.sql.session.timeZone", "UTC")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "200").getOrCreate()
    killed: list[int] = []
    try:
        frame = session.read.json(str(source)).repartition(16)
        threading.Thread(target=kill_one, args=(out, killed), daemon=True).start()
        annotate_frame(frame).write.parquet(str(out))
    finally:
        session.stop()
    return len(killed)


def rows(folder: Path) -> pa.Table:
    """The articles without `source`, which only readers of files know, in the order of their ids."""
    return dataset.dataset(folder).to_table().drop_columns(["source"]).sort_by("id")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    with TemporaryDirectory() as scratch:
        source = write_corpus(Path(scratch, "in.jsonl"), count)
        annotate(source, Path(scratch, "ours"), jobs=2)
        begin = time.monotonic()
        killed = with_spark(source, Path(scratch, "theirs"))
        seconds = time.monotonic() - begin
        ours, theirs = rows(Path(scratch, "ours")), rows(Path(scratch, "theirs"))
        if dataset.dataset(Path(scratch, "theirs")).schema != article_schema():
            sys.exit("the schema is not the same")
        if not ours.equals(theirs):
            sys.exit(f"the rows are not the same: {ours.num_rows} and {theirs.num_rows}")
        print(f"{theirs.num_rows} rows are the same, {killed} executor killed, Spark took {seconds:.0f} s")


if __name__ == "__main__":
    main()
