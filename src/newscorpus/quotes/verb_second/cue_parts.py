"""The cues of a sentence whose verb comes second, with all of their parts: "teilte … mit", "hat … erklärt".

A finite form may have more words of its verb at the end of its clause: a particle ("gab … an"), or a phrase ("gab … zu
bedenken"). A participle goes with an auxiliary in front, or after it where a conjunction opens the clause. There the
words of the verb come before its form, and a particle and its form are one word: "wie X mitteilte", "dass X zu
bedenken gab". An apposition may come between the parts: "gab der Leiter, Max Klee, bekannt".
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newscorpus.quotes.cues.cue_forms import Cue, Takes
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AS,
    AUX,
    CONJ,
    DET,
    HAVE,
    JUDGED,
    PASSIVE,
    POSS,
    PREP,
    REPORT,
    SUB,
    THIS,
    TO,
)
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import ClauseWords, clause_around, ends_clause, subjunctive
from newscorpus.quotes.verb_second.inversion import case_rules_out
from newscorpus.quotes.verb_second.known_cues import CueWords
from newscorpus.quotes.verb_second.known_names import given_name_gender, noble_name
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase
from newscorpus.quotes.verb_second.speaking_nouns import is_person

__all__ = ("VerbSecondCue", "cues_in")

_PARTS = 3  # how many clauses away from its form the rest of a verb may be
_MARKS = ' „“”»«"'  # what may be between a quote and the verb after it
_SHORT = 4  # words: a part of a clause after a comma that has a participle and no auxiliary is no longer


class VerbSecondCue(NamedTuple):
    """A cue in its sentence, as the rules see it."""

    table: WordTable
    known: CueWords
    takes: frozenset[Takes]
    parts: tuple[int, ...]
    """Its words: those of "teilte … mit", "hat … erklärt"."""

    finite: int
    """The word that has the subject beside it."""

    clause: ClauseWords
    final: bool
    """Whether the verb is at the end: "wie X mitteilte"."""

    begin: int
    end: int
    """The first and the last word of the sentence."""


def cues_in(table: WordTable, known: CueWords, among: Iterable[int], begin: int, end: int) -> Iterator[VerbSecondCue]:
    """The cues of a sentence, with all of their parts; `among` are its words that some cue has."""
    for k in among:
        word = table.words[k]
        if table.quoted[k]:
            continue
        needs = known.needs.get(word)
        if needs is not None and not (
            table.words[k - 1] in needs.in_front or not needs.behind.isdisjoint(table.words[k + 1 : end + 1])
        ):
            continue
        noun = word[0].isupper() and k > begin and table.gaps[k - 1] == " " and not table.bits[k] & REPORT
        if noun and not any("noun-of-saying" in cue.takes for cue in known.finite.get(word, ())):
            continue  # "das Schreiben"
        if table.gaps[k][:1] == ")" and any("(" in gap for gap in table.gaps[max(begin, k - _SHORT) : k]):
            continue  # "(wir berichteten)"
        clause = clause_around(table, k, begin, end)
        if clause.first == k > begin and table.quoted[k - 1] and not table.gaps[k - 1].strip(_MARKS):
            clause = _around_quote(table, clause, begin)
        found = _finite(table, known, k, clause, begin, end) or _at_end(table, known, k, clause, begin)
        if found is not None:
            cue, parts, finite, final, clause = found
            yield VerbSecondCue(table, known, frozenset(cue.takes), parts, finite, clause, final, begin, end)


def _around_quote(table: WordTable, clause: ClauseWords, begin: int) -> ClauseWords:
    """The clause of a participle after a quote: "hat den Plan als „großes Glück für uns alle“ bezeichnet"."""
    first = table.word_from(table.segments[table.segment_before(table.start(clause.first))].inner_start)
    if first <= begin or table.gaps[first - 1].strip(_MARKS):
        return clause
    start = clause_around(table, first - 1, begin, clause.last).first
    return ClauseWords(start, clause.last) if any(bits & AUX for bits in table.bits[start:first]) else clause


_Found = tuple[Cue, tuple[int, ...], int, bool, ClauseWords]


def _finite(table: WordTable, known: CueWords, k: int, clause: ClauseWords, begin: int, end: int) -> _Found | None:
    """A cue by its finite form, with the rest of its verb; in a clause with a conjunction it is at the end."""
    cues = known.finite.get(table.words[k], ())
    if k < clause.last and table.bits[k + 1] & (HAVE | PASSIVE) and table.words[k] in known.ends:
        return None  # "die sie erklärt hatte": a participle
    if k > clause.first and table.bits[k - 1] & TO:
        return None  # "ohne daran zu denken": an infinitive
    participle = k == clause.last and any(end.form == "participle" for end in known.ends.get(table.words[k], ()))
    if participle and _closes_bracket(table, k, clause, begin):
        return None  # "hat der Chef der Bahn, Max Klee, erklärt": a participle
    final = _verb_final(table, k, clause)
    if _after_auxiliary(table, k, clause) or _is_attribute(table, k, clause, cues):
        names = [cue for cue in cues if not cue.participle and not cue.particle]
        return (names[0], (k,), k, False, clause) if names else None
    for cue in cues:
        if not cue.particle:
            if not _is_small(cue) and _is_parted(table, k, clause):
                continue
            if not final or k == clause.last or _is_small(cue):
                return cue, (k,), k, final and not _is_small(cue), clause
            continue
        lead = _lead(table, k, cue, clause, final=final)
        if lead >= 0:
            return cue, (lead, k), k, final, clause
        if final and k == clause.last:
            continue
        rest = _rest(table, k, cue.particle.split(), clause, end)
        if rest is not None and not (rest[1] > clause.last and _is_inserted(k, cues, clause, begin)):
            return cue, (k, *range(*rest[0])), k, False, ClauseWords(clause.first, rest[1])
    return None


def _is_inserted(k: int, cues: tuple[Cue, ...], clause: ClauseWords, begin: int) -> bool:
    """Whether a form put into a sentence needs no particle, which is another's: "Es reiche, sagte X, nicht aus"."""
    return begin < k == clause.first and any(not cue.particle for cue in cues)


def _lead(table: WordTable, k: int, cue: Cue, clause: ClauseWords, *, final: bool) -> int:
    """Where a word is that may come before the form, and no name behind it: "Es heißt, …", "wie es im Rat heißt"."""
    plain = table.gaps[k][:1] != " " or (k < clause.last and table.gaps[k] == " " and table.words[k + 1].islower())
    if not (cue.lead and plain):
        return -1  # "Es heißt Mia"
    among = range(clause.first, min(clause.first + _PARTS, k)) if final else range(max(clause.first, k - 1), k)
    return next((i for i in among if table.words[i].lower() == cue.lead), -1)


def _is_parted(table: WordTable, k: int, clause: ClauseWords) -> bool:
    """Whether a prefix at the end of the clause makes another verb of a form: "sprach ihm Mut zu"."""
    known = table.reading.lexicon.words("separable_prefixes")
    beside_quote = clause.last + 1 < len(table.words) and table.quoted[clause.last + 1]  # "erklärte den Plan mit „…“"
    if beside_quote:
        return False
    last = _before_other_verb(table, k + 1, clause.last)
    return last > k and not table.bits[last] & ADV and table.words[last] in known


def _is_small(cue: Cue) -> bool:
    """Whether a cue is not a verb: "laut", "so", "nach"."""
    return not cue.participle and not cue.particle and len(cue.forms) < _SHORT


def _after_auxiliary(table: WordTable, k: int, clause: ClauseWords) -> bool:
    """Whether an auxiliary in front says that the word is not a finite form: "hat erklärt"."""
    return any(map(AUX.__and__, table.bits[clause.first : k]))


def _closes_bracket(table: WordTable, k: int, clause: ClauseWords, begin: int) -> bool:
    """Whether a form that may be a participle ends a clause that has an auxiliary in front of its appositions."""
    start = _before_appositions(table, k, clause, begin, k)
    i = _auxiliary(table, clause.first, start, closes=True) if start < clause.first else None
    return i is not None and not ends_clause(table, i)


def _verb_final(table: WordTable, k: int, clause: ClauseWords) -> bool:
    """Whether the verb of the clause is at its end: after a conjunction, or a relative pronoun."""
    first = clause.first
    first += bool(table.bits[first] & CONJ and table.bits[first + 1] & SUB)  # "Denn wie Roth sagte"
    owner = table.bits[first] & POSS and table.words[first][:1].isupper()  # "Deren Chef sagte", not "…, deren Chef"
    if k == first or owner or not table.bits[first] & (SUB | DET):
        return False
    if table.bits[first] & SUB:  # "Als Fehler bezeichnet sie das", "Wie schon gestern sagte sie" are not clauses
        if k < clause.last and table.bits[first] & PREP and noun_phrase(table, first + 1, k - 1) == (first + 1, k - 1):
            return False  # "Während der Sitzung sagte sie"
        return k == clause.last or not table.bits[first] & (JUDGED | AS)
    if first == 0 or "," not in table.gaps[first - 1] or k != clause.last:
        return False
    phrase = noun_phrase(table, first, k - 1)
    return phrase is None or phrase[1] != k - 1 or case_rules_out(table, (first + 1, k - 1))  # "der ihrer Frau"


def _rest(
    table: WordTable, k: int, particle: list[str], clause: ClauseWords, end: int
) -> tuple[tuple[int, int], int] | None:
    """Where the rest of the verb comes after its form, and where its clause ends then.

    After a comma, it is not the rest of another verb: "sagte, die Brücke sei zu".
    """
    start, last = clause.first, clause.last
    size = len(particle)
    for part in range(_PARTS):
        first = last - size + 1
        if first > k and table.words[first : last + 1] == particle:
            of_another = _before_other_verb(table, k + 1, first) < first or (
                part and any(table.bits[i] & AUX or subjunctive(table, i, start) for i in range(start, first))
            )
            return None if of_another else ((first, last + 1), last)
        if part == 0:
            joined = _before_other_verb(table, k + 1, last)
            if joined - size >= k and table.words[joined - size + 1 : joined + 1] == particle:
                return (joined - size + 1, joined + 1), joined  # "teilte X mit und bat"
            inside = next((i for i in range(k + 1, first) if table.words[i : i + size] == particle), -1)
            if inside >= 0 and (size > 1 or (inside == k + 1 and noble_name(table, inside) < 0)):
                return (inside, inside + size), last
        if last >= end or "," not in table.gaps[last] or table.bits[last + 1] & SUB:
            return None
        start, last = clause_around(table, last + 1, clause.first, end)
    return None


def _before_other_verb(table: WordTable, k: int, last: int) -> int:
    """The last word before another joined verb, or `last`: "sagte X" of "sagte X und kündigte Y an"."""
    joined = (i for i in range(k, last - 1) if table.bits[i] & CONJ and table.words[i + 1].islower())
    other = DET | PREP | ADV
    return next((i - 1 for i in joined if table.may_be_finite(i + 1) and not table.bits[i + 1] & other), last)


def _is_attribute(table: WordTable, k: int, clause: ClauseWords, cues: tuple[Cue, ...]) -> bool:
    """Whether a participle is between a determiner and its noun: "die oft beklagte Lücke", not "das sagte Kern"."""
    if k == clause.first or table.gaps[k] != " " or not table.words[k + 1][:1].isupper():
        return False
    if not any(cue.participle and table.words[k].startswith(cue.participle.split()[-1]) for cue in cues):
        return False
    i = k - 1 - bool(table.bits[k - 1] & ADV and k - 1 > clause.first)
    if i == clause.first and table.bits[i] & THIS and _is_person(table, k + 1):
        return False  # "das erklärte Minister Kern"
    return i >= clause.first and bool(table.bits[i] & (DET | POSS))


def _is_person(table: WordTable, k: int) -> bool:
    """Whether a noun for a person or a given name is at word `k`."""
    word = table.words[k]
    return is_person(table.reading.lexicon, word) or given_name_gender(table, word) is not None


def _before_appositions(table: WordTable, k: int, clause: ClauseWords, begin: int, first: int) -> int:
    """Where the clause of a participle starts, before appositions: "hat der Chef der Bahn, Max Klee, erklärt"."""
    start = clause.first
    if k - start >= _SHORT or table.bits[start] & SUB:
        return start
    for _ in range(_PARTS - 1):
        if start <= begin or "," not in table.gaps[start - 1]:
            break
        start = max(begin, clause_around(table, start - 1, begin, clause.last).first)
        if any(bits & AUX for bits in table.bits[start:first]):
            break
    return start


def _at_end(table: WordTable, known: CueWords, k: int, clause: ClauseWords, begin: int) -> _Found | None:
    """A cue at the end of its clause: "hat … erklärt", "erklärt hatte", "mitteilte", "zu bedenken gab"."""
    for found in known.ends.get(table.words[k], ()):
        first = k - len(found.before)
        if first < clause.first or tuple(table.words[first:k]) != found.before:
            continue
        if found.form == "infinitive":
            i = _modal(table, first, clause.first) if k == clause.last else None
            if i is not None:
                return found.cue, (i, *range(first, k + 1)), i, False, clause
            continue
        if found.form == "finite":
            if (first > clause.first and k == clause.last) or table.gaps[k] != " ":
                return found.cue, tuple(range(first, k + 1)), k, True, clause
            continue
        words = tuple(range(first, k + 1))
        if k + 1 == clause.last and found.before and table.bits[clause.first] & SUB and table.bits[k + 1] & AUX:
            return found.cue, (*words, k + 1), k, True, clause  # "nachdem bekannt geworden war"
        if k < clause.last and table.bits[k + 1] & (HAVE | PASSIVE):
            further = k + 2 if k + 1 < clause.last and table.bits[k + 2] & (HAVE | AUX) else k + 1
            modal = _modal(table, first, clause.first) if k + 1 == clause.last else None
            if modal is not None:  # "soll er gesagt haben"
                return found.cue, (modal, *words, k + 1), modal, False, clause
            return found.cue, (*words, *range(k + 1, further + 1)), k, True, clause
        start = _before_appositions(table, k, clause, begin, first)
        i = _auxiliary(table, first, start, closes=k == clause.last)
        if i is None and found.before and table.words[k] in table.reading.lexicon.words("be_perfect"):
            # "ist davon ausgegangen"; of the word alone, most are others: "ist geraten" is not "raten"
            i = _modal(table, first, start)
        if i is not None:
            return (
                found.cue,
                (i, *words),
                i,
                False,
                ClauseWords(clause_around(table, i, begin, clause.last).first, clause.last),
            )
    return None


def _modal(table: WordTable, k: int, first: int) -> int | None:
    """The modal verb before an infinitive at word `k`: "musste … einräumen"; `None` where the verb comes last."""
    if table.bits[first] & SUB:
        return None
    found = (i for i in range(k - 1, first - 1, -1) if table.bits[i] & AUX and not table.quoted[i])
    return next((i for i in found if not table.bits[i] & HAVE), None)


def _auxiliary(table: WordTable, k: int, first: int, *, closes: bool) -> int | None:
    """The auxiliary before a participle at word `k`."""
    for i in range(k - 1, first - 1, -1):
        if not table.quoted[i] and (table.bits[i] & HAVE or (table.bits[i] & PASSIVE and closes)):
            return i
    return None
