"""Days counted from another event; the event is in brackets."""

from collections.abc import Callable
from datetime import date

import pytest

from newscorpus import EventTime
from newscorpus.model import EventBasis

ANCHOR = date(2018, 10, 26)
Asked = Callable[..., EventTime]


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        # behind the turn: counted back from the day in front, or behind where the count opens the sentence
        ("A day after police [arrested] Jane Roe, she was charged on 14 March.", date(2018, 3, 13), date(2018, 3, 13)),
        ("Roe was fined in 2015, two years after ten workers [died].", date(2013, 1, 1), date(2013, 12, 31)),
        ("On 14 March, ten years after the riot, Roe was [jailed].", date(2018, 3, 14), date(2018, 3, 14)),
        ("The mayor resigned on 14 March, a day after he [lost] the vote.", date(2018, 3, 13), date(2018, 3, 13)),
        ("Talks opened on 14 March, a month after rebels [killed] ten.", date(2018, 2, 1), date(2018, 2, 28)),
        ("The mill closed on 14 March, two years after it [burned] down.", date(2016, 1, 1), date(2016, 12, 31)),
        ("14 March marks ten years since the [riot] at the mill.", date(2008, 1, 1), date(2008, 12, 31)),
        ("14 March marks ten years since the riot that [killed] six.", date(2008, 1, 1), date(2008, 12, 31)),
        ("The mill closed on 14 March, a day after a fire which [killed] six.", date(2018, 3, 13), date(2018, 3, 13)),
        ("The mayor resigned in January 2018, nine months after she [won].", date(2017, 4, 1), date(2017, 4, 30)),
        # in front of the count: counted on from what the turn leads to
        ("The chief was [sacked] two days after the riot on 14 March.", date(2018, 3, 16), date(2018, 3, 16)),
        ("Two days after the riot on 14 March, the chief was [sacked].", date(2018, 3, 16), date(2018, 3, 16)),
        (
            "Rebels raided a camp on 14 March. The mayor was [sacked] a week after the raid.",
            date(2018, 3, 21),
            date(2018, 3, 21),
        ),
        (
            "Rebels raided a camp on 14 March. The day after the raid, the mayor [resigned].",
            date(2018, 3, 15),
            date(2018, 3, 15),
        ),
        (
            "Farmers [marched] on the eve of the summit. The summit opened on 14 March.",
            date(2018, 3, 13),
            date(2018, 3, 13),
        ),
        (
            "Roe was arrested on 14 March. A month after his arrest, he [died].",
            date(2018, 4, 1),
            date(2018, 4, 30),
        ),
    ],
)
def test_days_are_counted_from_another_event(asked: Asked, text: str, begin: date, end: date) -> None:
    time = asked(text, anchor=ANCHOR)
    assert (time.begin, time.end, time.basis) == (begin, end, EventBasis.RELATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor [resigned] on 14 March, two days after the riot on 12 March.",  # a day of its own
        "On 14 March the mayor [resigned], two days after the riot.",
    ],
)
def test_a_day_of_its_own_goes_before_a_count(asked: Asked, text: str) -> None:
    assert asked(text, anchor=ANCHOR).begin == date(2018, 3, 14)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor [resigned] two days after the riot.",  # the riot has no day
        "The mayor [resigned] nearly two years after the riot on 14 March.",  # nobody has counted
        "Rebels raided a camp on 14 March. The mayor [resigned] two days after a raid.",  # another one
    ],
)
def test_nothing_is_counted_from_what_has_no_day_or_by_what_is_vague(asked: Asked, text: str) -> None:
    assert asked(text, anchor=ANCHOR).basis is not EventBasis.RELATIVE


def test_the_day_before_is_counted_from_the_day_told_last(asked: Asked) -> None:
    assert asked("Roe spoke on 14 March. He had [died] the day before.", anchor=ANCHOR).begin == date(2018, 3, 13)
    assert asked("Roe spoke on 14 March. They [met] the next day.", anchor=ANCHOR).begin == date(2018, 3, 15)


def test_a_count_that_no_calendar_has_gives_no_day(asked: Asked) -> None:
    text = "The mayor resigned on 14 March 2018, 999 years after he [lost] a vote, and 999 years after it."
    assert asked(text, anchor=ANCHOR).begin == date(1019, 1, 1)
    text = "The mayor resigned on 14 March 0018, 999 years after he [lost] a vote."
    assert asked(text, anchor=ANCHOR).begin is not None


def test_the_day_before_ends_the_text(asked: Asked) -> None:
    assert asked("Roe spoke on 14 March. He had [died] the day before.", anchor=date(1, 5, 5)).begin == date(1, 3, 13)


def test_a_day_right_behind_goes_before_a_count(asked: Asked) -> None:
    text = "Crowds met on 14 March, ten years after the [raid] of 7 July 2008."
    assert asked(text, anchor=ANCHOR).begin == date(2008, 7, 7)


def test_a_report_about_a_counted_day_is_not_of_that_day(asked: Asked) -> None:
    text = "Rebels raided a camp on 14 March 2018. Roe [said] two men left the day after the raid."
    assert asked(text, anchor=ANCHOR).basis is EventBasis.CREATION_TIME


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("A mill burned on Monday. Two men were [arrested] later in the day.", date(2018, 10, 22)),
        ("A mill burned on Monday. A man was [arrested] hours later at a bar.", date(2018, 10, 22)),
        ("A mill burned on Monday. Police [raided] a flat in Oslo hours later and held a man.", date(2018, 10, 22)),
        ("A mill burned on Monday. Hours later, two men were [arrested].", date(2018, 10, 22)),
        ("A mill burned on Monday. Two men were [arrested] on the same day.", date(2018, 10, 22)),
        ("A mill burned. Two men were [arrested] later in the day.", None),
        ("A mill burned on Monday. Two men had been [arrested] later in the trial.", None),
        ("A mill burned on Monday. Hours after the vote, two men had been [arrested].", None),
    ],
)
def test_later_in_the_day_is_the_day_told_last(asked: Asked, text: str, begin: date | None) -> None:
    time = asked(text, anchor=ANCHOR)
    assert (time.begin if time.basis is EventBasis.RELATIVE else None) == begin
