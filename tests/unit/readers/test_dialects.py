"""Every dialect of the table does to its examples what it says, and is known by its fields."""

import pytest

from newscorpus.errors import UnknownNameError
from newscorpus.readers import Dialect, Document, available_dialects, load_dialect
from newscorpus.readers.dialects import detect_dialect, dialect_over, table
from newscorpus.readers.records import document_from

EXAMPLES = {
    f"{entry['name']} {n}": (entry["name"], example)
    for entry in table()["dialect"]
    for n, example in enumerate(entry["example"])
}


@pytest.mark.parametrize("label", EXAMPLES)
def test_examples(label):
    name, example = EXAMPLES[label]
    record, expected = example["record"], {"id": "a:1", "url": None, "published": None, "language": None} | example
    found = document_from(record, "a:1", load_dialect(name))
    assert isinstance(found, Document)
    for field in expected.keys() - {"record"}:
        assert getattr(found, field) == expected[field]
    if load_dialect(name).known_by or name == "plain":
        assert detect_dialect(record).name == name
        assert document_from(record, "a:1") == found


def test_a_crawl_time_is_never_the_time_of_publication():
    for dialect in map(load_dialect, available_dialects()):
        crawled = {"timestamp", "warc_date", "date_download", "filedate", "added", "crawled", "fetched"}
        assert not crawled & set(dialect.fields.get("published", ()))


def test_a_dialect_of_ones_own():
    mine = Dialect(
        name="mine", fields={"text": ["body.plain"], "published": ["day"], "headline": ["h1"]}, dates=["%d/%m/%Y"]
    )
    found = document_from(
        {"body": {"plain": "Rain fell."}, "day": "05/03/2019", "h1": "Rain", "date": "?"}, "a:1", mine
    )
    assert isinstance(found, Document)
    assert found.text == "Rain fell."
    assert str(found.published) == "2019-03-05"
    assert found.headline == "Rain"
    assert found.metadata["date"] == "?"


def test_an_unknown_name_lists_what_there_is():
    with pytest.raises(
        UnknownNameError, match=r"unknown dialect 'ninj' \(did you mean 'ninjs'\?\); expected one of: c4"
    ):
        load_dialect("ninj")


def test_a_field_that_articles_do_not_have_is_refused():
    with pytest.raises(UnknownNameError, match=r"unknown field 'publised' \(did you mean 'published'\?\); expected"):
        dialect_over({"text": "BODY", "publised": "pub"}, None, None)
    named = dialect_over({"body": "BODY", "wordCount": "n"}, None, None)
    assert named is not None
    assert named.fields == {"text": ("BODY",), "wordCount": ("n",)}


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("Jane Doe; Wei Chen;", ("Jane Doe", "Wei Chen")),
        (["Jane Doe", "Wei Chen"], ("Jane Doe", "Wei Chen")),
        ([{"name": "Jane Doe"}, {"@type": "Person"}, None], ("Jane Doe",)),
        (None, ()),
        (7, ()),
    ],
)  # fmt: skip
def test_authors_in_any_shape(value, names):
    assert Document(text="Rain", id="a", source="a", metadata={"author": value}).authors == names


def test_values_of_a_wrong_type_stay_and_are_remarked():
    found = document_from({"text": "Rain", "url": ["x"], "id": True, "date": 17, "language": {}}, "a:1")
    assert isinstance(found, Document)
    assert (found.id, found.url, found.published, found.language) == ("a:1", None, None, None)
    assert found.metadata == {"url": ["x"], "id": True, "datePublished": 17, "inLanguage": {}}
    assert [remark.partition(":")[0] for remark in found.remarks] == ["id", "url", "language", "published"]


def test_a_field_of_our_own_name_is_not_overwritten():
    found = document_from(
        {"text": "Rain", "headline": "A", "title": "B", "datePublished": None, "date": "2019-04-05"}, "a:1"
    )
    assert isinstance(found, Document)
    assert found.metadata == {"headline": "A", "title": "B", "datePublished": "2019-04-05"}


def test_a_name_in_the_place_of_a_list_of_names_is_refused():
    with pytest.raises(TypeError, match=r"fields: text: expected a list of names, got a string: use \['body'\]"):
        Dialect(name="mine", fields={"text": "body"})
