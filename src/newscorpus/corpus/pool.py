"""Worker processes for a stream of records: each has its own pipe, and a few records to answer for."""

import gc
import os
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import cache
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from attrs import evolve

from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import OUT_OF_MEMORY
from newscorpus.corpus.processes import (
    LONGEST_TICK,
    TICK,
    FalseStarts,
    end_process,
    end_with_parent,
    how_it_ended,
    no_interrupts,
    receive,
)
from newscorpus.model import Article, RecordError

if TYPE_CHECKING:
    import msgspec

__all__ = ("Pool", "number_of_jobs")

_AT_ONCE = 8
"""How many records a worker has in hand at most."""

_AHEAD = 4
"""How many times that many records, for each worker, may be in work or wait for those before them."""

_CHARACTERS = 200_000
"""How long the texts that a worker has in hand may be together, but for the last."""

_STRIKES = 2


class Numbered(Protocol):
    """What a record must say of itself."""

    @property
    def index(self) -> int:
        """Its place among the records."""
        ...

    @property
    def id(self) -> str | None:
        """Its id, if it has one."""
        ...

    @property
    def text(self) -> str:
        """Its text."""
        ...


R = TypeVar("R", bound=Numbered)
Outcome: TypeAlias = Article | RecordError
_Packed: TypeAlias = "tuple[bytes, datetime | None] | Article | RecordError"
"""An article in MessagePack, with its moment of publication when that is not just a day; or the answer as it is."""


class Pool(Generic[R]):
    """Parses records in worker processes."""

    def __init__(self, parse: Callable[[R], Outcome], *, jobs: int, limits: Limits) -> None:
        """Plan for `jobs` workers; they are started when there are records.

        Args:
            parse: a picklable function; it returns errors and does not raise.
            jobs: how many workers.
            limits: what one record may cost.
        """
        self._parse = parse
        self._jobs = jobs
        self._limits = limits
        self._workers: list[_Worker[R]] = []
        self._waiting: deque[list[R]] = deque()
        self._strikes: Counter[int] = Counter()
        self._false_starts = FalseStarts()
        self._answers: dict[int, Outcome] = {}
        self._taken = 0
        self._has_more = True
        self._broken: BaseException | None = None

    def run(self, records: Iterator[R | RecordError], *, ordered: bool) -> Iterator[Outcome]:
        """Yield an answer for each record; what the records themselves raise comes after the answers to those before.

        Raises:
            WorkerError: workers end before they are ready.
        """
        given = 0
        try:
            while self._has_more or given < self._taken:
                before = monotonic()
                self._feed(records, given + self._jobs * _AT_ONCE * _AHEAD)
                if self._waiting or any(worker.in_hand for worker in self._workers):
                    wait([end for worker in self._workers for end in worker.ends], TICK)
                self._look_around(min(monotonic() - before, LONGEST_TICK))
                while (index := given if ordered else next(iter(self._answers), -1)) in self._answers:
                    given += 1
                    yield self._answers.pop(index)
            if self._broken is not None:
                raise self._broken
        finally:
            for worker in self._workers:
                worker.end()

    def _feed(self, records: Iterator[R | RecordError], room: int) -> None:
        """Take records as far as there is room, and give them to free workers; start more when there is more to do."""
        while self._has_more and self._taken < room and len(self._waiting) < self._jobs:
            some = self._some(records)
            if some:
                self._waiting.append(some)
        starting = sum(not worker.ready for worker in self._workers)
        for _ in range(min(self._jobs - len(self._workers), len(self._waiting) - starting)):
            self._workers.append(_Worker(self._parse, self._limits))
        for worker in self._workers:
            if self._waiting and worker.is_free:
                worker.give(self._waiting.popleft())

    def _some(self, records: Iterator[R | RecordError]) -> list[R]:
        """The next few records; those that could not be read are answered already."""
        some: list[R] = []
        characters = 0
        while len(some) < _AT_ONCE and characters < _CHARACTERS:
            try:
                record = next(records, None)
            except Exception as error:  # noqa: BLE001 - raised again when what came before it is answered
                record, self._broken = None, error
            if record is None:
                self._has_more = False
                break
            self._taken += 1
            if isinstance(record, RecordError):
                self._answers[record.index] = record
            else:
                some.append(record)
                characters += len(record.text)
        return some

    def _look_around(self, seconds: float) -> None:
        for worker in tuple(self._workers):
            alive = worker.process.is_alive()  # asked first: what it said before it died is still heard
            self._hear(worker)
            if not alive:
                self._bury(worker)
            elif worker.in_hand:
                worker.age += seconds
                if worker.age > self._limits.seconds:
                    self._stop(worker)

    def _hear(self, worker: "_Worker[R]") -> None:
        while (said := worker.said()) is not None:
            worker.age = 0.0
            if said == _READY:
                worker.ready = True
                self._false_starts.forget()
            elif not isinstance(said, str):
                self._answers[worker.in_hand.popleft().index] = _unpacked(said)

    def _stop(self, worker: "_Worker[R]") -> None:
        """End a worker that exceeds the time limit, unless it finishes at the last moment."""
        worker.end()
        self._hear(worker)
        if worker.in_hand:
            self._give_up(worker.in_hand.popleft(), f"over-time: it took more than {self._limits.seconds:g} s")
        self._dismiss(worker)

    def _bury(self, worker: "_Worker[R]") -> None:
        code = worker.process.exitcode or 0
        if not worker.ready:
            self._false_starts.note(code)
        again: list[R] = []
        if worker.in_hand:
            record = worker.in_hand.popleft()
            self._strikes[record.index] += 1
            if self._strikes[record.index] < _STRIKES:
                again = [record]
            elif code == OUT_OF_MEMORY:
                self._give_up(record, "over-memory: a worker was out of memory, twice")
            else:
                self._give_up(record, f"crash: a worker ended with {how_it_ended(code)}, twice")
        self._dismiss(worker)
        if again:
            self._waiting.appendleft(again)

    def _dismiss(self, worker: "_Worker[R]") -> None:
        """Forget a worker; somebody else takes what it has in hand."""
        self._workers.remove(worker)
        worker.pipe.close()
        if worker.in_hand:
            self._waiting.appendleft(list(worker.in_hand))

    def _give_up(self, record: R, error: str) -> None:
        self._answers[record.index] = RecordError(index=record.index, id=record.id, stage="parse", error=error)


_READY = "ready"


class _Worker(Generic[R]):
    """A process as the pool sees it, started when it is built."""

    def __init__(self, parse: Callable[[R], Outcome], limits: Limits) -> None:
        context = get_context("spawn")  # a fork would copy the locks that other threads hold
        self.pipe: Connection[list[R], _Packed | str]
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(parse, limits, theirs), daemon=True)
        with no_interrupts():
            self.process.start()
        theirs.close()
        self.ready: bool = False
        self.in_hand: deque[R] = deque()
        self.age: float = 0.0

    @property
    def is_free(self) -> bool:
        """Whether it waits for records."""
        return self.ready and not self.in_hand

    @property
    def ends(self) -> tuple["Connection[list[R], _Packed | str]", int]:
        """What to wait for: a word from it, and its end."""
        return self.pipe, self.process.sentinel

    def give(self, records: list[R]) -> None:
        """Send records. That the process is dead shows elsewhere."""
        self.in_hand, self.age = deque(records), 0.0
        with suppress(OSError):
            self.pipe.send(records)

    def said(self) -> "_Packed | str | None":
        """Return what it has said; `None` when it has said nothing, or died before it had said it all."""
        return receive(self.pipe)

    def end(self) -> None:
        """Ask the process to end, then make it."""
        end_process(self.process)


def _serve(parse: Callable[[R], Outcome], limits: Limits, pipe: "Connection[_Packed | str, list[R]]") -> None:
    """Parse what comes, until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    Thread(target=end_with_parent, daemon=True).start()
    try:
        _packer()
        gc.collect()
        gc.freeze()  # the words are here to stay
        limits.confine()
        pipe.send(_READY)
        while True:
            for record in pipe.recv():
                pipe.send(_packed(parse(record)))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except (EOFError, BrokenPipeError):
        return


@cache
def _packer() -> "tuple[msgspec.msgpack.Encoder, msgspec.msgpack.Decoder[Article]]":
    import msgspec  # noqa: PLC0415 - costs more than all the values

    return msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(Article)


def _packed(answer: Outcome) -> "_Packed":
    if isinstance(answer, RecordError):
        return answer
    moment = answer.published if isinstance(answer.published, datetime) else None
    plain = answer if moment is None else evolve(answer, published=None)
    try:
        return _packer()[0].encode(plain), moment
    except UnicodeEncodeError:  # a lone surrogate
        return answer


def _unpacked(packed: "_Packed") -> Outcome:
    if not isinstance(packed, tuple):
        return packed
    data, moment = packed
    article = _packer()[1].decode(data)
    return article if moment is None else evolve(article, published=moment)


def number_of_jobs(jobs: int | None) -> int:
    """Return how many processes were asked for; when `None`, one for each processor that this process may use.

    >>> number_of_jobs(3), number_of_jobs(None) > 0
    (3, True)

    Raises:
        ValueError: it is below one.
    """
    if jobs is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if jobs < 1:
        msg = f"jobs: expected one or more, got {jobs}"
        raise ValueError(msg)
    return jobs
