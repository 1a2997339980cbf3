"""Law: every character of the story's text leads back to the same character of the text as given, in order."""

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import disturbed, planted_articles


def check(article: nc.Article) -> None:
    places = [article.text_offset(i) for i in range(len(article.story_text))]
    for character, place in zip(article.story_text, places, strict=True):
        if place is None:
            assert character == "\n"
        else:
            assert article.text[place] == character or (character == " " and article.text[place].isspace())
    found = [place for place in places if place is not None]
    assert found == sorted(set(found))
    assert bare(article.story_text) == bare("".join(block.text for block in article.story))


def bare(text: str) -> str:
    """Return a text without white space and the marks of quoted mail, which line breaks take with them."""
    return "".join(text.replace(">", " ").split())


@given(planted_articles())
def test_of_articles(planted):
    check(nc.parse_article(planted.text))


@given(disturbed(planted_articles().map(lambda planted: planted.text)))
def test_of_any_text(text):
    check(nc.parse_article(text))


@given(st.from_type(nc.Article))
def test_of_articles_built_elsewhere(article):
    check(article)
