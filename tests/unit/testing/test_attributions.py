"""Reports with the truth that they were written from."""

import pytest
from hypothesis import find, given

from newscorpus.testing import attributions


@given(attributions())
def test_the_parts_are_in_the_text(planted):
    for span in (*planted.content, planted.source, planted.cue):
        if span is not None:
            assert planted.text[span.slice] == span.text


@pytest.mark.parametrize("name", ["Anna Abbott", "Kwon Min-jun"])
def test_a_speaker_can_be_asked_for(name):
    planted = find(attributions(speaker=name), lambda planted: planted.order == "that-clause")
    assert planted.speaker == name
    assert planted.text.startswith(name)
