"""Units that are no stretch of time; pairs differ in one place."""

import pytest

from newscorpus import find_timexes


@pytest.mark.parametrize(
    ("time", "other"),
    [
        # fractions
        ("Sales fell for three quarters.", "Three quarters of it fell."),
        ("It rained for a century.", "A quarter of it fell."),
        # games
        ("Profit rose in the third quarter.", "They scored twice in the third quarter."),
        # ordinals
        ("He paused for one second.", "They held a second vote."),
        # rates
        ("It took a year.", "It cost $5 million a year."),
        ("He slept for a day.", "They work 24 hours a day."),
        # titles
        ("He spoke for 60 minutes.", "He spoke on “60 Minutes.”"),
    ],
)
def test_what_stands_around_decides(time, other):
    assert len(find_timexes(time)) == 1
    words = [timex.text for timex in find_timexes(other)]
    assert "a year" not in words
    assert all(word == "24 hours" for word in words), words
