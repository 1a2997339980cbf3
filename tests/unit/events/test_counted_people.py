"""Numbers that are persons."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Rebels killed ten.", ["ten"]),
        ("The judge acquitted three others.", ["three others"]),
        ("Two of the guards were charged.", ["Two of the guards"]),
        # a number may count things, and others may be anybody
        ("The premier praised ten.", []),
        ("The judge fined others.", []),
    ],
)
def test_a_number_of_persons(text: str, recipients: list[str]) -> None:
    assert [party.text for event in find_events(text) for party in event.recipients] == recipients
