"""Texts that are no articles: no error, blocks that make sense, every line in one block."""

import pytest

import newscorpus as nc
from newscorpus.model import BlockKind
from newscorpus.testing import BOILERPLATE_LINES, check_partition

STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.",
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.",
    "Experts expect that the water will fall by the end of the week, if no more rain comes over the hills.",
)


def test_all_boilerplate_has_no_story() -> None:
    lines = [line for kind, lines in BOILERPLATE_LINES.items() if kind is not BlockKind.CREDIT for line in lines]
    article = nc.parse_article("\n".join(lines))
    assert len(article.blocks) == len(lines)
    assert article.story == ()
    assert article.published is None


def test_all_headlines_have_no_story_and_no_author() -> None:
    text = "\n".join(
        f"Flood Closes the Harbour Bridge in {town}" for town in ("Eastfield", "Westfield", "Northfield") * 5
    )
    article = nc.parse_article(text)
    assert len(article.blocks) == 15
    assert article.story == ()
    assert article.header.byline is None


def test_one_headline_is_a_headline_or_a_line_and_nothing_more() -> None:
    article = nc.parse_article("Flood Closes the Harbour Bridge")
    assert len(article.blocks) == 1
    assert article.header.byline is None
    assert article.header.dateline is None


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n\r\n", "\u2028\u2029", "\ufeff"])
def test_nothing(text: str) -> None:
    article = nc.parse_article(text)
    check_partition(article.blocks, text)
    assert article.story == ()
    assert article.header == nc.Header()


def test_one_line_of_ten_megabytes_is_one_paragraph() -> None:
    text = (STORY[0] + " ") * 93_000
    blocks = nc.find_blocks(text)
    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH]
    assert nc.parse_header(text) == nc.Header()


def test_one_line_of_ten_megabytes_without_a_space() -> None:
    assert len(nc.find_blocks("x" * 10_000_000)) == 1


def test_a_hundred_thousand_lines_of_one_character() -> None:
    text = "a\n" * 100_000
    blocks = nc.find_blocks(text)
    assert len(blocks) == 100_000
    assert not any(block.is_story for block in blocks)


@pytest.mark.parametrize("ends", [("\n", "\r\n"), ("\r", "\n"), ("\r\n", "\u2028"), ("\x85", "\n\n")])
def test_mixed_line_ends_change_no_kind(ends: tuple[str, str]) -> None:
    lines = ("Flood closes the harbour bridge", "By Jane Doe", *STORY, "Share this article")
    mixed = "".join(line + ends[i % 2] for i, line in enumerate(lines))
    blocks = nc.find_blocks(mixed)
    check_partition(blocks, mixed)
    assert [block.text for block in blocks] == list(lines)
    assert [block.kind for block in blocks] == [block.kind for block in nc.find_blocks("\n".join(lines))]


def test_no_line_breaks_at_all() -> None:
    text = "Flood closes the harbour bridge By Jane Doe March 5, 2018 " + " ".join(STORY) + " Share this article"
    article = nc.parse_article(text)
    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH]
    assert article.header.byline is None


@pytest.mark.parametrize("odd", ["\x00", "\ud800", "\u202e", "\u200b", "\N{COMBINING ACUTE ACCENT}"])
def test_odd_characters_in_every_line(odd: str) -> None:
    lines = ("Flood closes the harbour bridge", "By Jane Doe", "March 5, 2018", "EASTFIELD (AP) — Rain fell.", *STORY)
    text = "\n".join(odd + line + odd for line in lines)
    article = nc.parse_article(text)
    article.check()
    check_partition(article.blocks, text)
