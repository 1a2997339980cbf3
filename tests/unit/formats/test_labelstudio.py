"""Label Studio counts as JavaScript does, and what people annotated there wins."""

import json
from xml.etree import ElementTree as ET

import pytest

import newscorpus as nc
from newscorpus.errors import NewscorpusError, SchemaError, SpanMismatchError
from newscorpus.formats.labelstudio import (
    LABELSTUDIO_CONFIGURATION,
    from_labelstudio,
    read_labelstudio,
    to_labelstudio,
    write_labelstudio,
)
from newscorpus.formats.marks import LABELS
from newscorpus.formats.utf16 import Utf16
from newscorpus.model import Article, Span, Timex

TEXT = "😀 Friday 😀"
ARTICLE = Article(id="a1", text=TEXT, timexes=(Timex(span=Span.cut(TEXT, 2, 8), value="2018-10-26"),))


def task(**value: object) -> str:
    record = json.loads(to_labelstudio(ARTICLE))
    record["predictions"][0]["result"][0]["value"] |= value
    return json.dumps(record)


@pytest.mark.parametrize("text", ["", "abc", "😀", "a😀b😀😀", "\ud800😀", "é\n😀x"])
def test_the_two_ways_to_count(text):
    counted = Utf16(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert counted.units(point) == unit
        assert counted.point(unit) == point


def test_inside_a_character():
    with pytest.raises(ValueError, match="inside a character"):
        Utf16("😀").point(1)
    with pytest.raises(SchemaError, match="region mark-0: offset 1 is inside a character"):
        from_labelstudio(task(start=1))


def test_offsets_are_units():
    value = json.loads(to_labelstudio(ARTICLE))["predictions"][0]["result"][0]["value"]
    assert TEXT.encode("utf-16-le")[value["start"] * 2 : value["end"] * 2].decode("utf-16-le") == "Friday"


def test_what_people_annotated_wins():
    record = json.loads(to_labelstudio(ARTICLE))
    value = {"start": 0, "end": 2, "text": "😀", "labels": ["Timex"]}
    region = {"id": "x", "type": "labels", "value": value, "origin": "manual", "score": 0.5}
    record["annotations"] = [{"id": 7, "result": [region, {"type": "choices", "value": {"choices": ["good"]}}]}]
    assert [timex.span for timex in from_labelstudio(json.dumps(record)).timexes] == [Span(0, 1, "😀")]


def test_relations():
    article = nc.parse_article("“It will rain 😀,” Ana Doe said.")
    result = json.loads(to_labelstudio(article))["predictions"][0]["result"]
    ids = {one["id"] for one in result if one["type"] == "labels"}
    relations = [one for one in result if one["type"] == "relation"]
    assert {label for one in relations for label in one["labels"]} == {"source", "cue"}
    assert all(one["from_id"] in ids and one["to_id"] in ids for one in relations)


def test_other_words_are_refused():
    with pytest.raises(SpanMismatchError, match="says 'Monday'"):
        from_labelstudio(task(text="Monday"))
    with pytest.raises(NewscorpusError):
        from_labelstudio(task(end=99))


@pytest.mark.parametrize("data", ["", "[]", "{}", '{"data": {}}', b"\xff", '{"data": {"text": "x"}, "predictions": 3}'])
def test_what_is_no_task_is_refused(data):
    with pytest.raises(SchemaError, match="not a task"):
        from_labelstudio(data)


def test_a_file_of_tasks(tmp_path):
    path = tmp_path / "a.labelstudio.json"
    assert write_labelstudio(path, [ARTICLE, Article(text="x")]) == 2
    assert [task["data"]["text"] for task in json.loads(path.read_text(encoding="utf-8"))] == [TEXT, "x"]
    assert list(read_labelstudio(path)) == [ARTICLE, Article(text="x")]
    assert write_labelstudio(path, []) == 0
    assert list(read_labelstudio(path)) == []
    path.write_text('[{"data": 1}]')
    with pytest.raises(SchemaError, match=r"a\.labelstudio\.json: not tasks"):
        list(read_labelstudio(path))


def test_the_configuration_declares_all():
    view = ET.fromstring(LABELSTUDIO_CONFIGURATION)
    assert [label.get("value") for label in view.iter("Label")] == list(LABELS)
