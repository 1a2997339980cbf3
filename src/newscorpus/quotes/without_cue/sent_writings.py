"""Who wrote what is quoted two sentences later: `Doe sent them a note. It was short. “We are closed.”`.

A quotation after a sentence about a piece of writing is its text. When that sentence only says what `it` was like,
whoever sent it in the sentence before is its author; whoever only read or received it is not.
"""

from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("author_in_front",)

_BRIEF = 6  # words of a sentence that says what a writing was like


def author_in_front(table: WordTable, i: int) -> Phrase | None:
    """Return who sent the writing that sentence `i` calls `it`; `None` when it is about anything else."""
    sentences, listed = table.reading.sentences, table.listed
    if i < 1:
        return None
    (begin, end), (start, stop) = sentences[i - 1 : i + 1]
    first = table.word_from(start)
    if table.words[first].lower() not in listed["writing_itself"] or table.word_to(stop) - first > _BRIEF:
        return None
    if (
        listed["writings"].isdisjoint(table.words[table.word_from(begin) : table.word_to(end)])
        or "\n" in table.text[end:start]
    ):
        return None
    sentence = table.clauses_around(table.word_from(begin))
    for clause in sentence.clauses if sentence is not None else ():
        if clause.subject is not None and table.words[clause.verb] in listed["sends"] and not clause.passive:
            found = clause.subject.first, clause.subject.last
            return found if speaks(table, found) else None
    return None
