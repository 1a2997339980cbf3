"""Many articles: a folder of parts from any number of documents, on this machine or on an engine."""

from newscorpus.corpus.duplicates import Duplicate, find_duplicates
from newscorpus.corpus.kernel import Annotator, annotate_batches
from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.many import parse_many
from newscorpus.corpus.plan import Source
from newscorpus.corpus.progress import Progress, Summary
from newscorpus.corpus.quality import Quality
from newscorpus.corpus.runner import annotate
from newscorpus.corpus.set_aside import SetAside, read_set_aside
from newscorpus.corpus.validation import Validation, validate

__all__ = (
    "Annotator",
    "Duplicate",
    "Limits",
    "OutputFolder",
    "Progress",
    "Quality",
    "SetAside",
    "Source",
    "Summary",
    "Validation",
    "annotate",
    "annotate_batches",
    "find_duplicates",
    "parse_many",
    "read_set_aside",
    "validate",
)
