"""The JSON Schema, made from the model."""

import attrs
import pytest

from newscorpus import model
from newscorpus.formats.jsonschema import attribute_docs, first_paragraph, json_schema
from newscorpus.model import Article, Event, Span


def test_every_attribute_of_an_article_is_a_property_with_its_description():
    properties = json_schema()["properties"]
    assert {field.name for field in attrs.fields(Article)} <= properties.keys()
    assert all(part["description"] for part in properties.values())


def test_every_class_is_explained():
    for name, definition in json_schema()["$defs"].items():
        assert definition["description"] == first_paragraph(getattr(model, name).__doc__)
        for part in definition.get("properties", {}).values():
            assert part["description"]
            assert "`None`" not in part["description"]


def test_only_the_text_is_required_and_nothing_else_is_allowed():
    schema = json_schema()
    assert schema["required"] == ["schema", "text"]
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize("kind", [Article, Event, Span])
def test_attributes_are_those_that_the_source_explains(kind):
    assert attribute_docs(kind).keys() == {field.name for field in attrs.fields(kind)}


@pytest.mark.parametrize(
    ("words", "expected"), [("Rain.", "Rain."), ("\n  Rain\n  fell.\n\n  It rose.\n", "Rain fell."), ("", "")]
)
def test_the_first_paragraph_on_one_line(words, expected):
    assert first_paragraph(words) == expected
