"""What a supervisor and its workers say to each other."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import field, frozen

from newscorpus.corpus.layout import PartFormat
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.set_aside import RunStage
from newscorpus.model import Article
from newscorpus.readers import Document, Piece

__all__ = ("OUT_OF_MEMORY", "Answer", "Done", "Failed", "Order", "Parse", "Ready", "Survived", "Task", "Verdict")

Parse: TypeAlias = Callable[[Document], Article]
"""Document to article. It goes to the workers, so it must be picklable: a function of a module, a method of a value."""

OUT_OF_MEMORY = 77
"""The exit code of a worker that reached its memory limit: what it holds cannot be trusted any more."""


@frozen(kw_only=True)
class Task:
    """What is the same for every shard of a run."""

    parse: Parse
    output: str
    form: PartFormat
    limits: Limits


@frozen(kw_only=True)
class Verdict:
    """Why a record is not to be tried again."""

    stage: RunStage
    error: str
    message: str
    file: int = 0
    """Which file of the shard could not be read."""


@frozen(kw_only=True)
class Order:
    """What a worker is to do now."""

    shard: int
    pieces: tuple[Piece, ...]
    verdicts: Mapping[int, Verdict] = field(factory=dict)
    """Records to set aside without trying, by ordinal."""

    alone: int | None = None
    """Try this record only, and write nothing."""

    one_by_one: bool = False
    """Try to write each article alone before it is written with others: a worker died with several in hand."""


@frozen
class Ready:
    """The worker has started and waits for an order."""


@frozen
class Survived:
    """The record that was tried alone did no harm."""


@frozen(kw_only=True)
class Done:
    """The shard is written."""

    articles: int
    set_aside: int


@frozen(kw_only=True)
class Failed:
    """The shard cannot be written, and no other will be: the disk is full, a package is missing."""

    message: str


Answer: TypeAlias = Ready | Survived | Done | Failed
"""What comes back from a worker."""
