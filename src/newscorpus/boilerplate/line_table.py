"""A table with one row a line: what each line is by itself. The finder and the fitting script both work on it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from operator import add

from attrs import frozen

from newscorpus.boilerplate.line_features import GROUPS, HEAD, LONG, line_values, values_untold
from newscorpus.boilerplate.phrase_families import FamilyHit, family_book
from newscorpus.lexicon import Lexicon
from newscorpus.text import Stretch
from newscorpus.text.characters import beyond_ascii

__all__ = ("ITEM_MARKS", "PARAGRAPH", "SENTENCE_END", "LineTable", "read_line_table")

_DIGITS = list(GROUPS).index("digits")
_NUMBER = re.compile(r"\d+")
_MOST_KNOWN = 10_000  # lines that are kept
_LONG_PAGE = 1_000  # lines; a shorter page is not worth the search for equal rows
_FORMULA = 1200  # a longer line is not a formula
_ENOUGH = 150  # words: enough to recognize the language by
_LONG_WORD = 12  # columns; where words are longer on average, the script has no spaces
_TELLING = 40  # so many lower-case words must be read before the lack of function words says: another language
_ORNAMENT = 6  # a line between paragraphs without a letter is not longer
PARAGRAPH, SENTENCE_END = 80, frozenset(".!?…”“»«\"’'。！？」")  # a paragraph is longer, and how it ends
_FEW = 14  # words: on a page this short, a repeated line says nothing
_KANA_HAN, _HANGUL = "\u3040-\u30ff\u3400-\u9fff", "\uac00-\ud7af"
_WIDE = re.compile(f"[{_KANA_HAN}{_HANGUL}]")  # a character that says and takes as much as two letters
_FIRST_WIDE = "\u3040"  # only a text with a character from here on is searched for wide ones
_UNSPACED = re.compile(f"[{_KANA_HAN}]")
_PAIR = re.compile(f"[{_KANA_HAN}]{{1,2}}|[^\\s{_KANA_HAN}]+")

ITEM_MARKS = frozenset({"* ", "- ", "• ", "– "})
"""How an item of a list begins."""

LineFacts = tuple[str, list[str], int, int, FamilyHit | None, tuple[int, ...], str]
"""Head, words, size, number of function words, phrase, values and form of a line; the form has `#` for numbers."""


@frozen
class LineTable:
    """The lines of a text and what they are by themselves; all sequences have one item a line."""

    text: str
    lines: Sequence[Stretch]
    heads: Sequence[str]
    """The line; of a long one the first and the last characters."""
    words: Sequence[list[str]]
    """The parts of the head between white space."""
    hits: Sequence[FamilyHit | None]
    """The phrase that each line is or holds."""
    phrases: Sequence[tuple[int, FamilyHit]]
    """The same without the gaps: the lines that have a phrase, in order, and the phrase."""
    values: Sequence[tuple[int, ...]]
    """What `line_values` gives for each line, and after it the indices into `GAPS`, `INDENT` and `SEEN`.

    There a line counts as seen when the page has one that differs in its numbers alone: "3 hours ago", "12 Likes".
    """
    sizes: Sequence[int]
    """How long each line is, in columns: a Chinese character takes two."""
    tongue: int
    """Index into `line_features.TONGUE`: the language of the text."""
    inserted: frozenset[int] = frozenset()
    """Lines that say what they are and stand alone between two paragraphs: they say nothing about their neighbours."""

    def seen(self, i: int) -> int:
        """How often the page has just this line: an index into `SEEN`."""
        return min(self.heads.count(self.heads[i]), 3) - 1 if self.values[i][-1] else 0


class LineBook:
    """What lines are by themselves, kept for the next page: sites print the same short lines on all their pages."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take families and function words from the lexicon."""
        self._look_up = family_book(lexicon).look_up
        self._stops_of = lexicon.words("stop_words").intersection
        self._known: dict[str, LineFacts] = {}

    def read(self, text: str, lines: Iterable[Stretch]) -> list[LineFacts]:
        """Return what is known of each line."""
        known, out, plain = self._known, [], max(beyond_ascii(text), default="") < _FIRST_WIDE
        for start, end in lines:
            size = end - start
            if size >= LONG:
                head = f"{text[start : start + HEAD]} {text[end - 3 : end].lstrip()}"
                wide = not (plain or head.isascii()) and _WIDE.search(head) is not None
                out.append(self._facts(head, size + len(_WIDE.findall(text, start, end)) if wide else size, wide=wide))
                continue
            line = text[start:end]
            facts = known.get(line)
            if facts is None:
                wide = not (plain or line.isascii()) and _WIDE.search(line) is not None
                facts = self._facts(line, size + len(_WIDE.findall(line)) if wide else size, wide=wide)
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                known[line] = facts
            out.append(facts)
        return out

    def _facts(self, head: str, size: int, *, wide: bool) -> LineFacts:
        words = head.split()
        small = len(self._stops_of(words))
        hit = self._look_up(head, words, size) if size < _FORMULA else None
        values = line_values(head, _spaced(head, words) if wide else words, size, small)
        return head, words, size, small, hit, values, _NUMBER.sub("#", head) if values[_DIGITS] else head


def _spaced(head: str, words: list[str]) -> list[str]:
    """The words of a line; those of scripts without spaces are about two characters long."""
    return words if _UNSPACED.search(head) is None else _PAIR.findall(head)


@cache
def _line_book(lexicon: Lexicon) -> LineBook:
    return LineBook(lexicon)


def read_line_table(text: str, lines: Sequence[Stretch], lexicon: Lexicon) -> LineTable:
    """Fill in the table of a text."""
    facts = _line_book(lexicon).read(text, lines)
    heads, words, sizes, small, hits, alone, forms = zip(*facts, strict=True) if facts else ((),) * 7
    telling = _telling(words, sizes, small)
    if not telling:
        alone = tuple(map(values_untold, alone, heads, words, sizes, small))
    placed = zip(_gaps(text, lines), _indents(text, lines), _seen(forms), strict=True)
    return LineTable(
        text=text, lines=lines, heads=heads, words=words, hits=hits, sizes=sizes,
        phrases=[(i, hit) for i, hit in enumerate(hits) if hit is not None],
        values=_shared(map(add, alone, placed)) if len(lines) > _LONG_PAGE else list(map(add, alone, placed)),
        tongue=0 if telling and lexicon.language == "en" else 1, inserted=_inserted(heads, hits, sizes),
    )  # fmt: skip


def _shared(rows: Iterable[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The rows, equal ones kept once: a page of a million lines has few hundred that differ."""
    known: dict[tuple[int, ...], tuple[int, ...]] = {}
    return [known.setdefault(row, row) for row in rows]


def _inserted(heads: Sequence[str], hits: Sequence[FamilyHit | None], sizes: Sequence[int]) -> frozenset[int]:
    """The lines that were put between two paragraphs: a phrase that is sure by itself, or an ornament."""

    def is_paragraph(k: int) -> bool:
        return sizes[k] >= PARAGRAPH and hits[k] is None and heads[k][-1] in SENTENCE_END

    possible = [i for i, hit in enumerate(hits) if hit is not None or sizes[i] < _ORNAMENT]
    between = [i for i in possible if 0 < i < len(hits) - 1 and is_paragraph(i - 1) and is_paragraph(i + 1)]
    return frozenset([i for i in between if _says_itself(hits[i], heads[i], sizes[i])])


def _says_itself(hit: FamilyHit | None, head: str, size: int) -> bool:
    if hit is None:
        return not any(map(str.isalnum, head))
    return hit.family.sure and (hit.how == "whole" or (size < LONG and (hit.how == "starts" or hit.family.strong)))


def _telling(words: Sequence[list[str]], sizes: Sequence[int], small: Sequence[int]) -> bool:
    """Whether function words can be relied on: a text with hardly any of them is in another language."""
    known = total = 0
    for parts, size, few in zip(words, sizes, small, strict=True):
        if size >= 60:
            known += few
            total += max(len(parts), size // _LONG_WORD)
            if total >= _ENOUGH:
                break
    return total < _TELLING or known > 0.1 * total


def _seen(forms: Sequence[str]) -> list[int]:
    """Index into `SEEN` for each line."""
    if len(forms) <= _FEW or len(set(forms)) == len(forms):
        return [0] * len(forms)
    counts = Counter(forms)
    return [min(counts[form], 3) - 1 for form in forms]


def _gaps(text: str, lines: Sequence[Stretch]) -> list[int]:
    """Index into `GAPS` for each line: whether a blank line comes before it, after it, or both."""
    mark = "\n" if "\n" in text else "\r"  # files of old ended lines with CR alone
    blank = [True] if lines else []
    blank += [start - end > 1 and text.count(mark, end, start) > 1 for (_, end), (start, _) in pairwise(lines)]
    blank.append(True)
    return [before + 2 * after for before, after in pairwise(blank)]


def _indents(text: str, lines: Sequence[Stretch]) -> list[int]:
    """Index into `INDENT` for each line."""
    return [0 if start == 0 or text[start - 1] in "\n\r" else _indent(text, start) for start, _ in lines]


def _indent(text: str, start: int) -> int:
    at = start
    while at > 0 and start - at < 8 and text[at - 1] in " \t":
        at -= 1
    return 0 if at == start else 1 if start - at <= 2 else 2
