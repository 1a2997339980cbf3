"""Law: a line of boilerplate put between two paragraphs of a story changes no other block and no header field."""

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc

STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.",
    "“We have never seen so much water in so little time,” said the mayor, who had slept in the town hall.",
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.",
    "Experts expect that the water will fall by the end of the week, if no more rain comes over the hills.",
    "Farmers in the valley moved their cows to higher ground on Sunday, and some barns were under water by night.",
)
LINES = (
    "Share this article",
    "Advertisement",
    "Related articles",
    "Be the first to comment",
    "Sign up for our newsletter",
    "***",
)


@given(st.sampled_from(LINES), st.integers(1, len(STORY) - 1), st.booleans())
def test_an_inserted_line_changes_nothing_else(line: str, at: int, titled: bool):
    head = ("Rain floods the northern town", "By Jane Doe") if titled else ()
    plain = nc.parse_article("\n".join((*head, *STORY)))
    dirty = nc.parse_article("\n".join((*head, *STORY[:at], line, *STORY[at:])))
    where = len(head) + at
    assert dirty.blocks[where].is_boilerplate
    others = [block for i, block in enumerate(dirty.blocks) if i != where]
    assert [(block.kind, block.text) for block in others] == [(block.kind, block.text) for block in plain.blocks]
    assert [block.text for block in dirty.story] == [block.text for block in plain.story]
    assert (dirty.header.headline, dirty.header.byline) == (plain.header.headline, plain.header.byline)
