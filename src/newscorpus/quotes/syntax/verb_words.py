"""Whether a word is a finite verb, by its class and the words beside it.

This is asked of nearly every word near a cue, long before a sentence is analysed, so it looks at one word on either
side and no further. A word that is only ever a verb needs no look at all; one that is a noun or a name elsewhere (`the
claims`, `Theresa May`) is recognized by what is before it, and a word that no list has by its ending and its object.
"""

from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, RELATIVE
from newscorpus.quotes.syntax.grammar_bits import AUX, CONJ, CUE_WORD, DET, OBJ, POSS, PREP, ROLE, SUBJ, TIME, VERB
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("describes_writing", "is_in_ed", "is_past", "is_verb", "modifies_verb_before")

_WRITING = 4  # words: `in a short statement`


def is_verb(table: WordTable, k: int) -> bool:
    """Whether word `k` is a finite verb that ends a subject."""
    bits = table.bits[k]
    if bits & AUX:
        if len(table.words[k]) > 1:
            return table.words[k] not in table.listed["auxiliary_names"] or not _is_given_name(table, k)
        return table.words[k] != "s" or bool(table.bits[k - 1] & SUBJ) or table.words[k - 1] in table.listed["there"]
    if not bits:
        return is_past(table, k)
    if not bits & (VERB | CUE_WORD) or bits & ROLE or table.words[k].endswith("ing"):
        return False
    before = table.bits[k - 1] if k and table.gaps[k - 1] == " " else 0  # the reports, a called strike
    return not before & (DET | POSS | PREP) and table.words[k][:1].islower()


def _is_given_name(table: WordTable, k: int) -> bool:
    """Whether a word that is an auxiliary too is a name here: `Will and Ann left`, `Will Street said`, `in May`."""
    if (k > 0 and (table.words[k - 1][:1].isupper() or table.bits[k - 1] & PREP)) or any(
        bits & CONJ for bits in table.bits[k + 1 : k + 2]
    ):
        return True
    if table.gaps[k] != " " or not table.words[k + 1][:1].isupper() or table.bits[k + 1] & (DET | SUBJ | POSS):
        return False
    return table.text[table.sentence(table.start(k))[1] - 1] != "?"  # Will Street come?


def is_past(table: WordTable, k: int) -> bool:
    """Whether an unknown word in -ed is a verb: after a name, a pronoun (`Doe shared`) or before an object."""
    word = table.words[k]
    if word.endswith("s") and k and table.gaps[k] == " " and k + 1 < len(table.words):
        return (
            word[:1].islower()
            and bool(table.bits[k + 1] & (OBJ | POSS))
            and not table.bits[k - 1] & (DET | POSS | PREP)
        )
    if not is_in_ed(word) or not k or table.gaps[k - 1] != " ":
        return False
    if table.gaps[k] == " " and k + 1 < len(table.words) and table.bits[k + 1] & (DET | POSS | OBJ):
        return True
    if not table.listed["behind_participle"].isdisjoint(table.words[k + 1 : k + 2]):  # a letter obtained by the press
        return False
    before = table.bits[k - 1]
    return bool(before & SUBJ) or (table.words[k - 1][:1].isupper() and not before)


def is_in_ed(word: str) -> bool:
    """Return whether a word looks like a regular past form and is no name: `briefed`, not `Reed`."""
    return word.endswith("ed") and word.islower()


def modifies_verb_before(table: WordTable, k: int) -> bool:
    """Whether word `k` is an adverb of the verb before it: `a woman who asked not to speak publicly said`."""
    if table.gaps[k - 1] != " " or not table.is_adverb(k):
        return False
    clause = table.clause_at(k - 1)
    return clause is not None and clause.kind in (INFINITIVE_CLAUSE, RELATIVE) and clause.last == k - 1


def describes_writing(table: WordTable, k: int) -> bool:
    """Whether word `k` says how a statement was given: `said in a statement read to the court`."""
    if k + 1 >= len(table.words) or table.gaps[k - 1] != " " or table.gaps[k] != " ":
        return False
    said_in = table.words[k - 1] in table.listed["writings"] or table.words[k - 1] in table.listed["occasion"]
    if not said_in or not table.bits[k + 1] & (PREP | TIME):
        return False
    for i in range(k - 2, max(k - _WRITING - 1, 0), -1):
        if table.gaps[i] != " ":
            return False
        if table.bits[i] & PREP:
            return bool(table.bits[i + 1] & (DET | POSS)) and (bool(table.bits[i - 1] & TIME) or is_verb(table, i - 1))
    return False
