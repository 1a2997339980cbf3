"""Parquet: values as JSON can say them, and damage told by row group."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

from newscorpus.readers import read_documents


def _read(tmp_path, columns, **options):
    pq.write_table(pa.table(columns), tmp_path / "a.parquet", **options)
    return list(read_documents(tmp_path / "a.parquet"))


def test_values_become_json(tmp_path):
    moment = datetime(2019, 4, 5, 6, tzinfo=UTC)
    (found,) = _read(
        tmp_path,
        {
            "text": ["Rain\r\n\ufefffell."],
            "date": pa.array([moment], pa.timestamp("ns", "UTC")),
            "seen": pa.array([date(2020, 1, 2)]),
            "rank": [float("nan")],
            "price": [Decimal("1.50")],
            "authors": [["Jane Doe", "Wei Chen"]],
            "page": [b"4"],
            "hash": [b"\xff"],
            "deep": [{"at": moment, "n": 1}],
        },
    )
    assert (found.text, found.published, found.authors) == ("Rain\r\n\ufefffell.", moment, ("Jane Doe", "Wei Chen"))
    del found.metadata["author"], found.metadata["datePublished"]
    assert found.metadata == {
        "seen": "2020-01-02", "rank": None, "price": "1.50", "page": "4", "hash": "/w==",
        "deep": {"at": "2019-04-05T06:00:00+00:00", "n": 1},
    }  # fmt: skip


def test_a_text_that_is_none_or_no_text(tmp_path):
    (bad,) = _read(tmp_path, {"text": pa.array([None], pa.string())})
    assert str(bad) == "a.parquet:1: missing-text: nothing in 'text' or 'body' or 'content' (dialect 'plain')"
    (bad,) = _read(tmp_path, {"text": [4]})
    assert str(bad) == "a.parquet:1: wrong-type: 'text' should be a string, found int"


def test_a_file_that_is_no_parquet(tmp_path):
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and nothing of the kind")
    (bad,) = read_documents(tmp_path / "a.parquet")
    assert (bad.source, bad.reason) == ("a.parquet:1", "broken")


def test_a_damaged_row_group_does_not_take_the_others_with_it(tmp_path):
    path = tmp_path / "a.parquet"
    texts = [f"Rain fell {n} times on {n * n} towns." for n in range(300)]
    pq.write_table(pa.table({"text": texts}), path, row_group_size=100, use_dictionary=False, compression="gzip")
    column = pq.read_metadata(path).row_group(1).column(0)
    data = bytearray(path.read_bytes())
    start = column.data_page_offset + column.total_compressed_size // 2
    data[start : start + 100] = b"\xff" * 100
    path.write_bytes(data)
    found = list(read_documents(path))
    assert [record.source for record in found[:100]] == [f"a.parquet:{n}" for n in range(1, 101)]
    assert found[100].reason == "broken"
    assert found[100].detail.startswith("rows 101 to 200 of row group 1: ")
    assert [record.text for record in found[101:]] == texts[200:]
