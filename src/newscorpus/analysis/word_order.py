"""The one place where the analysis depends on the word order of the language.

Word classes, groups and noun phrases use the same code for all languages, with different data. Clauses do not: in
English the order of words shows who does what; in German it shows where a clause begins and ends, and cases and
agreement show who does what. No table turns one walk into the other, so there is a walk for each order, and a language
says which one it needs (`traits.txt`).
"""

from functools import cache
from typing import Protocol

from newscorpus.analysis.clause_state import ClauseState, FoundClause
from newscorpus.analysis.clauses import find_clauses_of
from newscorpus.analysis.verb_second_clauses import VerbSecond
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import is_verb_second

__all__ = ("ClauseWalk", "clause_walk")


class ClauseWalk(Protocol):
    """Finds the clauses of a sentence that has been coded and grouped."""

    def __call__(self, state: ClauseState, /) -> list[FoundClause]:
        """Return the clauses in the order in which their verbs were met."""
        ...


@cache
def clause_walk(lexicon: Lexicon) -> ClauseWalk:
    """Return the walk for the word order of a language.

    >>> from newscorpus.lexicon import load_lexicon
    >>> clause_walk(load_lexicon("en")).__name__
    'find_clauses_of'
    """
    return VerbSecond(lexicon) if is_verb_second(lexicon) else find_clauses_of
