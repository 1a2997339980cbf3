"""Every example and counter-example of `named_events.toml`."""

from datetime import date

import pytest

from newscorpus.dates import named_events
from newscorpus.dates.named import NamedEventEntry
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
EVENTS = ENGLISH.entries("named_events", NamedEventEntry, table="event")
ANCHOR = date(2018, 10, 26)


def rules(text: str) -> list[str]:
    return [event.rule for event in named_events(Reading(text, ENGLISH), anchor=ANCHOR)]


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=f"{e.id}: {t}") for e in EVENTS for t in e.examples])
def test_examples_name_the_event(entry: NamedEventEntry, text: str) -> None:
    assert rules(text) == [f"dates.event.{entry.id}"]


@pytest.mark.parametrize("text", [text for e in EVENTS for text in e.refuses])
def test_counter_examples_do_not(text: str) -> None:
    assert not rules(text)


def test_every_event_has_a_day() -> None:
    assert all(any(e.value(year) for year in range(2000, 2024)) for e in EVENTS)
