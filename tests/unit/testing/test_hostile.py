"""Texts that break naive parsers."""

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from newscorpus.testing import HOSTILE_PIECES, disturbed, hostile_text


@pytest.mark.parametrize("kind", HOSTILE_PIECES)
def test_every_kind_has_pieces_and_can_be_asked_for(kind):
    assert HOSTILE_PIECES[kind]
    text = find(hostile_text(kinds=[kind]), bool)
    assert text in HOSTILE_PIECES[kind]


@pytest.mark.parametrize("kinds", [[], ["no such kind"], "marks"])
def test_other_kinds_are_refused_with_those_there_are(kinds):
    with pytest.raises(ValueError, match="kinds are some of triggers, marks"):
        hostile_text(kinds=kinds)


@given(hostile_text(kinds=["emoji"], max_size=3))
def test_a_text_has_no_more_pieces_than_asked(text):
    assert len(text) <= 3 * max(map(len, HOSTILE_PIECES["emoji"]))


@given(disturbed(st.just("Rain fell."), kinds=["surrogates"], most=2))
def test_what_is_disturbed_is_still_there(text):
    assert "".join(c for c in text if not "\ud800" <= c <= "\udfff" and c not in "“”") == "Rain fell."
