"""`kill -9` of the parent or a worker of a run at random moments, then the same run again.

    python bench/runner_kill.py [KILLS] [--seed N]

Trials go on until so many processes (200) were killed. Each ends when a run is left alone; then every file must be,
byte for byte, that of an undisturbed run, and `validate` must find nothing. Linux only: children are found under /proc.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from newscorpus.corpus import validate
from runner_corpus import snapshot, write_corpus

RUN = "import sys; from newscorpus.corpus import annotate; annotate(sys.argv[1], sys.argv[2], jobs=2, shard_records=50)"
ARTICLES = 600
MOST_KILLS_A_TRIAL = 10


def start(source: Path, out: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RUN, str(source), str(out)])


def workers(pid: int) -> list[int]:
    try:
        pids = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [int(p) for p in pids if b"resource_tracker" not in Path(f"/proc/{p}/cmdline").read_bytes()]
    except OSError:
        return []


def kill(pid: int) -> bool:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def trial(source: Path, out: Path, most: int) -> tuple[int, int]:
    """Run until a run ends by itself; return how many parents and workers were killed on the way."""
    parents = children = 0
    process = start(source, out)
    while process.poll() is None:
        try:
            process.wait(random.uniform(0.05, 4.0) if parents + children < most else None)
        except subprocess.TimeoutExpired:
            there = workers(process.pid)
            if there and random.random() < 0.5:
                children += kill(random.choice(there))
            else:
                parents += kill(process.pid)
                process.wait()
                process = start(source, out)
    if process.returncode != 0:
        sys.exit(f"the run ended with {process.returncode}")
    return parents, children


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("kills", type=int, nargs="?", default=200)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    random.seed(given.seed)
    parents = children = trials = 0
    begin = time.monotonic()
    with TemporaryDirectory() as scratch:
        source = write_corpus(Path(scratch, "in.jsonl"), ARTICLES)
        undisturbed, out = Path(scratch, "undisturbed"), Path(scratch, "out")
        start(source, undisturbed).wait()
        wanted = snapshot(undisturbed)
        while parents + children < given.kills:
            killed = trial(source, out, min(MOST_KILLS_A_TRIAL, given.kills - parents - children))
            parents, children, trials = parents + killed[0], children + killed[1], trials + 1
            if snapshot(out) != wanted:
                sys.exit(f"trial {trials}, seed {given.seed}: {shutil.copytree(out, 'differs')} is not the same")
            if faults := validate(out).faults:
                sys.exit("\n".join(faults))
            shutil.rmtree(out)
            print(f"{trials} trials, {parents} parents and {children} workers killed: the same bytes", flush=True)
    print(f"{parents + children} kills in {time.monotonic() - begin:.0f} s, {len(wanted)} files the same every time")


if __name__ == "__main__":
    main()
