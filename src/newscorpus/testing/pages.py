"""Pages with boilerplate planted in them: lines of every kind, and where they were put."""

from collections.abc import Iterable, Mapping

from attrs import frozen
from hypothesis import strategies as st

from newscorpus.model import BlockKind

__all__ = ("BOILERPLATE_LINES", "DirtyPage", "boilerplate_lines", "dirty_pages")

BOILERPLATE_LINES: Mapping[BlockKind, tuple[str, ...]] = {
    BlockKind.SHARE: ("Share this article", "Tweet", "Follow us on Facebook", "Click to share on WhatsApp"),
    BlockKind.SUBSCRIBE: ("Sign up for our newsletter", "Get the day's top stories delivered to your inbox."),
    BlockKind.RELATED: ("Related articles", "Read more: The harbour in pictures", "You may also like"),
    BlockKind.ADVERT: ("Advertisement", "<< Support The Harbour Post >>", "Become a Member of Valley Chronicle"),
    BlockKind.COMMENTS: ("Be the first to comment", "12 Comments", "Leave a Reply", "Comments are closed."),
    BlockKind.COPYRIGHT: ("© 2024 Valley Chronicle. All rights reserved.", "All rights reserved"),
    BlockKind.DISCLAIMER: ("The views expressed in this article are those of the author.",),
    BlockKind.CONTACT: ("For media inquiries: press@example.com", "Contact us"),
    BlockKind.ABOUT_AUTHOR: ("About the author:", "Read more from Tom Brandt."),
    BlockKind.NAVIGATION: ("Skip to main content", "Privacy Policy", "4 min read"),
    BlockKind.SYNDICATION: ("Originally published at example.com", "Via Example Culture"),
    BlockKind.PAYWALL: ("Already a subscriber? Log in", "We use cookies on this site."),
    BlockKind.CORRECTION: ("This story has been updated.", "Correction: an earlier version gave the wrong day."),
    BlockKind.CREDIT: ("Photo: Jane Doe / Example", "(Photo by Jane Doe)"),
    BlockKind.OTHER: ("***", "~"),
}
"""Lines of each kind that say by themselves what they are, wherever they are."""

_STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.",
    "“We have never seen so much water in so little time,” said the mayor, who had slept in the town hall.",
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.",
    "Experts expect that the water will fall by the end of the week, if no more rain comes over the hills.",
    "Farmers in the valley moved their cows to higher ground on Sunday, and some barns were under water by night.",
    "The county has asked for helpers, and forty people came with boats and sand from the villages on the coast.",
)
_HEADS = (
    (),
    ("Rain floods the northern town",),
    ("Rain floods the northern town", "By Jane Doe"),
    ("Rain floods the northern town", "By Jane Doe and Peter Roe, Associated Press", "March 5, 2018"),
)


@frozen(kw_only=True)
class DirtyPage:
    """A page, the same page with lines of boilerplate put between its paragraphs, and which lines those are."""

    clean: str
    dirty: str
    planted: Mapping[int, BlockKind]
    """Number of the line in `dirty`, blank lines not counted -> its kind."""


def boilerplate_lines(*, kinds: Iterable[BlockKind] | None = None) -> st.SearchStrategy[tuple[str, BlockKind]]:
    """Lines of boilerplate and their kinds.

    >>> from hypothesis import find
    >>> find(boilerplate_lines(kinds=[BlockKind.SHARE]), lambda drawn: drawn[0] == "Share this article")
    ('Share this article', <BlockKind.SHARE: 'share'>)

    Args:
        kinds: of these only; of all when `None`.

    Raises:
        ValueError: there are no lines of a kind.
    """
    wanted = list(BOILERPLATE_LINES) if kinds is None else list(kinds)
    if strange := [str(kind) for kind in wanted if kind not in BOILERPLATE_LINES]:
        msg = f"no lines of the kinds {strange}; there are: {', '.join(BOILERPLATE_LINES)}"
        raise ValueError(msg)
    return st.sampled_from([(line, kind) for kind in wanted for line in BOILERPLATE_LINES[kind]])


@st.composite
def dirty_pages(draw: st.DrawFn, *, kinds: Iterable[BlockKind] | None = None, most: int = 1) -> DirtyPage:
    """Pages with lines of boilerplate between the paragraphs of their story.

    >>> from hypothesis import find
    >>> page = find(dirty_pages(kinds=[BlockKind.ADVERT]), lambda page: len(page.planted) == 1)
    >>> list(page.planted.values())
    [<BlockKind.ADVERT: 'advert'>]

    Args:
        draw: given by Hypothesis.
        kinds: of these only; of all when `None`.
        most: how many lines are planted at most, up to five; at least one is.
    """
    most = min(most, len(_STORY) - 1)
    head = draw(st.sampled_from(_HEADS))
    story = _STORY[: draw(st.integers(max(4, min(most + 1, len(_STORY))), len(_STORY)))]
    gap = draw(st.sampled_from(("\n", "\n\n")))
    planted = draw(st.lists(boilerplate_lines(kinds=kinds), min_size=1, max_size=most, unique=True))
    places = draw(
        st.lists(st.integers(1, len(story) - 1), min_size=len(planted), max_size=len(planted), unique=True).map(sorted)
    )
    lines, at = [*head, *story], {}
    for n, ((line, kind), place) in enumerate(zip(planted, places, strict=True)):
        where = len(head) + place + n
        lines.insert(where, line)
        at[where] = kind
    return DirtyPage(clean=gap.join((*head, *story)), dirty=gap.join(lines), planted=at)
