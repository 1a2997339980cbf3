"""Hypothesis builds values of the model by itself, since the entry point is registered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import model


@pytest.mark.parametrize("kind", [model.Span, model.Timex, model.Attribution, model.Event, model.Article])
def test_a_value_of_any_kind(kind):
    @settings(max_examples=5)
    @given(st.from_type(kind))
    def check(value):
        assert isinstance(value, kind)

    check()
