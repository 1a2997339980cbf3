"""The records of all pieces in order are the records of the whole, for every size of the pieces."""

import gzip
import json
import pickle
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
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


CELLS = st.sampled_from(["Rain", "", "a,b", 'say ""x""', "two\nlines", "ä", "\r\n", "“"])
ROWS = st.one_of(
    st.builds(lambda text, day: f'"{text}",{day}', CELLS, st.sampled_from(["2019-04-05", "", "x,y"])),
    st.sampled_from(["", '"open', '"a"b,c', "Rain"]),
)
TABLES: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "plain": ("a.csv", lambda body: body.encode()),
    "with a mark": ("a.csv", lambda body: b"\xef\xbb\xbf" + body.encode()),
    "not UTF-8": ("a.csv", lambda body: body.encode("cp1252")),
    "two bytes a character": ("a.csv", lambda body: body.encode("utf-16")),
    "gzip": ("a.csv.gz", lambda body: gzip.compress(body.encode())),
    "gzip cut short": ("a.csv.gz", lambda body: gzip.compress(body.encode())[:-9]),
}


@pytest.mark.parametrize("how", TABLES)
@given(rows=st.lists(ROWS, max_size=30), header=st.sampled_from(["text,date\n", "\ntext,date\n", ""]), size=SIZES)
def test_tables(tmp_path_factory, how, rows, header, size):
    name, pack = TABLES[how]
    folder = tmp_path_factory.mktemp("whole")
    (folder / name).write_bytes(pack(header + "\n".join(rows)))
    _law(folder / name, size)


@given(texts=st.lists(st.sampled_from(["Rain", "", None]), max_size=30), group=st.integers(1, 10), size=SIZES)
def test_parquet(tmp_path_factory, texts, group, size):
    path = tmp_path_factory.mktemp("whole") / "a.parquet"
    table = pa.table({"text": pa.array(texts, pa.string()), "n": pa.array(range(len(texts)), pa.int64())})
    pq.write_table(table, path, row_group_size=group)
    _law(path, size)
    assert len(list(read_documents(path))) == len(texts)
    pieces = list(split(path, size))
    assert all(piece.stop is None or piece.stop - piece.start <= max(1, -(-size // group)) for piece in pieces)


@given(items=st.lists(LINES, max_size=12), shape=st.sampled_from(["list", "lines", "spread"]), size=SIZES)
def test_json(tmp_path_factory, items, shape, size):
    path = tmp_path_factory.mktemp("whole") / "a.json"
    path.write_text(
        {"list": f"[{','.join(items)}]", "lines": "\n".join(items), "spread": '{\n"text": "Rain"\n}'}[shape]
    )
    _law(path, size)
