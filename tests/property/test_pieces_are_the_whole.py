"""The records of all pieces in order are the records of the whole, for every size of the pieces."""

import gzip
import json
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.readers import BadRecord, read_documents, read_piece, split

LINES = st.one_of(
    st.builds(lambda text: json.dumps({"text": text}), st.text(min_size=1, max_size=20)),
    st.sampled_from(["", "   ", "\r", "{", '{"text": 4}', '{"title": "Rain"}', "[]", '{"text": "\ufeffä"}', "\xff"]),
)
SIZES = st.integers(1, 12)


def _law(path: Path, size: int) -> None:
    pieces = pickle.loads(pickle.dumps(list(split(path, size))))
    assert [record for piece in pieces for record in read_piece(piece)] == list(read_documents(path))


PACKED: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "plain": ("a.jsonl", lambda body: body.encode()),
    "not UTF-8": ("a.jsonl", lambda body: body.encode("latin-1", "replace")),
    "two bytes a character": ("a.jsonl", lambda body: body.encode("utf-16")),
    "two bytes a character, cut short": ("a.jsonl", lambda body: body.encode("utf-16")[:-1]),
    "gzip": ("a.jsonl.gz", lambda body: gzip.compress(body.encode())),
    "gzip cut short": ("a.jsonl.gz", lambda body: gzip.compress(body.encode())[:-9]),
    "gzip in parts": (
        "a.jsonl.gz",
        lambda body: gzip.compress(body[:9].encode()) + gzip.compress(body[9:].encode()) + b"\0\0",
    ),
}


@pytest.mark.parametrize("how", PACKED)
@given(lines=st.lists(LINES, max_size=30), end=st.sampled_from(["", "\n"]), size=SIZES)
def test_jsonl(tmp_path_factory, how, lines, end, size):
    name, pack = PACKED[how]
    folder = tmp_path_factory.mktemp("whole")
    (folder / name).write_bytes(pack("\n".join(lines) + end))
    _law(folder / name, size)
    _law(folder, size)


@given(names=st.lists(st.sampled_from("abcdefgh"), unique=True), size=SIZES)
def test_folders(tmp_path_factory, names, size):
    folder = tmp_path_factory.mktemp("whole")
    for number, name in enumerate(names):
        (folder / name).mkdir()
        (folder / name / "1.txt").write_text(f"Rain fell {number}.")
        (folder / f"{name}.jsonl").write_text('{"text": "Rain"}\n' * number)
        (folder / f"{name}.txt").write_text("")
    _law(folder, size)
    assert sum(isinstance(record, BadRecord) for record in read_documents(folder)) == len(names)
