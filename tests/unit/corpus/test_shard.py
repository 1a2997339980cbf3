"""One shard, from its records to its files."""

import json
from multiprocessing import get_context

import pytest

from newscorpus.corpus import OutputFolder, read_set_aside
from newscorpus.corpus.heartbeat import Heartbeat, RecordStage
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import Done, Order, Task, Verdict
from newscorpus.corpus.plan import Source, make_plan
from newscorpus.corpus.shard import do_shard, piece_files, shard_records, try_alone
from newscorpus.corpus.shard_results import read_shard_result


@pytest.fixture
def heart():
    return Heartbeat(get_context("spawn"))


@pytest.fixture
def order():
    def make(path, **more):
        (pieces,) = make_plan(Source(paths=(str(path),))).shards
        return Order(shard=2, pieces=pieces, **more)

    return make


@pytest.fixture
def do(poison, heart, tmp_path):
    """Do an order; return the answer and the folder."""

    def call(order, **limits):
        folder = OutputFolder(tmp_path / "out")
        folder.make()
        task = Task(parse=poison.parse, output=str(folder.path), form="jsonl", limits=Limits(**limits))
        return do_shard(order, task, heart), folder

    return call


def files(folder):
    return sorted(str(path.relative_to(folder.path)) for path in folder.path.rglob("*") if path.is_file())


def test_all_files_of_a_shard_have_its_number(do, order, corpus):
    done, folder = do(order(corpus("Rain fell.", "RAISE", "Snow fell.")))
    assert done == Done(articles=2, set_aside=1)
    assert all("00002" in name for name in files(folder))
    assert [json.loads(line)["id"] for line in folder.part(2, "jsonl").read_text().splitlines()] == ["d0", "d2"]
    (aside,) = read_set_aside(folder.set_aside(2))
    assert (aside.id, aside.ordinal, aside.error) == ("d1", 1, "ValueError")
    assert aside.message.startswith("the text said so (in parse, poison.py:")
    result = read_shard_result(folder.shard_result(2))
    assert (result.records, result.articles, result.set_aside) == (3, 2, 1)


def test_where_nothing_is_set_aside_no_file_says_so(do, order, corpus):
    _, folder = do(order(corpus("RAISE")))
    assert folder.set_aside(2).exists()
    do(order(corpus("Rain fell.")))
    assert not folder.set_aside(2).exists()
    assert read_shard_result(folder.shard_result(2)).set_aside_sha256 is None


def test_a_verdict_spares_the_record_the_trial(do, order, corpus):
    verdict = Verdict(stage="parse", error="over-time", message="it took more than 30 s")
    _, folder = do(order(corpus("HANG", "Rain fell."), verdicts={0: verdict}))
    (aside,) = read_set_aside(folder.set_aside(2))
    assert (aside.id, aside.error) == ("d0", "over-time")


def test_a_text_over_the_limit_is_not_parsed(do, order, corpus):
    done, folder = do(order(corpus("HANG " * 5, "Rain fell.")), characters=12)
    assert done == Done(articles=1, set_aside=1)
    (aside,) = read_set_aside(folder.set_aside(2))
    assert aside.message == "the text has 25 characters; the limit is 12"


def test_an_article_that_cannot_be_written_is_found_among_the_others(do, order, corpus):
    done, folder = do(order(corpus("Rain fell.", "UNWRITABLE", "Snow fell.")))
    assert done == Done(articles=2, set_aside=1)
    (aside,) = read_set_aside(folder.set_aside(2))
    assert (aside.id, aside.stage) == ("d1", "write")


def test_one_by_one_gives_the_same_files(do, order, corpus):
    path = corpus("Rain fell.", "UNWRITABLE", "Snow fell.")
    _, folder = do(order(path))
    together = folder.part(2, "jsonl").read_bytes()
    do(order(path, one_by_one=True))
    assert folder.part(2, "jsonl").read_bytes() == together


def test_what_cannot_be_published_leaves_no_scraps(do, order, corpus, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newscorpus.corpus.shard.publish", full)
    with pytest.raises(OSError, match="No space left on device") as error:
        do(order(corpus("Rain fell.")))
    assert error.value.filename.endswith("part-00002.jsonl")
    assert "tmp" not in "".join(p.name for p in OutputFolder(error.value.filename).path.parent.iterdir())


def test_the_slowest_are_named(do, order, corpus):
    _, folder = do(order(corpus("Rain.", "SLOW rain.", *["Rain."] * 8)))
    timing = json.loads(folder.timing(2).read_text())
    assert timing["records"] == 10
    assert (len(timing["slowest"]), timing["slowest"][0]["id"]) == (5, "d1")


def test_a_trial_stops_at_its_record(poison, heart, order, corpus, tmp_path):
    task = Task(parse=poison.parse, output=str(tmp_path / "out"), form="jsonl", limits=Limits())
    try_alone(order(corpus("RAISE", "Rain fell.", "HANG"), alone=1), task, heart)
    assert heart.read() == RecordStage(1, "write", 0)
    assert not (tmp_path / "out").exists()


def test_a_reader_that_raises_has_no_more_after_it(order, corpus, monkeypatch):
    def records(_):
        yield from ()
        raise KeyError("column")

    monkeypatch.setattr("newscorpus.corpus.shard.read_piece", records)
    ((ordinal, bad),) = shard_records(order(corpus("Rain fell.")))
    assert ordinal == 0
    assert bad.detail == "KeyError: 'column'; nothing after this place was read"


def test_no_memory_for_reading_is_no_fault_of_the_file(order, corpus, monkeypatch):
    def records(_):
        yield from ()
        raise MemoryError

    monkeypatch.setattr("newscorpus.corpus.shard.read_piece", records)
    with pytest.raises(MemoryError):
        list(shard_records(order(corpus("Rain fell."))))


def test_each_file_of_a_piece_is_read_on_its_own(tmp_path, order):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("Rain fell.")
    assert [piece.files for piece in piece_files(order(tmp_path).pieces)] == [("a.txt",), ("b.txt",)]


def test_a_file_that_cannot_be_read_to_its_end_takes_no_other_with_it(tmp_path):
    """Where reading kills, one line stands for the rest of the file, and the next file is read."""
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text("Rain fell.")
    (pieces,) = make_plan(Source(paths=(str(tmp_path),))).shards
    verdict = Verdict(stage="read", error="crash", message="a worker ended with signal SIGSEGV, twice", file=1)
    records = list(shard_records(Order(shard=0, pieces=pieces, verdicts={1: verdict})))
    assert [(ordinal, record.source) for ordinal, record in records] == [(0, "a.txt"), (1, "b.txt"), (2, "c.txt")]
    assert records[1][1].detail == "a worker ended with signal SIGSEGV, twice; nothing after this place was read"
