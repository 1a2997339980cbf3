"""What happens after a shard was interrupted: which record is to blame, and what is tried next.

- A worker that *dies* while it parses a record gives that record a strike. The record is tried alone; the second strike
  sets it aside. So a worker that was killed from outside costs no record.
- A worker that *exceeds the time limit* for its record is killed, and the record is set aside at once.
- A worker that dies while it writes articles holds several of them; the next one tries to write each alone.

The shard is always done again from its start, without the records that are set aside. Nothing of it was published, so
nothing is written twice.
"""

from collections import Counter

from attrs import define, evolve, field

from newscorpus.corpus.heartbeat import RecordStage
from newscorpus.corpus.messages import OUT_OF_MEMORY, Order, Verdict
from newscorpus.corpus.processes import how_it_ended
from newscorpus.errors import WorkerError

__all__ = ("RetryPolicy",)

_STRIKES = 2
_CHANCES = 20


@define
class RetryPolicy:
    """What is known about a shard.

    >>> from newscorpus.readers import Piece
    >>> policy = RetryPolicy(Order(shard=0, pieces=(Piece(root="/in", files=("a.jsonl",), format="jsonl"),)))
    >>> policy.after_death(RecordStage(7, "parse", 0), -11).alone
    7
    >>> policy.after_death(RecordStage(7, "parse", 0), -11).verdicts[7].message
    'a worker ended with signal SIGSEGV, twice'
    """

    order: Order
    """The order for the whole shard, as far as is known."""

    strikes: Counter[int] = field(factory=Counter)
    """How often a worker died of a record, by ordinal."""

    unexplained: int = 0
    """How often one died and no record was to blame."""

    def after_death(self, place: RecordStage | None, exit_code: int) -> Order:
        """Return what to do after a worker has died.

        Args:
            place: what it had in hand; `None` when it was between two records.
            exit_code: that of the process, or minus the number of the signal.

        Raises:
            WorkerError: it has died too often without a record to blame.
        """
        if place is None:
            return self._again(exit_code)
        if place.stage == "write" and not self.order.one_by_one:
            self.order = evolve(self.order, one_by_one=True)
            return self.order
        self.strikes[place.ordinal] += 1
        if self.strikes[place.ordinal] < _STRIKES:
            return evolve(self.order, alone=place.ordinal)
        if exit_code == OUT_OF_MEMORY:
            return self._without(place, "over-memory", "a worker was out of memory, twice")
        return self._without(place, "crash", f"a worker ended with {how_it_ended(exit_code)}, twice")

    def after_time(self, place: RecordStage, seconds: float) -> Order:
        """Return what to do after a worker was killed since it took too long."""
        return self._without(place, "over-time", f"it took more than {seconds:g} s")

    def _again(self, exit_code: int) -> Order:
        self.unexplained += 1
        if self.unexplained > _CHANCES:
            how = how_it_ended(exit_code)
            msg = f"shard {self.order.shard}: workers ended {_CHANCES} times between two records, the last with {how}"
            raise WorkerError(msg)
        return self.order

    def _without(self, place: RecordStage, error: str, message: str) -> Order:
        verdict = Verdict(stage=place.stage, error=error, message=message, file=place.file)
        self.order = evolve(self.order, verdicts={**self.order.verdicts, place.ordinal: verdict})
        return self.order
