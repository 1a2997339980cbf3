"""How worker processes are started and ended: what the pool of `parse_many` and the supervisor of `annotate` share."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeVar

from newscorpus.errors import WorkerError

__all__ = (
    "LONGEST_TICK",
    "TICK",
    "FalseStarts",
    "end_process",
    "end_with_parent",
    "how_it_ended",
    "no_interrupts",
    "receive",
)

Sent = TypeVar("Sent")
Received = TypeVar("Received")

TICK = 0.1
"""Seconds between two looks at what the workers have in hand."""

LONGEST_TICK = 1.0
"""What counts of a tick at most: a program that was stopped (Ctrl-Z), or takes its time with an answer, is not late."""

_GRACE = 1.0
"""Seconds between asking a process to end and making it."""

_FALSE_STARTS = 3
"""How often a worker may fail to start: whatever it raised, it will raise again."""

_KILLED_STARTS = 20
"""How often one may be killed while it starts: that has other reasons."""


class FalseStarts:
    """Counts the workers in a row that ended before they were ready.

    >>> starts = FalseStarts()
    >>> starts.note(1)
    >>> starts.forget()
    """

    def __init__(self) -> None:
        """Begin at zero."""
        self._count = 0

    def note(self, code: int) -> None:
        """Count one more.

        Args:
            code: its exit code, or minus the number of the signal.

        Raises:
            WorkerError: there were too many.
        """
        self._count += 1
        if self._count >= (_FALSE_STARTS if code >= 0 else _KILLED_STARTS):
            msg = (
                f"workers end before they are ready ({how_it_ended(code)}); "
                "in a script, call this under if __name__ == '__main__'"
            )
            raise WorkerError(msg)

    def forget(self) -> None:
        """Begin again: a worker is ready."""
        self._count = 0


def how_it_ended(code: int) -> str:
    """Return an exit code in words.

    >>> how_it_ended(3), how_it_ended(-9)
    ('exit code 3', 'signal SIGKILL')
    """
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:  # most real-time signals have no name
        return f"signal {-code}"


def end_process(process: BaseProcess) -> None:
    """Ask a process to end, then make it."""
    process.terminate()
    process.join(_GRACE)
    if process.is_alive():
        process.kill()
        process.join()


def end_with_parent() -> None:
    """End this process as soon as its parent has ended, however that was: nobody waits for the answer any more."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def receive(pipe: "Connection[Sent, Received]") -> "Received | None":
    """Return what the process at the other end has said; `None` when it has said nothing, or died before that."""
    try:
        return pipe.recv() if pipe.poll() else None
    except (EOFError, OSError):
        return None


@contextmanager
def no_interrupts() -> Iterator[None]:
    """Start a process that Ctrl-C does not reach: what it means is for the parent to decide."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
