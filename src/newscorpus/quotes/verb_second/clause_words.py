"""Clauses of a sentence whose verb comes second: from mark to mark, and whether words may be one at all.

A comma, a semicolon, a dash, a new line and a colon end a clause, and so does a quotation of more than a few words.
Shorter ones are words of the clause around them ("nannte das „gut“"). A subjunctive shows that a clause reports; a few
are spelt as an adjective is ("die äußere Wand"), and count only beside a pronoun.
"""

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from newscorpus.quotes.syntax.grammar_bits import AUX, CONJ, FIRST, SUB, SUBJ, TOLD, UNSURE
from newscorpus.quotes.syntax.word_table import Segment, WordTable

__all__ = (
    "ClauseWords",
    "clause_around",
    "ends_clause",
    "is_call",
    "is_speech",
    "may_be_clause",
    "opens_sentence",
    "subjunctive",
)

_MARKS = (",", ";", " – ", " — ", " - ", "\n")
_NAME = 3  # words: a quote of more is not a name


class _Ends(NamedTuple):
    """Where clauses end."""

    before: list[int]
    behind: list[int]


class ClauseWords(NamedTuple):
    """The words between two marks, both inclusive."""

    first: int
    last: int


_CALLS = "?!"


def clause_around(table: WordTable, k: int, begin: int, end: int) -> ClauseWords:
    """Return the clause of word `k`: from mark to mark, inside of the words `begin` to `end`."""
    before, behind = _ends(table)
    i, j = bisect_left(before, k) - 1, bisect_left(behind, k)
    first = max(begin, before[i] + 1 if i >= 0 else 0)
    return ClauseWords(first, min(end, behind[j] if j < len(behind) else end))


def _ends(table: WordTable) -> _Ends:
    """The words that end a clause, as a word after them sees it and as one before them does; worked out once.

    A mark ends it on both sides. A quote that is more than a few words ends it, too: "nannte das „gut“" is one clause.
    So does a call or a question that opens the sentence: `„Ja!“ rief sie`, in print of old without a comma.
    """
    found = table.reading.kept.get(_Ends)
    if not isinstance(found, _Ends):
        marks = {k for k, gap in enumerate(table.gaps) if gap != " " and _is_mark(gap)}
        long = {
            k
            for segment in table.segments
            if segment.words > _NAME or is_call(table, segment)
            for k in range(segment.first, segment.last + 1)
        }
        found = table.reading.kept[_Ends] = _Ends(sorted(marks | long), sorted(marks | {k - 1 for k in long}))
    return found


def is_call(table: WordTable, segment: Segment) -> bool:
    """Whether a call or a question opens a sentence."""
    return table.text[segment.inner_end - 1] in _CALLS and segment.words > 0 and opens_sentence(table, segment)


def opens_sentence(table: WordTable, segment: Segment) -> bool:
    """Whether a sentence starts with a quote."""
    return table.reading.sentence_at(segment.start)[0] == segment.start


def ends_clause(table: WordTable, k: int) -> bool:
    """Whether the gap after word `k` ends a clause."""
    gap = table.gaps[k]
    return gap != " " and _is_mark(gap)


@lru_cache(maxsize=1024)
def _is_mark(gap: str) -> bool:
    if gap == "-, ":  # "Verkehrs-, Bau- und Umweltdirektor"
        return False
    return any(mark in gap for mark in _MARKS) or (gap.rstrip(' \n„»«“"‚›‹').endswith(":") and gap != ":")


def is_speech(table: WordTable, k: int) -> bool:
    """Whether word `k` is in a quote that is more than a name: not in "die „Neue Zeit“ berichtete"."""
    if not table.quoted[k]:
        return False
    segment = table.segments[table.segment_before(table.ends[k])]
    if segment.words > _NAME or table.text[segment.inner_start].islower():
        return True
    first = segment.first
    return any(bits & (AUX | SUBJ) for bits in table.bits[first : first + segment.words])  # "„Das ist Unsinn“"


def subjunctive(table: WordTable, k: int, begin: int) -> bool:
    """Whether word `k` is a subjunctive; with a capital only where the sentence starts, at word `begin`.

    "Ich habe" is none, and who is told of is seldom the writer.
    """
    if not table.bits[k] & (TOLD | UNSURE) or not (k == begin or table.words[k].islower()):
        return False
    if table.bits[k] & UNSURE and not (
        any(bits & SUBJ for bits in table.bits[max(0, k - 1) : k + 2]) or _is_behind_noun(table, k, begin)
    ):
        return False  # "die äußere Wand", not "man äußere sich nicht"
    return not any(bits & FIRST for bits in table.bits[max(0, k - 1) : k + 2])


def _is_behind_noun(table: WordTable, k: int, begin: int) -> bool:
    """Whether a noun is in front and none behind, as around a verb: "das Geld reiche nicht", ", sagte Roth, reiche"."""
    if k <= begin or table.gaps[k - 1] not in {" ", ", ", "), "} or not table.words[k - 1][:1].isupper():
        return False
    behind = k + 1 < len(table.words) and table.gaps[k] == " "
    return not (behind and (table.words[k + 1][:1].isupper() or table.bits[k + 1] & CONJ))


def may_be_clause(table: WordTable, first: int, last: int) -> bool:
    """Whether the words may be a clause of their own: a small verb, or a word that may be one, is among them."""
    for k in range(first, last + 1):
        if table.bits[k] & (AUX | SUB) or subjunctive(table, k, first):
            return True
        alone = table.words[k].islower() and not table.words[min(k + 1, last)][:1].isupper()
        if alone and not table.bits[k] and table.gaps[max(k - 1, 0)] != "-" and table.gaps[k] != "-":
            return True  # a word in lower case that is not an attribute
    return False
