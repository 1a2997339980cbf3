"""The subject of a report inside another clause: `a plan that they said would fail`, `a plan Roe said would fail`.

Such a clause has no mark or conjunction in front of it. Only the subject right before the verb of saying shows where it
starts: a pronoun, what comes after a relative pronoun, a name, or a noun with its article.

Anything longer or less certain belongs to the clause around it, since a wrong start would give the report to somebody
who only happens to be named before the verb.
"""

from newscorpus.quotes.syntax.grammar_bits import DET, POSS, PREP, ROLE, SUB, SUBJ
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.subjects import in_phrase
from newscorpus.quotes.syntax.verb_words import has_verb
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("embedded_subject",)

_NAME = 4  # words


def embedded_subject(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the subject right before verb `k` in a clause inside another: `a plan that they said`, `a plan Roe said`.

    It is a pronoun, what comes after a relative pronoun, a name, or a noun with its article.
    """
    last = k - 1
    if last < limit or table.gaps[last] != " " or table.quoted[last]:
        return None
    if table.bits[last] & SUBJ:
        return last, last
    first = last
    while first > limit and last - first < _NAME:
        before = first - 1
        if table.words[before] in table.listed["stands_for"] or table.quoted[before] or not in_phrase(table, before):
            break
        named = table.words[first][:1].isupper() and not table.words[before][:1].isupper()
        if (named and not table.bits[before] & (ROLE | DET)) or table.bits[first] & (DET | POSS):
            break
        first = before
    first = _with_noun(table, first, limit)
    if has_verb(table, first, k) or (table.bits[first] & SUB and not table.bits[first] & DET):
        return None
    return (first, last) if speaks(table, (first, last)) else None


def _with_noun(table: WordTable, first: int, limit: int) -> int:
    """The first word of a noun for persons right behind a relative pronoun, and before where they are from.

    `a move that | traders in China said would help`; it is word `first` without one.
    """
    noun = first - 2
    if noun <= limit or not table.bits[first - 1] & PREP or not table.bits[noun] & ROLE:
        return first
    plain = table.gaps[noun - 1] == table.gaps[noun] == table.gaps[first - 1] == " "
    return noun if plain and table.words[noun - 1] in table.listed["stands_for"] else first
