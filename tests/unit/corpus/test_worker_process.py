"""A worker as its supervisor sees it."""

import pytest

from newscorpus.corpus import OutputFolder
from newscorpus.corpus.heartbeat import RecordStage
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import Done, Order, Ready, Task
from newscorpus.corpus.plan import Source, make_plan
from newscorpus.corpus.worker_process import WorkerProcess


@pytest.fixture
def worker(poison, tmp_path):
    OutputFolder(tmp_path / "out").make()
    worker = WorkerProcess(Task(parse=poison.parse, output=str(tmp_path / "out"), form="jsonl", limits=Limits()))
    yield worker
    worker.end()


def heard(worker):
    """Wait for the next answer."""
    while True:
        assert worker.pipe.poll(60)
        answer = worker.answer()
        if answer is not None:
            return answer


def test_it_does_an_order_and_is_free_again(worker, corpus, tmp_path):
    assert not worker.is_free
    assert heard(worker) == Ready()
    worker.ready = True
    assert worker.is_free
    (pieces,) = make_plan(Source(paths=(str(corpus("Rain fell.", "Snow fell.")),))).shards
    worker.give(Order(shard=0, pieces=pieces))
    assert not worker.is_free
    assert heard(worker) == Done(articles=2, set_aside=0)
    assert len((tmp_path / "out" / "part-00000.jsonl").read_text().splitlines()) == 2
    worker.order = None
    worker.dismiss()
    assert worker.exit_code == 0


def test_one_that_died_says_nothing_and_takes_no_order_badly(worker):
    heard(worker)
    worker.process.kill()
    worker.process.join()
    worker.give(Order(shard=0, pieces=()))
    worker.give(Order(shard=0, pieces=()))
    assert worker.answer() is None
    assert worker.exit_code == -9
    worker.dismiss()


def test_a_record_grows_older_and_the_next_begins_at_zero(worker):
    worker.grow_older(1.0)
    assert (worker.place, worker.age) == (None, 0.0)
    worker.heartbeat.at(4, "parse")
    worker.grow_older(1.0)
    assert (worker.place, worker.age) == (RecordStage(4, "parse", 0), 0.0)
    worker.grow_older(1.0)
    worker.grow_older(0.5)
    assert worker.age == 1.5
    worker.heartbeat.at(4, "write")
    worker.grow_older(1.0)
    assert worker.age == 0.0
