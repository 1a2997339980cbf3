"""Who is to blame for a worker's death."""

import pytest

from newscorpus.corpus.heartbeat import RecordStage
from newscorpus.corpus.messages import OUT_OF_MEMORY, Order
from newscorpus.corpus.retry_policy import RetryPolicy
from newscorpus.errors import WorkerError


@pytest.fixture
def policy():
    return RetryPolicy(Order(shard=3, pieces=()))


def test_the_first_death_has_the_record_tried_alone(policy):
    order = policy.after_death(RecordStage(7, "parse", 0), -9)
    assert (order.alone, order.verdicts) == (7, {})
    assert policy.order.alone is None


def test_the_second_death_sets_it_aside(policy):
    for _ in range(2):
        order = policy.after_death(RecordStage(7, "parse", 0), -11)
    assert order.alone is None
    assert (order.verdicts[7].error, order.verdicts[7].stage) == ("crash", "parse")


def test_deaths_of_two_records_are_no_second_death(policy):
    policy.after_death(RecordStage(7, "parse", 0), -9)
    assert policy.after_death(RecordStage(8, "parse", 0), -9).verdicts == {}


def test_memory_is_told_by_the_exit_code(policy):
    for _ in range(2):
        order = policy.after_death(RecordStage(7, "read", 2), OUT_OF_MEMORY)
    assert (order.verdicts[7].error, order.verdicts[7].file) == ("over-memory", 2)


def test_time_needs_one_strike(policy):
    assert policy.after_time(RecordStage(7, "parse", 0), 30.0).verdicts[7].error == "over-time"


def test_a_death_while_several_are_written_blames_nobody_yet(policy):
    order = policy.after_death(RecordStage(255, "write", 0), -11)
    assert (order.one_by_one, order.verdicts, order.alone) == (True, {}, None)
    assert policy.after_death(RecordStage(9, "write", 0), -11).alone == 9


def test_verdicts_add_up(policy):
    policy.after_time(RecordStage(7, "parse", 0), 30.0)
    assert sorted(policy.after_time(RecordStage(9, "parse", 0), 30.0).verdicts) == [7, 9]


def test_deaths_between_records_do_not_go_on_for_ever(policy):
    for _ in range(20):
        policy.after_death(None, -9)
    with pytest.raises(WorkerError, match="shard 3: workers ended 20 times between two records"):
        policy.after_death(None, -9)
