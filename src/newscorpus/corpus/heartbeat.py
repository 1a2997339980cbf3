"""What a worker is doing, as its supervisor sees it in shared memory: nothing is sent, so it costs next to nothing."""

from multiprocessing.context import SpawnContext
from typing import Final, NamedTuple

from newscorpus.corpus.set_aside import RunStage

__all__ = ("Heartbeat", "RecordStage")

_STAGES: tuple[RunStage, ...] = ("read", "parse", "write")
_NOWHERE: Final = -1


class RecordStage(NamedTuple):
    """A record of a shard, and where on its way it is."""

    ordinal: int
    """The number of the record in the shard, from 0."""

    stage: RunStage
    """What is done with it."""

    file: int
    """Which of the files of the shard it is in, from 0."""


class Heartbeat:
    """The record that a worker has in hand.

    One number holds the ordinal and the stage, so that nobody can see one of them old and one new. Where a file ends,
    the ordinal stays, so a supervisor that sees the next file too early mixes nothing up.
    """

    def __init__(self, context: SpawnContext) -> None:
        """Take sixteen bytes of shared memory."""
        self._value = context.RawValue("q", _NOWHERE)
        self._file = context.RawValue("q", 0)

    def at(self, ordinal: int, stage: RunStage) -> None:
        """Say what comes now; only the worker does."""
        self._value.value = ordinal * len(_STAGES) + _STAGES.index(stage)

    def enter(self, file: int) -> None:
        """Say that the next record is looked for in this file."""
        self._file.value = file

    def rest(self) -> None:
        """Say that no record is in hand."""
        self._value.value = _NOWHERE

    def read(self) -> RecordStage | None:
        """Return what the worker is at, or was at when it died; `None` when no record was in its hand."""
        value, file = self._value.value, self._file.value
        if value == _NOWHERE:
            return None
        ordinal, stage = divmod(value, len(_STAGES))
        return RecordStage(ordinal, _STAGES[stage], file)
