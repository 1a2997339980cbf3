"""Every example and counter-example of `time_names.toml`."""

import re
from datetime import date

import pytest

from newscorpus.dates import find_timexes
from newscorpus.dates.name_list import TimeName
from newscorpus.dates.words import TimeWords
from newscorpus.lexicon import load_lexicon

ENGLISH = load_lexicon("en")
NAMES = ENGLISH.entries("time_names", TimeName, table="name")
ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize("text", [pytest.param(t, id=f"{n.id}: {t}") for n in NAMES for t in n.examples])
def test_what_stands_in_brackets_is_found(text: str) -> None:
    found = find_timexes(re.sub(r"[\[\]]", "", text), anchor=ANCHOR)
    assert [timex.text for timex in found] == re.findall(r"\[(.*?)\]", text)


@pytest.mark.parametrize("text", [pytest.param(t, id=f"{n.id}: {t}") for n in NAMES for t in n.refuses])
def test_nothing_is_found(text: str) -> None:
    assert not find_timexes(text, anchor=ANCHOR)


@pytest.mark.parametrize("name", [name for entry in NAMES for name in entry.names])
def test_a_name_alone_is_no_date(name: str) -> None:
    assert not find_timexes(f"It was {name}.", anchor=ANCHOR)


def test_every_entry_has_a_counter_example_and_every_name_a_word_of_time() -> None:
    words = TimeWords(ENGLISH)
    assert all(entry.refuses for entry in NAMES)
    for entry in NAMES:
        for name in entry.names:
            parts = re.findall(r"\w+", name)
            assert any(part in words.heads or part in words.holidays or part.isdigit() for part in parts), name
