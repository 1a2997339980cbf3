"""The text of the story, and the way back to the text as given."""

import pytest

import newscorpus as nc
from newscorpus.model import Article, Block, BlockKind, Span


def article_of(text: str, *paragraphs: str) -> Article:
    """An article with these paragraphs, in order, as its story."""
    blocks, at = [], 0
    for words in paragraphs:
        at = text.index(words, at)
        blocks.append(Block(kind=BlockKind.PARAGRAPH, span=Span(at, at + len(words), words)))
        at += len(words)
    return Article(text=text, blocks=tuple(blocks))


def test_paragraphs_are_joined_by_blank_lines():
    article = article_of("Share\nRain fell.\nAdvertisement\nIt rose.", "Rain fell.", "It rose.")
    assert article.story_text == "Rain fell.\n\nIt rose."


@pytest.mark.parametrize("wrap", ["\n", "\r\n", " \n", "\n  ", "\u2028", "\x85"])
def test_the_lines_of_a_wrapped_paragraph_are_joined_by_a_space(wrap):
    article = article_of(f"Rain fell on{wrap}the town.", f"Rain fell on{wrap}the town.")
    assert article.story_text == "Rain fell on the town."
    assert article.text_offset(len("Rain fell on")) == len("Rain fell on")
    assert article.text_offset(len("Rain fell on ")) == article.text.index("the")


def test_a_hyphen_at_a_line_end_has_no_space_behind_it():
    article = article_of("The well-\nknown pier -\nclosed.", "The well-\nknown pier -\nclosed.")
    assert article.story_text == "The well-known pier - closed."
    assert article.text_offset(len("The well-")) == article.text.index("known")


def test_marks_of_quoted_mail_go_with_the_line_break():
    article = article_of("> Rain fell on\n> the town.", "Rain fell on\n> the town.")
    assert article.story_text == "Rain fell on the town."
    assert article.text_offset(len("Rain fell on ")) == article.text.index("the")


def test_between_paragraphs_there_is_no_place():
    article = article_of("Rain.\n\n\nSnow.", "Rain.", "Snow.")
    assert [article.text_offset(i) for i in range(5, 8)] == [None, None, 8]


@pytest.mark.parametrize("position", [-1, 5, 99])
def test_a_place_outside_of_the_story_is_an_error(position):
    with pytest.raises(IndexError, match="none at"):
        article_of("Rain.", "Rain.").text_offset(position)


def test_an_article_without_a_story_has_an_empty_one():
    assert Article(text="Rain fell.").story_text == ""


def test_every_character_leads_back(examples):
    for file in sorted(examples.glob("*.txt")):
        article = nc.parse_article(file.read_text(encoding="utf-8"))
        for i, character in enumerate(article.story_text):
            place = article.text_offset(i)
            assert character == "\n" if place is None else article.text[place] == character or character == " "
