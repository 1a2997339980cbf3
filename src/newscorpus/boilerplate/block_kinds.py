"""What kind of line a line is, once it is known whether it belongs to the story."""

from collections.abc import Container, Sequence

from newscorpus.boilerplate.line_features import ENDS, GROUPS, STARTS
from newscorpus.boilerplate.line_sections import STATE_NAMES
from newscorpus.boilerplate.line_table import SENTENCE_END, LineTable
from newscorpus.boilerplate.signatures import Signature
from newscorpus.model import BlockKind

__all__ = (
    "HEADED",
    "PLAIN",
    "QUOTED_MAIL",
    "header_kind",
    "header_lines",
    "is_deck",
    "is_plain",
    "leftover_kind",
    "section_kind",
    "story_kind",
)

HEADED = frozenset({BlockKind.BYLINE, BlockKind.DATE, BlockKind.DATELINE, BlockKind.CREDIT})
"""Kinds of the header that are sure, and no deck."""

PLAIN = (BlockKind.PARAGRAPH, "score")
"""What `story_kind` says of most lines."""

QUOTED_MAIL = (BlockKind.BLOCKQUOTE, "quoted-mail")
"""What is said of paragraphs in mail that is quoted."""

_END, _START = (list(GROUPS).index(name) for name in ("end", "start"))
_BULLET = STARTS.index("bullet")  # after it come all starts that are neither letters, digits nor quotation marks
_KICKER = 36  # a kicker or a section's name is not longer
_DECK = (40, 300)  # nor is a deck, nor shorter
_DECK_LINE = 130  # nor one that has no byline below it, but the dateline
_BUTTONS = 5  # lines below a deck that may be buttons
_HEADER_LINES, _DECK_SHARE = 8, 0.5  # most lines from headline to byline; their share of the story
_HEADING = 90  # a heading inside the story is not longer
_ITEM = 90  # nor is an item that has no bullet
_QUOTES = frozenset("\"“‘'«„»")
_OPEN = frozenset({"letter", "question", "digit", "shout", "bracket"})
_STATE_KINDS = {
    "comments": BlockKind.COMMENTS,
    "related": BlockKind.RELATED,
    "author": BlockKind.ABOUT_AUTHOR,
    "tail": BlockKind.OTHER,
}


def story_kind(table: LineTable, i: int, state: int) -> tuple[BlockKind, str]:
    """Return the kind of a line of the story, and the rule: items open with a mark, headings do not stop."""
    row, size = table.values[i], table.sizes[i]
    line = table.heads[i]
    if STARTS[row[_START]] == "bullet" and len(line) > 2 and line[1].isspace() and not _is_speech(line):
        return BlockKind.LIST_ITEM, "bullet"
    if line[0] == ">" and len(line) > 1:
        return QUOTED_MAIL
    if STATE_NAMES[state] == "listed" and size <= _ITEM and line[0] not in _QUOTES and ENDS[row[_END]] != "stop":
        return BlockKind.LIST_ITEM, "under-colon"
    short = size <= _HEADING and line[0].isalnum() and not line[0].islower() and ENDS[row[_END]] in _OPEN
    if short and i + 1 < len(table.sizes) and table.sizes[i + 1] > size:
        return BlockKind.SUBHEADING, "short-line"
    return PLAIN


def is_plain(table: LineTable, i: int) -> bool:
    """Whether a line of the story is a paragraph by its length and its first character alone."""
    return table.sizes[i] > _HEADING and table.values[i][_START] < _BULLET


def section_kind(table: LineTable, headline: int) -> tuple[BlockKind, str] | None:
    """Return the kind of the line above the headline when it names a section ("World") or is a kicker ("FLOODS")."""
    above = headline - 1
    if above < 0 or table.sizes[above] > _KICKER:
        return None
    hit = table.hits[above]
    if hit is not None:
        return (BlockKind.SECTION, "section-name") if hit.family.id == "section-name" else None
    if table.heads[above].isupper() and not table.seen(above) and len(table.words[above]) <= 4:
        return BlockKind.KICKER, "capitals"
    return None


def is_deck(table: LineTable, headline: int, signed: Sequence[int]) -> bool:
    """Whether the line under the headline sums the story up: a sentence or two, a signature right below."""
    below = headline + 1
    behind = below + 1
    while behind < min(below + _BUTTONS, len(signed)) and not signed[behind] and _is_button(table, behind):
        behind += 1
    signs = [0 < sign < 3 for sign in signed[behind : behind + 2]]
    leads = Signature.LEAD in signed[below + 1 : below + 2] and table.sizes[below] <= _DECK_LINE
    followed = leads or signs[:1] == [True] or (signs[1:] == [True] and _is_label(table, behind))
    if not followed or signed[below] or table.hits[below] is not None:
        return False
    return _DECK[0] <= table.sizes[below] <= _DECK[1] and table.heads[below][0].isupper()


def header_lines(
    table: LineTable, headline: int, scores: Sequence[float], signed: Sequence[int], sure: Container[int]
) -> range:
    """Return the lines between the headline and a sure byline or date: a deck, captions, not the story.

    It is empty where they are too many or too long beside the story below: a byline may also end a story.
    """
    below = range(headline + 1, min(headline + 2 + _HEADER_LINES, len(signed)))
    end = next((i for i in below if signed[i] > 0), 0)
    if end <= headline + 1:
        return range(0)
    hit = table.hits[end]
    is_sure = end in sure or (hit is not None and hit.how == "dated")
    if not is_sure or signed[end] > Signature.DATE or max(table.sizes[headline + 1 : end]) > _DECK[1]:
        return range(0)
    prose = [size if score > 0.0 else 0 for size, score in zip(table.sizes, scores, strict=True)]
    between = sum(prose[headline + 1 : end])
    return range(headline + 1, end) if between <= _DECK_SHARE * sum(prose[end:]) else range(0)


def header_kind(table: LineTable, i: int, headline: int) -> tuple[BlockKind, str]:
    """Return the kind of a line between headline and byline that reads like the story: the deck, a caption."""
    if i == headline + 1:
        return BlockKind.DECK, "above-byline"
    return (BlockKind.CAPTION if table.heads[i][-1] in SENTENCE_END else BlockKind.OTHER), "above-byline"


def _is_button(table: LineTable, i: int) -> bool:
    """Whether a line is a button or a count: "Share full article", "57"."""
    return table.hits[i] is not None or table.heads[i].isdigit()


def _is_label(table: LineTable, i: int) -> bool:
    """Whether a line is a few words that do not end as what somebody says does."""
    return table.sizes[i] < _DECK[0] and table.heads[i][-1] not in SENTENCE_END


def _is_speech(line: str) -> bool:
    """A dash before a signature or speech: "— Jane Doe" is not an item."""
    return line[0] in "–—"


def leftover_kind(table: LineTable, i: int, state: int, *, inside: bool) -> tuple[BlockKind, str]:
    """Return the kind of a line outside the story, and the rule: its phrase family, the heading above it, its form."""
    hit = table.hits[i]
    above = STATE_NAMES[state]
    if hit is not None and not (above == "comments" and hit.family.kind is BlockKind.BYLINE):
        return hit.family.kind, f"{hit.family.id}.{hit.how}"
    if above in _STATE_KINDS:
        return _STATE_KINDS[above], f"under-{above}"
    row, size = table.values[i], table.sizes[i]
    stopped = ENDS[row[_END]] in {"stop", "quote"}
    if inside and size >= 25:
        return (BlockKind.CAPTION, "sentence-between") if stopped or size >= 60 else (BlockKind.RELATED, "link-between")
    if stopped and size >= 60:
        return BlockKind.OTHER, "sentence-apart"
    if size >= 32:
        return BlockKind.RELATED, "link-apart"
    return BlockKind.NAVIGATION, "short-apart"
