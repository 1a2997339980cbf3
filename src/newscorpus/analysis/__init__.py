"""What a sentence says, worked out once for all tasks: word classes, groups, clauses, persons.

>>> from newscorpus.analysis import find_clauses, find_people
>>> text = "Rebels killed two men. They fled."
>>> [(text[slice(*c.verb)], text[slice(*c.subject)], c.kind) for c in find_clauses(text)]
[('killed', 'Rebels', 'main'), ('fled', 'They', 'main')]

Quotes, events and dates use `Analysis.of(reading)`: `sentence(i)` gives the clauses and noun phrases of a sentence in
numbers of words, worked out when asked for and kept; `People.of(analysis)` gives the persons, and `resolve(word)` whom
a pronoun means. The stages: `word_classes`, `word_context` and `codes` (one letter per word), `groups` (noun
and verb groups), `clauses` with `participles` and `clause_subjects` (who does what in which clause), `coreference` (who
is who).
"""

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.coreference import People, Person, PersonMention, Resolution
from newscorpus.analysis.finder import Clause, ClauseKind, find_clauses, find_people
from newscorpus.analysis.structure import NounPhrase, Sentence, SentenceClause

__all__ = (
    "Analysis",
    "Clause",
    "ClauseKind",
    "NounPhrase",
    "People",
    "Person",
    "PersonMention",
    "Resolution",
    "Sentence",
    "SentenceClause",
    "find_clauses",
    "find_people",
)
