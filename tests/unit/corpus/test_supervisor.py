"""Orders are done whatever happens to the workers; these workers are actors who follow a script."""

from multiprocessing import Pipe

import pytest

from newscorpus.corpus import supervisor as module
from newscorpus.corpus.heartbeat import RecordStage
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import OUT_OF_MEMORY, Done, Failed, Order, Ready, Survived, Task
from newscorpus.corpus.supervisor import Supervisor
from newscorpus.errors import CorpusError, WorkerError

DONE = Done(articles=1, set_aside=0)


class Process:
    """A process that is alive until it is said to have ended."""

    def __init__(self):
        self.sentinel, self._theirs = Pipe()
        self.exitcode = None

    def is_alive(self):
        """Whether nobody has ended it."""
        return self.exitcode is None

    def end(self, code):
        """End it; the end can be waited for."""
        self.exitcode = code
        self._theirs.close()


class Actor:
    """A worker that plays the next scene of the script for each order: an answer, a death, or nothing at all."""

    def __init__(self, script):
        self._script = script
        self.process = Process()
        self.pipe, self._theirs = Pipe()
        self.heartbeat = self
        self.ready, self.order, self.place, self.age = False, None, None, 0.0
        self.given, self._read = [], None
        self._play()

    def _play(self):
        scene = self._script.pop(0) if self._script else "silence"
        if isinstance(scene, int):
            self.process.end(scene)
        elif isinstance(scene, RecordStage):
            self._read = scene
        elif isinstance(scene, tuple):
            self._read, code = scene
            self.process.end(code)
        elif scene != "silence":
            self._theirs.send(scene)

    def read(self):
        """What the heartbeat says."""
        return self._read

    @property
    def is_free(self):
        """As of a worker."""
        return self.ready and self.order is None

    @property
    def exit_code(self):
        """As of a worker."""
        return self.process.exitcode or 0

    def give(self, order):
        """Take an order, and play."""
        self.order = order
        self.given.append(order)
        self._play()

    def answer(self):
        """As of a worker."""
        return self.pipe.recv() if self.pipe.poll() else None

    def grow_older(self, _):
        """Grow older fast."""
        self.place, self.age = self._read, self.age + 20.0

    def end(self):
        """End."""
        self.process.end(-15)

    dismiss = end


@pytest.fixture
def play(monkeypatch):
    """Do orders with actors, each with a script; return what they were given, and what was done."""

    def run(*scripts, orders=1, jobs=1):
        troupe, waiting = [], [list(script) for script in scripts]

        def hire(_):
            troupe.append(Actor(waiting.pop(0)))
            return troupe[-1]

        monkeypatch.setattr(module, "WorkerProcess", hire)
        done = []
        task = Task(parse=None, output="out", form="jsonl", limits=Limits(seconds=30))
        Supervisor(task, jobs=jobs).run(
            [Order(shard=n, pieces=()) for n in range(orders)], on_done=done.append, on_tick=lambda: None
        )
        return [order for actor in troupe for order in actor.given], done

    return run


def test_one_worker_does_one_shard_after_the_other(play):
    given, done = play([Ready(), DONE, DONE, DONE], orders=3)
    assert [order.shard for order in given] == [0, 1, 2]
    assert done == [DONE] * 3


def test_no_more_workers_than_orders(play):
    given, _ = play([Ready(), DONE], [Ready(), DONE], orders=2, jobs=8)
    assert sorted(order.shard for order in given) == [0, 1]


def test_who_dies_of_a_record_has_it_tried_alone_and_then_set_aside(play):
    at = RecordStage(7, "parse", 0)
    given, done = play([Ready(), (at, -11)], [Ready(), (at, -11)], [Ready(), DONE])
    assert [order.alone for order in given] == [None, 7, None]
    assert given[-1].verdicts[7].message == "a worker ended with signal SIGSEGV, twice"
    assert done == [DONE]


def test_a_record_that_survives_alone_is_innocent(play):
    given, done = play([Ready(), (RecordStage(7, "parse", 0), -9)], [Ready(), Survived(), DONE])
    assert [order.alone for order in given] == [None, 7, None]
    assert given[-1].verdicts == {}
    assert done == [DONE]


def test_memory_is_told_by_the_exit_code(play):
    at = RecordStage(0, "read", 1)
    given, _ = play([Ready(), (at, OUT_OF_MEMORY)], [Ready(), (at, OUT_OF_MEMORY)], [Ready(), DONE])
    assert (given[-1].verdicts[0].error, given[-1].verdicts[0].file) == ("over-memory", 1)


def test_who_takes_too_long_is_stopped(play):
    given, done = play([Ready(), RecordStage(3, "parse", 0)], [Ready(), DONE])
    assert given[-1].verdicts[3].message == "it took more than 30 s"
    assert done == [DONE]


def test_reading_may_take_ten_times_as_long(play):
    given, _ = play([Ready(), RecordStage(3, "read", 0)], [Ready(), DONE])
    assert given[-1].verdicts[3].message == "it took more than 300 s"


def test_a_worker_that_cannot_write_ends_the_run(play):
    with pytest.raises(CorpusError, match="out: No space left on device"):
        play([Ready(), Failed(message="out: No space left on device")])


def test_workers_that_never_start_end_the_run(play):
    with pytest.raises(WorkerError, match=r"workers end before they are ready \(exit code 1\)"):
        play([1], [1], [1])


def test_one_that_starts_makes_up_for_those_that_did_not(play):
    _, done = play([1], [1], [Ready(), DONE, (None, 1)], [1], [1], [Ready(), DONE], orders=2)
    assert done == [DONE] * 2


def test_no_orders_need_no_workers(play):
    assert play(orders=0) == ([], [])
