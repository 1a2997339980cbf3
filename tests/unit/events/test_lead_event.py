"""Which event an article is about."""

from datetime import date

import pytest

from newscorpus import parse_article

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


@pytest.mark.parametrize(
    ("headline", "is_about_one"),
    [
        ("Rebels attack the port", True),
        ("How rebels attacked the port", False),
        ("Will rebels attack the port?", False),
    ],
)
def test_a_headline_that_asks_or_explains_has_no_event(headline: str, is_about_one: bool) -> None:
    text = (
        f"{headline}\n\nOSLO (AP) - Rebels attacked the port on Monday, the mayor said. It rained all day in the port."
    )
    assert (parse_article(text, published=DAY).lead_event is not None) is is_about_one
