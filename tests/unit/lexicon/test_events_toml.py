import re
import tomllib
from importlib.resources import files

import pytest

from newscorpus.events import EventFinder
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.events import EventEntry, event_entries, event_sections
from newscorpus.model import EventType

ENTRIES = event_entries(load_lexicon("en"))
FINDER = EventFinder(language="en")
_MARKED = re.compile(r"\[([^\]]*)\]")


def found(text: str, entry: EventEntry) -> list[str]:
    return [event.text for event in FINDER.find(text) if event.rule == f"en.events.{entry.id}"]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_entry_has_examples_and_counter_examples_and_a_known_type(entry: EventEntry) -> None:
    assert entry.examples
    assert entry.refuses
    assert entry.type in EventType.__members__


@pytest.mark.parametrize(
    ("entry", "example"), [(e, x) for e in ENTRIES for x in e.examples], ids=lambda value: getattr(value, "id", value)
)
def test_examples_are_found_where_they_are_marked(entry: EventEntry, example: str) -> None:
    assert found(example.replace("[", "").replace("]", ""), entry) == _MARKED.findall(example)


@pytest.mark.parametrize(
    ("entry", "text"), [(e, x) for e in ENTRIES for x in e.refuses], ids=lambda value: getattr(value, "id", value)
)
def test_counter_examples_are_left_alone(entry: EventEntry, text: str) -> None:
    assert found(text, entry) == []


@pytest.mark.parametrize(
    "text",
    [text for idiom in load_lexicon("en").entries("events", EventEntry, table="idiom") for text in idiom.refuses],
)
def test_idioms_hold_no_event(text: str) -> None:
    assert FINDER.find(text) == ()


@pytest.mark.parametrize("table", ["event", "idiom", "group", "section"])
def test_no_list_has_a_phrase_twice(table: str) -> None:
    with (files("newscorpus.lexicon") / "data" / "en" / "events.toml").open("rb") as file:
        for entry in tomllib.load(file)[table]:
            for key, values in entry.items():
                if isinstance(values, list):
                    assert len(values) == len(set(values)), (entry["id"], key)


def test_a_word_of_a_section_is_strong_or_not() -> None:
    for section in event_sections(load_lexicon("en")):
        assert set(section.words).isdisjoint(section.strong)
