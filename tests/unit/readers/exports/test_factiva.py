"""Exports of Factiva, with field codes and without."""

import pytest

from newscorpus.readers.exports.factiva import is_factiva, is_factiva_page, read_factiva, read_factiva_page
from newscorpus.readers.exports.markup import parse_page

TEXTS = ("factiva_text", "factiva_codes_text")
PAGES = ("factiva_page", "factiva_codes_page")


@pytest.mark.parametrize("layout", TEXTS)
def test_the_articles_of_a_text(imitated, layout):
    some = imitated.stories(3)
    text = getattr(imitated, layout)(some)
    assert is_factiva(text)
    export = read_factiva(text)
    assert export.source == "Factiva"
    assert [article.fields["headline"] for article in export.articles] == [story.headline for story in some]
    assert [" ".join(article.body.split()) for article in export.articles] == [" ".join(s.text.split()) for s in some]


@pytest.mark.parametrize("layout", PAGES)
def test_the_articles_of_a_page(imitated, layout):
    some = imitated.stories(3)
    tree = parse_page(getattr(imitated, layout)(some))
    assert is_factiva_page(tree)
    export = read_factiva_page(tree)
    assert [article.fields["headline"] for article in export.articles] == [story.headline for story in some]


@pytest.mark.parametrize(
    "text",
    ["", "Rain fell.", "HD Rain\nLP Rain fell.", "Document\n\n12 words\n\nRain fell.", "Document ABC without a number"],
)
def test_what_is_no_export_of_factiva(text):
    assert not is_factiva(text)
    assert not is_factiva_page(parse_page(f"<p>{text}</p>"))


def test_an_export_cut_short_has_a_last_article_that_is_not_whole(imitated):
    text = imitated.factiva_text(imitated.stories(2))
    cut = text[: text.rindex("Document ")]
    assert [article.whole for article in read_factiva(cut).articles] == [True, False]


@pytest.mark.parametrize("hour", ["07:14", "7:14 PM", "07:14 GMT", "7:14 AM EST"])
def test_an_hour_between_the_day_and_the_source(hour):
    lines = ("Pier Shut", "By Jane Doe", "12 words", "7 March 2023", hour, "The Eastfield Courier", "ECOUR", "English")
    text = "\n".join(
        (*lines, "Copyright 2023 The Eastfield Courier", "", "The pier is shut.", "", "Document ECOUR02023e1")
    )
    (article,) = read_factiva(text).articles
    assert (article.fields["publication"], article.fields["time"]) == ("The Eastfield Courier", hour)
