"""A ninjs item: what is known under the terms of the IPTC, and nothing that is not."""

import json
from datetime import date

import newscorpus as nc
from newscorpus.formats.ninjs import to_ninjs
from newscorpus.model import Article, Given

TEXT = """\
River Rises After Storm

By Jane Doe, Associated Press

PARIS (AP) — “The water is high,” Mayor Ana Ruiz said on Friday. “It still rises,” Ruiz said.

Share this article
"""


def test_a_news_item():
    article = nc.parse_article(TEXT, published=date(2018, 10, 26), url="https://example.org/a1")
    record = json.loads(to_ninjs(article))
    assert record["uri"] == article.url
    assert (record["type"], record["language"], record["versioncreated"]) == ("text", "en", "2018-10-26")
    assert (record["headline"], record["located"]) == ("River Rises After Storm", "PARIS")
    assert record["byline"] == "By Jane Doe, Associated Press"
    assert record["infosource"] == [{"name": "Associated Press"}]
    assert record["people"] == [{"name": "Ana Ruiz"}]


def test_the_body_is_the_story_and_its_counts_are_those_of_the_body():
    record = json.loads(to_ninjs(nc.parse_article(TEXT)))
    body = record["body_text"]
    assert "It still rises" in body
    assert "Share this" not in body
    assert (record["charcount"], record["wordcount"]) == (len(body), len(body.split()))


def test_what_the_source_gives_comes_first():
    given = Given(authors=("Wei Chen", "Ann Roe"), description="A storm.")
    record = json.loads(to_ninjs(Article(text=TEXT, given=given)))
    assert (record["byline"], record["description_text"]) == ("Wei Chen; Ann Roe", "A storm.")


def test_an_id_becomes_a_name_that_is_a_uri():
    assert json.loads(to_ninjs(Article(text="", id="a 1/ü")))["uri"] == "urn:newscorpus:a%201/%C3%BC"


def test_what_is_not_known_is_left_out():
    assert json.loads(to_ninjs(Article(text=""))).keys() == {"uri", "type", "mimetype", "language"}


def test_half_a_character_is_replaced():
    assert json.loads(to_ninjs(Article(id="\ud800\udc00", text="\ud800")))["body_text"] == "�"
