"""What a record becomes that could not be parsed."""

from typing import Literal, TypeAlias

from attrs import frozen

from newscorpus.model._show import Shown

__all__ = ("RecordError", "Stage")

Stage: TypeAlias = Literal["read", "parse"]
"""Where it happened: while the record was read, or while its text was parsed."""


@frozen(kw_only=True)
class RecordError(Shown):
    """A record of many that could not be parsed: a value, so that one bad record does not end the rest.

    >>> print(RecordError(index=16, id="a17", stage="read", error="missing-text: nothing in 'text'"))
    record 16 (a17): missing-text: nothing in 'text'
    """

    index: int
    """The place of the record among those given, from 0."""

    id: str | None = None
    """The id of the record; `None` when it has none, or could not be read."""

    stage: Stage
    """Reading the record, or parsing its text."""

    error: str
    """The class of the exception and its message ("ValueError: …"), the reason of a bad record ("missing-text: …"), or
    the limit that was met: "over-time", "over-memory", "over-length", "crash"."""

    def __str__(self) -> str:
        named = f" ({self.id})" if self.id is not None else ""
        return f"record {self.index}{named}: {self.error}"
