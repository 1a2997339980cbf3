"""What was planted in a sentence is found in it: type, parties, day, place, and whether it happened."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import PlantedEvent, events

ANCHOR = date(2021, 3, 2)


@given(events(anchor=ANCHOR))
def test_a_planted_event_is_found_as_it_was_written(planted: PlantedEvent) -> None:
    [event] = nc.find_events(planted.text, anchor=ANCHOR)
    assert (event.trigger.start, event.type, event.asserted) == (planted.trigger.start, planted.type, planted.asserted)
    assert {actor.country for actor in event.actors} == set(planted.actors)
    assert {party.country for party in event.recipients} >= set(planted.recipients)
    assert event.time is not None
    assert (event.time.begin, event.time.end, str(event.time.basis)) == (planted.day, planted.day, "explicit")
    assert event.location == planted.place


@given(events(anchor=ANCHOR))
def test_the_two_questions_agree_with_the_finder(planted: PlantedEvent) -> None:
    assert nc.assess_event(planted.text, planted.trigger).asserted == planted.asserted
    assert nc.date_event(planted.text, planted.trigger, anchor=ANCHOR).begin == planted.day


@given(events(anchor=ANCHOR, frames=["fact"]))
def test_what_is_denied_is_not_asserted(planted: PlantedEvent) -> None:
    [told], [denied] = nc.find_events(planted.text), nc.find_events(planted.denial)
    assert (told.asserted, denied.asserted) == (True, False)
    assert told.type == denied.type


@given(events(anchor=ANCHOR, frames=["fact"]), st.integers(2, 4))
def test_one_event_told_in_several_articles_is_one_cluster(planted: PlantedEvent, copies: int) -> None:
    text = f"{planted.text} The meeting of the harbour board was short."
    articles = [
        nc.Article(id=str(i), text=text, events=nc.find_events(planted.text, anchor=ANCHOR)) for i in range(copies)
    ]
    [cluster] = nc.link_events(articles)
    assert [mention.article_id for mention in cluster.mentions] == [str(i) for i in range(copies)]
