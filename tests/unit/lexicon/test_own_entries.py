"""Entries of the reader's own: named events with their rules for years, and phrases that name events."""

import pickle
from datetime import date

import pytest

from newscorpus import ArticleParser, EventFinder
from newscorpus.errors import LexiconError, UnknownNameError
from newscorpus.lexicon import load_lexicon

REGATTA = {
    "id": "regatta",
    "name": "Gothenburg regatta",
    "forms": ["Gothenburg regatta"],
    "near": ["regatta"],
    "month": 7,
    "weekday": 7,
    "nth": 1,
    "cycle": 1,
    "phase": 0,
}
VOYAGE = {"id": "own-sail", "type": "COOPERATE", "verbs": ["sail ~ home"], "examples": ["They [sailed home]."]}
OWN = load_lexicon("en").enter("named_events", "event", REGATTA).enter("events", "event", VOYAGE)


def test_a_named_event_of_ones_own_dates_events() -> None:
    text = "Youths attacked two guards during the Gothenburg regatta."
    article = ArticleParser(lexicon=OWN).parse(text, published=date(2021, 7, 10))
    assert [(e.text, str(e.time.begin), str(e.time.basis)) for e in article.events if e.time] == [
        ("attacked", "2021-07-04", "named_event")
    ]
    text = "Sailors will meet at the regatta on July 4."
    [event] = EventFinder(lexicon=OWN).find(text, anchor=date(2021, 6, 1))
    assert event.time is not None
    assert str(event.time.begin) == "2021-07-04"


def test_a_phrase_of_ones_own_is_found_in_all_its_forms() -> None:
    [event] = EventFinder(lexicon=OWN).find("The two crews sailed slowly home.")
    assert (event.text, str(event.type), event.rule) == ("sailed slowly home", "COOPERATE", "en.events.own-sail")


def test_the_lexicon_of_the_language_stays_as_it_is() -> None:
    assert EventFinder().find("The two crews sailed slowly home.") == ()


def test_it_travels_to_other_processes() -> None:
    again = pickle.loads(pickle.dumps(OWN))
    assert repr(again) == repr(OWN)
    assert EventFinder(lexicon=again).find("The crews sailed home.") == EventFinder(lexicon=OWN).find(
        "The crews sailed home."
    )


def test_an_unknown_table_is_an_error_that_lists_those_there_are() -> None:
    with pytest.raises(UnknownNameError, match="named_events"):
        load_lexicon("en").enter("events_named", "event", REGATTA)


def test_an_entry_that_does_not_fit_is_told_when_the_finder_is_built() -> None:
    with pytest.raises(LexiconError):
        EventFinder(lexicon=load_lexicon("en").enter("events", "event", {"id": "odd", "colour": "red"}))


def test_a_table_that_no_file_has_is_told_with_those_there_are() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown table of events\.toml 'events' .did you mean 'event'"):
        load_lexicon("en").enter("events", "events", VOYAGE)


def test_a_type_that_is_none_is_told_when_the_finder_is_built() -> None:
    with pytest.raises(LexiconError, match="unknown type 'SAIL'; expected one of: AGREE"):
        EventFinder(lexicon=load_lexicon("en").enter("events", "event", {**VOYAGE, "type": "SAIL"}))
