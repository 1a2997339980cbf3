"""The cues of a sentence whose verb stands second, with all of their parts: "teilte … mit", "hat … erklärt".

A finite form may have a particle at the end of its clause. A participle goes with an auxiliary in front, or behind
it where a conjunction opens the clause; a particle and its form are one word there: "wie X mitteilte".
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.quotes.cues import Cue, Reports, Takes
from newscorpus.quotes.grammar import (
    ADV,
    AUX,
    DET,
    HAVE,
    PASSIVE,
    POSS,
    REPORT,
    SUB,
)
from newscorpus.quotes.verb_second_phrases import (
    Clause,
    clause_around,
)
from newscorpus.quotes.word_table import WordTable

__all__ = ("CueWords", "Told", "cue_words", "cues_in")


class Told(NamedTuple):
    """A cue in its sentence."""

    takes: frozenset[Takes]
    parts: tuple[int, ...]
    """Its words: those of "teilte … mit", "hat … erklärt"."""

    finite: int
    """The word that has the subject beside it."""

    clause: Clause
    final: bool
    """Whether the verb stands at the end: "wie X mitteilte"."""

    begin: int
    end: int
    """The first and the last word of the sentence."""


class CueWords(NamedTuple):
    """The words that cues are found by."""

    finite: Mapping[str, tuple[Cue, ...]]
    participles: Mapping[str, Cue]
    joined: Mapping[str, Cue]
    """Particle and form in one word: "mitteilte"."""

    report_endings: tuple[str, ...]


@cache
def cue_words(lexicon: Lexicon, reports: Reports) -> CueWords:
    """Return the words that cues of the language are found by."""
    finite: dict[str, tuple[Cue, ...]] = {}
    participles: dict[str, Cue] = {}
    joined: dict[str, Cue] = {}
    for cue in lexicon.entries("cues", Cue, table="cue"):
        if reports == "speech" and not cue.speech:
            continue
        if cue.participle:
            participles.setdefault(cue.participle, cue)
        for form in cue.forms:
            for spelling in (form, form.capitalize()):
                finite[spelling] = tuple(sorted((*finite.get(spelling, ()), cue), key=lambda c: -len(c.particle)))
            if cue.particle:
                joined.setdefault(cue.particle + form, cue)
    nouns = (line.split() for line in lexicon.lines("grammar"))
    endings = tuple(sorted(word.lower() for word, kind in nouns if kind == "report"))
    return CueWords(finite, participles, joined, endings)


def cues_in(table: WordTable, known: CueWords, begin: int, end: int) -> Iterator[Told]:
    """The cues of a sentence, with all of their parts."""
    for k in range(begin, end + 1):
        if table.quoted[k]:
            continue
        word = table.words[k]
        if word not in known.finite and word not in known.participles and word not in known.joined:
            continue
        if word[0].isupper() and k > begin and table.gaps[k - 1] == " " and not table.bits[k] & REPORT:
            continue  # a noun: "das Schreiben"
        clause = clause_around(table, k, begin, end)
        told = _finite(table, known, k, clause) or _perfect(table, known, k, clause)
        if told is None and word in known.joined:
            told = known.joined[word], (k,), k, True
        if told is not None:
            cue, parts, finite, final = told
            yield Told(frozenset(cue.takes), parts, finite, clause, final, begin, end)


_Parts = tuple[Cue, tuple[int, ...], int, bool]


def _finite(table: WordTable, known: CueWords, k: int, clause: Clause) -> _Parts | None:
    """A cue by its finite form, with its particle; in a clause with a conjunction it stands at the end."""
    final = bool(table.bits[clause.first] & SUB) and k > clause.first
    if any(table.bits[i] & AUX and not table.quoted[i] for i in range(clause.first, k)) or _is_attribute(
        table, k, clause
    ):
        names = [cue for cue in known.finite.get(table.words[k], ()) if not cue.participle and not cue.particle]
        return (names[0], (k,), k, False) if names else None
    for cue in known.finite.get(table.words[k], ()):
        if not cue.particle:
            if not final or k == clause.last or "source" in "".join(cue.takes) or "report" in cue.takes:
                return cue, (k,), k, final
            continue
        last = clause.last if table.words[clause.last] == cue.particle else k + 1
        if last > k and last <= clause.last and table.words[last] == cue.particle:
            return cue, (k, last), k, False
    return None


def _is_attribute(table: WordTable, k: int, clause: Clause) -> bool:
    """Whether a participle stands between a determiner and its noun: "die oft beklagte Lücke"."""
    if k == clause.first or table.gaps[k] != " " or not table.words[k + 1][:1].isupper():
        return False
    i = k - 1 - bool(table.bits[k - 1] & ADV and k - 1 > clause.first)
    return i > clause.first and bool(table.bits[i] & (DET | POSS))


def _perfect(table: WordTable, known: CueWords, k: int, clause: Clause) -> _Parts | None:
    """A cue by its participle: "hat … erklärt", "erklärt hatte"."""
    cue = known.participles.get(table.words[k])
    if cue is None:
        return None
    if k < clause.last and table.bits[k + 1] & HAVE:
        return cue, (k, k + 1), k, True
    for i in range(k - 1, clause.first - 1, -1):
        if table.bits[i] & HAVE or (table.bits[i] & PASSIVE and k == clause.last):
            return cue, (i, k), i, False
    return None
