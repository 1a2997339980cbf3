"""What is next to a day that is named; Friday 26 October 2018 is the day of writing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will leave the day after Christmas.", [("the day after Christmas", "2018-12-26")]),
        ("They left the week before Easter.", [("the week before Easter", "2018-W12")]),
        ("They left the weekend after Easter.", [("the weekend after Easter", "2018-W14-WE")]),
        ("They will leave the Friday after Thanksgiving.", [("the Friday after Thanksgiving", "2018-11-23")]),
        ("They left the Monday before June 4, 2018.", [("the Monday before June 4, 2018", "2018-05-28")]),
        ("They left the Monday before last.", [("the Monday before last", "2018-10-15")]),
        ("They will leave the Monday after next.", [("the Monday after next", "2018-11-05")]),
        # a count in front: a length and a day
        ("They left two days before June 4.", [("two days", "P2D"), ("June 4", "2018-06-04")]),
        # an event whose day nobody gives
        ("They left the week before the vote.", []),
        ("They left the year after the war.", []),
        ("They left Friday after the vote.", [("Friday", "2018-10-26")]),
    ],
)
def test_what_is_next_to_a_day(dated, text, expected):
    assert dated(text) == expected
