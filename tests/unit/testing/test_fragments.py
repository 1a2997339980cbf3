"""The start of families of texts."""

from newscorpus.testing.fragments import FRAGMENTS


def test_no_fragment_is_there_twice_or_empty():
    assert all(FRAGMENTS)
    assert len(set(FRAGMENTS)) == len(FRAGMENTS)
