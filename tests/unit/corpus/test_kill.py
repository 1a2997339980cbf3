"""`kill -9` of the parent or a worker at any moment, then the same run: the output is that of an undisturbed one."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newscorpus.corpus import validate

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found under /proc")

SCRIPT = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background inherits deafness to it
sys.path.insert(0, sys.argv[1])
import poison
from newscorpus.corpus import annotate
if __name__ == "__main__":
    annotate(sys.argv[2], sys.argv[3], parse=poison.parse, jobs=2, format="jsonl", shard_records=20)
"""


@pytest.fixture
def start(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    here = str(Path(__file__).parent)
    return lambda source, out: subprocess.Popen([sys.executable, str(script), here, str(source), str(out)])


def children(pid):
    """The processes that a process has started, but for the one that tracks shared memory."""
    try:
        pids = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [int(p) for p in pids if b"resource_tracker" not in Path(f"/proc/{p}/cmdline").read_bytes()]
    except OSError:
        return []


def ended(pids):
    """Wait until the processes are gone, or give up."""
    for _ in range(1200):
        if not any(Path(f"/proc/{pid}/cmdline").exists() for pid in pids):
            return True
        time.sleep(0.05)
    return False


def test_killed_and_resumed_gives_the_same_bytes(corpus, start, snapshot, tmp_path):
    source = corpus(*("RAISE" if n % 50 == 7 else f"SLOW rain fell {n} times." for n in range(200)))
    assert start(source, tmp_path / "undisturbed").wait() == 0
    random.seed(1)
    process = start(source, tmp_path / "out")
    kills = 0
    while process.poll() is None:
        time.sleep(random.uniform(0.1, 1.2))
        workers = children(process.pid)
        if kills == 5:
            process.wait()
        elif workers and random.random() < 0.5:
            os.kill(random.choice(workers), signal.SIGKILL)
            kills += 1
        elif process.poll() is None:
            process.kill()
            process.wait()
            kills += 1
            assert ended(workers), "workers go when their parent is gone"
            process = start(source, tmp_path / "out")
    assert process.returncode == 0
    assert snapshot(tmp_path / "out") == snapshot(tmp_path / "undisturbed")
    assert validate(tmp_path / "out").faults == ()


def test_an_interrupt_leaves_nothing_running_and_no_scraps(corpus, start, tmp_path):
    process = start(corpus(*("HANG" for _ in range(3))), tmp_path / "out")
    while not children(process.pid):
        time.sleep(0.05)
    time.sleep(0.5)
    workers = children(process.pid)
    process.send_signal(signal.SIGINT)
    assert process.wait() != 0
    assert ended(workers)
    assert not list((tmp_path / "out").rglob("*.tmp"))
