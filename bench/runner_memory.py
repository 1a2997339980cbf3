"""The memory of the parent of a run, and of all its processes, with 10,000 and with 100,000 articles.

    python bench/runner_memory.py [FEW] [MANY]

The parent names shards and counts; no article passes through it, so its memory must not grow with their number. The
articles are cut to 200 characters. The peak of the parent is what Linux says (VmHWM).
"""

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from runner_corpus import write_corpus

CHARACTERS = 200


def field(pid: int, name: str) -> int:
    """A line of /proc/PID/status, in kilobytes; 0 when the process is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0)


def measured(source: Path, out: Path) -> tuple[float, float, float]:
    """The peaks of the parent and of its largest worker in megabytes, and the seconds."""
    begin = time.monotonic()
    command = [sys.executable, "-m", "newscorpus", "annotate", str(source), "-o", str(out), "-j", "2", "-q"]
    process = subprocess.Popen(command)
    parent = worker = 0
    while process.poll() is None:
        parent = max(parent, field(process.pid, "VmHWM"))
        try:
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        except OSError:
            children = []
        worker = max([worker, *(field(int(pid), "VmHWM") for pid in children)])
        time.sleep(0.2)
    if process.returncode:
        sys.exit(f"the run ended with {process.returncode}")
    return parent / 1024, worker / 1024, time.monotonic() - begin


def main() -> None:
    counts = [int(count) for count in sys.argv[1:]] or [10_000, 100_000]
    with TemporaryDirectory() as scratch:
        for count in counts:
            source = write_corpus(Path(scratch, f"{count}.jsonl"), count, characters=CHARACTERS)
            parent, worker, seconds = measured(source, Path(scratch, f"out{count}"))
            print(f"{count:>8,} articles: parent {parent:.1f} MB, worker {worker:.0f} MB, {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    main()
