"""Subjects that a verb has from another clause: `shook her head and said`, `…, saying`.

A participle or an infinitive has the subject of the verb that it belongs to, the second of two verbs that of the first,
and what comes after a comma that of the main clause.
"""

from newscorpus.analysis import Sentence
from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, RELATIVE
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.subjects import subject_of
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("main_subject", "shared_subject")

_INNER = frozenset((ADVERBIAL, COMPLEMENT, RELATIVE))
_DEEP = 8  # clauses without a subject of their own, one inside another


def shared_subject(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the subject that the verb `k` shares with another clause: `shook her head and said`, `…, saying`.

    A participle or infinitive has that of the verb that it belongs to, and after a comma that of the main clause. What
    cannot speak is passed over: `Doe said it was late and added`.
    """
    sentence = table.clauses_around(k)
    n = sentence.clause_number_at(k)
    first = sentence.clauses[n].first if n >= 0 else k
    if n >= 0 and not table.gaps[first - 1].startswith(","):
        for _ in range(_DEEP):
            clause = sentence.clauses[n]
            if clause.tense != NO_TENSE and clause.joined < 0:
                found = subject_of(table, clause, limit)
                if found is not None and (speaks(table, found) or clause.governor < 0):
                    return found
                if found is None or clause.governor < 0:
                    break
            n = clause.joined if clause.joined >= 0 else clause.governor
            if n < 0:
                break
    return _main_subject(table, sentence, limit, k)


def main_subject(table: WordTable, start: int, k: int) -> Phrase | None:
    """Return the subject of the main clause of the sentence from character `start` to word `k`."""
    first = table.word_from(start)
    return _main_subject(table, table.clauses_around(first), first, k) if first < k else None


def _main_subject(table: WordTable, sentence: Sentence, limit: int, k: int) -> Phrase | None:
    """Return the first subject of a main clause between the words `limit` and `k`."""
    for clause in sentence.clauses:
        subject = clause.subject
        if subject is None or clause.tense == NO_TENSE or clause.kind in _INNER:
            continue
        if subject.first >= k:
            break
        found = subject_of(table, clause, limit)
        if found is not None and found[1] < k:
            return found
    return None
