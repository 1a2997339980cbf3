"""A `NewsArticle`: what is known under the terms of schema.org, and nothing that is not."""

import json
from datetime import date

import newscorpus as nc
from newscorpus.formats.schemaorg import to_schemaorg
from newscorpus.model import (
    Article,
    Attribution,
    Byline,
    Contributor,
    ContributorRole,
    Event,
    EventTime,
    Given,
    Header,
    Span,
)

TEXT = """\
River Rises After Storm

By Jane Doe, Associated Press

PARIS (AP) — “The water is high,” Mayor Ana Ruiz said on Friday. Protesters marched on Thursday.

Share this article
"""


def test_a_news_article():
    article = nc.parse_article(TEXT, published=date(2018, 10, 26), url="https://example.org/a1")
    record = json.loads(to_schemaorg(article))
    assert record["@type"] == "NewsArticle"
    assert record["headline"] == "River Rises After Storm"
    assert record["datePublished"] == "2018-10-26"
    assert record["author"][0]["name"] == "Jane Doe"
    assert record["author"][0]["affiliation"] == {"@type": "Organization", "name": "Associated Press"}
    assert record["locationCreated"]["name"] == "PARIS"
    assert "Share" not in record["articleBody"]
    person = {"@type": "Person", "name": "Ana Ruiz", "jobTitle": "Mayor"}
    assert record["hasPart"] == [{"@type": "Quotation", "text": "The water is high,", "spokenByCharacter": person}]
    assert [(e["name"], e["startDate"], e["endDate"]) for e in record["mentions"]] == [
        ("marched", "2018-10-25", "2018-10-25")
    ]


def test_roles_are_properties():
    people = tuple(
        Contributor(name=Span.cut(TEXT, i, i + 1), role=role)
        for i, role in enumerate((ContributorRole.EDITING, ContributorRole.AUTHOR, ContributorRole.PHOTOGRAPHY))
    )
    record = json.loads(
        to_schemaorg(Article(text=TEXT, header=Header(byline=Byline(span=Span(0, 1, "R"), contributors=people))))
    )
    assert [record[role][0]["name"] for role in ("editor", "author", "contributor")] == ["R", "i", "v"]


def test_authors_that_the_source_gives_come_before_those_of_the_byline():
    record = json.loads(to_schemaorg(Article(text=TEXT, given=Given(authors=("Wei Chen",)))))
    assert record["author"] == [{"@type": "Person", "name": "Wei Chen"}]


def test_a_quotation_in_pieces_and_of_nobody():
    pieces = (Span.cut(TEXT, 0, 5), Span.cut(TEXT, 12, 17))
    record = json.loads(to_schemaorg(Article(text=TEXT, attributions=(Attribution(content=pieces),))))
    assert record["hasPart"] == [{"@type": "Quotation", "text": "River … After"}]


def test_an_event_without_a_day_is_left_out():
    days = EventTime(begin=date(2018, 10, 25))
    events = (Event(trigger=Span(0, 5, "River")), Event(trigger=Span(6, 11, "Rises"), time=days, name="the flood"))
    record = json.loads(to_schemaorg(Article(text=TEXT, events=events)))
    assert record["mentions"] == [{"@type": "Event", "name": "the flood", "startDate": "2018-10-25"}]


def test_what_is_not_known_is_left_out():
    assert json.loads(to_schemaorg(Article(text=""))).keys() == {"@context", "@type", "inLanguage"}


def test_half_a_character_is_replaced():
    assert json.loads(to_schemaorg(Article(id="\ud800\udc00", text="\ud800")))["identifier"] == "��"
