"""What was asked of a run."""

import pytest

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.manifest import Manifest, read_manifest
from newscorpus.corpus.plan import InputState
from newscorpus.errors import SchemaError


def state(path="a", files=1, size=10, sha="x"):
    return InputState(path=path, files=files, bytes=size, sha256=sha)


def manifest(**changes):
    whole = {
        "newscorpus": "1",
        "configuration": {"form": "jsonl", "limits": {"seconds": 30.0}},
        "configuration_sha256": "x",
        "inputs": (state(),),
        "shards": 1,
    }
    return Manifest(**whole | changes)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, []),
        ({"newscorpus": "2"}, ["newscorpus: 1 there, 2 now"]),
        (
            {"configuration": {"form": "jsonl", "limits": {"seconds": 5.0}}},
            ["limits.seconds: 30.0 there, 5.0 now"],
        ),
        ({"configuration": {"form": "jsonl"}}, ['limits: {"seconds": 30.0} there, null now']),
        ({"inputs": ()}, ["input a: there, not now"]),
        ({"inputs": (state(), state("b"))}, ["input b: now, not there"]),
        ({"inputs": (state(size=20),)}, ["input a: 1 files of 10 bytes there, 1 of 20 bytes now"]),
        ({"inputs": (state(sha="y"),)}, ["input a: files have changed since"]),
    ],
)
def test_differences_are_named(changes, said):
    assert manifest().differences(manifest(**changes)) == said


def test_inputs_in_another_order_are_another_run():
    one, other = manifest(inputs=(state("a"), state("b"))), manifest(inputs=(state("b"), state("a")))
    assert one.differences(other) == ["inputs: in another order"]


def test_it_is_read_as_it_was_written(tmp_path):
    folder = OutputFolder(tmp_path)
    assert read_manifest(folder) is None
    manifest().write(folder)
    assert read_manifest(folder) == manifest()
    assert read_manifest(folder).form == "jsonl"


@pytest.mark.parametrize("data", ["", "{}", "[]", '{"schema": "newscorpus-run/1", "inputs": [{}]}', "null"])
def test_what_is_no_manifest_is_refused(tmp_path, data):
    (tmp_path / "_manifest.json").write_text(data, encoding="utf-8")
    with pytest.raises(SchemaError, match="not the manifest of a run"):
        read_manifest(OutputFolder(tmp_path))
