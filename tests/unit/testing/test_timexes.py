"""Expressions of time with the value that they were written from."""

from datetime import date

import pytest
from hypothesis import find, given

from newscorpus.testing import timexes


@given(timexes())
def test_the_expression_is_in_its_text(planted):
    assert planted.text[planted.span.slice] == planted.span.text
    assert planted.value


@pytest.mark.parametrize("form", ["edge", "full", "ago"])
def test_a_form_can_be_asked_for(form):
    assert find(timexes(forms=[form]), lambda _: True).span.text


def test_an_anchor_can_be_asked_for():
    assert find(timexes(anchor=date(2018, 10, 26)), lambda _: True).anchor == date(2018, 10, 26)


def test_a_form_that_is_none_is_refused():
    with pytest.raises(KeyError, match="no such form"):
        find(timexes(forms=["no such form"]), lambda _: True)
