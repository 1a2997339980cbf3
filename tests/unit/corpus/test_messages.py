"""What a supervisor and its workers say goes through a pipe, and arrives as it was."""

import pickle

import attrs
import pytest

from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import (
    OUT_OF_MEMORY,
    Done,
    Failed,
    Order,
    Ready,
    Survived,
    Task,
    Verdict,
)
from newscorpus.readers import Piece

PIECE = Piece(root="/in", files=("a.txt",), format="txt")
VERDICT = Verdict(stage="read", error="crash", message="a worker ended with exit code 3, twice", file=1)


def test_every_message_arrives_as_it_was(poison):
    messages = [
        Task(parse=poison.parse, output="out", form="jsonl", limits=Limits(seconds=3)),
        Order(shard=2, pieces=(PIECE,), verdicts={4: VERDICT}, alone=5, one_by_one=True),
        Ready(),
        Survived(),
        Done(articles=7, set_aside=1),
        Failed(message="out: No space left on device"),
    ]
    assert pickle.loads(pickle.dumps(messages)) == messages


def test_an_order_blames_nobody_unless_it_says_so():
    order = Order(shard=0, pieces=())
    assert (dict(order.verdicts), order.alone, order.one_by_one) == ({}, None, False)
    assert Order(shard=0, pieces=()).verdicts is not order.verdicts


@pytest.mark.parametrize("message", [VERDICT, Done(articles=1, set_aside=0), Order(shard=0, pieces=())])
def test_a_message_is_not_changed_on_its_way(message):
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        message.shard = 3


def test_no_memory_is_told_from_other_ends():
    """Python ends with 0, 1 or 2, a shell with 126 and more, a signal with less than 0."""
    assert 2 < OUT_OF_MEMORY < 126
