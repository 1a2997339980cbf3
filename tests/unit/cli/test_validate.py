"""`newscorpus validate`: faults, one per line, and an exit code."""

import pytest

from newscorpus.corpus import OutputFolder, annotate


@pytest.fixture
def out(tmp_path):
    """A run over two records."""
    (tmp_path / "in.jsonl").write_text('{"text": "Rain.", "id": "a"}\n{"text": "", "id": "b"}\n', encoding="utf-8")
    annotate(tmp_path / "in.jsonl", tmp_path / "out", jobs=1, format="jsonl")
    return tmp_path / "out"


def test_a_run_that_is_whole(run, out):
    shown = run("validate", out)
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "1 article + 1 set aside = 2 records" in shown.stderr
    assert "valid" in shown.stderr


def test_a_fault_is_a_line_and_an_exit_code(run, out):
    part = OutputFolder(out).part(0, "jsonl")
    part.write_bytes(part.read_bytes().replace(b"Rain.", b"Snow."))
    shown = run("validate", out)
    assert shown.exit_code == 1
    faults = shown.stdout.splitlines()
    assert faults
    assert shown.stderr.rstrip().endswith("1 fault" if len(faults) == 1 else f"{len(faults)} faults")
    assert run("validate", "-q", out).stderr == ""


def test_a_folder_that_holds_no_run(run, tmp_path):
    assert run("validate", tmp_path).exit_code == 2


def test_a_file_is_no_folder(run, tmp_path):
    (tmp_path / "a.jsonl").touch()
    result = run("validate", tmp_path / "a.jsonl")
    assert result.exit_code == 2
    assert "is a file" in result.stderr
