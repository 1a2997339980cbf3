"""How far a run is."""

import pytest

from newscorpus.corpus.messages import Done
from newscorpus.corpus.progress import Counts, Progress, Summary


def progress(**changes):
    whole = {"records": 300, "before": 0, "set_aside": 1, "shards_done": 2, "shards": 8, "left": 900, "seconds": 10.0}
    return Progress(**whole | changes)


@pytest.mark.parametrize(
    ("changes", "rate", "left"),
    [
        ({}, 30.0, 30.0),
        # what an earlier run did took no time of this one
        ({"before": 200}, 10.0, 90.0),
        # nothing is known yet
        ({"left": None}, 30.0, None),
        ({"seconds": 0.0}, 0.0, None),
        ({"records": 0}, 0.0, None),
    ],
)
def test_rate_and_time_left(changes, rate, left):
    found = progress(**changes)
    assert (found.rate, found.seconds_left) == (rate, left)


def test_shards_are_counted():
    counts = Counts(shards=3, begin=0.0)
    counts.add(Done(articles=5, set_aside=1), before=True)
    counts.add(Done(articles=4, set_aside=0))
    found = counts.progress(2)
    assert (found.shards_done, found.shards, found.set_aside, found.before) == (2, 3, 1, 6)
    assert found.records == 12
    assert found.left == 3


def test_all_records_are_articles_or_set_aside():
    done = Summary(articles=9, set_aside=1, before=0, repeated_ids=0, duplicates=None, seconds=1.0)
    assert done.records == 10
