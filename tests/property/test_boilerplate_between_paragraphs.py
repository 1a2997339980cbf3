"""Law: a line of boilerplate of any kind put between two paragraphs of a story changes nothing else that is found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.model import Block, BlockKind, Header
from newscorpus.testing import BOILERPLATE_LINES, DirtyPage, dirty_pages

NAMES_THE_SITE = frozenset(
    {BlockKind.COPYRIGHT, BlockKind.SYNDICATION, BlockKind.ADVERT, BlockKind.ABOUT_AUTHOR, BlockKind.CORRECTION}
)
"""Lines that may say something of the header: outlet, via, author of a page without byline."""


def others(blocks: tuple[Block, ...], page: DirtyPage) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for i, block in enumerate(blocks) if i not in page.planted]


def fields(header: Header) -> tuple[object, ...]:
    return header.headline, header.deck, header.dateline, header.published, header.modified


@pytest.mark.parametrize("kind", BOILERPLATE_LINES, ids=str)
@settings(max_examples=settings.default.max_examples // 3)  # a kind has a few lines, and a page five places for one
@given(st.data())
def test_an_inserted_line_is_known_and_changes_no_other(kind: BlockKind, data: st.DataObject):
    page = data.draw(dirty_pages(kinds=[kind]))
    clean, dirty = (nc.parse_article(text, tasks=["header"]) for text in (page.clean, page.dirty))
    for i in page.planted:
        assert dirty.blocks[i].kind is kind
    assert others(dirty.blocks, page) == [(block.kind, block.text) for block in clean.blocks]
    assert fields(dirty.header) == fields(clean.header)
    if kind not in NAMES_THE_SITE:
        assert dirty.header == clean.header


@given(dirty_pages())
def test_findings_of_the_story_stay(page: DirtyPage):
    clean, dirty = nc.parse_article(page.clean), nc.parse_article(page.dirty)
    assert [(t.text, t.value) for t in dirty.timexes] == [(t.text, t.value) for t in clean.timexes]
    assert [q.text for q in dirty.quotes] == [q.text for q in clean.quotes]
    assert [(a.text, a.speaker and a.speaker.name) for a in dirty.attributions] == [
        (a.text, a.speaker and a.speaker.name) for a in clean.attributions
    ]
    assert [(e.text, e.type) for e in dirty.events] == [(e.text, e.type) for e in clean.events]


@given(dirty_pages(most=4))
def test_several_lines_are_known(page: DirtyPage):
    blocks = nc.find_blocks(page.dirty)
    assert {i: blocks[i].kind for i in page.planted} == dict(page.planted)
    assert [text for kind, text in others(blocks, page)] == page.clean.split("\n\n" if "\n\n" in page.clean else "\n")
