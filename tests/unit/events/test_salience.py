"""What an article is about, and what it mentions in passing."""

from datetime import date

from newscorpus import EventFinder, parse_article
from newscorpus.events import SALIENCE_RULES

DAY = date(2021, 3, 2)


def test_the_lead_event_is_the_one_of_the_headline() -> None:
    story = "Police searched an office on Monday. The Czech transport minister resigned."
    text = f"Minister resigns over tram scandal\n\n{story}"
    lead = parse_article(text, published=DAY).lead_event
    assert lead is not None
    assert lead.text == "resigned"
    assert parse_article("The hills are green.", published=DAY).lead_event is None


def test_what_is_mentioned_in_passing_is_told_where_its_rule_is_switched_off() -> None:
    text = "Police fired shots after the attack."
    rules = SALIENCE_RULES.without("in-phrase", "in-clause")
    assert [event.text for event in EventFinder().find(text)] == ["fired shots"]
    assert [event.text for event in EventFinder(rules={"salience": rules}).find(text)] == ["fired shots", "attack"]
