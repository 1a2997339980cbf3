"""What an article is about, and what it mentions in passing."""

from datetime import date

import pytest

from newscorpus import EventFinder, parse_article
from newscorpus.events import SALIENCE_RULES, find_events

DAY = date(2021, 3, 2)


def test_the_lead_event_is_the_one_of_the_headline() -> None:
    story = "Police searched an office on Monday. The Czech transport minister resigned."
    text = f"Minister resigns over tram scandal\n\n{story}"
    lead = parse_article(text, published=DAY).lead_event
    assert lead is not None
    assert lead.text == "resigned"
    assert parse_article("The hills are green.", published=DAY).lead_event is None


def test_the_first_day_of_the_calendar_is_no_older_than_another() -> None:
    lead = parse_article("Rebels attacked the port on Monday.", published=date.min).lead_event
    assert lead is not None
    assert lead.text == "attacked"


def test_what_is_mentioned_in_passing_is_told_where_its_rule_is_switched_off() -> None:
    text = "Police fired shots after the attack."
    rules = SALIENCE_RULES.without("in-phrase", "in-clause")
    assert [event.text for event in EventFinder().find(text)] == ["fired shots"]
    assert [event.text for event in EventFinder(rules={"salience": rules}).find(text)] == ["fired shots", "attack"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bishop, kidnapped by rebels on Friday, was freed.", ["kidnapped", "freed"]),
        ("The bishop kidnapped by rebels was freed.", ["freed"]),
        ("The gang fled, shooting dead ten traders and abducting two.", ["shooting dead", "abducting"]),
        ("Police fired shots while abducting nobody.", ["fired shots"]),
    ],
)
def test_a_participle_behind_a_comma_tells_more(text: str, expected: list[str]) -> None:
    assert [event.text for event in find_events(text)] == expected


@pytest.mark.parametrize(
    ("headline", "is_about_one"),
    [
        ("Rebels attack the port", True),
        ("How rebels attacked the port", False),
        ("Will rebels attack the port?", False),
    ],
)
def test_a_headline_that_asks_or_explains_is_about_no_event(headline: str, is_about_one: bool) -> None:
    text = (
        f"{headline}\n\nOSLO (AP) - Rebels attacked the port on Monday, the mayor said. It rained all day in the port."
    )
    assert (parse_article(text, published=DAY).lead_event is not None) is is_about_one
