"""A worker as its supervisor sees it: a process, the pipe to it, and the record that it has in hand."""

from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from newscorpus.corpus.heartbeat import Heartbeat, RecordStage
from newscorpus.corpus.messages import Answer, Order, Task
from newscorpus.corpus.processes import end_process, no_interrupts, receive
from newscorpus.corpus.worker import work

__all__ = ("WorkerProcess",)

_GRACE = 1.0
"""Seconds that a free worker has to go home."""


class WorkerProcess:
    """A worker, started when it is built."""

    def __init__(self, task: Task) -> None:
        """Start a process; it says `Ready` when it can take an order."""
        context = get_context("spawn")  # a fork would copy the locks that other threads hold
        self.heartbeat: Heartbeat = Heartbeat(context)
        self.pipe: Connection[Order | None, Answer]
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=work, args=(task, theirs, self.heartbeat), daemon=True)
        with no_interrupts():
            self.process.start()
        theirs.close()
        self.ready: bool = False
        self.order: Order | None = None
        self.place: RecordStage | None = None
        self.age: float = 0.0

    @property
    def is_free(self) -> bool:
        """Whether it waits for an order."""
        return self.ready and self.order is None

    def give(self, order: Order) -> None:
        """Send an order. That a worker is dead shows elsewhere."""
        self.order, self.place, self.age = order, None, 0.0
        try:
            self.pipe.send(order)
        except OSError:
            return

    def answer(self) -> Answer | None:
        """Return what it has said; `None` when it has said nothing, or died before it had said it all."""
        return receive(self.pipe)

    def grow_older(self, seconds: float) -> None:
        """Note that the record in hand has been there for some time more; a new one begins at zero."""
        place = self.heartbeat.read()
        self.age = self.age + seconds if place == self.place and place is not None else 0.0
        self.place = place

    def end(self) -> None:
        """Ask the process to end, then make it."""
        end_process(self.process)

    def dismiss(self) -> None:
        """Let a free worker go home, and end a busy one."""
        try:
            if self.is_free:
                self.pipe.send(None)
                self.process.join(_GRACE)
        except OSError:
            pass  # it was gone already
        self.end()
        self.pipe.close()

    @property
    def exit_code(self) -> int:
        """The exit code, or minus the number of the signal."""
        return self.process.exitcode or 0
