"""Each language has the walk of its word order."""

from newscorpus.analysis.clauses import find_clauses_of
from newscorpus.analysis.verb_second_clauses import VerbSecond
from newscorpus.analysis.word_order import clause_walk
from newscorpus.lexicon import load_lexicon


def test_the_order_chooses_the_walk():
    assert clause_walk(load_lexicon("en")) is find_clauses_of
    assert isinstance(clause_walk(load_lexicon("de")), VerbSecond)
