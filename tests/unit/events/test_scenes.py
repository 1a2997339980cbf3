"""Days that a sentence has from the one before."""

from datetime import date

import pytest

from newscorpus import find_events

DAY = date(2021, 3, 5)


def begins(text: str) -> dict[str, str]:
    return {e.text: str(e.time.begin) for e in find_events(text, anchor=DAY) if e.time is not None}


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        # a party of both, a pronoun, "the gunmen"
        ("Gunmen attacked a convoy on Monday. They abducted two drivers.", "abducted", "2021-03-01"),
        ("Bandits killed ten farmers on Monday. The gunmen attacked a mill.", "attacked", "2021-03-01"),
        ("Bandits killed ten farmers on Monday. Pirates attacked a ship.", "attacked", "None"),
        ("Roe met Doe in Oslo on Monday. Roe urged Doe to resign.", "urged", "2021-03-01"),
        ("Roe met Doe in Oslo on Monday. Koch urged the banks to pay.", "urged", "None"),
        ("The army shelled a port on Monday. Soldiers then detained three sailors.", "detained", "2021-03-01"),
        ("The army shelled a port on Monday. Police detained three forgers.", "detained", "None"),
        ("A man stabbed two nurses on Monday. Police arrested him at the scene.", "arrested", "2021-03-01"),
        # a pronoun for unnamed persons, what happened "when" the attack began, and not what came before
        ("Men stormed a port on Monday. They burned ten houses.", "burned ten houses", "2021-03-01"),
        ("Men raided a port on Monday. The raid began when gunmen stormed a gate.", "stormed", "2021-03-01"),
        ("Men raided a port on Monday. The raid began after gunmen stormed a gate.", "stormed", "None"),
        # who and what was harmed
        ("Police fired tear gas at students on Monday. Seven people were killed.", "killed", "2021-03-01"),
        ("Police fired tear gas at students on Monday. Seven people have been killed since.", "killed", "None"),
        ("Rebels attacked a port on Monday. A warehouse was destroyed.", "destroyed", "2021-03-01"),
        ("The court jailed Roe on Monday. A warehouse was destroyed.", "destroyed", "None"),
        # what police do about a crowd
        ("Youths marched through Oslo on Monday. Police fired tear gas.", "fired tear gas", "2021-03-01"),
        ("Youths marched through Oslo on Monday. Ten were arrested.", "arrested", "2021-03-01"),
        ("Roe met Doe in Oslo on Monday. Ten were arrested.", "arrested", "None"),
        ("Police dispersed a rally on Monday. Ten were arrested.", "arrested", "2021-03-01"),
        ("Police arrested Jane Roe on Monday. Ten were arrested.", "arrested", "None"),
        ("Youths marched through Oslo on Monday. Shops were looted.", "looted", "2021-03-01"),
        ("Youths marched through Oslo on Monday. Soldiers fired into the air.", "fired into the air", "2021-03-01"),
        ("Youths marched through Oslo on Monday. Rebels fired shots at a port.", "fired shots at", "None"),
        ("Gunmen stormed a bar on Monday. Two nurses were abducted.", "abducted", "2021-03-01"),
        ("Gunmen stormed a bar on Monday. Ten were arrested.", "arrested", "None"),
        # who was saved, not who sent what
        ("A storm hit Oslo on Monday. Hundreds were evacuated.", "evacuated", "2021-03-01"),
        ("A storm hit Oslo on Monday. Norway sent food aid.", "sent food aid", "None"),
        # the day of a report behind is not theirs
        ("Youths marched on Monday. Ten were arrested, police said on Tuesday.", "arrested", "2021-03-01"),
        ("Youths marched on Monday. Ten were arrested after a raid on Tuesday.", "arrested", "2021-03-02"),
        # the same sentence goes on
        ("Bandits killed ten on Monday. They set houses on fire and abducted a priest.", "abducted", "2021-03-01"),
        # a thing told of before, also where the sentence has the day of a report or one to come
        ("A train derailed on Monday. The train struck a bus, police said on Tuesday.", "struck", "2021-03-01"),
        ("A train derailed on Monday. A crane struck a bus.", "struck", "None"),
        ("A judge convicted Jane Roe on Monday. She was remanded until 3 June.", "remanded", "2021-03-01"),
        ("A judge convicted Jane Roe on Monday. She was freed in Oslo.", "freed", "None"),
        ("The Senate passed the bill on Monday. The measure was approved 61-54.", "approved", "2021-03-01"),
        ("The Senate passed the bill on Monday. The House rejected it.", "rejected", "None"),
        # a chain
        ("Gunmen attacked a bus on Monday. They shot the driver. They also robbed him.", "shot", "2021-03-01"),
        # a crime and its trial are two things, and an arrest and what the arrested did
        ("A court jailed Jane Roe on Monday. She killed a guard with an axe.", "killed", "None"),
        ("Police arrested Jane Roe on Monday. She attacked a guard.", "attacked", "None"),
        ("A court jailed five men on Monday. The judge acquitted three others.", "acquitted", "2021-03-01"),
        ("A court jailed five men on Monday. The judge, Jane Roe, acquitted three others.", "acquitted", "2021-03-01"),
        ("A court jailed Jane Roe on Monday. She pleaded guilty.", "pleaded guilty", "None"),
        # what had happened was before; so was what a clause set apart says
        ("Gunmen attacked a convoy on Monday. They had abducted two drivers.", "abducted", "None"),
        ("Gunmen attacked a convoy on Monday. The army, which bombed them, withdrew.", "bombed", "None"),
        # a date of its own, or a sentence in between
        ("Gunmen attacked a bus on Monday. In May they attacked a mill.", "attacked a mill", "None"),
        ("Gunmen attacked a bus on Monday. The road is long. They abducted two drivers.", "abducted", "None"),
        # what those who did it did, but not what they had done, nor what others did
        ("Four men were killed by gunmen who had stormed a bar on Monday.", "killed", "None"),
        ("Four men were killed near a port that rebels shelled on Monday.", "killed", "None"),
        # when help was called, but not beside a day of its own
        ("A man died in a crash. Officers were called to the scene on Monday.", "died", "2021-03-01"),
        ("A man died in a crash. Guests were called to dinner on Monday.", "died", "None"),
        ("A man will die. Officers were called to the scene on Monday.", "die", "None"),
        ("A van crashed in May. A man died. Officers were called to the scene on Monday.", "died", "2020-05-01"),
        # nothing of the kind
        ("Roe resigned on Monday. He attacked the press.", "attacked", "None"),
        ("Gunmen will attack a bus on Friday. They abducted two drivers.", "abducted", "None"),
    ],
)
def test_a_scene_goes_on_or_not(text: str, trigger: str, day: str) -> None:
    assert begins(text).get(trigger, "None") == day
