"""JSON files of any shape, and JSON lines with each fault on its line."""

import gzip
import json

import pytest

from newscorpus.readers import BadRecord, read_documents


def _read(tmp_path, data, name="a.jsonl", **options):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_documents(path, **options))


BROKEN = {
    "cut short": ('{"text": "Rain', "broken", "not JSON: Unterminated string"),
    "a list": ("[1]", "wrong-type", "the record should be an object, found list"),
    "a string": ('"Rain"', "wrong-type", "the record should be an object, found str"),
    "no text": ('{"title": "Rain"}', "missing-text", "nothing in 'text' or 'body' or 'content' (dialect 'plain')"),
    "an empty text": ('{"text": ""}', "missing-text", "nothing in 'text'"),
    "a text that is a number": ('{"text": 17}', "wrong-type", "'text' should be a string, found int"),
    "a text that is a hash": ('{"text": "9f86d081884c7d65"}', "missing-text", "'text' holds no prose: '9f86d0"),
    "a text that is a sign for nothing": ('{"text": "[Removed]"}', "missing-text", "'text' holds no prose: '[Rem"),
    "a text that is an address": ('{"text": "https://a.b/c"}', "missing-text", "'text' holds no prose"),
    "too deep": ("[" * 100_000, "broken", "not JSON: "),
    "too many digits": ('{"text": "a", "n": ' + "1" * 10_000 + "}", "broken", "not JSON: "),
    "two objects": ('{"text": "a"} {"text": "b"}', "broken", "not JSON: Extra data"),
}  # fmt: skip


@pytest.mark.parametrize("label", BROKEN)
def test_a_bad_line_does_not_end_the_rest(tmp_path, label):
    line, reason, detail = BROKEN[label]
    first, bad, last = _read(tmp_path, '{"text": "a"}\n' + line + '\n{"text": "b"}')
    assert (first.text, last.text) == ("a", "b")
    assert isinstance(bad, BadRecord)
    assert (bad.source, bad.reason) == ("a.jsonl:2", reason)
    assert bad.detail.startswith(detail)


def test_texts_are_to_the_letter(tmp_path):
    text = "\ufeffRain\r\nfell.\x00\x85\u2028\ud800 “é”\n"
    (found,) = _read(tmp_path, json.dumps({"text": text}))
    assert found.text == text


def test_bytes_that_are_no_utf8_are_named(tmp_path):
    data = b'{"text": "Z\xfcrich"}\n'
    (bad,) = _read(tmp_path, data)
    assert str(bad).startswith(
        "a.jsonl:1: not-utf8: not utf-8: byte 0xfc at position 11 of the line; give the encoding "
    )
    (found,) = _read(tmp_path, data, encoding="latin-1")
    assert found.text == "Zürich"


def test_a_byte_order_mark_before_the_first_object_is_no_part_of_it(tmp_path):
    (found,) = _read(tmp_path, b"\xef\xbb\xbf" + b'{"text": "\xef\xbb\xbfRain"}')
    assert found.text == "\ufeffRain"
    (found,) = _read(tmp_path, '{"text": "Rain"}'.encode("utf-16"))
    assert found.text == "Rain"


def test_what_is_no_json_but_written_by_python(tmp_path):
    (found,) = _read(tmp_path, '{"text": "Rain", "rank": NaN, "most": -Infinity}')
    assert found.metadata == {"rank": None, "most": None}


def test_ids_stay_as_they_are_even_when_they_repeat(tmp_path):
    found = _read(
        tmp_path, '{"text": "a", "id": "x"}\n\n{"text": "b", "id": "x"}\n{"text": "c", "id": 7}\n{"text": "d"}'
    )
    assert [record.id for record in found] == ["x", "x", "7", "a.jsonl:5"]
    assert [record.source for record in found] == ["a.jsonl:1", "a.jsonl:3", "a.jsonl:4", "a.jsonl:5"]


def test_a_line_that_is_too_long(tmp_path, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.byte_lines.MAX_RECORD", 40)
    monkeypatch.setattr("newscorpus.readers.jsonl.MAX_RECORD", 40)
    first, bad, last = _read(tmp_path, '{"text": "a"}\n{"text": "' + "b" * 100 + '"}\n{"text": "c"}')
    assert (first.text, last.text) == ("a", "c")
    assert str(bad) == "a.jsonl:2: too-big: more than 40 bytes"


@pytest.mark.parametrize(
    ("data", "sources"),
    [
        ('{"text": "a"}', ["a.json"]),
        ('{\n "text": "a"\n}\n', ["a.json"]),
        ('\ufeff[{"text": "a"}, {"text": "b"}]', ["a.json:1", "a.json:2"]),
        ('{"text": "a"}\n{"text": "b"}\n', ["a.json:1", "a.json:2"]),
        ("[]", []),
    ],
)  # fmt: skip
def test_json_files_hold_one_or_many(tmp_path, data, sources):
    found = _read(tmp_path, data, "a.json")
    assert [record.source for record in found] == sources
    found = _read(tmp_path, gzip.compress(data.encode()), "a.json.gz")
    assert [record.source for record in found] == [source.replace("json", "json.gz") for source in sources]


@pytest.mark.parametrize("data", ["", "{", "[" * 100_000, '"a"', "\xff"])
def test_a_bad_json_file_is_one_bad_record(tmp_path, data):
    (bad,) = _read(tmp_path, data.encode("latin-1"), "a.json")
    assert isinstance(bad, BadRecord)
    assert bad.source == "a.json"


FUNDUS = {
    "body": {"summary": ["Wet."], "sections": [{"headline": ["More"], "paragraphs": ["Rain fell.", "It stopped."]}]}
}
NESTED = {
    "paragraphs": ({"text": ["Rain fell.", "It stopped."]}, "Rain fell.\n\nIt stopped."),
    "words": ({"text": ["Rain", "fell", "."]}, "Rain fell ."),
    "sections": (FUNDUS, "Wet.\n\nMore\n\nRain fell.\n\nIt stopped."),
}


@pytest.mark.parametrize("label", NESTED)
def test_a_text_in_parts_is_its_strings_in_order(tmp_path, label):
    record, text = NESTED[label]
    (found,) = _read(tmp_path, json.dumps(record))
    assert found.text == text


ARTICLES = [{"title": "Rain", "content": "Rain fell."}, {"title": "Snow", "content": "Snow fell."}]
ANSWERS = {
    "newsapi": {"status": "ok", "totalResults": 2, "articles": ARTICLES},
    "guardian": {"response": {"status": "ok", "results": ARTICLES, "pages": [{"n": 1}]}},
    "elasticsearch": {"took": 3, "hits": {"hits": [{"_id": n, "_source": one} for n, one in enumerate(ARTICLES)]}},
}


@pytest.mark.parametrize("label", ANSWERS)
def test_the_articles_of_an_answer(tmp_path, label):
    found = _read(tmp_path, json.dumps(ANSWERS[label]), "a.json")
    assert [(one.text, one.headline) for one in found] == [("Rain fell.", "Rain"), ("Snow fell.", "Snow")]


def test_an_object_with_a_text_is_one_article_whatever_lists_it_holds(tmp_path):
    (found,) = _read(tmp_path, json.dumps({"text": "Rain fell.", "related": ARTICLES}), "a.json")
    assert found.text == "Rain fell."


ROWS = [{"title": "Snow", "body": "Snow fell."}, {"title": "Ice", "body": "It froze over."}]


@pytest.mark.parametrize(
    "shape",
    [
        {"status": "ok", "articles": ROWS},
        {"response": {"docs": ROWS, "facets": [{"name": "snow"}] * 9}},
        [{"page": 1, "results": ROWS[:1]}, {"page": 2, "results": ROWS[1:]}],
        {"category": [{"records": {"article": ROWS[:1]}}, {"records": {"article": ROWS[1:]}}]},
        {"title": {"0": "Snow", "1": "Ice"}, "body": {"0": "Snow fell.", "1": "It froze over."}},
        {"a1": ROWS[0], "a2": ROWS[1]},
        {"columns": ["title", "body"], "index": [0, 1], "data": [["Snow", "Snow fell."], ["Ice", "It froze over."]]},
    ],
    ids=["list", "beside longer lists", "pages", "several lists", "columns", "rows", "split"],
)
def test_records_inside_an_object(tmp_path, shape):
    found = _read(tmp_path, json.dumps(shape), "a.json")
    assert [(one.headline, one.text) for one in found] == [("Snow", "Snow fell."), ("Ice", "It froze over.")]


def test_a_record_with_objects_in_it_is_one(tmp_path):
    (found,) = _read(
        tmp_path, json.dumps({"text": "Snow fell.", "tags": [{"text": "snow"}], "x": {"text": "y"}}), "a.json"
    )
    assert found.text == "Snow fell."


@pytest.mark.parametrize("between", ["\n", "", ",\n", " \r\n\r\n"])
def test_values_behind_one_another(tmp_path, between):
    data = between.join(json.dumps(row, indent=2) for row in ROWS)
    assert [one.text for one in _read(tmp_path, data, "a.json")] == ["Snow fell.", "It froze over."]


def test_values_behind_one_another_that_end_in_the_middle(tmp_path):
    (bad,) = _read(tmp_path, json.dumps(ROWS[0], indent=2) + '\n{"text": "It', "a.json")
    assert (str(bad.reason), bad.detail.startswith("not JSON: ")) == ("broken", True)


def test_comments_on_an_article_without_a_text_are_no_articles(tmp_path):
    rows = [{"title": "Snow", "comments": [{"text": "It stuck here."}]}, ROWS[1]]
    bad, good = _read(tmp_path, json.dumps(rows), "a.json")
    assert (str(bad.reason), bad.source, good.source) == ("missing-text", "a.json:1", "a.json:2")
