"""The strategy `events`: it checks its arguments, and shrinks to something plain."""

from datetime import date

import pytest
from hypothesis import find, given

from newscorpus.testing import PlantedEvent, check_spans, events

ANCHOR = date(2021, 3, 2)


@given(events(anchor=ANCHOR))
def test_spans_slice(planted: PlantedEvent) -> None:
    check_spans((planted.trigger, planted.place) if planted.place else planted.trigger, planted.text)


def test_it_shrinks_to_a_plain_sentence() -> None:
    plainest = "Kenyan officials met with Danish officials on March 1, 2021."
    assert len(find(events(anchor=ANCHOR), lambda _: True).text) <= len(plainest) + 25
    placed = find(events(anchor=ANCHOR), lambda event: event.place is not None)
    assert len(placed.text) <= len(plainest + " in Oslo") + 25


def test_frames_can_be_chosen() -> None:
    assert not find(events(anchor=ANCHOR, frames=["hearsay"]), lambda _: True).asserted


@pytest.mark.parametrize("frames", [[], ["rumour"]])
def test_unknown_frames_are_an_error(frames: list[str]) -> None:
    with pytest.raises(ValueError, match="frames are some of fact"):
        find(events(anchor=ANCHOR, frames=frames), lambda _: True)  # type: ignore[arg-type]
