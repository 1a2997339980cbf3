"""Forms that tell against a headline: sentences, quotations, turns of a transcript, the number of a document.

A headline may be a sentence of a few words or one in quotation marks ("“It is over”"), but several sentences, words
around a quotation and a full stop at the end belong to the text.
"""

import re
from collections.abc import Sequence

from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS
from newscorpus.boilerplate.line_table import LineTable

__all__ = ("TITLES", "is_code", "is_paragraph", "is_quotation", "is_sentence_like", "is_turn", "quotes")

_CODE_WORDS, _CODE_DIGITS = 2, 8  # the number of a document has so many digits, and a word before it
_FEW_WORDS = 4  # "It is over." may be a headline
_OPENING = frozenset('“"')
_SIGNED_QUOTE = re.compile('[.!?][”"] ?[-–—] ?[A-ZÀ-Þ]')
_QUOTED_TWICE = re.compile('(?:[,.!?][”"“«»]|[”"“«»],) .*[.!?][”"“«»]$')  # “We won,” Roe said. “At last.”
_GOES_ON = re.compile(
    r"""[^\W\d_][.!?](?:[”"’»]|'')? (?:["“‘«]|``|'')?[^\W\d_].*[.!?][”"“«»’']+$"""
)  # … said Roe. “I was there.”
_ASKS_THEN = re.compile(r"[^\W\d_]{3}[.!?] ['\"“]?[A-ZÀ-Þ].*[!?]$")  # "The ice may be saved by glass. Should it be?"
_TWO_SENTENCES, _PARAGRAPH = re.compile(r"[^\"“‘]*[^\W\d_]{3}[.!?] [A-ZÀ-Þ]"), 60
_STOPS = (". ", "! ", "? ")
_ONE_QUOTE = re.compile('["“„«»][^"”“«»]*["”“»«]')
_STOP_IN_QUOTE = re.compile(r"""(?<!\.)\. ?(?:[”"“»’]|'')$""")
_FULL_WORDS, _MANY_WORDS = 8, 14  # a longer line that ends so is a paragraph; one quotation alone may be longer
TITLES = frozenset({"title", "most"})  # the capitals of a title
_END, _CAPS = (list(GROUPS).index(name) for name in ("end", "caps"))
_TURN = re.compile(r"([A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,4})(?: ?\([^()]{1,60}\))?:\s")
_TURNS = 12  # lines


def quotes(line: str) -> bool:
    """Return whether a line leads to another ("She wrote:", "Yours, etc,") or is a signed quotation (“Yes.” - Roe)."""
    return line[-1] in ":," or (line[0] in _OPENING and _SIGNED_QUOTE.search(line) is not None)


def is_paragraph(table: LineTable, i: int) -> bool:
    """Return whether a line is several sentences that ask nothing, without a title's capitals, and too long for one."""
    line = table.heads[i]
    if len(line) < _PARAGRAPH or line[-1] not in ".!" or CAPS[table.values[i][_CAPS]] in TITLES:
        return False
    return any(map(line.__contains__, _STOPS)) and _TWO_SENTENCES.match(line) is not None


def is_code(words: Sequence[str]) -> bool:
    """Return whether a line ends with the number of a document: "Document EXMP000020210903eh930004m"."""
    return len(words) <= _CODE_WORDS and sum(map(str.isdigit, words[-1])) >= _CODE_DIGITS


def is_quotation(line: str) -> bool:
    """Return whether a line is one quotation and nothing else: "»We won«"."""
    return _ONE_QUOTE.fullmatch(line) is not None


def is_sentence_like(table: LineTable, i: int) -> bool:
    """Return whether a line stops as sentences do: without a byline it is the first paragraph, or a caption."""
    line = table.heads[i]
    count = len(table.words[i])
    if count <= _MANY_WORDS and _ONE_QUOTE.fullmatch(line):
        # “It is over. We lost.” may be a headline, but not right below a sentence
        return i > 0 and count > 1 and _STOP_IN_QUOTE.search(line) is not None and _closes(table, i - 1)
    if count <= _FEW_WORDS:
        return False
    if CAPS[table.values[i][_CAPS]] == "title" and (count > _FULL_WORDS or any(map(line.__contains__, _STOPS))):
        return False  # "I Taught My Son to Drive. Then I Sold the Car."
    if ENDS[table.values[i][_END]] == "stop":
        return True
    long = count > _FULL_WORDS and _STOP_IN_QUOTE.search(line) is not None
    long = long or (count > _MANY_WORDS and _ASKS_THEN.search(line) is not None)
    return long or _GOES_ON.search(line) is not None or _QUOTED_TWICE.search(line) is not None


def is_turn(heads: Sequence[str], i: int) -> bool:
    """Return whether a line is a turn of a transcript: "ROE: It is over.", if Roe speaks again, after somebody else."""
    turn = _TURN.match(heads[i])
    if turn is None or heads[i][-1] not in '.?!”"':
        return False
    below = [found[1] for head in heads[i + 1 : i + _TURNS] if (found := _TURN.match(head)) is not None]
    return turn[1] in below[1:] and below[0] != turn[1]


def _closes(table: LineTable, i: int) -> bool:
    """Whether a line ends as sentences and quotations do."""
    return len(table.words[i]) > _FEW_WORDS and ENDS[table.values[i][_END]] in ("stop", "quote")
