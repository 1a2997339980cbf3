"""To whom an active verb does it; pairs differ in one place."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Rebels kidnapped the guards.", ["guards"]),
        ("Rebels kidnapped themselves.", []),
        ("Rebels took hostage two guards.", ["two guards"]),
        ("Rebels took a priest hostage.", ["priest"]),
        ("Rebels took a hostage.", ["hostage"]),
        # numbers of persons
        ("Rebels killed ten.", ["ten"]),
        ("The judge acquitted three others.", ["three others"]),
        ("The judge fined others.", []),
        # inside the phrase of a thing
        ("Malta rejected a Norwegian offer.", ["Norway"]),
        ("Malta suspended aid for Norway.", ["Norway"]),
        ("Malta rejected an offer by the mayor of Oslo.", ["mayor of Oslo"]),
        ("Malta ordered patrols by soldiers.", []),
        # where those are who are threatened, but not where one's own troops are
        ("Malta threatened to attack the rebels in Norway.", ["rebels"]),
        ("Rebels stabbed to death two guards.", ["two guards"]),
        # a name that no list knows says where a thing is
        ("Drones struck a port on the Rilla.", ["port"]),
        ("Drones struck a port on Malta.", ["Malta"]),
        # what it is done with is nobody
        ("Malta withdrew its troops from Norway.", ["Norway"]),
        ("A family was pulled from the water.", ["family"]),
        ("Police dispersed the crowd, firing tear gas.", ["crowd", "crowd"]),
        ("Police left, firing tear gas.", []),
        # whose the thing is that belongs to the phrase of the verb
        ("The union sought the mayor's removal.", ["mayor"]),
        ("The union sought her removal.", []),
        ("Herders drove away the farmer's goats.", ["farmer"]),
        ("Herders drove away last week's goats.", []),
        # what others have put forward, inside the trigger too
        ("Malta strongly opposed a Norwegian plan.", ["Norway"]),
        ("Rebels accepted a government offer of amnesty.", ["government"]),
        ("The ministry announced a government plan.", []),
        # troops that are sent suffer nothing; the side is where they go, or whose that is
        ("Malta massed tanks and troops near the Norwegian town of Sand.", ["Norway"]),
        ("Malta moved tanks towards the Norwegian frontier.", ["Norway"]),
        ("Malta deployed police reinforcements to the Norwegian border.", ["Norway"]),
        ("Malta deployed soldiers to the police station.", []),
        ("Malta withdrew its troops from the Norwegian border.", ["Norway"]),
        # an embassy is a target, and not only what is opened somewhere
        ("Malta accused the Norwegian embassy of lying.", ["Norwegian embassy"]),
        ("Rebels bombed the Norwegian embassy in Valletta.", ["Norwegian embassy"]),
        ("Malta closed its embassy in Norway.", ["Norway"]),
        # under the name that somebody has for it
        ("Malta denounced what it called a smear campaign by Norway.", ["Norway"]),
        ("Malta denounced what it had done to Norway.", []),
        # in what is asked
        ("Malta demanded that Norway pay.", ["Norway"]),
        ("Malta demanded money.", []),
        # in what is promised, where the phrase of the event holds its verb
        ("Malta agreed to withdraw its troops from Norway.", ["Norway"]),
        ("Malta is willing to withdraw its troops from Norway.", ["Norway"]),
        ("Malta says it is willing to withdraw its troops from Norway.", ["Norway"]),
        ("Malta is ready to release the guards.", ["guards"]),
        # "him" and "them" end the search
        ("The union urged them to pay more to farmers.", []),
        ("The union urged banks to pay more to farmers.", ["banks"]),
        # a known name further on, but not one of another clause
        ("Malta rejected the plan, and the premier of Norway resigned.", []),
        ("Malta rejected the plan of neighbouring Norway.", ["Norway"]),
        ("Malta rejected the plan, a blow to the premier of Norway.", []),
        # of what somebody is acquitted
        ("The judge acquitted a nun and ten farmers of murder.", ["nun", "ten farmers"]),
        # what is visited
        ("The premier visited a flooded village.", ["flooded village"]),
        # a company is no weapon, whatever its name
        ("The mayor accused Shell of lying.", ["Shell"]),
        # those in need are not what is sent
        ("Crews rescued ten soldiers from a hut in Malta.", ["ten soldiers"]),
        ("Norway sent doctors to Malta.", ["Malta"]),
        ("Norway donated 200 radiators to Malta.", ["Malta"]),
        ("The union threatened farmers.", ["farmers"]),
        ("Bakers marched against Norway's plans.", ["Norway"]),
        ("Bakers marched against higher prices.", []),
        # a time of day is nobody
        ("A bomb exploded at 3 a.m. in Oslo.", ["Norway"]),
        # a protest is never against the place where it is, nor is a place in a place
        ("Bakers rallied in the town of Lod.", []),
        ("Bakers rallied at two mills in Malta.", []),
        ("Bakers rallied against the king in the town of Lod.", ["king"]),
        # who is blamed, and not what for
        ("The mayor blamed the crash on Ana Silva.", ["Ana Silva"]),
        ("The mayor blamed Ana Silva on Monday.", ["Ana Silva"]),
        ("The mayor blamed the crash on Monday.", ["crash"]),
        # with whom a promise or a refusal has to do, not where they are
        ("Malta refused to talk to rebels in Norway.", ["rebels"]),
        ("Malta offered to withdraw from the north of Norway.", ["Norway"]),
        # behind the preposition of the verb, whichever that is, but not what it is about
        ("Malta rallied behind Jane Roe.", ["Jane Roe"]),
        ("Nurses complained about the minister.", ["minister"]),
        ("The mayor resigned as minister.", []),
        # behind a particle
        ("The judge swore in Jane Roe.", ["Jane Roe"]),
        # what the phrase of the event holds
        ("Bakers clashed with the army and the police.", ["army", "police"]),
    ],
)
def test_the_other_side(text: str, recipients: list[str]) -> None:
    assert [party.name for event in find_events(text) for party in event.recipients] == recipients
