"""Law: findings are local: text put in front shifts every span, text put behind changes nothing."""

from collections.abc import Callable
from datetime import date

from hypothesis import given

import newscorpus as nc
from newscorpus.model import BlockKind
from newscorpus.testing import Planted, boilerplate_lines, check_local, planted_articles

FRONT = "The old mill stands at the bend of the river.\n\n"
ANCHOR = date(2018, 10, 26)
FINDERS: tuple[Callable[[str], tuple[object, ...]], ...] = (
    lambda text: nc.find_timexes(text, anchor=ANCHOR),
    nc.find_quotes,
    nc.find_attributions,
    lambda text: nc.find_events(text, anchor=ANCHOR),
)
NAMES_THE_SITE = frozenset(
    {BlockKind.COPYRIGHT, BlockKind.SYNDICATION, BlockKind.ADVERT, BlockKind.ABOUT_AUTHOR, BlockKind.CORRECTION}
)
"""Lines that may say something of the header: outlet, via, author of a page without byline."""


@given(planted=planted_articles())
def test_a_paragraph_around_only_shifts(planted: Planted):
    for find in FINDERS:
        check_local(find, planted.text, front=FRONT)
        check_local(find, planted.text, back="\n\n" + FRONT)


@given(planted_articles(), boilerplate_lines())
def test_a_line_of_boilerplate_at_the_end_changes_no_finding(planted: Planted, drawn: tuple[str, BlockKind]):
    line, kind = drawn
    alone = nc.parse_article(planted.text, published=planted.published)
    longer = nc.parse_article(f"{planted.text}\n\n{line}", published=planted.published)
    assert longer.timexes == alone.timexes
    assert longer.quotes == alone.quotes
    assert longer.attributions == alone.attributions
    assert longer.events == alone.events
    assert longer.lead_event == alone.lead_event
    assert [(b.kind, b.span) for b in longer.blocks[:-1]] == [(b.kind, b.span) for b in alone.blocks]  # by any rule
    assert longer.blocks[-1].kind is kind
    if kind not in NAMES_THE_SITE:
        assert longer.header == alone.header
