"""Things as the other side of an event."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("The mayor defended the budget.", ["budget"]),
        ("Gunmen opened fire on a bus.", ["bus"]),
        # times, means, and places where it happens are none
        ("Gunmen opened fire on Monday.", []),
        ("Gunmen opened fire at dawn.", []),
        ("Gunmen opened fire near a mill.", []),
        ("The boys threw stones.", []),
        ("Rebels exploded a series of bombs.", []),
        # a place behind a thing is where it happens
        ("Gunmen bombed a bridge in Malta.", ["bridge"]),
        ("Gunmen bombed a bridge in the east of Malta.", ["bridge"]),
        ("Drones struck a port on the Rilla.", ["port"]),
        ("Drones struck a port on Malta.", ["Malta"]),
        # what the phrase of the event holds
        ("Police seized 300 rifles in Oslo.", ["300 rifles"]),
        # a weapon is fired or thrown at it, but not at an hour
        ("Gunmen fired two missiles at a tanker.", ["tanker"]),
        ("Gunmen fired at a car.", ["car"]),
        ("Gunmen fired two missiles at dawn.", []),
        # a thing that says nothing about whose it is
        ("Drones struck targets in Malta.", ["Malta"]),
        # who is to do something is somebody, and so is an embassy
        ("The judge ordered the inn to pay.", ["inn"]),
        ("The judge ordered the inn to be closed.", []),
        ("Bakers rallied outside the Norwegian embassy.", ["Norwegian"]),
        ("Bakers rallied outside the embassy of Norway.", ["embassy of Norway"]),
        ("Bakers rallied outside a market in Norway.", []),
        # people protest outside the seat of a body because of it, unless the text says against whom
        ("Bakers rallied outside the Electoral Commission.", ["Electoral Commission"]),
        ("Bakers rallied outside the Norwegian High Commission.", ["Norwegian High Commission"]),
        ("Bakers rallied outside Parliament Square.", []),
        ("Bakers rallied in the ministry of health.", []),
        ("Bakers rallied outside parliament against the Norwegian premier.", ["Norwegian premier"]),
        ("Bakers rallied outside parliament over Norwegian raids.", ["Norwegian"]),
        ("Bakers rallied outside parliament over the price of flour.", ["parliament"]),
        # what a blockade is for
        ("Bakers blocked a road to protest against police violence.", ["police"]),
        ("Bakers boycotted classes to protest the minister's remarks.", ["minister"]),
        ("Bakers blocked a road to protest against fuel taxes.", []),
        ("Bakers burned a Norwegian flag.", ["Norwegian"]),
        ("Rebels set fire to two mills.", ["two mills"]),
        # of whom it asks something
        ("Protesters in Oslo demanded that the king resign.", ["king"]),
        ("Bakers blocked the road to Norway to press the government to cut taxes.", ["government"]),
        ("Bakers rallied on Monday to demand that the king resign.", ["king"]),
        ("Bakers went on strike to demand higher pay from the army.", ["army"]),
        ("Bakers went on strike to demand higher pay on Monday.", []),
        ("Bakers formed a human chain around the Norwegian embassy.", ["Norwegian"]),
        # inside the phrase of the event, where that names the thing, or is open
        ("Bakers pulled down the statue.", ["statue"]),
        ("The judge criticised the hospital trust for its delays.", ["hospital trust"]),
        # whose it is
        ("The army shelled a village held by rebels.", ["rebels"]),
        ("Police raided a shop run by monks.", ["monks"]),
        ("Police raided a shop hit by floods.", ["shop"]),
        # who gets aid in front of it
        ("Malta gave Norway ten tonnes of food.", ["Norway"]),
        ("Malta sent Norwegian food.", []),
        # what is visited
        ("The premier visited a flooded village.", ["flooded village"]),
        # before a participle, with a comma or without
        ("A port attacked by rebels burned.", ["port"]),
        ("A port, attacked by rebels, burned.", ["port"]),
        ("A hearing attended by guards was short.", []),
        # somebody goes before a thing
        ("Gunmen opened fire on the guards.", ["guards"]),
        ("Students clashed with police.", ["police"]),
    ],
)
def test_what_it_is_done_to(text: str, recipients: list[str]) -> None:
    assert [party.text for event in find_events(text) for party in event.recipients] == recipients


def test_a_vote_is_no_thing_that_something_is_done_to() -> None:
    assert [event.recipients for event in find_events("The party won the vote.")] == [()]
