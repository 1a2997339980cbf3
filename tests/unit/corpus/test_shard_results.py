"""What a shard came to."""

import pytest

from newscorpus.corpus.shard_results import ShardResult, file_hash, read_shard_result, write_shard_result
from newscorpus.errors import SchemaError

RESULT = ShardResult(records=3, articles=2, set_aside=1, part_sha256="x", set_aside_sha256="y")


def test_it_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "part-00000.json"
    assert read_shard_result(path) is None
    write_shard_result(path, RESULT)
    assert read_shard_result(path) == RESULT


@pytest.mark.parametrize("data", ["", "{}", "[]", '{"records": 3, "colour": "red"}'])
def test_what_is_none_is_refused(tmp_path, data):
    path = tmp_path / "part-00000.json"
    path.write_text(data, encoding="utf-8")
    with pytest.raises(SchemaError):
        read_shard_result(path)


def test_the_hash_of_a_file(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    assert file_hash(tmp_path / "a").startswith("e3b0c442")
    with pytest.raises(OSError, match="gone"):
        file_hash(tmp_path / "gone")
