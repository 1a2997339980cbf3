"""What is right beside a headline and may look more like one: the deck below it, the kicker above it.

A deck is a sentence or two that sums the story up, with the byline right below. A line is taken for one only where the
line above it opens the head of the page, with nothing, a button or a menu entry above it. Notes about the article may
be between the two ("This article is more than 2 years old").

A kicker is a few words above a longer line. Where a byline is right below, the longer line is the headline.
"""

from collections.abc import Sequence

from newscorpus.boilerplate.headline_forms import is_quotation
from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS, MARKS
from newscorpus.boilerplate.line_statements import is_sentence
from newscorpus.boilerplate.line_table import LineTable
from newscorpus.boilerplate.phrase_families import FamilyHit
from newscorpus.boilerplate.signatures import Signature
from newscorpus.model import BlockKind

__all__ = ("heads_a_note", "is_kicker", "line_above_deck")

_DECK, _DECK_CAPS = 40, frozenset({"sentence", "half"})  # a deck is longer than that, and not a title
_DECK_NOUNS = _DECK_CAPS | {"most", "title"}  # where nouns have capitals
_SHORT_DECK = 15  # unless share buttons name the line above, or it is a longer one on top of the page
_TITLE_WORDS, _SAME = 3, 12  # words of a headline at least; characters that show that two lines are the same
_TITLE = 4  # words: a repeated line this long is a title named by share buttons, not a menu entry
_ENTRY = 20  # characters of a menu entry at most
_NAME = 36  # characters of a name that no list has, at most
_KICKER_WORDS, _TWO = 3, 2
_BUTTONS = 4  # lines of buttons that may be between a deck and its byline
_NOTE, _NOTE_WORDS = 25, 6  # a note is longer, and its headline has no more words
_LINKED = frozenset({"pipe", "arrow", "slash", "glued", "tab"})  # marks of breadcrumbs
_END, _CAPS, _MARKS = (list(GROUPS).index(name) for name in ("end", "caps", "marks"))


def line_above_deck(table: LineTable, i: int, signed: Sequence[int], *, noun_capitals: bool = False) -> int | None:
    """Return the line whose deck line `i` is; `None` when it is not a deck.

    Args:
        table: the lines.
        i: any line but the first.
        signed: the signature of each line.
        noun_capitals: whether nouns have capitals in the language of the page.
    """
    above, row = i - 1, table.values[i]
    while above > 0 and (_is_note(table.hits[above]) or signed[above] is Signature.BYLINE):
        above -= 1
    if CAPS[row[_CAPS]] not in (_DECK_NOUNS if noun_capitals else _DECK_CAPS) or not _is_signed_below(table, i, signed):
        return None
    count = len(table.words[above])
    told_twice = table.seen(above) and count >= _TITLE
    if table.sizes[i] < (_SHORT_DECK if told_twice or (above == 0 and table.sizes[i] < table.sizes[0]) else _DECK):
        return None
    if signed[above] or table.hits[above] is not None or count < _TITLE_WORDS or (table.seen(above) and count < _TITLE):
        return None
    steps = MARKS[table.values[above][_MARKS]] in _LINKED and not is_quotation(table.heads[above])
    told = ENDS[table.values[above][_END]] == "stop" or steps
    if told or table.heads[i][:_SAME] in table.heads[above]:
        return None
    opens = above == 0 or signed[above - 1] is Signature.CAPTION or _is_entry(table, above - 1)
    return above if opens else None


def is_kicker(table: LineTable, i: int, below: int) -> bool:
    """Return whether line `i` is a few words above a longer line without a full stop: "Aus dem Hafen", "Ostheim"."""
    count, longer = len(table.words[i]), len(table.words[below])
    return (
        count <= _KICKER_WORDS
        and longer >= (max(_TITLE_WORDS, count) if count > 1 else _TWO)
        and table.sizes[below] > table.sizes[i]
        and table.hits[below] is None
        and table.heads[i][-1].isalnum()
        and ENDS[table.values[below][_END]] != "stop"
    )


def heads_a_note(table: LineTable) -> bool:
    """Return whether the first line says in a few words what the sentence below it says in full: "Mayor quits"."""
    words = table.words[0]
    if not 1 < len(words) <= _NOTE_WORDS or table.hits[0] is not None or len(table.words) < 2:
        return False
    cased = words[0][0].isupper() and any(map(str.islower, words)) and words[-1][-1].isalnum()
    return cased and table.sizes[1] >= _NOTE and is_sentence(table, 1) and table.words[1][0][0].isupper()


def _is_note(hit: FamilyHit | None) -> bool:
    """Whether a line is a note of the page about the article."""
    return hit is not None and hit.family.kind is BlockKind.CORRECTION


def _is_entry(table: LineTable, i: int) -> bool:
    """Whether a line is a button, a menu entry or a path of menu entries."""
    short = len(table.words[i]) < _TITLE_WORDS or table.sizes[i] <= _ENTRY
    return short or table.hits[i] is not None or MARKS[table.values[i][_MARKS]] in _LINKED


def _is_signed_below(table: LineTable, i: int, signed: Sequence[int]) -> bool:
    """Whether a byline or a date is right below a line, or only buttons and a name that no list has come between."""
    below = i + 1
    while below < min(i + 1 + _BUTTONS, len(signed)) and table.hits[below] is not None and not signed[below]:
        below += 1
    signs = [0 < sign < Signature.LEAD for sign in signed[below : below + 2]]
    return signs[:1] == [True] or (signs[1:] == [True] and table.sizes[below] < _NAME and table.hits[below] is None)
