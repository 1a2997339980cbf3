"""Lines as bytes, and where a file can be cut between them."""

import io

import pytest

from newscorpus.readers import byte_lines as module
from newscorpus.readers.byte_lines import can_enter, line_starts, lines, lines_of
from newscorpus.readers.piece import Piece

DATA = b"one\ntwo\r\n\nfour"


def piece(tmp_path, name="a.jsonl", **more):
    return Piece(root=str(tmp_path), files=(name,), format="jsonl", **more)


def test_lines_keep_their_ends():
    assert list(lines(io.BytesIO(DATA))) == [b"one\n", b"two\r\n", b"\n", b"four"]
    assert list(lines(io.BytesIO(b""))) == []


@pytest.mark.parametrize(("size", "expected"), [(0, []), (1, [b"one\n"]), (4, [b"one\n"]), (5, [b"one\n", b"two\r\n"])])
def test_of_so_many_bytes_the_lines_that_start_there(size, expected):
    assert list(lines(io.BytesIO(DATA), size)) == expected


def test_a_line_that_is_too_long_is_cut_and_the_next_is_whole(monkeypatch):
    monkeypatch.setattr(module, "MAX_RECORD", 4)
    monkeypatch.setattr(module, "_BLOCK", 3)
    assert list(lines(io.BytesIO(b"a" * 50 + b"\nbb\n"))) == [b"aaaaa", b"bb\n"]


@pytest.mark.parametrize("every", [1, 2, 3])
@pytest.mark.parametrize("block", [1, 2, 5, 1 << 20])
def test_where_lines_start(monkeypatch, every, block):
    monkeypatch.setattr(module, "_BLOCK", block)
    data = b"".join(b"x" * n + b"\n" for n in range(9))
    for offset, number in line_starts(io.BytesIO(data), every):
        assert (number - 1) % every == 0
        assert data[:offset].count(b"\n") == number - 1
        assert data[offset - 1 : offset] == b"\n"
    assert [number for _, number in line_starts(io.BytesIO(data), every)] == list(range(1 + every, 11, every))


def test_the_lines_of_a_piece(tmp_path):
    assert list(lines_of(piece(tmp_path, start=4, stop=10), io.BytesIO(DATA), "utf-8")) == [b"two\r\n", b"\n"]
    # in a compressed file, start and stop count lines
    packed = piece(tmp_path, "a.jsonl.gz", start=1, stop=3)
    assert list(lines_of(packed, io.BytesIO(DATA), "utf-8")) == [b"two\r\n", b"\n"]


def test_lines_of_a_wide_encoding_come_in_utf8(tmp_path):
    data = "Zürich\nRain\u2028fell".encode("utf-16-le")
    found = list(lines_of(piece(tmp_path), io.BytesIO(data), "utf-16-le"))
    assert found == ["Zürich\n".encode(), "Rain\u2028fell".encode()]


@pytest.mark.parametrize(
    ("name", "encoding", "expected"),
    [("a.jsonl", "utf-8", True), ("a.jsonl", "utf-16-le", False), ("a.jsonl.gz", "utf-8", False)],
)
def test_where_a_file_can_be_entered(tmp_path, name, encoding, expected):
    assert can_enter(piece(tmp_path, name), encoding) is expected
