"""Which line ends were made by wrapping at a column, and which end a paragraph.

Mail, archives, PDF and old exports break the lines of a paragraph at some column. A program that wraps fills each
line as far as it goes: it breaks where the next word would cross the column. So a column leaves evidence: one number
that no line exceeds, and that every broken line would exceed with the first word of the next line added. Lines
of verse, lists, addresses and headers are not filled like that, and no column explains them. The column is looked for
among the line ends that hardly anybody writes by hand, those with a small letter after them, or a function word or a
hyphen before them; every other line end then has to agree with it. Set type and lines broken by hand are ragged, and
no column explains them either: there a line end has to run on, the lines have to be about equally long, and few of
them may end at a pause, where verse is broken.

In doubt, lines are not joined. Nothing is joined unless more of the text agrees with the column than not; text that
runs past the column, or stops short of it without a blank line after it, disagrees. So one pair of lines in a page of
long paragraphs proves nothing. A blank line always separates. So does the first line of an indented paragraph, a line
that falls back from a hanging one, the next item of a list, the next turn of a transcript, and every line that is set
in columns, as tables and pages of two columns are. Each level of quoted mail ("> ") has its own column.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate, chain, pairwise
from typing import NamedTuple

from newscorpus.text.lines import BREAK, Stretch

__all__ = ("HYPHENS", "QUOTED", "find_wrapped")

QUOTED = re.compile(r"(?:>[ \t]?)+")
"""What mail puts before each line that it quotes."""

HYPHENS = "-\u00ad"
"""What may divide a word at a line end."""

_NARROW, _WIDE = 40, 100  # columns that people and programs wrap at
_SHORT = 30  # a shorter line is the end of a paragraph, or an entry of a menu
_LONG_WORD = 12  # longer ones are addresses; they may come after a line of any length
_INDENT = 30  # white space before a line, at most
_STOPS = frozenset('.!?…:;"”’»)')
_AFTER_ITEM = ";:"  # a small letter behind these may begin the next item of a list
_COLUMNS = re.compile(r"\t|[^.!?:\s] {3,}|\|")  # two spaces are an old habit after a stop
_HEADER = re.compile(r"\S {12,}\S")  # "THE DAILY EXAMPLE            Page 4"
# a dash with a small letter after it goes on with a sentence
_ITEM = re.compile(r"[-*•·▪◦+][ \t]|[–—][ \t](?![a-z])|\(?(?:\d{1,3}|[A-Za-z])[.)][ \t]")
_TURN = re.compile(r"(?:[A-Z][\w.'’-]*[ \t]){0,3}[A-Z][\w.'’-]*(?:[ \t]\([^()\n]{1,30}\))?:[ \t]")
_RAGGED = 0.75  # a ragged line is at least so long, as a share of the longest
_PAUSES = 0.25  # and so many of the lines end at a pause, at most: verse is broken where the voice rests
_FEW = 4  # line ends that run on; fewer show no ragged column
_MOST = 0.75  # so many of the line ends that run on have to agree


class _LineEnd(NamedTuple):
    """A line end without a blank line after it."""

    line: int
    """The index of the line before it."""

    length: int
    """How far that line reaches."""

    beyond: int
    """How far it would reach with the next word."""

    behind: int
    """How far the next line reaches; 0 when it is one word, which no column can break."""

    certain: bool
    """Hardly anybody writes it by hand: a small letter follows it, or a function word or a hyphen precedes it."""

    stops: bool
    """The line before it ends like a sentence."""

    pauses: bool
    """The line before it ends with a mark of any kind."""

    step: int
    """How much deeper the next line is indented."""

    parts: bool
    """The next line begins an item or a turn, or both lines are set in columns."""


class _Column(NamedTuple):
    """Where lines were broken: a line is at most `last` long, and with the next word would be longer than `first`."""

    first: int
    last: int
    ragged: bool = False

    def explained(self, ends: Iterable[_LineEnd]) -> list[_LineEnd]:
        """The line ends that wrapping at this column makes."""
        first, last, _ = self
        return [end for end in ends if end.length <= last >= end.behind and end.beyond >= first]


def find_wrapped(text: str, lines: Sequence[Stretch], function_words: AbstractSet[str]) -> list[int]:
    r"""Return the indices of the lines whose paragraph goes on with the next line, in order.

    >>> from newscorpus.text.lines import find_lines
    >>> page = "Rain Again\nRain fell on the town for the third day in a\nrow, and the\nriver rose."
    >>> find_wrapped(page, find_lines(page), {"a", "the"})
    [1]

    Args:
        text: any string.
        lines: its lines, as `find_lines` gives them.
        function_words: words that end no line but a wrapped one, in lower case.
    """
    plain = ">" not in text  # nobody quotes mail
    if plain and _is_long_lines(text, lines):
        return []
    followed = [
        i
        for i, ((start, end), (then, _)) in enumerate(pairwise(lines))
        if then - end <= _INDENT and end - start <= _WIDE and _is_one_break(text[end:then])
    ]
    if not any(lines[i][1] - lines[i][0] > _NARROW - _INDENT for i in followed):
        return []
    if plain and _disagrees(text, lines, followed):
        return []
    if plain and not any(_runs_on(text, lines[i], lines[i + 1][0], function_words) for i in followed):
        return []
    page = _Page(text, lines, function_words)
    if plain:
        return _joined([page.line_end(i, *lines[i], *lines[i + 1]) for i in followed], page.reaches(range(len(lines))))
    quoted = [match.end() if (match := QUOTED.match(text, start)) else start for start, _ in lines]
    depths = [text.count(">", start, begin) for (start, _), begin in zip(lines, quoted, strict=True)]
    ends: dict[int, list[_LineEnd]] = defaultdict(list)
    for i in followed:
        if depths[i] == depths[i + 1]:
            ends[depths[i]].append(page.line_end(i, quoted[i], lines[i][1], quoted[i + 1], lines[i + 1][1]))
    levels: dict[int, list[int]] = defaultdict(list)
    for i, depth in enumerate(depths):
        levels[depth].append(i)
    return sorted(chain.from_iterable(_joined(ends[depth], page.reaches(levels[depth])) for depth in ends))


def _is_one_break(gap: str) -> bool:
    if gap == "\n" or gap.strip(" \t") == "\n":
        return True
    return "\n\n" not in gap and len(BREAK.findall(gap)) == 1


def _is_long_lines(text: str, lines: Sequence[Stretch]) -> bool:
    """Whether most of the text is in lines that run past every column: what is left cannot outweigh them."""
    long = sum([end - start for start, end in lines if end - start > _WIDE and text.find(" ", start, end) >= 0])
    return 2 * long >= len(text)


def _disagrees(text: str, lines: Sequence[Stretch], followed: Sequence[int]) -> bool:
    """Whether more of the text runs past every column than all line ends together: the cheap part of `_agrees`."""
    most = sum([lines[i][1] - (lines[i - 1][1] if i else 0) for i in followed])  # the white space in front included
    for start, end in lines:
        if end - start > _WIDE and text.find(" ", start, end) >= 0:
            most -= end - start
            if most <= 0:
                return True
    return False


def _runs_on(text: str, line: Stretch, following: int, function_words: AbstractSet[str]) -> bool:
    """Whether a line end may be certain: the cheap part of what `_Page.line_end` asks."""
    start, end = line
    if end - start < _NARROW - _LONG_WORD and not (start and text[start - 1] in " \t\u00a0"):
        return False
    return (
        text[following].islower()
        or text[end - 1] in HYPHENS
        or text[max(start, text.rfind(" ", start, end) + 1) : end].lower() in function_words
    )


class _Page:
    """Lines, and what can be seen at their ends."""

    def __init__(self, text: str, lines: Sequence[Stretch], function_words: AbstractSet[str]) -> None:
        self._text = text
        self._lines = lines
        self._function_words = function_words
        self._indents = [
            0 if start == 0 or text[start - 1] in "\n\r" else start - _margin(text, start) for start, _ in lines
        ]
        self._spaced = "   " in text or "\t" in text or "|" in text

    def reaches(self, chosen: Iterable[int]) -> list[int]:
        """How far each of the lines reaches that has several words, the white space before it included."""
        find, lines, indents = self._text.find, self._lines, self._indents
        return [lines[i][1] - lines[i][0] + indents[i] for i in chosen if find(" ", *lines[i]) >= 0]

    def line_end(self, i: int, start: int, end: int, first: int, stop: int) -> _LineEnd:
        """The end of line `i`, whose words are `start:end`, and those of the next line `first:stop`."""
        text = self._text
        space = text.find(" ", first, stop)
        last, following = text[end - 1], text[first] if first < stop else ""
        stops = last in _STOPS
        if following.islower():
            runs_on = last not in _AFTER_ITEM
        elif last in HYPHENS:
            runs_on = text[end - 2 : end - 1].isalpha()
        else:
            runs_on = text[max(start, text.rfind(" ", start, end) + 1) : end].lower() in self._function_words
        # most lines begin with two letters in the middle of a sentence
        plain = not (stops or self._spaced) and text[first : first + 2].isalpha()
        indent, then = self._indents[i], self._indents[i + 1]
        length = end - self._lines[i][0] + indent
        word = (space if space >= 0 else stop) - first
        if word > _LONG_WORD and not text[first : first + word].isascii():
            word = _LONG_WORD  # a script without spaces breaks anywhere
        return _LineEnd(
            i, length, length + word, stop - self._lines[i + 1][0] + then if space >= 0 else 0,
            runs_on and length + min(word, _LONG_WORD) >= _NARROW, stops, not last.isalnum(), then - indent,
            not plain and _parts(text, (start, end), (first, stop)),
        )  # fmt: skip


def _margin(text: str, start: int) -> int:
    """Where the white space before `start` begins."""
    at = start
    while at > 0 and start - at < _INDENT and text[at - 1] in " \t\u00a0":
        at -= 1
    return at


def _parts(text: str, line: Stretch, following: Stretch) -> bool:
    """Whether the next line is empty, or begins an item or a turn, or both lines are set in columns."""
    if following[0] == following[1]:
        return True
    last = text[line[1] - 1]
    item = _ITEM.match(text, *following)
    if item is not None:
        ends = _AFTER_ITEM if text[item.end() : item.end() + 1].islower() else _STOPS
        return last in ends or _ITEM.match(text, *line) is not None
    if last in _STOPS and _TURN.match(text, *following):
        return True
    if _HEADER.search(text, *line):
        return True
    return _COLUMNS.search(text, *line) is not None and _COLUMNS.search(text, *following) is not None


def _joined(ends: Sequence[_LineEnd], reaches: Sequence[int]) -> list[int]:
    """Return the lines that go on, of one level; `reaches` says how far each line of several words goes."""
    open_ends = [end for end in ends if not end.parts]
    certain = [end for end in open_ends if end.certain]
    if not certain:
        return []
    filled = _filled(open_ends, reaches)
    column: _Column | None = filled
    explained = filled.explained(open_ends)
    if sum([end.certain for end in explained]) < _MOST * len(certain):
        column = _ragged(certain)
        explained = column.explained(open_ends) if column is not None else []
    if column is None or not _agrees(column, explained, open_ends, reaches):
        return []
    # paragraphs begin with an indented line where lines that go on do not, and else with one that hangs out
    indented = sum([(end.step > 0) - (end.step < 0) for end in certain]) <= 0
    out: list[int] = []
    for end in explained:
        goes_on = not end.step or (end.step > 0) is not indented
        if column.ragged:  # a headline may be as long as the lines below it
            goes_on = goes_on and not end.stops and bool(out) and out[-1] == end.line - 1
        if end.certain or goes_on:
            out.append(end.line)
    return out


def _filled(ends: Sequence[_LineEnd], reaches: Sequence[int]) -> _Column:
    """The column that explains most of the certain line ends, then most of the others, and that fewest lines exceed.

    Several numbers may do equally well; the column then runs from the least to the greatest of them.
    """
    above = len(ends) + len(reaches) + 1  # what one certain line end weighs: more than all else together
    changes = [0] * (_WIDE + 2)  # of the score, from each number to the next
    for end in ends:
        if end.length <= _WIDE:
            weight = above if end.certain else 1
            changes[end.length] += weight
            changes[min(end.beyond, _WIDE) + 1] -= weight
    for reach in reaches:
        changes[min(reach, _WIDE + 1)] += 1  # a line exceeds the numbers below its length
    scores = list(accumulate(changes))
    best, last = max(zip(scores[_NARROW:], range(_NARROW, _WIDE + 1), strict=False))
    first = last
    while first > _NARROW and scores[first - 1] == best:
        first -= 1
    return _Column(first, last)


def _ragged(certain: Sequence[_LineEnd]) -> _Column | None:
    """The range of lengths of most lines that run on, when it is narrow enough."""
    lengths = sorted(end.length for end in certain if end.length >= _NARROW)
    if len(lengths) < _FEW or sum(end.pauses for end in certain) > _PAUSES * len(certain):
        return None
    last = min(lengths[-1], _WIDE)
    first = int(_RAGGED * last)
    enough = sum(length >= first for length in lengths) >= _MOST * len(lengths)
    return _Column(first, last, ragged=True) if enough else None


def _agrees(column: _Column, explained: Iterable[_LineEnd], ends: Iterable[_LineEnd], reaches: Iterable[int]) -> bool:
    """Whether more of the text agrees with the column than not: lines that stop short of it, or exceed it.

    A short line and one that ends like a sentence say nothing: a paragraph may end anywhere.
    """
    last = column.last
    short = sum([end.length for end in ends if _SHORT <= end.length <= last and not end.stops])
    short -= sum([end.length for end in explained if end.length >= _SHORT and not end.stops])
    return sum([end.length for end in explained]) > short + sum([reach for reach in reaches if reach > last])
