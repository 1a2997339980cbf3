"""Pages of Web Annotations carry both selectors, and are read with either."""

import json
from datetime import date

import pytest

import newscorpus as nc
from newscorpus.errors import NewscorpusError, SchemaError, SpanMismatchError
from newscorpus.formats.webannotation import from_webannotation, read_webannotation, to_webannotation
from newscorpus.model import Article, Span, Timex

TEXT = "😀 It rained on Friday, and on Friday it snowed."
ARTICLE = Article(
    id="a1", url="https://example.org/a1", text=TEXT, published=date(2018, 10, 26),
    timexes=(Timex(span=Span.cut(TEXT, 30, 36), value="2018-10-26"),),
)  # fmt: skip


def page(*, text: bool = True, **selector: object) -> str:
    record = json.loads(to_webannotation(ARTICLE))
    if not text:
        del record["newscorpus:document"]
    if selector:
        record["items"][0]["target"]["selector"] = selector
    return json.dumps(record)


def test_both_selectors_say_where():
    record = json.loads(to_webannotation(ARTICLE))
    (item,) = record["items"]
    position, quote = item["target"]["selector"]
    assert (position["start"], position["end"]) == (30, 36)
    assert quote["prefix"] + quote["exact"] + quote["suffix"] in TEXT
    assert len(quote["prefix"]) <= 32
    assert item["target"]["source"] == ARTICLE.url
    assert record["type"] == "AnnotationPage"
    assert record["@context"][0] == "http://www.w3.org/ns/anno.jsonld"


def test_links_are_annotations():
    record = json.loads(to_webannotation(nc.parse_article("“It will rain,” Ana Doe said.")))
    ids = {item["id"] for item in record["items"]}
    links = [item for item in record["items"] if item["motivation"] == "linking"]
    assert {item["body"][0]["value"] for item in links} == {"source", "cue"}
    assert all(item["target"] in ids and item["body"][1]["id"] in ids for item in links)


def test_the_text_may_be_given():
    assert from_webannotation(page(text=False), text=TEXT).timexes == ARTICLE.timexes
    with pytest.raises(SchemaError, match="holds no text"):
        from_webannotation(page(text=False))


def test_a_quote_alone_is_found_once():
    quote = {"type": "TextQuoteSelector", "exact": "Friday", "prefix": "and on "}
    assert from_webannotation(page(**quote)).timexes == ARTICLE.timexes
    with pytest.raises(SchemaError, match="'Friday' is not in the text exactly once"):
        from_webannotation(page(type="TextQuoteSelector", exact="Friday"))


def test_other_words_are_refused():
    with pytest.raises(SpanMismatchError):
        from_webannotation(page(), text=TEXT.replace("Friday", "Monday"))


def test_annotations_by_others_are_read_or_passed_over():
    items = [
        {"type": "Annotation", "body": {"type": "TextualBody", "value": "Timex"},
         "target": {"selector": {"type": "TextPositionSelector", "start": 0, "end": 2}}},
        {"type": "Annotation", "body": {"type": "TextualBody", "value": "nice!"},
         "target": {"selector": {"type": "TextPositionSelector", "start": 0, "end": 2}}},
        {"type": "Annotation", "body": {"type": "TextualBody", "value": "Timex"}, "target": "https://example.org"},
        {"type": "Annotation", "motivation": "bookmarking", "target": {"selector": []}},
    ]  # fmt: skip
    read = from_webannotation(json.dumps({"items": items}), text="😀😀")
    assert read == Article(text="😀😀", timexes=(Timex(span=Span(0, 2, "😀😀")),))


@pytest.mark.parametrize(
    "data",
    [
        "",
        "[]",
        "{}",
        '{"items": [{"body": 3}]}',
        "[" * 100_000,
        b"\xff",
        '{"items": [], "newscorpus:document": {"text": 3}}',
    ],
)
def test_what_is_no_page_is_refused(data):
    with pytest.raises(SchemaError):
        from_webannotation(data)


def test_a_position_outside_of_the_text_is_refused():
    with pytest.raises(NewscorpusError):
        from_webannotation(page(type="TextPositionSelector", start=40, end=400))


def test_a_broken_line_is_named(tmp_path):
    (tmp_path / "a.jsonl").write_text(to_webannotation(ARTICLE) + "\n\n{}\n", encoding="utf-8")
    read = read_webannotation(tmp_path / "a.jsonl")
    assert next(read) == ARTICLE
    with pytest.raises(SchemaError, match=r"a\.jsonl:3: not an annotation page"):
        next(read)
