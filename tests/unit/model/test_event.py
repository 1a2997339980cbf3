"""Events: what is worked out from their type, and keys that do not depend on order."""

from datetime import date

import pytest

from newscorpus.model import Event, EventKey, EventType, Span

TRIGGER = Span(0, 3, "met")


@pytest.mark.parametrize(
    ("values", "root"),
    [
        ({}, None),
        ({"type": EventType.ELECTION}, None),
        ({"type": EventType.CONSULT}, "04"),
        ({"type": EventType.ASSAULT, "cameo_root": "20"}, "20"),
    ],
)
def test_the_root_comes_from_the_type_unless_it_is_given(values, root):
    assert Event(trigger=TRIGGER, **values).cameo_root == root


def test_every_type_of_plover_has_a_root():
    for kind in EventType:
        if kind.is_plover:
            assert Event(trigger=TRIGGER, type=kind).cameo_root in {f"{n:02d}" for n in range(1, 21)}


def test_a_bare_event_is_asserted_and_its_words_are_those_of_its_trigger():
    event = Event(trigger=TRIGGER)
    assert (event.asserted, event.span, event.text) == (True, TRIGGER, "met")


def test_a_key_does_not_depend_on_the_order_of_the_actors():
    assert EventKey(actors=("USA", "RUS")) == EventKey(actors=("RUS", "USA", "RUS"))


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (EventKey(), "|||"),
        (EventKey(begin=date(2020, 10, 1), end=date(2020, 10, 31)), "||2020-10-01/2020-10-31|"),
        (EventKey(type=EventType.CONSULT, actors=("USA", "RUS"), place="Oslo"), "CONSULT|RUS+USA||Oslo"),
    ],
)
def test_a_key_as_a_string(key, shown):
    assert str(key) == shown
