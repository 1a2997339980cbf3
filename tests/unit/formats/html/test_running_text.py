"""The text as written, cut where findings start and end."""

import re

from newscorpus.formats.html.findings import Underlined
from newscorpus.formats.html.running_text import draw_text
from newscorpus.model import Article, Block, BlockKind, Span

TEXT = "Rain & snow\nfell."


def finding(start, end, group="t0", layer="date", **more):
    return Underlined(group=group, layer=layer, span=Span.cut(TEXT, start, end), why=group, **more)


def drawn(*found, blocks=()):
    return list(draw_text(Article(text=TEXT, blocks=blocks), sorted(found, key=lambda f: f.span)))


def plain(html):
    return re.sub("<[^>]*>", "", html).replace("&amp;", "&")


def test_without_blocks_the_text_is_one_paragraph():
    assert drawn() == ['<p class="line" dir="auto">Rain &amp; snow\nfell.</p>']
    assert drawn(blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, 0, 11)),)) == [
        '<p class="line" dir="auto">Rain &amp; snow</p>'
    ]


def test_a_line_says_what_it_is_unless_it_is_a_paragraph():
    share = Block(kind=BlockKind.SHARE, span=Span.cut(TEXT, 0, 4), rule="a<b")
    caption = Block(kind=BlockKind.LIST_ITEM, span=Span.cut(TEXT, 0, 4))
    [line] = drawn(blocks=(share,))
    assert line.startswith('<p class="line left-out" dir="auto"><span class="kind" title="a&lt;b">share</span>')
    assert ">list item</span>" in drawn(blocks=(caption,))[0]


def test_the_text_is_whole_however_findings_cross():
    [page] = drawn(finding(0, 7), finding(5, 11, "e0", "event"), finding(0, 17, "a0", "quote", hue="c1"))
    assert plain(page) == TEXT
    over = [set(groups.split()) for groups in re.findall(r'data-of="([^"]*)"', page)]
    assert over == [{"t0", "a0"}, {"t0", "a0", "e0"}, {"a0", "e0"}, {"a0"}]


def test_a_group_has_one_place_that_links_lead_to():
    [page] = drawn(finding(0, 4), finding(7, 11, first=False))
    assert page.count('id="t0"') == 1


def test_findings_that_start_together_have_a_place_each():
    [page] = drawn(finding(0, 4), finding(0, 11, "e0", "event"))
    assert {'id="t0"', 'id="e0"'} <= set(re.findall(r'id="\w+"', page))


def test_quotes_inside_quotes_have_lines_of_their_own_to_a_depth():
    [page] = drawn(*(finding(i, 17 - i, f"a{i}", "quote", hue="c0") for i in range(5)))
    assert {"q0c0", "q1c0", "q2c0"} <= set(re.findall(r"q\dc\d", page))
    assert "q3c0" not in page


def test_a_finding_over_two_lines_is_in_both():
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, *at)) for at in ((0, 11), (12, 17)))
    assert all('data-of="t0"' in line for line in drawn(finding(7, 14), blocks=blocks))
