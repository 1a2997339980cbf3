"""What the source gives goes before what was read from the text, in the record and in every output."""

import csv
import json

import pytest

import newscorpus as nc
from newscorpus.formats.html import to_html
from newscorpus.formats.ninjs import to_ninjs
from newscorpus.formats.schemaorg import to_schemaorg
from newscorpus.formats.tables import write_csv
from newscorpus.formats.text_view import to_text
from newscorpus.model import Given
from newscorpus.pipeline import ArticleParser

TEXT = "Rain Closes the Road\n\nBy Jane Doe\n\n“It is shut,” Mayor Ana Ruiz said on Friday."
GIVEN = Given(headline="Road shut", authors=("Marcus Webb",), outlet="The Courier", section="Local", description="Wet.")


@pytest.fixture
def both():
    """The record without and with what a source gives."""
    parser = ArticleParser()
    return parser.parse(TEXT, id="a1"), parser.parse(TEXT, id="a1", given=GIVEN)


def test_the_source_goes_before_the_text(both):
    plain, article = both
    assert (plain.headline, plain.authors, plain.outlet, plain.section) == (
        "Rain Closes the Road",
        ("Jane Doe",),
        None,
        None,
    )
    assert (article.headline, article.authors, article.outlet, article.section) == (
        "Road shut", ("Marcus Webb",), "The Courier", "Local",
    )  # fmt: skip
    assert article.header == plain.header


def test_it_is_in_the_record(both):
    _, article = both
    assert nc.loads(nc.dumps(article)).given == GIVEN
    assert json.loads(nc.dumps(article))["given"]["authors"] == ["Marcus Webb"]
    assert (
        nc.loads(
            nc.dumps(article).replace(json.dumps(json.loads(nc.dumps(article))["given"], separators=(",", ":")), "{}")
        ).given
        == Given()
    )


def test_it_is_in_the_tables(both, tmp_path):
    write_csv(tmp_path, both)
    with (tmp_path / "articles.csv").open(encoding="utf-8", newline="") as file:
        plain, article = csv.DictReader(file)
    assert (plain["headline"], plain["authors"], plain["given"]) == ("Rain Closes the Road", "Jane Doe", "")
    assert (article["headline"], article["authors"], article["outlet"], article["section"]) == (
        "Road shut", "Marcus Webb", "The Courier", "Local",
    )  # fmt: skip
    assert article["given"] == "headline; authors; outlet; section"


def test_it_is_in_what_others_read(both):
    _, article = both
    item = json.loads(to_schemaorg(article))
    assert (item["headline"], item["author"][0]["name"], item["publisher"]["name"]) == (
        "Road shut",
        "Marcus Webb",
        "The Courier",
    )
    assert (item["articleSection"], item["description"]) == ("Local", "Wet.")
    item = json.loads(to_ninjs(article))
    assert (item["headline"], item["byline"], item["infosource"]) == (
        "Road shut",
        "Marcus Webb",
        [{"name": "The Courier"}],
    )


def test_it_is_in_what_people_see(both):
    _, article = both
    assert to_text(article).startswith("Road shut\n  by          Marcus Webb\n")
    assert "Road shut</h1>" in to_html(article)
