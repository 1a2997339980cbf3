"""What knows text but no news: lines, sentences, quotation marks, names."""

from newscorpus.text.lines import Stretch, find_lines
from newscorpus.text.name_kinds import NameKind
from newscorpus.text.names import Mention
from newscorpus.text.reading import Reading
from newscorpus.text.sentences import find_sentences
from newscorpus.text.unwrapping import Unwrapped, unwrap

__all__ = (
    "Mention",
    "NameKind",
    "Reading",
    "Stretch",
    "Unwrapped",
    "find_lines",
    "find_sentences",
    "unwrap",
)
