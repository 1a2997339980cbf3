"""The kernel: batches to batches, a row for each row, the same as any reader and the runner make of the record."""

import json
import pickle

import pytest

pa = pytest.importorskip("pyarrow")

from newscorpus.corpus import Annotator, annotate_batches  # noqa: E402
from newscorpus.formats.arrow import article_schema, from_batch  # noqa: E402
from newscorpus.readers import Dialect, load_dialect  # noqa: E402

ROWS = [
    {"id": "a1", "text": "By Jane Doe\n\nRain fell.", "url": "u", "date": "2018-10-26", "desk": 4},
    {"id": "a2", "text": "The sun shone.", "url": None, "date": None, "desk": None},
]


def rows(records, annotator=annotate_batches):
    return [row for batch in annotator(iter([pa.RecordBatch.from_pylist(records)])) for row in batch.to_pylist()]


def test_a_row_for_each_row_in_the_same_order():
    first, second = rows(ROWS)
    assert (first["id"], second["id"]) == ("a1", "a2")
    assert (first["url"], first["published"], json.loads(first["metadata"])["desk"]) == ("u", "2018-10-26", 4)
    assert first["header"]["byline"]["contributors"][0]["name"]["text"] == "Jane Doe"


def test_batches_stay_batches_and_are_made_one_by_one():
    asked = []

    def endless():
        while True:
            asked.append(1)
            yield pa.RecordBatch.from_pylist(ROWS)

    out = annotate_batches(endless())
    assert [next(out).num_rows, next(out).num_rows] == [2, 2]
    assert len(asked) == 2


def test_the_schema_is_that_of_articles_for_an_empty_batch_too():
    empty = pa.RecordBatch.from_pylist([], pa.schema([("text", pa.string())]))
    (batch,) = annotate_batches(iter([empty]))
    assert batch.schema.equals(article_schema())


def test_the_runner_makes_the_same_rows(corpus, run, tmp_path):
    from pyarrow import parquet

    run(corpus(*ROWS), format="parquet")
    (out,) = annotate_batches(iter([pa.RecordBatch.from_pylist(ROWS)]))
    table = parquet.read_table(tmp_path / "out" / "part-00000.parquet")
    names = [name for name in table.schema.names if name != "source"]
    assert out.select(names).to_pylist() == table.select(names).to_pylist()


def test_where_a_row_came_from_is_kept():
    assert rows([{"text": "Rain.", "_source": "a.jsonl:17"}])[0]["source"] == "a.jsonl:17"


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"id": "a", "text": "雨", "language": "zh"}, "UnknownLanguageError: unknown language 'zh'"),
        ({"id": "a", "text": "x" * 11}, "over-length: 11 characters"),
        ({"id": "a", "text": 4}, "wrong-type: "),
        ({"id": "a", "headline": "Rain"}, "missing-text: "),
    ],
)
def test_what_cannot_be_parsed_is_a_row_with_a_note(record, reason):
    row, good = rows([record], Annotator(longest=10)) + rows([{"text": "Rain."}])
    assert row["notes"][0]["kind"] == "not-parsed"
    assert row["notes"][0]["detail"].startswith(reason)
    assert good["notes"][0]["kind"] != "not-parsed"


def test_its_rows_are_articles():
    assert [
        article.id
        for batch in annotate_batches(iter([pa.RecordBatch.from_pylist(ROWS)]))
        for article in from_batch(batch)
    ] == ["a1", "a2"]


def test_columns_of_ones_own():
    mine = Annotator(dialect=Dialect(name="mine", fields={"text": ["body"], "headline": ["kop"]}))
    (row,) = rows([{"body": "Rain fell.", "kop": "Rain"}], mine)
    assert (row["text"], row["metadata"]) == ("Rain fell.", '{"headline":"Rain"}')


def test_it_is_a_value_that_travels():
    annotator = Annotator(language="de", dialect=load_dialect("c4"))
    assert pickle.loads(pickle.dumps(annotator)) == annotator
    assert len(pickle.dumps(Annotator())) < 300
