"""What a worker is at."""

from multiprocessing import get_context

import pytest

from newscorpus.corpus.heartbeat import Heartbeat, RecordStage


@pytest.fixture
def heart():
    """A heartbeat before the first record."""
    return Heartbeat(get_context("spawn"))


def test_before_the_first_record_none_is_in_hand(heart):
    assert heart.read() is None


@pytest.mark.parametrize("ordinal", [0, 1, 7, 10**12])
@pytest.mark.parametrize("stage", ["read", "parse", "write"])
def test_the_record_in_hand(heart, ordinal, stage):
    heart.at(ordinal, stage)
    assert heart.read() == RecordStage(ordinal, stage, 0)


def test_the_file_is_that_of_the_next_record(heart):
    heart.at(4, "write")
    heart.enter(2)
    assert heart.read() == RecordStage(4, "write", 2)
    heart.rest()
    assert heart.read() is None
