"""A worker does one order after the other, and says what came of it."""

import gc
import os
import shutil
import signal

import pytest

from newscorpus.corpus import OutputFolder
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import OUT_OF_MEMORY, Done, Failed, Order, Ready, Survived, Task
from newscorpus.corpus.plan import Source, make_plan
from newscorpus.corpus.worker import work


class Line:
    """A pipe whose other end has written its orders in advance."""

    def __init__(self, *orders):
        self._orders = list(orders)
        self.said = []

    def recv(self):
        """Return the next order, or find the other end gone."""
        if not self._orders:
            raise EOFError
        return self._orders.pop(0)

    def send(self, answer):
        """Keep the answer."""
        self.said.append(answer)


class Heart:
    """A heartbeat that remembers all."""

    def __init__(self):
        self.told = []

    def at(self, ordinal, stage):
        """Remember."""
        self.told.append((ordinal, stage))

    def enter(self, file):
        """Remember."""
        self.told.append(("file", file))

    def rest(self):
        """Remember."""
        self.told.append("rest")


@pytest.fixture
def here(monkeypatch):
    """Let a worker run in this process: it keeps its memory, its garbage and its signals."""
    monkeypatch.setattr(Limits, "confine", lambda _: None)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def task(poison, tmp_path):
    OutputFolder(tmp_path / "out").make()
    return Task(parse=poison.parse, output=str(tmp_path / "out"), form="jsonl", limits=Limits())


@pytest.fixture
def order(corpus):
    def make(*texts, **more):
        (pieces,) = make_plan(Source(paths=(str(corpus(*texts)),))).shards
        return Order(shard=0, pieces=pieces, **more)

    return make


@pytest.mark.usefixtures("here")
def test_it_is_ready_works_and_goes_home(task, order):
    line, heart = Line(order("Rain fell.", "RAISE"), None), Heart()
    work(task, line, heart)
    assert line.said == [Ready(), Done(articles=1, set_aside=1)]
    assert heart.told[-1] == "rest"


@pytest.mark.usefixtures("here")
def test_a_record_alone_is_parsed_and_nothing_written(task, order, tmp_path):
    line = Line(order("RAISE", "Rain fell.", alone=1), None)
    work(task, line, Heart())
    assert line.said == [Ready(), Survived()]
    assert OutputFolder(tmp_path / "out").parts() == []


@pytest.mark.usefixtures("here")
def test_a_disk_that_cannot_be_written_is_said_in_words(task, order, tmp_path):
    made = order("Rain fell.")
    shutil.rmtree(tmp_path / "out")
    line = Line(made)
    work(task, line, Heart())
    (_, failed) = line.said
    assert isinstance(failed, Failed)
    assert failed.message.endswith("No such file or directory")
    assert str(tmp_path / "out") in failed.message


@pytest.mark.usefixtures("here")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # it ends with its file open
def test_without_memory_it_ends_with_a_code_of_its_own(order, tmp_path, monkeypatch):
    ended = []
    monkeypatch.setattr(os, "_exit", ended.append)
    OutputFolder(tmp_path / "out").make()
    task = Task(parse=_no_memory, output=str(tmp_path / "out"), form="jsonl", limits=Limits())
    line = Line(order("Rain fell."))
    work(task, line, Heart())
    assert (ended, line.said) == ([OUT_OF_MEMORY], [Ready()])


def _no_memory(document):
    if document.text:  # the first document, without a text, only warms it up
        raise MemoryError


@pytest.mark.usefixtures("here")
def test_a_parser_that_does_not_like_an_empty_text_is_warm_all_the_same(order, tmp_path):
    OutputFolder(tmp_path / "out").make()
    task = Task(parse=_first_word, output=str(tmp_path / "out"), form="jsonl", limits=Limits())
    line = Line(order("Rain fell."), None)
    work(task, line, Heart())
    assert line.said == [Ready(), Done(articles=0, set_aside=1)]


def _first_word(document):
    return document.text.split()[0]
