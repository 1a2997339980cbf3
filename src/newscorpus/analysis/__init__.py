"""What a sentence says."""
from newscorpus.analysis.finder import find_clauses, find_people

__all__ = ("find_clauses", "find_people")
