"""The entries that CONTRIBUTING shows as examples are ones that the library would take."""

import re
import tomllib
from pathlib import Path

import pytest

from newscorpus import AttributionFinder, BylineParser, EventFinder, TimexFinder
from newscorpus.lexicon import load_lexicon

PAGE = (Path(__file__).parents[3] / "CONTRIBUTING.md").read_text(encoding="utf-8")
SHOWN = [tomllib.loads(block) for block in re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)]
CUES = [entry for shown in SHOWN for entry in shown.get("cue", [])]
EVENTS = [entry for shown in SHOWN for entry in shown.get("event", [])]
NAMES = [entry for shown in SHOWN for entry in shown.get("name", [])]
OPENERS = [entry for shown in SHOWN for entry in shown.get("opener", [])]
TAKEN = "the files have it now: show another example in CONTRIBUTING"


def ids(name: str, table: str) -> set[object]:
    return {entry["id"] for entry in load_lexicon("en").raw(name, table)}


def test_an_example_of_each_kind_is_shown():
    assert CUES
    assert EVENTS
    assert NAMES
    assert OPENERS


@pytest.mark.parametrize("entry", CUES, ids=lambda entry: entry["id"])
def test_a_cue_is_new_and_found(entry):
    assert entry["id"] not in ids("cues", "cue"), TAKEN
    with_it = AttributionFinder(lexicon=load_lexicon("en").enter("cues", "cue", entry))
    for example in entry["examples"]:
        assert not [a for a in AttributionFinder().find(example) if a.cue and a.cue.text in entry["forms"]]
        assert next(a.cue.text for a in with_it.find(example)) in entry["forms"]


@pytest.mark.parametrize("entry", EVENTS, ids=lambda entry: entry["id"])
def test_an_event_is_new_and_found(entry):
    assert entry["id"] not in ids("events", "event"), TAKEN
    with_it = EventFinder(lexicon=load_lexicon("en").enter("events", "event", entry))
    for example in entry["examples"]:
        text, trigger = re.sub(r"[\[\]]", "", example), re.findall(r"\[(.*?)\]", example)
        assert trigger != [event.text for event in EventFinder().find(text)]
        assert trigger == [event.text for event in with_it.find(text)]
    for text in entry["not"]:
        assert not with_it.find(text)


@pytest.mark.parametrize("entry", OPENERS, ids=lambda entry: entry["id"])
def test_an_opener_is_new_and_found(entry):
    assert entry["id"] not in ids("bylines", "opener"), TAKEN
    with_it = BylineParser(lexicon=load_lexicon("en").enter("bylines", "opener", entry))
    for example in entry["examples"]:
        assert BylineParser().parse(example["text"]) is None
        assert [c.name.text for c in with_it.parse(example["text"]).contributors] == example["names"]
    assert [with_it.parse(text) for text in entry["not"]] == [None] * len(entry["not"])


@pytest.mark.parametrize("entry", NAMES, ids=lambda entry: entry["id"])
def test_a_name_is_new_and_no_date(entry):
    assert entry["id"] not in ids("time_names", "name"), TAKEN
    with_it = TimexFinder(lexicon=load_lexicon("en").enter("time_names", "name", entry))
    for example in entry["examples"]:
        text, dates = re.sub(r"[\[\]]", "", example), re.findall(r"\[(.*?)\]", example)
        assert dates != [timex.text for timex in TimexFinder().find(text)]
        assert dates == [timex.text for timex in with_it.find(text)]
    for text in entry["not"]:
        assert not with_it.find(text)
