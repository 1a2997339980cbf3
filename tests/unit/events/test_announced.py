"""What a sentence says that somebody will do is another event than the deed."""

import pytest

from newscorpus import find_events
from newscorpus.model import EventType

CASES = [
    # a good deed: promised, refused
    ("Norway released the two men.", "RETREAT"),
    ("Norway will release the two men.", "AGREE"),
    ("Norway said it would release the two men.", "AGREE"),
    ("Norway will not release the two men.", "REJECT"),
    # a blow: announced, and held back
    ("Rebels attacked the port.", "ASSAULT"),
    ("Rebels will attack the port.", "THREATEN"),
    ("Rebels said they would sharply step up their attacks.", "THREATEN"),
    ("Rebels will not attack the port.", "ASSAULT"),
    # a possibility is no announcement
    ("Rebels could attack the port.", "ASSAULT"),
    # nor is what is neither a good deed nor a blow
    ("The ministers will meet on Monday.", "CONSULT"),
]


@pytest.mark.parametrize(("text", "kind"), CASES, ids=[row[0] for row in CASES])
def test_the_future_changes_the_type(text, kind):
    [event] = find_events(text)
    assert event.type == EventType[kind]


def test_a_noun_keeps_its_type():
    [event] = find_events("The attack on the port will begin at dawn.")
    assert event.type is EventType.ASSAULT


def test_an_entry_that_stays_has_promised_nothing():
    kinds = {event.type for event in find_events("The mayor will resign.")}
    assert kinds == {event.type for event in find_events("The mayor resigned.")}
