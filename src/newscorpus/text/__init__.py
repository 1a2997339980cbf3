"""What knows text but no news: lines, sentences, quotation marks, names."""

from newscorpus.text.lines import Stretch, find_lines, join_wrapped
from newscorpus.text.names import Mention, NameKind
from newscorpus.text.reading import Reading
from newscorpus.text.sentences import find_sentences

__all__ = (
    "Mention",
    "NameKind",
    "Reading",
    "Stretch",
    "find_lines",
    "find_sentences",
    "join_wrapped",
)
