"""Files that are there whole or not at all."""

import os
from pathlib import Path

import pytest

from newscorpus.corpus.atomic_write import publish, temporary, write_whole


def test_a_file_is_written_and_nothing_else_stays(tmp_path):
    path = tmp_path / "a.json"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [*tmp_path.iterdir()] == [path]


def test_two_processes_never_write_to_the_same_file(tmp_path):
    name = temporary(tmp_path / "a.json").name
    assert str(os.getpid()) in name
    assert name.startswith("a.json.")
    assert name.endswith(".tmp")


def test_a_written_file_takes_the_place_of_the_old_one(tmp_path):
    path, written = tmp_path / "a.json", tmp_path / "b.tmp"
    path.write_bytes(b"old")
    written.write_bytes(b"new")
    publish(written, path)
    assert path.read_bytes() == b"new"
    assert not written.exists()


def test_an_error_names_the_file_that_was_asked_for(tmp_path):
    path = tmp_path / "gone" / "a.json"
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(path, b"new")
    assert caught.value.filename == str(path)


def test_a_fault_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [path]


def test_a_device_is_written_to_as_it_is():
    device = Path(os.devnull)
    write_whole(device, b"new")
    assert not device.is_file()
