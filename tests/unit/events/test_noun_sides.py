"""The sides of an event that a noun names; pairs differ in one place."""

import pytest

from newscorpus import find_events

SIDES = [
    # in front: a possessor, a name, a noun for a party
    ("Malta’s attack failed.", "attack", ["Malta"], []),
    ("A police raid failed.", "raid", ["police"], []),
    ("A night raid failed.", "raid", [], []),
    # what others do to the possessor
    ("Jane Roe’s arrest stunned them.", "arrest", [], ["Jane Roe"]),
    ("Malta’s expulsion from the bloc failed.", "expulsion", [], ["Malta"]),
    ("The police’s arrest of Jane Roe stunned them.", "arrest", ["police"], ["Jane Roe"]),
    ("Jane Roe’s arrest of the driver stunned them.", "arrest", ["Jane Roe"], ["driver"]),
    ("The arrest by police of ten students stunned them.", "arrest", ["police"], ["ten students"]),
    # who comes for talks takes part in them
    ("The premier flew to Oslo for talks with the king.", "talks", ["premier"], ["king"]),
    # behind: "by" and "from" lead to who does it, other prepositions to whom
    ("An attack by rebels failed.", "attack", ["rebels"], []),
    ("An attack on rebels failed.", "attack", [], ["rebels"]),
    ("The arrest of a student from Oslo stunned them.", "arrest", [], ["student"]),
    ("The arrest of a student by soldiers from Oslo stunned them.", "arrest", ["soldiers"], ["student"]),
    # "of" does so where nobody does it to another
    ("The resignation of the mayor stunned them.", "resignation", ["mayor"], []),
    # where the phrase of the event goes on into the one behind "of"
    ("The release of Minister Jane Roe by rebels stunned them.", "release", ["rebels"], ["Jane Roe"]),
    ("The collapse of Roe Bank stunned them.", "collapse", ["Roe Bank"], []),
    # talks have two sides alike
    ("Talks between Malta and Norway failed.", "Talks", ["Malta", "Norway"], ["Malta", "Norway"]),
    ("Talks on Malta failed.", "Talks", [], []),
    # a singular noun with "of" and a name behind "and" are two; a plural noun counts the names
    (
        "Talks between the governor of Bali and Norway failed.",
        "Talks",
        ["governor of Bali", "Norway"],
        ["governor of Bali", "Norway"],
    ),
    # what says more of who does it is not the other side
    ("The accusations by the mayor of Lahore against Peru failed.", "accusations", ["mayor of Lahore"], ["Peru"]),
    # the subject, where the verb leaves the saying to the noun
    ("Rebels carried out a raid.", "raid", ["Rebels"], []),
    ("Rebels saw a raid.", "raid", [], []),
    ("Rebels led an attack on the guards.", "attack", ["Rebels"], ["guards"]),
    ("An attack was launched by rebels.", "attack", ["rebels"], []),
    ("The attack, claimed by rebels, stunned them.", "attack", ["rebels"], []),
    ("The union handed the mayor an ultimatum.", "ultimatum", ["union"], ["mayor"]),
    # the object of a verb that says what an attack hit
    ("An airstrike hit a market.", "airstrike", [], ["market"]),
    ("An airstrike that hit a market stunned them.", "airstrike", [], ["market"]),
    ("An airstrike stunned the mayor.", "airstrike", [], []),
    ("The attack struck fear into them.", "attack", [], []),
    # what is said during a visit is said by the visitor
    ("The mayor spoke on a visit to Malta.", "visit", ["mayor"], ["Malta"]),
    ("The mayor spoke after a visit to Malta.", "visit", [], ["Malta"]),
    ("The mayor spoke during a visit to Malta by the king.", "visit", ["king"], ["Malta"]),
    # who is to do what is demanded
    ("The union's demand that the mayor resign failed.", "demand that", ["union"], ["mayor"]),
    # a capital in front is where it was, a people did it
    ("The Kabul attack stunned them.", "attack", [], []),
    ("The Israeli attack stunned them.", "attack", ["Israel"], []),
    ("The attack by Oman on the mayor, Jane Roe, failed.", "attack", ["Oman"], ["Jane Roe"]),
    ("The attack by the mayor, Jane Roe, on the court failed.", "attack", ["Jane Roe"], ["court"]),
    # talks with somebody who is described
    ("Talks between the mayor, Jane Roe, and rebels failed.", "Talks", ["Jane Roe", "rebels"], ["Jane Roe", "rebels"]),
    ("Talks between Jane Roe, a nurse, and rebels failed.", "Talks", ["Jane Roe", "rebels"], ["Jane Roe", "rebels"]),
    ("Talks between Oman and envoys from Chad failed.", "Talks", ["Oman", "envoys"], ["Oman", "envoys"]),
    # nobody does these to anybody
    ("The storm killed ten.", "killed", [], ["ten"]),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES, ids=[row[0] for row in SIDES])
def test_sides(text, trigger, actors, recipients):
    [event] = [event for event in find_events(text) if trigger in event.text]
    assert [party.name for party in event.actors] == actors
    assert [party.name for party in event.recipients] == recipients
