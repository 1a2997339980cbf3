"""schema.org and ninjs items: what is known under the terms of each, and nothing that is not."""

import json
from datetime import date

import newscorpus as nc
from newscorpus.formats.ninjs import to_ninjs
from newscorpus.formats.schemaorg import to_schemaorg
from newscorpus.model import Article, Byline, Contributor, ContributorRole, Header, Span

TEXT = """\
River Rises After Storm

By Jane Doe, Associated Press

PARIS (AP) — “The water is high,” Mayor Ana Ruiz said on Friday. Protesters marched on Thursday.

Share this article
"""
ARTICLE = nc.parse_article(TEXT, published=date(2018, 10, 26), url="https://example.org/a1")


def test_a_news_article():
    record = json.loads(to_schemaorg(ARTICLE))
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


def test_a_news_item():
    record = json.loads(to_ninjs(ARTICLE))
    assert record["uri"] == ARTICLE.url
    assert (record["type"], record["language"], record["versioncreated"]) == ("text", "en", "2018-10-26")
    assert (record["headline"], record["located"]) == ("River Rises After Storm", "PARIS")
    assert record["byline"] == "By Jane Doe, Associated Press"
    assert record["infosource"] == [{"name": "Associated Press"}]
    assert record["people"] == [{"name": "Ana Ruiz"}]
    assert record["charcount"] == len(record["body_text"])


def test_what_is_not_known_is_left_out():
    assert json.loads(to_schemaorg(Article(text=""))).keys() == {"@context", "@type", "inLanguage"}
    assert json.loads(to_ninjs(Article(text=""))).keys() == {"uri", "type", "mimetype", "language"}


def test_half_a_character_is_replaced():
    odd = Article(id="\ud800\udc00", text="\ud800")
    assert json.loads(to_schemaorg(odd))["identifier"] == "��"
    assert json.loads(to_ninjs(odd))["body_text"] == "�"
