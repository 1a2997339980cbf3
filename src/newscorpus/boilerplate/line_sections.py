"""What is above a line: the comments, links, an author's box, the tail of a page, or the head of a list."""

from collections.abc import Sequence
from itertools import accumulate

from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS, LONG
from newscorpus.boilerplate.line_statements import is_declaration, is_sentence, is_statement, tells
from newscorpus.boilerplate.line_table import ITEM_MARKS, PARAGRAPH, LineTable
from newscorpus.boilerplate.phrase_families import FamilyHit
from newscorpus.bylines.byline_patterns import bio_verbs
from newscorpus.bylines.byline_words import byline_words
from newscorpus.model import BlockKind

__all__ = ("RELATED", "STATE_NAMES", "boxes", "section_states")

_END, _CAPS, _DIGITS = (list(GROUPS).index(name) for name in ("end", "caps", "digits"))
_COLON = ENDS.index("colon")
_ANNOUNCES, _ITEMS = 14, 12  # so long is a line that announces a list, and so many items it has
STATE_NAMES = ("none", "comments", "related", "author", "tail", "listed", "past")
_SENTENCE_SCORE = 1.0  # so well scores a line by itself that may be the story again
_CREDIT = 40  # most characters of "© Jane Doe"
_TEASER = 100  # below "Related" a longer line is not one of the links
_COMMENTS, RELATED, _AUTHOR, _TAIL, _LISTED, _PAST = range(1, 7)
_REACH = {_COMMENTS: 100_000, RELATED: 15, _AUTHOR: 4, _TAIL: 100_000}
_OPENS = {
    "comments-open": _COMMENTS, "list-heading": RELATED, "about-author": _AUTHOR, "more-by": _AUTHOR,
    "copyright": _TAIL, "about": _TAIL, "press-tail": _TAIL,
}  # fmt: skip
_ENOUGH_ABOVE = {_COMMENTS: 0.25, RELATED: 0.0, _AUTHOR: 0.6, _TAIL: 0.6}  # share of the story above a heading
_MOST_ABOVE = 0.6  # the same above comments, before the story has two paragraphs or a long one
_LONG_PARAGRAPH = 300
_SOME = 0.25  # the same above a company that describes itself
_TITLES = frozenset({"title", "all"})
_SIGNS_COMMENT = frozenset({"commenter", "comment-signed"})
_PARAGRAPHS = 200  # characters of the story above comments that are signed, at least
_BUTTONS = 8  # buttons that may be above the one for the comments
_BOX, _BOXED = 3, 100  # lines between two that ask to subscribe are fewer, and shorter
_SIGNED_SOON, _READERS = 12, 2  # so many readers sign within so many lines


def section_states(table: LineTable, scores: Sequence[float]) -> list[int]:
    """Return for each line what is above it: "Comments", "Related", "About the author", or "what you need:".

    A heading counts once some of the story comes before it: links at the top of a page open nothing; an author's box
    and the tail open only below most of the story. Links end with the first sentence: what comes after it may be the
    story again, and is `past`. A line of the story that ends with a colon opens a list of short lines.

    Args:
        table: the lines.
        scores: the score of each line by itself.
    """
    states = _listed(table, scores)
    opens = {i: opened for i, hit in table.phrases if i not in table.inserted and (opened := _opened(hit, table, i))}
    if not opens:
        return states
    mass = list(accumulate([size if score > 0.0 else 0 for size, score in zip(table.sizes, scores, strict=True)]))
    total = mass[-1]
    told = _told_by(table, scores) if _COMMENTS in opens.values() else 0
    state, left = 0, 0
    for i in range(min(opens), len(states)):
        left -= 1
        if left < 0:
            state = 0
        if state == RELATED and (
            is_statement(table, i)
            or (table.tongue and is_declaration(table, i))
            or ((scores[i] > _SENTENCE_SCORE or tells(table, i)) and is_sentence(table, i))
        ):
            state = _PAST
        if state and not (state == RELATED and table.sizes[i] >= _TEASER):
            states[i] = state
        hit = table.hits[i]
        if hit is not None and hit.family.id == "list-end":
            state = 0
        elif opened := opens.get(i, 0):
            enough = mass[i] > _ENOUGH_ABOVE[opened] * total
            if opened == _COMMENTS:
                enough = enough and (i > told or mass[i] > _MOST_ABOVE * total or _is_below_sentence(table, i))
                enough = enough and not _is_among_buttons(table, i)
                enough = enough or (mass[i] > _PARAGRAPHS and _is_answered(table, i))
            enough = enough or (mass[i] > max(_SOME * total, _PARAGRAPHS) and _describes_itself(table, i))
            if enough and (state not in (_COMMENTS, _TAIL) or opened == _COMMENTS):
                state, left = opened, _REACH[opened]
                states[i] = state if hit is not None and hit.family.id == "about" else states[i]
    return states


def _told_by(table: LineTable, scores: Sequence[float]) -> int:
    """The line by which the story has surely begun: its second paragraph, or a long one (a deck is neither)."""
    paragraphs = 0
    for i, (size, score) in enumerate(zip(table.sizes, scores, strict=True)):
        if score > 0.0 and size >= PARAGRAPH and table.heads[i][:2] not in ITEM_MARKS:
            paragraphs += 1
            if paragraphs > 1 or size >= _LONG_PARAGRAPH:
                return i
    return len(table.sizes)


def _is_below_sentence(table: LineTable, i: int) -> bool:
    """Whether a sentence is above a heading, and no date comes first: buttons of a header have its date above them."""
    for k in range(i - 1, max(i - 1 - _BUTTONS, -1), -1):
        hit = table.hits[k]
        if hit is not None and hit.family.kind is BlockKind.DATE:
            return False
        if is_sentence(table, k):
            return True
    return False


def _is_among_buttons(table: LineTable, i: int) -> bool:
    """Whether "Comment" is one of the buttons inside a story: beside one that shares, above prose that nobody signs."""
    hits = table.hits
    beside = [hit for hit in (hits[i - 1] if i else None, *hits[i + 1 : i + 2]) if hit is not None]
    if not any(hit.family.kind is BlockKind.SHARE for hit in beside):
        return False
    below = next((k for k in range(i + 1, len(hits)) if hits[k] is None), i)
    signs = {hit.family.kind for hit in hits[i + 1 : i + 1 + _SIGNED_SOON] if hit is not None}
    return is_sentence(table, below) and signs.isdisjoint({BlockKind.COMMENTS, BlockKind.DATE})


def _is_answered(table: LineTable, i: int) -> bool:
    """Whether readers sign soon below a heading ("Jane Doe says:", "Rating: 7 votes"), however much they write."""
    below = table.hits[i + 1 : i + 1 + _SIGNED_SOON]
    return sum([hit is not None and hit.family.id in _SIGNS_COMMENT for hit in below]) >= _READERS


def _describes_itself(table: LineTable, i: int) -> bool:
    """Whether "About X" is above a line that begins with X: the company that sends a press release, an author."""
    hit, name = table.hits[i], table.words[i][1:]
    below = table.words[i + 1] if i + 1 < len(table.words) else []
    named = below[: len(name)] == name != []
    if not named and len(name) > 1 and below[:1] == name[:1]:  # "About That Bridge" heads a part of the story
        pointed = name[0].lower() in byline_words("points to what was told")
        named = not pointed and not bio_verbs().isdisjoint(below[1:2])
    return named and hit is not None and hit.family.id == "about" and table.sizes[i + 1] >= PARAGRAPH


def _opened(hit: FamilyHit, table: LineTable, i: int) -> int:
    """Which section a line opens: "Comments (2)", "More from Local", "Read more:", "About Harbour Systems"."""
    if hit.family.id == "related" and hit.how == "whole" and table.heads[i][-1] == ":":
        return RELATED
    if hit.how == "has" or (hit.family.id == "about" and CAPS[table.values[i][_CAPS]] not in _TITLES):
        return 0
    if (
        table.heads[i][0] == "©"
        and table.sizes[i] < _CREDIT
        and not table.values[i][_DIGITS]
        and i + 1 < len(table.sizes)
        and is_sentence(table, i + 1)
    ):
        return 0  # "© Jane Doe" signs a photo, "© 2024 Jane Doe" a page
    return _OPENS.get(hit.family.id, 0)


def _listed(table: LineTable, scores: Sequence[float]) -> list[int]:
    """Mark the short lines below a line of the story that ends with a colon, or heads a recipe: items of a list."""
    states = [0] * len(table.sizes)
    colons = [i for i, row in enumerate(table.values) if row[_END] == _COLON]
    recipe = [i for i, hit in table.phrases if hit.family.id == "recipe-part"]
    for i in (*colons, *recipe):
        if i in recipe or (scores[i] > 0.0 and table.sizes[i] >= _ANNOUNCES):
            for k in range(i + 1, min(i + 1 + _ITEMS, len(states))):
                if table.sizes[k] >= LONG or table.hits[k] is not None:
                    break
                states[k] = _LISTED
    return states


def boxes(table: LineTable) -> dict[int, BlockKind]:
    """Return the lines that notices explain: one below a heading, a few between two lines of a newsletter's box."""
    boxed: dict[int, BlockKind] = {}
    last = len(table.sizes)
    for i, hit in table.phrases:
        kind, below = hit.family.kind, i + 1
        if kind is BlockKind.DISCLAIMER and hit.how == "whole" and below < len(table.sizes):
            boxed[below] = kind
        elif kind is BlockKind.SUBSCRIBE:
            between = range(last + 1, i)
            if 0 < len(between) < _BOX and all(table.hits[k] is None and table.sizes[k] < _BOXED for k in between):
                boxed.update(dict.fromkeys(between, kind))
            last = i
    return boxed
