"""What a document knows from its source, and how bad records read."""

import pytest

from newscorpus.readers.document import BadReason, BadRecord, Document


def document(**metadata):
    return Document(text="Rain.", id="a1", source="a.jsonl:1", metadata=metadata)


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("Jane Doe; Wei Chen", ("Jane Doe", "Wei Chen")),
        (["Jane Doe", "Wei Chen"], ("Jane Doe", "Wei Chen")),
        ([{"@type": "Person", "name": "Jane Doe"}, {"url": "x"}], ("Jane Doe",)),
        ("By Jane Doe and Wei Chen, Courier", ("Jane Doe", "Wei Chen")),
        # what is no byline stays as it came
        ("Staff", ("Staff",)),
        ("Harbour News Agency", ("Harbour News Agency",)),
        (None, ()),
        ("", ()),
        (7, ()),
    ],
)
def test_authors(author, expected):
    assert document(author=author).authors == expected


@pytest.mark.parametrize(
    ("publisher", "expected"),
    [("Courier", "Courier"), ({"name": "Courier"}, "Courier"), (["A", "B"], "A"), (None, None), ({}, None)],
)
def test_the_outlet(publisher, expected):
    assert document(publisher=publisher).outlet == expected


def test_what_the_source_gives():
    given = document(
        headline="Storm",
        author="Jane Doe",
        publisher="Courier",
        articleSection=["News", " ", "Local"],
        description=["a", "b"],
    ).given
    assert (given.headline, given.authors, given.outlet) == ("Storm", ("Jane Doe",), "Courier")
    assert (given.section, given.description) == ("News; Local", "a; b")
    bare = document().given
    assert (bare.headline, bare.authors, bare.outlet, bare.section, bare.description) == (None, (), None, None, None)


def test_a_bad_record_is_a_line():
    assert str(BadRecord(source="a.jsonl:17", reason=BadReason.BROKEN, detail="no")) == "a.jsonl:17: broken: no"
    assert str(BadRecord(source="a.jsonl", reason=BadReason.TRUNCATED)) == "a.jsonl: truncated"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Jane Doyle, Rome Correspondent", ("Jane Doyle",)),
        ("Jane Doyle, CNN", ("Jane Doyle",)),
        ("Jane Doyle and Marcus Webb", ("Jane Doyle", "Marcus Webb")),
        ("Par Jeanne Doyle", ("Jeanne Doyle",)),
        ("Von Jana Döhl", ("Jana Döhl",)),
        ("From JANE DOYLE", ("JANE DOYLE",)),
        ("Doyle, Jane", ("Doyle, Jane",)),
        ("Department of Ferries and Roads", ("Department of Ferries and Roads",)),
        ("Courier Staff", ("Courier Staff",)),
    ],
)
def test_a_byline_without_its_opening(author, names):
    assert Document(text="Snow.", id="a", source="a", metadata={"author": author}).authors == names


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("['Jane Doyle', 'Marcus Webb']", ("Jane Doyle", "Marcus Webb")),
        ('["Jane Doyle"]', ("Jane Doyle",)),
        ("[]", ()),
        ("[Jane Doyle]", ("Jane Doyle",)),
        ("{'id': None, 'name': 'Jane Doyle'}", ("Jane Doyle",)),
        ("[" * 99 + "]" * 99, ()),
        ("[" * 200 + "]" * 200, ("[" * 200 + "]" * 200,)),
    ],
)
def test_a_list_that_a_table_holds(author, names):
    assert Document(text="Snow.", id="a", source="a", metadata={"author": author}).authors == names
