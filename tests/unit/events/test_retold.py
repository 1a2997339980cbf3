"""Days that one mention of an event takes from another."""

from datetime import date

import pytest

from newscorpus import find_events, parse_article

DAY = date(2021, 3, 5)


def begins(text: str) -> dict[str, str]:
    return {e.text: str(e.time.begin) for e in find_events(text, anchor=DAY) if e.time is not None}


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("Rebels killed two guards on Monday. The guards were killed near Oslo.", "killed", "2021-03-01"),
        ("Police arrested Jane Roe on Monday. The arrest was quiet.", "arrest", "2021-03-01"),
        ("The election was held on Sunday. Jane Roe was elected.", "elected", "2021-02-28"),
        ("Rebels attacked a mill on Monday. An attack is never welcome.", "attack", "None"),
        ("Rebels attacked a mill on Monday. Pirates attacked a ship.", "attacked", "None"),
        ("The cabinet fell on Monday, a day after police arrested the envoy.", "arrested", "2021-02-28"),
        ("Her death was announced on Monday. She had died the day before.", "died", "2021-02-28"),
        ("Police arrested the envoy on Monday. He was freed the next day.", "freed", "2021-03-02"),
        ("Rebels took the port on Monday. They had shelled it the previous day.", "shelled", "2021-02-28"),
        ("Voters elected a mayor on Sunday. The previous election drew few.", "election", "None"),
        ("Voters elected a mayor on Sunday. The election drew few.", "election", "2021-02-28"),
        ("The dam burst on Monday. Six people died.", "died", "2021-03-01"),
        # "the attack" is the one told right before it, not another one that comes later
        (
            "Rebels killed ten and took two hostage on Monday. The attack was quick. Pirates raided a port in January.",
            "attack",
            "2021-03-01",
        ),
        # "the attack" is the news, unless another one was told right before it
        (
            "Gunmen shot a man on Monday. In 2019 a guard was stabbed. Roe was jailed in May. Roe saw the attack.",
            "attack",
            "2021-03-01",
        ),
        (
            "Gunmen attacked a mill on Monday. In 2010 rebels attacked a ship. The attack was quick.",
            "attack",
            "2010-01-01",
        ),
        ("Jane Roe died on Monday. Her death was quiet.", "death", "2021-03-01"),
        ("Jane Roe died on Monday. A death is never quiet.", "death", "None"),
        ("Ten died when a train hit a bus. The accident was on Monday.", "died", "2021-03-01"),
        ("Ten died when a train hit a bus. An accident was seen on Monday.", "died", "None"),
        ("The dam burst on Monday. The mayor resigned.", "resigned", "None"),
        ("The guards were killed.", "killed", "None"),
        ("Gunmen killed two guards on Monday. People fled after the raid.", "raid", "2021-03-01"),
        ("Gunmen killed two guards on Monday. People feared a raid.", "raid", "None"),
        ("Police arrested Jane Roe on Monday. More arrests followed.", "arrests", "None"),
        ("Rebels shelled a port on Monday in revenge for the killing of a priest.", "killing of", "None"),
        ("Nurses marched on Monday. The protest was peaceful.", "protest", "2021-03-01"),
        ("Gunmen killed two guards near Oslo. The attackers shot them on Monday.", "killed", "2021-03-01"),
        ("Gunmen killed two guards near Oslo. Pirates shot a whale on Monday.", "killed", "None"),
        ("A clash broke out in Oslo. The mayor spoke of the crash on Monday.", "clash", "None"),
        ("Rebels killed 10 people on Monday. People were killed at sea.", "killed", "None"),
    ],
)
def test_a_day_is_taken_from_another_mention_or_not_at_all(text: str, trigger: str, day: str) -> None:
    assert begins(text)[trigger] == day


def test_the_headline_has_the_day_of_the_lead() -> None:
    text = "Rebels attack port\n\nOSLO — Rebels attacked the port of Oslo on Monday. Two guards were hurt."
    headline = parse_article(text, published=DAY).events[0]
    assert headline.text == "attack"
    assert headline.asserted
    assert headline.time is not None
    assert headline.time.begin == date(2021, 3, 1)


def test_the_headline_has_the_day_that_its_lead_takes_from_the_next_sentence() -> None:
    text = "Gunmen kill two guards\n\nGunmen killed two guards in Oslo. The attackers shot them on Monday, police said."
    assert [str(e.time.begin) for e in parse_article(text, published=DAY).events if e.time] == ["2021-03-01"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Man held over murder\n\nPolice held a man over the murder of an envoy.\n\nAnother was murdered in 2016.",
        "Army retakes the port\n\nThe army said it had entered the port.\n\nRebels captured it in May 2019.",
    ],
)
def test_the_headline_does_not_take_the_day_of_what_the_article_recalls(text: str) -> None:
    headline = parse_article(text, published=DAY).events[0]
    assert headline.time is not None
    assert headline.time.begin is None


def test_the_headline_does_not_take_the_day_of_another_thing_where_the_lead_has_its_own_word() -> None:
    text = "Bank cuts 900 jobs\n\nA bank cut 900 jobs.\n\nThe bank bought a rival on 1 March."
    headline = parse_article(text, published=DAY).events[0]
    assert headline.time is not None
    assert headline.time.begin is None


def test_what_an_earlier_year_lent_is_not_lent_to_the_news_before_it():
    text = "Gunmen killed ten men near Oslo. In May 2019 raiders killed two priests. These killings shook the country."
    assert [str(event.time.begin) for event in find_events(text, anchor=DAY)] == ["None", "2019-05-01", "2019-05-01"]
