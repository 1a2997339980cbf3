"""`normalize_event`."""

from datetime import date

import pytest

from newscorpus import Event, Span, find_events, normalize_event
from newscorpus.model import Actor, EventTime


def test_the_key_sorts_parties_and_leaves_out_what_is_unknown() -> None:
    [event] = find_events("Russian envoys met U.S. officials in Helsinki on October 5, 2020.")
    assert str(normalize_event(event)) == "CONSULT|RUS+USA|2020-10-05|Helsinki"
    assert str(normalize_event(Event(trigger=Span(0, 3, "met")))) == "|||"


def test_keys_name_type_parties_days_and_place() -> None:
    keys = {
        "France and Germany signed an agreement in Aachen on January 22, 2019.": "SUPPORT|DEU+FRA|2019-01-22|Aachen",
        "Chile imposed sanctions on Peru in May 2018.": "SANCTION|CHL+PER|2018-05-01/2018-05-31|",
        "Rebels attacked the town.": "ASSAULT|Rebels+town||",
    }
    assert {text: str(normalize_event(find_events(text)[0])) for text in keys} == keys


@pytest.mark.parametrize(
    ("time", "key"),
    [
        (EventTime(begin=date(2020, 10, 5), end=date(2020, 10, 5)), "||2020-10-05|"),
        (EventTime(begin=date(2020, 10, 5), end=date(2020, 10, 6)), "||2020-10-05/2020-10-06|"),
        (EventTime(), "|||"),
    ],
)
def test_one_day_is_written_once(time: EventTime, key: str) -> None:
    assert str(normalize_event(Event(trigger=Span(0, 3, "met"), time=time))) == key


def test_direction_does_not_matter_and_a_country_goes_before_a_name() -> None:
    parties = [Actor(span=Span(0, 5, "Chile"), name="Chile", country="CHL"), Actor(span=Span(9, 12, "Roe"), name="Roe")]
    one = Event(trigger=Span(6, 9, "met"), actors=(parties[0],), recipients=(parties[1],))
    other = Event(trigger=Span(6, 9, "met"), actors=(parties[1],), recipients=(parties[0],))
    assert normalize_event(one) == normalize_event(other)
    assert normalize_event(one).actors == ("CHL", "Roe")
