"""What a record becomes that could not be parsed."""

import pickle

import pytest

from newscorpus.model import RecordError


@pytest.mark.parametrize(
    ("id", "shown"),
    [("a17", "record 16 (a17): over-time"), (None, "record 16: over-time"), ("", "record 16 (): over-time")],
)
def test_it_is_a_line(id, shown):  # noqa: A002
    assert str(RecordError(index=16, id=id, stage="parse", error="over-time")) == shown


def test_it_goes_to_other_processes():
    error = RecordError(index=0, stage="read", error="ValueError: x")
    assert pickle.loads(pickle.dumps(error)) == error
