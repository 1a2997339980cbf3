"""How a test calls the command, and an article to call it on."""

from inspect import signature
from pathlib import Path

import pytest
from click.testing import CliRunner

from newscorpus.cli import cli


@pytest.fixture
def run(warm_workers):
    # click 8.1 mixes the streams when it is not told otherwise, and later versions cannot be told
    apart = {"mix_stderr": False} if "mix_stderr" in signature(CliRunner).parameters else {}
    runner = CliRunner(**apart)
    return lambda *args, **more: runner.invoke(cli, [str(arg) for arg in args], **more)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Rain fell on the town.\r\nIt rose again.\r\n")
    return path
