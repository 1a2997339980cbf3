"""Spark in several processes, one of them killed, gives the rows of the runner. Minutes, so it must be asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif("NEWSCORPUS_SPARK" not in os.environ, reason="NEWSCORPUS_SPARK=1 runs it; needs Java")

SCRIPT = Path(__file__).parents[2] / "bench" / "runner_spark.py"


def test_the_rows_are_those_of_the_runner_and_a_killed_executor_costs_none():
    done = subprocess.run([sys.executable, str(SCRIPT), "400"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("400 rows are the same, 1 executor killed")
