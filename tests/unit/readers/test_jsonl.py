"""JSON lines: what JSON says, and where a file can be cut."""

import gzip
import json

import pytest

from newscorpus.readers import BadReason, BadRecord, read_documents, read_piece, split
from newscorpus.readers.jsonl import parse_json, why_no_json

LINES = "".join(f'{{"id": "{n}", "text": "Rain fell on day {n}."}}\n' for n in range(50))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a": [1, null]}', {"a": [1, None]}),
        ('{"a": NaN, "b": -Infinity}', {"a": None, "b": None}),
        ('"\\ud800"', "\ud800"),
        ("1e400", float("inf")),
    ],
)
def test_what_json_says(data, expected):
    assert parse_json(data) == expected


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ('{"a": "Rain', "not JSON: Unterminated string at character 6"),
        ("", "not JSON: Expecting value at character 0"),
        ("{} {}", "not JSON: Extra data at character 3"),
    ],
)
def test_why_it_is_no_json(data, said):
    with pytest.raises(json.JSONDecodeError) as caught:
        parse_json(data)
    assert why_no_json(caught.value) == said


@pytest.mark.parametrize("pack", [None, gzip.compress])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_pieces_are_the_whole(tmp_path, pack, encoding, size):
    path = tmp_path / ("a.jsonl.gz" if pack else "a.jsonl")
    data = LINES.encode(encoding)
    path.write_bytes(pack(data) if pack else data)
    pieces = list(split(path, size))
    whole = list(read_documents(path))
    assert [one for piece in pieces for one in read_piece(piece)] == whole
    assert [one.id for one in whole] == [str(n) for n in range(50)]
    assert (len(pieces) > 1) is (size < 50)


def test_blank_lines_are_counted_and_no_records(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('\n{"text": "Rain."}\n\n{"text": 4}\n', encoding="utf-8")
    rain, bad = read_documents(path)
    assert rain.id == "a.jsonl:2"
    assert (bad.source, bad.reason) == ("a.jsonl:4", BadReason.WRONG_TYPE)


def test_another_encoding_must_be_given(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(json.dumps({"text": "Zürich"}, ensure_ascii=False).encode("cp1252"))
    [bad] = read_documents(path)
    assert isinstance(bad, BadRecord)
    assert bad.reason is BadReason.NOT_UTF8
    [good] = read_documents(path, encoding="cp1252")
    assert good.text == "Zürich"
