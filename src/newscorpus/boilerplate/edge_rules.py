"""Rules of prose at the edges of the story: which sentence still opens it, goes on with it or closes it.

Short sentences and paragraphs beside notices score badly, and losing one is worse than keeping a notice. What the page
is for the rest (nearly all prose, or a full page), and what comes before and after the line, decides.
"""

from newscorpus.boilerplate.line_table import ITEM_MARKS, PARAGRAPH, SENTENCE_END
from newscorpus.boilerplate.rule_rows import Row
from newscorpus.model import BlockKind

__all__ = ("APART", "FAR", "PROSE", "STOPS", "TEASER", "closing_prose", "long_prose", "opening_prose", "prose_below")

APART = frozenset({"comments", "related", "author", "tail"})
"""The sections that are not the story."""

FAR = -3.0
"""A sentence that opens the story, or is about somebody, may score so badly in its place."""

TEASER = 110
"""The title of a link is not longer."""

PROSE, STOPS = 60, SENTENCE_END - frozenset("'’")
"""A sentence is longer, and how it ends."""

_CLOSING, _OPENING = 12, 20  # a shorter sentence closes no story, or opens none
_SHORTEST = 6  # but where nearly all is prose: "Who did?"
_PLAIN_PROSE, _DOUBT = 1.0, 1.0  # what reads like prose by itself may score worse in its place, by so much
_LIKELY = 0.5  # with a better score a line is rather prose
_CLEAR = 300  # a longer line is prose, however it ends
_OPENING_MARKS = frozenset('"“„«»')


def long_prose(row: Row) -> BlockKind | None:
    """A long line that could be either is kept: losing a paragraph is worse than keeping a notice."""
    return BlockKind.PARAGRAPH if row.size >= 200 and -0.5 < row.score <= 0.0 and row.hit is None else None


def opening_prose(row: Row) -> BlockKind | None:
    """Prose between the header and the story opens the story: the first paragraph is the last one to lose.

    In a text that is nothing but its story, a sentence about somebody, in marks, or long may open it. Elsewhere a
    sentence needs a header before it and the story after it, and so do the points that sum it up ("* Shares fall 9%");
    a long paragraph may be all of it.
    """
    if row.hit is not None or (row.size < _OPENING and not row.states):
        return None
    stops = row.text[-1] in STOPS
    if not row.leads:
        is_long = row.headed and row.size > _CLEAR and row.alone > 0.0
        above = row.section == "none" and not row.last
        tells = row.tells or row.text[0] in _OPENING_MARKS or (row.size >= PARAGRAPH and above)
        opens = tells and row.heads and row.among_prose and stops and not (row.follows or row.headed)
        return BlockKind.PARAGRAPH if is_long or (opens and FAR < row.score <= 0.0) else None
    if row.text[:2] in ITEM_MARKS:
        return BlockKind.LIST_ITEM if row.score > FAR else None
    kept = row.states or row.alone >= _PLAIN_PROSE or row.score > (FAR if row.size >= PROSE else -_DOUBT)
    return BlockKind.PARAGRAPH if kept and (row.size > _CLEAR or stops) else None


def closing_prose(row: Row) -> BlockKind | None:
    """A sentence below the story that could be either is kept: many stories end with a short one."""
    shortest = _SHORTEST if row.among_prose or row.states else _CLOSING
    if not row.follows or row.section in APART or row.size < shortest:
        return None
    if row.hit is not None and not row.tells:
        return None
    if row.size <= _CLEAR and row.text[-1] not in STOPS and not row.states:
        return None
    if row.states:  # links and notices have no full stop
        kept = row.score > 2 * FAR
    elif (row.tells and row.size < TEASER) or (
        row.right_below and row.alone > 0.0 and row.text[-1] != "?" and row.text[-2:] != ".."
    ):
        # furniture is not about somebody, and seldom a sentence right below the story
        kept = row.score > FAR or (row.goes_on and row.score + row.alone > FAR)
    elif row.alone >= _PLAIN_PROSE:
        kept = row.score + row.alone > -_DOUBT
    else:
        kept = row.score > (-_DOUBT if row.alone > (-_LIKELY if row.among_prose else _LIKELY) else -_LIKELY)
    return BlockKind.PARAGRAPH if kept else None


def prose_below(row: Row) -> BlockKind | None:
    """On a page of prose, a sentence below a heading, a caption, a notice or the header is story."""
    if not row.goes_on or row.hit is not None or row.section in APART or row.alone <= 0.0:
        return None
    return BlockKind.PARAGRAPH if row.size >= PROSE and row.text[-1] in STOPS else None
