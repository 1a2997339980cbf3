"""An output folder that is ours alone."""

import sys

import pytest

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.lock import lock, prepare
from newscorpus.corpus.manifest import Manifest
from newscorpus.errors import CorpusError, OtherRunError


@pytest.fixture
def folder(tmp_path):
    """A folder that is not there yet."""
    return OutputFolder(tmp_path / "out")


@pytest.fixture
def locked(folder):
    """The same, made and locked."""
    with lock(folder):
        yield folder


def manifest(**changes):
    whole = {
        "newscorpus": "1",
        "configuration": {"form": "jsonl"},
        "configuration_sha256": "x",
        "inputs": (),
        "shards": 1,
    }
    return Manifest(**whole | changes)


@pytest.mark.skipif(sys.platform == "win32", reason="no lock on folders")
def test_another_run_is_kept_out_until_the_block_is_left(folder):
    with lock(folder), pytest.raises(CorpusError, match="another run is writing"):
        lock(folder).__enter__()
    with lock(folder):
        assert folder.path.is_dir()


def test_the_same_run_goes_on(locked):
    for _ in range(2):
        prepare(locked, manifest(), overwrite=False)
        locked.part(0, "jsonl").write_bytes(b"")
    assert len(locked.parts()) == 1


def test_another_run_is_refused_with_the_differences(locked):
    prepare(locked, manifest(), overwrite=False)
    with pytest.raises(OtherRunError, match='form: "jsonl" there, "parquet" now'):
        prepare(locked, manifest(configuration={"form": "parquet"}), overwrite=False)
    prepare(locked, manifest(configuration={"form": "parquet"}), overwrite=True)
    assert '"parquet"' in locked.manifest.read_text(encoding="utf-8")


def test_files_that_no_run_wrote_are_not_written_over(folder):
    folder.path.mkdir()
    (folder.path / "thesis.docx").write_bytes(b"")
    with pytest.raises(CorpusError, match=r"other files \(thesis\.docx\)"):
        prepare(folder, manifest(), overwrite=True)


def test_parts_without_a_manifest_are_not_trusted(folder):
    folder.make()
    folder.part(0, "jsonl").write_bytes(b"")
    with pytest.raises(CorpusError, match=r"holds parts but no _manifest\.json"):
        prepare(folder, manifest(), overwrite=False)


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(CorpusError, match="is a file; name a folder"), lock(OutputFolder(tmp_path / "out")):
        pass
