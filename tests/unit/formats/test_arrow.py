"""Arrow and Parquet keep everything, check what they read, and write the same bytes twice."""

from datetime import UTC, date, datetime

import attrs
import pyarrow as pa
import pytest
from pyarrow import parquet

import newscorpus as nc
from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats import arrow
from newscorpus.formats.arrow import article_schema, from_batch, read_parquet, to_batch, write_parquet
from newscorpus.model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Event,
    EventTime,
    EventType,
    NoteKind,
    Quote,
    Span,
    Speaker,
    Timex,
)

TEXT = "“Rain,” said Doe."
DOE = Span.cut(TEXT, 13, 16)
CONTENT = Span.cut(TEXT, 1, 6)
SAID = Attribution(content=(CONTENT,), source=DOE, cue=Span.cut(TEXT, 8, 12), speaker=Speaker(name="Doe", span=DOE))
WHEN = Timex(span=CONTENT, value="2018", begin=date(2018, 1, 1), end=date(2018, 12, 31))
RAINED = Event(trigger=CONTENT, type=EventType.DISASTER, attribution=SAID, time=EventTime(timex=WHEN))
FULL = Article(
    id="a1",
    text=TEXT,
    published=date(2018, 10, 26),
    blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, 0, 17)),),
    timexes=(WHEN,),
    attributions=(SAID,),
    events=(RAINED,),
    lead_event=RAINED,
)


def read_back(article: Article) -> Article:
    (read,) = from_batch(to_batch([article]))
    return read


@pytest.mark.parametrize(
    "article",
    [
        FULL,
        Article(text=""),
        Article(text="😀\r\né\x00"),
        Article(text="x", published=datetime(2018, 10, 26, 10, 30, tzinfo=UTC)),
        Article(text="x", published=date(1, 1, 1)),
        attrs.evolve(FULL, attributions=(), timexes=(), events=()),
        attrs.evolve(FULL, timexes=(), events=(RAINED, RAINED, attrs.evolve(RAINED, attribution=None, time=None))),
    ],
    ids=["full", "empty", "astral", "moment", "year-1", "nothing-listed", "twice-unlisted"],
)
def test_what_was_written_is_read(article):
    assert read_back(article) == article


def test_what_an_event_refers_to_is_a_position():
    row = to_batch([attrs.evolve(FULL, events=(attrs.evolve(RAINED, attribution=None), RAINED))]).to_pylist()[0]
    assert (row["lead_event"], row["unlisted"]) == (1, None)
    assert [event["attribution"] for event in row["events"]] == [None, 0]
    assert [event["time"]["timex"] for event in row["events"]] == [0, 0]


def test_an_equal_value_is_found_too():
    row = to_batch([attrs.evolve(FULL, lead_event=attrs.evolve(RAINED))]).to_pylist()[0]
    assert (row["lead_event"], row["unlisted"]) == (0, None)


def test_quotes_inside_quotes_follow_them():
    inner = Quote(span=CONTENT, content=CONTENT, children=(Quote(span=CONTENT, content=DOE),))
    outer = Quote(span=Span.cut(TEXT, 0, 7), content=CONTENT, children=(inner, inner))
    article = Article(text=TEXT, quotes=(outer, outer))
    assert read_back(article) == article
    row = to_batch([article]).to_pylist()[0]
    assert [quote["parent"] for quote in row["quotes"]] == [None, 0, 1, 0, 3, None, 5, 6, 5, 8]


def test_where_it_came_from_travels_along():
    batch = to_batch([FULL, FULL], sources=["a.jsonl:1", None], metadata=['{"outlet":"AP"}', None])
    assert batch.column("source").to_pylist() == ["a.jsonl:1", None]
    assert batch.column("metadata").to_pylist() == ['{"outlet":"AP"}', None]
    with pytest.raises(ValueError, match="shorter"):
        to_batch([FULL], sources=[])


def test_half_a_character_is_replaced_and_noted():
    text = "a\ud800 “b”"
    article = Article(id="\udfff", text=text, quotes=(Quote(span=Span.cut(text, 0, 2), content=Span.cut(text, 0, 1)),))
    read = read_back(article)
    assert (read.id, read.text, read.quotes[0].text) == ("�", "a� “b”", "a�")
    assert [(note.kind, note.detail) for note in read.notes] == [(NoteKind.REPLACED_CHARACTER, "1 lone surrogate")]
    assert read_back(read) == read


def test_half_a_character_in_what_is_not_listed():
    text = "\ud800"
    event = Event(trigger=Span.cut(text, 0, 1))
    lead = read_back(Article(text=text, lead_event=event)).lead_event
    assert lead is not None
    assert lead.text == "�"


def test_batches_have_the_schema():
    assert to_batch([]).schema.equals(article_schema(), check_metadata=True)
    assert to_batch([FULL]).schema.equals(article_schema(), check_metadata=True)
    to_batch([FULL, Article(text="")]).validate(full=True)


def test_the_schema_is_plain():
    waiting = [field.type for field in article_schema()]
    leaves = set()
    while waiting:
        kind = waiting.pop()
        if pa.types.is_struct(kind):
            waiting += [field.type for field in kind]
        elif pa.types.is_list(kind):
            waiting.append(kind.value_type)
        else:
            leaves.add(str(kind))
    assert leaves == {"string", "int32", "bool", "date32[day]"}


def change(**columns: list[object]) -> pa.RecordBatch:
    row = to_batch([FULL]).to_pylist()[0] | {name: values[0] for name, values in columns.items()}
    return pa.RecordBatch.from_pylist([row])


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"text": ["“Hail,” said Doe."]}, "not the one with this hash"),
        ({"lead_event": [7]}, "events: nothing at position 7"),
        ({"lead_event": [-1]}, "events: nothing at position -1"),
        ({"published": ["soon"]}, "published"),
        ({"text": [None]}, "Expected `str`"),
        ({"blocks": [[{"kind": "poem", "span": {"start": 0, "end": 1}, "rule": ""}]]}, "poem"),
        ({"blocks": [[{"kind": "other", "span": {"start": 0, "end": 99}, "rule": ""}]]}, "0:99 is outside"),
        ({"unlisted": ["[]"]}, "unlisted"),
    ],
    ids=["hash", "position", "negative", "day", "null", "kind", "place", "unlisted"],
)
def test_other_rows_are_refused(columns, said):
    with pytest.raises(SchemaError, match=f"row 0, article 'a1': .*{said}"):
        list(from_batch(change(**columns)))


def test_a_span_that_does_not_slice_is_refused():
    row = to_batch([FULL]).to_pylist()[0]
    row["timexes"][0]["span"]["text"] = "Hail,"
    with pytest.raises(SpanMismatchError, match="the text has"):
        list(from_batch(pa.RecordBatch.from_pylist([row])))


def test_another_version_is_refused():
    batch = to_batch([FULL]).replace_schema_metadata({arrow.VERSION_KEY: "newscorpus/99"})
    with pytest.raises(SchemaError, match="found 'newscorpus/99'"):
        list(from_batch(batch))


def test_columns_that_are_missing_are_named():
    whole = to_batch([FULL])
    with pytest.raises(SchemaError, match="header"):
        list(from_batch(whole.select([name for name in whole.schema.names if name != "header"])))


def test_what_another_program_wrote_is_read():
    table = pa.Table.from_batches([to_batch([FULL])]).replace_schema_metadata(None)
    table = table.select(sorted(table.column_names)).append_column("seen", pa.array([True]))
    wide = table.set_column(table.column_names.index("text"), "text", table.column("text").cast(pa.large_string()))
    assert list(from_batch(wide.to_batches()[0])) == [FULL]


def without(table: pa.Table, column: str, *gone: str) -> pa.Table:
    """The table without some fields of the structs in a column of lists, as an older version wrote it."""
    rows = [[{k: v for k, v in one.items() if k not in gone} for one in row] for row in table[column].to_pylist()]
    kept = [field for field in table.schema.field(column).type.value_type if field.name not in gone]
    return table.set_column(table.column_names.index(column), column, pa.array(rows, pa.list_(pa.struct(kept))))


def test_what_an_older_version_wrote_is_read():
    table = pa.Table.from_batches([to_batch([FULL])])
    (batch,) = without(table, "attributions", "cue_parts", "via").to_batches()
    assert list(from_batch(batch)) == [FULL]


def test_parquet_is_the_same_twice_and_reads_in_order(tmp_path, examples):
    parsed = [nc.parse_article(path.read_text(encoding="utf-8")) for path in sorted(examples.glob("*.txt"))]
    for name in ("a.parquet", "b.parquet"):
        assert write_parquet(tmp_path / name, parsed) == len(parsed)
    assert (tmp_path / "a.parquet").read_bytes() == (tmp_path / "b.parquet").read_bytes()
    assert list(read_parquet(tmp_path / "a.parquet")) == parsed
    assert list(read_parquet(tmp_path)) == parsed * 2
    stored = parquet.read_schema(tmp_path / "a.parquet")
    assert stored.equals(article_schema())
    assert stored.metadata == article_schema().metadata


def test_no_articles_are_a_file_too(tmp_path):
    assert write_parquet(tmp_path / "none.parquet", []) == 0
    assert list(read_parquet(tmp_path / "none.parquet")) == []


def test_long_texts_make_small_row_groups(tmp_path, monkeypatch):
    monkeypatch.setattr(arrow, "_CHARACTERS", 10)
    articles = [Article(text="x" * n) for n in (4, 4, 4, 20, 1)]
    write_parquet(tmp_path / "a.parquet", articles)
    groups = parquet.ParquetFile(tmp_path / "a.parquet").metadata
    assert [groups.row_group(i).num_rows for i in range(groups.num_row_groups)] == [3, 1, 1]
    assert list(read_parquet(tmp_path)) == articles


def test_what_is_no_parquet_is_named(tmp_path):
    (tmp_path / "a.parquet").write_bytes(b"PAR?")
    with pytest.raises(SchemaError, match=r"a\.parquet: "):
        list(read_parquet(tmp_path / "a.parquet"))
