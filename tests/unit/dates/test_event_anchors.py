"""Days that are counted from an event."""

from datetime import date

import pytest

from newscorpus.dates import find_timexes

ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The vote was on June 23. The day before the vote he spoke.", "2018-06-22"),
        ("On Monday’s attack he was silent. Two days after the attack he spoke.", "2018-10-24"),
        ("The storm hit on Oct. 3. A week after the storm, boats sank.", "2018-W41"),
        ("The trial began on Oct. 1. On the day of the trial it rained.", "2018-10-01"),
    ],
)
def test_the_day_is_known(text: str, last: str) -> None:
    assert find_timexes(text, anchor=ANCHOR)[-1].value == last


@pytest.mark.parametrize(
    "text",
    [
        "Two days after the attack he spoke.",
        "They met on June 23. Two days after the attack he spoke.",
        "The attack was in June. Two days after the attack he spoke.",
        "He spoke of the attack and of his plans for June 23. Two days after the attack he left.",
    ],
)
def test_it_is_not_and_stays_a_duration(text: str) -> None:
    assert find_timexes(text, anchor=ANCHOR)[-1].value == "P2D"
