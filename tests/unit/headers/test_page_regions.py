"""Where headline and story stand among the blocks."""

from newscorpus.headers.page_regions import PageRegions
from newscorpus.model import Block, BlockKind, Span

LONG = "Rain fell on the old town for three days, and nobody knew when it would stop at last."


def regions(*kinds):
    blocks, at = [], 0
    for kind in kinds:
        text = LONG if kind == "paragraph" else "Rain"
        blocks.append(Block(kind=BlockKind(kind), span=Span(at, at + len(text), text)))
        at += len(text) + 1
    return PageRegions(tuple(blocks))


PAGE = ("navigation", "headline", "byline", "date", "paragraph", "share", "paragraph", "byline", "copyright")


def test_the_headline_and_the_story():
    page = regions(*PAGE)
    assert (page.head, page.begin, page.end) == (1, 4, 6)
    assert list(page.below_headline()) == [2, 3]
    assert list(page.tail()) == [7, 8]


def test_without_a_headline_the_lines_above_the_story():
    page = regions("section", "byline", "paragraph")
    assert page.head is None
    assert list(page.below_headline()) == [0, 1]


def test_lines_that_sign_are_below_the_headline_then_above_it():
    page = regions("byline", "headline", "byline", "paragraph")
    assert page.signing_lines(frozenset({BlockKind.BYLINE})) == [2, 0]
    assert page.signing_lines(frozenset({BlockKind.CAPTION})) == []


def test_lines_of_a_kind():
    page = regions(*PAGE)
    assert page.of_kind(BlockKind.BYLINE) == [2, 7]
    assert page.of_kind(BlockKind.BYLINE, 3) == [7]
    assert page.of_kind(BlockKind.CAPTION) == []
    assert page.first(BlockKind.PARAGRAPH) == 4
    assert page.first(BlockKind.CAPTION) is None


def test_a_page_without_lines_or_story():
    assert (regions().head, regions().end) == (None, -1)
    assert list(regions().tail()) == []
    assert list(regions("share").tail()) == [0]


def test_a_sign_off_below_a_short_story_comes_last():
    page = regions("byline", "paragraph", "paragraph", "byline")
    assert page.signing_lines(frozenset({BlockKind.BYLINE})) == [0, 3]
