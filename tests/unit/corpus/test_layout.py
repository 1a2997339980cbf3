"""Where things are in an output folder."""

import pytest

from newscorpus.corpus.layout import OutputFolder


@pytest.fixture
def folder(tmp_path):
    """A folder that a run has written to."""
    folder = OutputFolder(tmp_path / "out")
    folder.make()
    for path in (
        folder.part(1, "parquet"),
        folder.part(0, "parquet"),
        folder.set_aside(0),
        folder.manifest,
        folder.success,
    ):
        path.write_bytes(b"")
    return folder


def test_naming_a_folder_touches_nothing(tmp_path):
    folder = OutputFolder(tmp_path / "none")
    assert folder.parts() == folder.set_asides() == folder.strangers() == folder.leftovers() == []
    assert not folder.path.exists()


def test_parts_are_in_order(folder):
    assert [path.name for path in folder.parts()] == ["part-00000.parquet", "part-00001.parquet"]
    assert [path.name for path in folder.set_asides()] == ["part-00000.jsonl"]
    assert folder.part(12_345, "jsonl").name == "part-12345.jsonl"


def test_what_tells_of_the_run_begins_with_an_underscore(folder):
    others = [path.name for path in folder.path.iterdir() if path not in folder.parts()]
    assert others
    assert all(name.startswith("_") for name in others)


def test_files_of_others_are_strangers_and_stay(folder):
    (folder.path / "notes.txt").write_text("mine", encoding="utf-8")
    assert [path.name for path in folder.strangers()] == ["notes.txt"]
    folder.clear()
    assert (folder.path / "notes.txt").is_file()
    assert folder.parts() == folder.set_asides() == []
    assert not folder.success.exists()
    assert not folder.manifest.exists()


def test_sweeping_removes_what_killed_workers_left(folder):
    left = folder.path / "_results" / "part-00000.json.77.tmp"
    left.write_bytes(b"")
    assert folder.leftovers() == [left]
    folder.sweep()
    assert not left.exists()
    assert len(folder.parts()) == 2
