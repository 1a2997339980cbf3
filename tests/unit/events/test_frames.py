"""The words that news uses for each type of event, in plain sentences, and the same words where they tell of none."""

from collections import defaultdict
from pathlib import Path

import pytest

from newscorpus.events import find_events

HERE = Path(__file__).parent


def lines_of(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


FRAMES: dict[str, list[str]] = defaultdict(list)
for frame_line in lines_of("frames.txt"):
    frame_type, _, frame = frame_line.partition(" | ")
    FRAMES[frame_type].append(frame)


@pytest.mark.parametrize("kind", FRAMES)
def test_every_frame_is_an_event_of_its_type(kind: str) -> None:
    missed = []
    for frame in FRAMES[kind]:
        start, end = frame.index("["), frame.index("]") - 1
        events = find_events(frame.replace("[", "").replace("]", ""))
        if not any(str(e.type) == kind and e.span.start < end and e.span.end > start for e in events):
            missed.append(frame)
    assert missed == []


def test_the_same_words_elsewhere_are_no_events() -> None:
    found = {text: [event.text for event in find_events(text)] for text in lines_of("no_events.txt")}
    assert {text: events for text, events in found.items() if events} == {}
