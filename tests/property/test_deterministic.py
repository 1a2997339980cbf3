"""Law: the same text gives the same record, in this process and in any other."""

import subprocess
import sys
from pathlib import Path

from hypothesis import given

import newscorpus as nc
from newscorpus.testing import Planted, planted_articles


@given(planted_articles())
def test_in_one_process(planted: Planted):
    assert nc.parse_article(planted.text) == nc.parse_article(planted.text)


def test_in_processes_with_other_hashes(examples: Path):
    code = (
        "import sys, pathlib, newscorpus as nc\n"
        "for path in sorted(pathlib.Path(sys.argv[1]).glob('*.txt')):\n"
        "    print(nc.dumps(nc.parse_article(path.read_text('utf-8'))))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, str(examples)],
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(outputs) == 1
