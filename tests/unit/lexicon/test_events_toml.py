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


def test_every_entry_has_examples_and_counter_examples_and_a_known_type() -> None:
    assert [e.id for e in ENTRIES if not (e.examples and e.refuses and e.type in EventType.__members__)] == []


# a test of all entries each, since a thousand tests of a line each would cost more than what they ask
def test_examples_are_found_where_they_are_marked() -> None:
    given = [(entry, example) for entry in ENTRIES for example in entry.examples]
    seen = [(entry.id, x, found(x.replace("[", "").replace("]", ""), entry)) for entry, x in given]
    assert [one for one in seen if one[2] != _MARKED.findall(one[1])] == []


def test_counter_examples_are_left_alone() -> None:
    assert [(entry.id, x) for entry in ENTRIES for x in entry.refuses if found(x, entry)] == []


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
