"""Noun phrases and clauses of a sentence whose nouns have capitals and whose verb stands second.

A noun phrase is read from its first word on: determiners, attributes in lower case, nouns and names, and what hangs on
them with a genitive or "von". Capitals make that easy where nouns have them: an attribute is what stands in lower case
in front of a capital. A clause is what stands between two marks; its subject stands in front of the verb, or, when
something else does ("Am Montag sagte X"), behind it. No dictionary of nouns or verbs is asked.
"""

from typing import NamedTuple

from newscorpus.lexicon.traits import adjective_endings, adverb_endings
from newscorpus.quotes.cue_context import Piece
from newscorpus.quotes.grammar import ADV, AUX, CONJ, DET, OBJ, OF, POSS, PREP, SUB, SUBJ, TIME, TOLD
from newscorpus.quotes.word_table import WordTable

__all__ = (
    "Clause",
    "Phrase",
    "behind",
    "characters",
    "clause_around",
    "holds_verb",
    "main_subject",
    "noun_phrase",
    "phrase_before",
    "span_of",
    "subject",
)

Phrase = tuple[int, int]
"""The first and the last word, both inclusive."""

_FAR = 30
"""Words: no phrase is longer."""

_INSIDE = frozenset((" ", "-", "\u00a0", "’", "'", "/", "–", "-/"))
_NAMED = frozenset((" „", " “", ' "', "“ ", '" ', " »", "« ", "“ („", " ‚", "‘ "))
_SMALL = PREP | SUB | CONJ | ADV | AUX | OBJ | SUBJ | TOLD
_SKIPPED = 12
"""Words between a verb and the subject behind it."""

_MARKS = (",", ";", " – ", " — ", " - ", "\n")
_NAME = 3
"""Words: a quote of more is no name."""


class Clause(NamedTuple):
    """The words between two marks, both inclusive."""

    first: int
    last: int


def clause_around(table: WordTable, k: int, begin: int, end: int) -> Clause:
    """Return the clause of word `k`: from mark to mark, inside of the words `begin` to `end`."""
    first = last = k
    while first > begin and not _is_mark(table, first - 1) and not _is_speech(table, first - 1):
        first -= 1
    while last < end and not _is_mark(table, last) and not _is_speech(table, last + 1):
        last += 1
    return Clause(first, last)


def _is_mark(table: WordTable, k: int) -> bool:
    """Whether the gap behind word `k` ends a clause."""
    gap = table.gaps[k]
    return gap != " " and (any(mark in gap for mark in _MARKS) or (gap.rstrip(' \n„»"').endswith(":") and gap != ":"))


def _is_speech(table: WordTable, k: int) -> bool:
    """Whether word `k` stands in a quote that is more than a name: not in "die „Neue Zeit“ berichtete"."""
    if not table.quoted[k]:
        return False
    segment = table.segments[table.segment_before(table.ends[k])]
    return segment.words > _NAME


def noun_phrase(table: WordTable, k: int, end: int) -> Phrase | None:
    """Return the noun phrase or pronoun that starts with word `k` and ends at word `end` at the latest."""
    if k > end or _is_speech(table, k):
        return None
    if table.bits[k] & SUBJ and not table.bits[k] & DET:
        return k, k
    last = _core(table, k, min(end, k + _FAR))
    if last < 0:
        return None
    while last < min(end, k + _FAR):
        further = _goes_on(table, last, min(end, k + _FAR))
        if further <= last:
            break
        last = further
    return k, last


def _core(table: WordTable, k: int, end: int) -> int:
    """The last word of determiners, attributes and nouns from word `k` on; -1 without a noun."""
    last = -1
    for i in range(k, end + 1):
        word, bits = table.words[i], table.bits[i]
        if i > k and not _joined(table, i):
            break
        if table.quoted[i] or (word[:1].isupper() and not bits & (_SMALL | DET | POSS)):
            last = i
        elif i == k and bits & (DET | POSS):
            continue
        elif last >= 0 or not _is_attribute(table, i):
            if last >= 0 and word.isdigit():
                last = i
                continue
            break
    return last


def _joined(table: WordTable, k: int) -> bool:
    """Whether word `k` goes on with the phrase of the word in front, as far as the marks between them tell."""
    gap = table.gaps[k - 1]
    return gap in _INSIDE or _abbreviated(table, k - 1) or (gap in _NAMED and not _is_speech(table, k))


def _is_attribute(table: WordTable, k: int) -> bool:
    """Whether a word in lower case may stand between a determiner and its noun."""
    word, bits = table.words[k], table.bits[k]
    if word[:1].isdigit() or bits & (DET | POSS):
        return True
    return word.endswith(adjective_endings(table.reading.lexicon)) and not bits & _SMALL and len(word) > 3


def _abbreviated(table: WordTable, k: int) -> bool:
    """Whether the full stop behind word `k` belongs to it: "Dr. Maier", "George W. Bush", "5. Mai"."""
    word, gap = table.words[k], table.gaps[k]
    return gap[:1] == "." and not gap[1:].strip() and (len(word) == 1 or f"{word}." in _listed(table))


def _listed(table: WordTable) -> frozenset[str]:
    return table.reading.lexicon.words("abbreviations")


def _goes_on(table: WordTable, last: int, end: int) -> int:
    """The last word of what hangs on a phrase that ends with word `last`: a genitive, "von …", "und …", "(SPD)"."""
    gap, k = table.gaps[last], last + 1
    if k > end:
        return last
    if gap == " (":
        close = next((i for i in range(k, min(k + 4, end + 1)) if ")" in table.gaps[i]), -1)
        return close if close >= 0 and table.words[k][:1].isupper() else last
    if gap != " " and not (gap == ") " and table.gaps[last - 1] == " ("):
        return last
    bits = table.bits[k]
    if bits & (OF | CONJ) and k < end and table.gaps[k] == " ":
        start = k if bits & OF and bits & DET else k + 1
        inner = _core(table, start, end)
        if bits & CONJ and inner >= 0 and not (table.words[start][:1].isupper() or table.bits[start] & (DET | POSS)):
            return last
        return inner if inner >= 0 else last
    return last


def phrase_before(table: WordTable, k: int, first: int) -> Phrase | None:
    """Return the noun phrase that ends with word `k` and does not start before word `first`."""
    best: Phrase | None = None
    for i in range(k, max(first, k - _FAR) - 1, -1):
        if _is_speech(table, i) or (i < k and table.gaps[i] not in _INSIDE and not _abbreviated(table, i)):
            break
        found = noun_phrase(table, i, k)
        if found is not None and found[1] == k:
            best = found
            if table.bits[i] & (DET | POSS) and not table.bits[i] & OF:
                break
    return best


def subject(table: WordTable, verb: int, clause: Clause) -> Phrase | None:
    """Return the subject of the finite verb at word `verb`: in front of it, or behind it."""
    first = clause.first
    while first < verb and table.bits[first] & (CONJ | ADV) and table.gaps[first] == " ":
        first += 1
    if first < verb and not table.bits[first] & (PREP | SUB | TIME | OBJ) and not _is_adverb(table, first):
        found = noun_phrase(table, first, verb - 1)
        if found is not None:
            return found
    return behind(table, verb + 1, clause.last)


def behind(table: WordTable, k: int, last: int) -> Phrase | None:
    """The noun phrase from word `k` on, behind adverbs, pronouns and phrases with a preposition."""
    stop = min(last, k + _SKIPPED)
    while k <= stop and not _is_speech(table, k):
        bits = table.bits[k]
        if bits & PREP and not bits & (DET | SUBJ):
            inner = noun_phrase(table, k + 1, last)
            k = inner[1] + 1 if inner is not None else k + 1
        elif bits & SUBJ:
            return k, k
        elif bits & (ADV | TIME | OBJ | AUX) and not bits & (DET | POSS):
            k += 1
        else:
            return noun_phrase(table, k, last)
        if table.gaps[k - 1].strip():
            break
    return None


def _is_adverb(table: WordTable, k: int) -> bool:
    """Whether the first word of a sentence is an adverb, whose capital says nothing: "Tatsächlich", "Ergänzend"."""
    if table.bits[k] or table.words[k + 1 : k + 2] == [] or table.words[k + 1][:1].isupper():
        return False
    return table.words[k].endswith(adverb_endings(table.reading.lexicon))


def main_subject(table: WordTable, begin: int, end: int) -> Phrase | None:
    """Return the subject of a sentence whose verb no list has: what stands first, or behind the next word."""
    k = begin
    while k < end and table.bits[k] & CONJ:
        k += 1
    if table.bits[k] & PREP and not table.bits[k] & DET:
        inner = noun_phrase(table, k + 1, end)
        return behind(table, (inner[1] if inner else k) + 2, end)
    if (table.bits[k] & (ADV | SUB | TIME | OBJ) and not table.bits[k] & DET) or _is_adverb(table, k):
        found = behind(table, k + 2, end)
        return found if found is not None else noun_phrase(table, k + 1, end)
    return noun_phrase(table, k, end)


def holds_verb(table: WordTable, first: int, last: int) -> bool:
    """Whether the words may be a clause of their own: a small verb, or a word that may be one, is among them."""
    for k in range(first, last + 1):
        if table.bits[k] & (AUX | TOLD | SUB):
            return True
        if not table.bits[k] and table.words[k].islower() and not table.words[min(k + 1, last)][:1].isupper():
            return True  # a word in lower case that is no attribute
    return False


def characters(table: WordTable, phrase: Phrase | None) -> Piece | None:
    """Return the characters of a phrase; `None` without one."""
    return None if phrase is None else span_of(table, phrase)


def span_of(table: WordTable, phrase: Phrase) -> Piece:
    """The characters of a phrase, with a bracket that closes at its end."""
    start, end = table.start(phrase[0]), table.ends[phrase[1]]
    closes = table.gaps[phrase[1]][:1] == ")" and "(" in table.text[start:end]
    return start, end + closes
