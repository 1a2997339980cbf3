"""The supervisor: keeps workers busy, and remembers what one of them died of.

`multiprocessing.Pool` hangs when a worker is killed, and `ProcessPoolExecutor` throws away its queue. Here each worker
has its own pipe and one shard at a time; `newscorpus.corpus.retry_policy` decides which record is to blame for a death.
"""

from collections import deque
from collections.abc import Callable, Iterable
from math import inf
from multiprocessing.connection import wait
from time import monotonic

from newscorpus.corpus.heartbeat import RecordStage
from newscorpus.corpus.messages import Answer, Done, Failed, Order, Ready, Survived, Task
from newscorpus.corpus.processes import LONGEST_TICK, TICK, FalseStarts
from newscorpus.corpus.retry_policy import RetryPolicy
from newscorpus.corpus.worker_process import WorkerProcess
from newscorpus.errors import CorpusError

__all__ = ("Supervisor",)

_READING = 10
"""How many times the limit reading may take: a record that is given up there takes the rest of its file with it."""


class Supervisor:
    """Does orders with a number of workers."""

    def __init__(self, task: Task, *, jobs: int) -> None:
        """Plan for `jobs` workers; none is started yet."""
        self._task = task
        self._jobs = jobs
        self._workers: list[WorkerProcess] = []
        self._waiting: deque[Order] = deque()
        self._policies: dict[int, RetryPolicy] = {}
        self._false_starts = FalseStarts()
        self._on_done: Callable[[Done], None] = lambda _: None

    @property
    def in_hand(self) -> int:
        """How many records have been read so far in the shards that are being done."""
        places = (worker.place for worker in self._workers if worker.order is not None and worker.order.alone is None)
        return sum(place.ordinal for place in places if place is not None)

    def run(self, orders: Iterable[Order], *, on_done: Callable[[Done], None], on_tick: Callable[[], None]) -> None:
        """Do all orders.

        Args:
            orders: one per shard.
            on_done: called for each shard that is done.
            on_tick: called several times a second.

        Raises:
            CorpusError: a worker says that it cannot write.
            WorkerError: workers end before they are ready, or between records, again and again.
        """
        self._waiting.extend(orders)
        self._on_done = on_done
        before = monotonic()
        try:
            while self._waiting or any(worker.order for worker in self._workers):
                self._hire()
                pipes = [worker.pipe for worker in self._workers]
                wait([*pipes, *(worker.process.sentinel for worker in self._workers)], TICK)
                now = monotonic()
                for worker in tuple(self._workers):
                    self._look_at(worker, min(now - before, LONGEST_TICK))
                before = now
                on_tick()
        finally:
            for worker in self._workers:
                worker.dismiss()

    def _hire(self) -> None:
        """Give orders to the free workers, and start more when there is more to do."""
        for worker in self._workers:
            if worker.is_free and self._waiting:
                worker.give(self._waiting.popleft())
        starting = sum(not worker.ready for worker in self._workers)
        while len(self._workers) < self._jobs and starting < len(self._waiting):
            self._workers.append(WorkerProcess(self._task))
            starting += 1

    def _look_at(self, worker: WorkerProcess, seconds: float) -> None:
        alive = worker.process.is_alive()  # asked first: what it said before it died is still heard
        while (answer := worker.answer()) is not None:
            self._hear(worker, answer)
        if not alive:
            self._bury(worker)
            return
        worker.grow_older(seconds)
        if worker.order and worker.place and worker.age > self._allowed(worker.place):
            self._stop(worker)

    def _allowed(self, place: RecordStage) -> float:
        """How many seconds a record may be in hand; while it is written, the disk decides."""
        if place.stage == "write":
            return inf
        return self._task.limits.seconds * (_READING if place.stage == "read" else 1)

    def _hear(self, worker: WorkerProcess, answer: Answer) -> None:
        order, worker.order = worker.order, None
        if isinstance(answer, Ready):
            worker.ready = True
            self._false_starts.forget()
        elif isinstance(answer, Failed):
            raise CorpusError(answer.message)
        elif order is not None and isinstance(answer, Survived):
            self._waiting.appendleft(self._policy(order).order)
        elif order is not None and isinstance(answer, Done):
            self._policies.pop(order.shard, None)
            self._on_done(answer)

    def _stop(self, worker: WorkerProcess) -> None:
        """End a worker that exceeds the time limit, unless it finishes at the last moment."""
        place = worker.place
        worker.end()
        while (answer := worker.answer()) is not None:
            self._hear(worker, answer)
        if worker.order is not None and place is not None and place == worker.heartbeat.read():
            self._waiting.appendleft(self._policy(worker.order).after_time(place, self._allowed(place)))
            worker.order = None
        self._bury(worker)

    def _bury(self, worker: WorkerProcess) -> None:
        self._workers.remove(worker)
        worker.pipe.close()
        if not worker.ready:
            self._false_starts.note(worker.exit_code)
        if worker.order is not None:
            policy = self._policy(worker.order)
            self._waiting.appendleft(policy.after_death(worker.heartbeat.read(), worker.exit_code))

    def _policy(self, order: Order) -> RetryPolicy:
        return self._policies.setdefault(order.shard, RetryPolicy(order))
