"""What could not be done, and why."""

import pytest

from newscorpus.corpus.set_aside import SetAside, read_set_aside, text_hash
from newscorpus.errors import SchemaError

ONE = SetAside(
    id="a1", source="a.jsonl:17", shard=0, ordinal=16, stage="parse", error="ValueError", message="ü\n\ud800"
)


def test_a_line_is_read_back(tmp_path):
    path = tmp_path / "part-00000.jsonl"
    path.write_text(ONE.to_line() * 2, encoding="utf-8")
    assert list(read_set_aside(path)) == [ONE, ONE]
    assert ONE.to_line().count("\n") == 1


def test_a_long_message_is_cut():
    long = SetAside(id=None, source="a", shard=0, ordinal=0, stage="read", error="x", message="y" * 10_000)
    assert len(long.message) == 500
    assert long.message.endswith("…")


@pytest.mark.parametrize("line", ["{}", "[1]", "{", '{"id": 1, "colour": "red"}'])
def test_what_is_no_such_record_is_named(tmp_path, line):
    path = tmp_path / "part-00000.jsonl"
    path.write_text(ONE.to_line() + line + "\n", encoding="utf-8")
    with pytest.raises(SchemaError, match=r"part-00000\.jsonl:2"):
        list(read_set_aside(path))


def test_a_text_has_a_hash_whatever_it_holds():
    assert text_hash("Rain fell.") == text_hash("Rain fell.")
    assert text_hash("Rain fell.") != text_hash("Rain fell. ")
    assert len(text_hash("\ud800")) == 64
