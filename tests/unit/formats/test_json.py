"""JSON keeps everything and checks the first law."""

import json
from datetime import UTC, date, datetime

import pytest

import newscorpus as nc
from newscorpus.errors import NotUtf8Error, SchemaError, SpanMismatchError
from newscorpus.formats import dumps, loads, read_jsonl, write_jsonl
from newscorpus.formats.jsonschema import json_schema
from newscorpus.model import (
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Event,
    EventBasis,
    EventTime,
    EventType,
    Quote,
    Span,
    Speaker,
    Timex,
)

TEXT = "“Rain,” said Doe."
DOE = Span.cut(TEXT, 13, 16)
CONTENT = Span.cut(TEXT, 1, 6)
SAID = Attribution(
    content=(CONTENT,), source=DOE, cue=Span.cut(TEXT, 8, 12), kind=AttributionKind.DIRECT,
    speaker=Speaker(name="Doe", span=DOE), span=Span.cut(TEXT, 1, 16),
)  # fmt: skip
FULL = Article(
    id="a1",
    text=TEXT,
    published=date(2018, 10, 26),
    blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, 0, 17)),),
    quotes=(Quote(span=Span.cut(TEXT, 0, 7), content=CONTENT, children=(Quote(span=CONTENT, content=CONTENT),)),),
    attributions=(SAID,),
    timexes=(Timex(span=CONTENT, value="2018", begin=date(2018, 1, 1), end=date(2018, 12, 31)),),
    events=(Event(trigger=CONTENT, type=EventType.DISASTER, attribution=SAID, time=EventTime(basis=EventBasis.LEAD)),),
)


@pytest.mark.parametrize(
    "article",
    [
        FULL,
        Article(text=""),
        Article(text="a\ud800b\x00"),
        Article(text="x", published=datetime(2018, 10, 26, 10, 30, tzinfo=UTC)),
        Article(text="x", published=date(1, 1, 1)),
    ],
    ids=["full", "empty", "surrogate", "moment", "year-1"],
)
def test_what_was_written_is_read(article):
    assert loads(dumps(article)) == article
    assert "\n" not in dumps(article)


def test_bytes_of_json_are_read_too():
    assert loads(dumps(FULL).encode()) == FULL


def test_a_moment_stays_a_moment():
    moment = datetime(2018, 10, 26, tzinfo=UTC)
    read = loads(dumps(Article(text="x", published=moment))).published
    assert isinstance(read, datetime)
    assert read == moment


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"schema": "other/1"}, "found 'other/1'"),
        ({"colour": 1}, "unknown keys: colour"),
        ({"text": 3}, "Expected `str`"),
        ({"published": "soon"}, "published: "),
        ({"published": 3}, "expected a string"),
        ({"blocks": [{"kind": "poem", "span": {"start": 0, "end": 1, "text": "“"}}]}, "poem"),
    ],
)
def test_other_data_is_refused(change, said):
    with pytest.raises(SchemaError, match=said):
        loads(json.dumps(json.loads(dumps(FULL)) | change))


@pytest.mark.parametrize("data", ["", "{", "[]", b"\xff"])
def test_what_is_no_json_object_is_refused(data):
    with pytest.raises(SchemaError):
        loads(data)


def test_a_span_that_does_not_slice_is_refused():
    record = json.loads(dumps(FULL)) | {"text": "“Hail,” said Doe."}
    with pytest.raises(SpanMismatchError, match="the text has"):
        loads(json.dumps(record))


def test_lines_of_json(tmp_path):
    path = tmp_path / "out.jsonl"
    articles = [FULL, Article(id="a2", text="a\u2028b\r\n\x85")]
    assert write_jsonl(path, articles) == 2
    assert list(read_jsonl(path)) == articles
    with path.open("a", encoding="utf-8") as file:
        file.write("\n{}\n")
    with pytest.raises(SchemaError, match=r"out\.jsonl:4: expected schema"):
        list(read_jsonl(path))


def test_two_halves_side_by_side_stay_two():
    text = "\ud83d\ude00 Friday"
    article = Article(text=text, timexes=(Timex(span=Span.cut(text, 3, 9)),))
    read = loads(dumps(article))
    assert (read.text, read.timexes) == ("�� Friday", article.timexes)


@pytest.mark.parametrize(
    "data", ["[" * 200_000, "1" * 5_000, '{"schema": "newscorpus/1"}'], ids=["deep", "long", "no-text"]
)
def test_odd_json_is_refused(data):
    with pytest.raises(SchemaError):
        loads(data)


def test_a_line_that_is_no_utf8_is_named(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(dumps(FULL).encode() + b"\n\xff\n")
    with pytest.raises(NotUtf8Error, match=r"a\.jsonl:2: not UTF-8"):
        list(read_jsonl(tmp_path / "a.jsonl"))


def test_records_fit_the_json_schema():
    schema = json_schema()
    properties, definitions = schema["properties"], schema["$defs"]
    assert isinstance(properties, dict)
    assert isinstance(definitions, dict)
    record = json.loads(dumps(FULL))
    assert record.keys() <= properties.keys()
    assert record["events"][0].keys() == definitions["Event"]["properties"].keys()
    assert record["attributions"][0]["speaker"].keys() == definitions["Speaker"]["properties"].keys()


def test_what_is_not_an_article_is_refused(tmp_path):
    error = nc.RecordError(index=0, stage="parse", error="ValueError: no")
    with pytest.raises(TypeError, match="expected an Article, got RecordError"):
        nc.write_jsonl(tmp_path / "a.jsonl", [error])


def test_a_text_and_a_record_of_another_program_are_refused_with_what_to_do():
    with pytest.raises(SchemaError, match=r"not an article: not JSON \(Expecting value"):
        loads("Rain fell.")
    with pytest.raises(SchemaError, match="found None; `newscorpus parse` and `annotate` make records of texts"):
        loads('{"text": "Rain fell."}')
