"""The title that the source gives is the headline where it is the first line of the text, whatever it looks like."""

import pytest

from newscorpus.model import BlockKind, Given
from newscorpus.pipeline import ArticleParser

STORY = "The board voted on Tuesday to close the pier.\n\n“We had no choice,” Laura Brandt said."


def _parsed(text, headline):
    return ArticleParser().parse(text, given=Given(headline=headline))


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("Board closes the north pier for the winter, and nobody in the town is surprised by it.", None),
        ("board closes north pier", "Board Closes North Pier"),
        ("Why? Because the piles are rotten.", "Why? Because the piles are rotten"),
        ("It rained in Sana'a on Friday, officials said.", "It rained in Sana’a on Friday, officials said"),
    ],
)
def test_it_is_the_headline_and_no_paragraph(first, headline):
    article = _parsed(f"{first}\n\n{STORY}", headline or first)
    assert article.blocks[0].kind == BlockKind.HEADLINE
    assert article.header.headline is not None
    assert article.header.headline.text.rstrip(".") == first.rstrip(".")
    assert first not in [block.text for block in article.story]
    article.check()


def test_a_title_that_is_no_line_changes_nothing():
    plain = ArticleParser().parse(STORY)
    article = _parsed(STORY, "Something else")
    assert article.blocks == plain.blocks
    assert (article.headline, plain.headline) == ("Something else", None)


def test_a_title_inside_the_story_stays_where_it_is():
    text = f"Rain fell on the town all day.\n\nBoard closes pier.\n\n{STORY}"
    assert _parsed(text, "Board closes pier").blocks[0].kind == BlockKind.PARAGRAPH
