"""The worker: a process that takes orders until there are no more, or until its parent is gone."""

import gc
import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Thread

from newscorpus.corpus.heartbeat import Heartbeat
from newscorpus.corpus.messages import OUT_OF_MEMORY, Answer, Failed, Order, Ready, Survived, Task
from newscorpus.corpus.processes import end_with_parent
from newscorpus.corpus.shard import do_shard, try_alone
from newscorpus.errors import NewscorpusError
from newscorpus.readers import Document

__all__ = ("work",)


def work(task: Task, orders: "Connection[Answer, Order | None]", heartbeat: Heartbeat) -> None:
    """Do one order after the other.

    Args:
        task: what is the same for all of them.
        orders: where they come from, and where the answers go.
        heartbeat: where the worker says what it has in hand.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    Thread(target=end_with_parent, daemon=True).start()
    try:
        _warm_up(task)
        orders.send(Ready())
        while (order := orders.recv()) is not None:
            orders.send(_answer(order, task, heartbeat))
            heartbeat.rest()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except (EOFError, BrokenPipeError):
        return


def _answer(order: Order, task: Task, heartbeat: Heartbeat) -> Answer:
    try:
        if order.alone is None:
            return do_shard(order, task, heartbeat)
        try_alone(order, task, heartbeat)
    except OSError as error:
        return Failed(message=f"{error.filename or task.output}: {error.strerror or error}")
    except NewscorpusError as error:
        return Failed(message=str(error))
    return Survived()


def _warm_up(task: Task) -> None:
    """Load what the first document would load, so that the limits count from there."""
    if task.form == "parquet":
        import pyarrow as pa  # noqa: PLC0415 - an extra

        pa.array([0])  # its allocator takes a gigabyte of addresses for the first value
    with suppress(Exception):  # a parser of the user's own need not like an empty text
        task.parse(Document(text="", id="", source=""))
    gc.collect()
    gc.freeze()  # the words are here to stay; to look through them for garbage again and again takes a tenth of it
    task.limits.confine()
