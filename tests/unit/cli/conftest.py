"""How a test calls the command, and an article to call it on."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from newscorpus.cli import cli


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *args, **more: runner.invoke(cli, [str(arg) for arg in args], **more)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Rain fell on the town.\r\nIt rose again.\r\n")
    return path
