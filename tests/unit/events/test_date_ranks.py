"""Dates that say what something is the first or the worst of; the event is in brackets."""

from datetime import date

import pytest

from newscorpus import Span, date_event

ANCHOR = date(2018, 10, 26)
"""The day of writing, which means "no date of its own"."""

YEAR = date(2018, 1, 1)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Envoys [met] for the first time since 2017.", ANCHOR),
        ("It was the worst [attack] on a mill since 2017.", ANCHOR),
        ("They took part in the largest [protests] since the revolution of 2017.", ANCHOR),
        ("Gunmen [killed] ten guards in the deadliest raid on a mill this year.", ANCHOR),
        ("It was the deadliest [raid] in the area this year.", ANCHOR),
        ("Gunmen [killed] ten guards this year.", YEAR),
        ("Gunmen [killed] their first guard this year.", YEAR),
        ("Gunmen raided the first mill and [killed] ten guards this year.", YEAR),
    ],
)
def test_a_rank_takes_the_date_that_it_is_measured_in(text, begin):
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    assert date_event(plain, Span.cut(plain, start, end), anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "is_dated"),
    [
        ("Jobless claims [fell] 12 percent to 115 from 130 in May.", False),
        ("Output [rose] to 80 tonnes, compared with 75 a year earlier.", False),
        ("Rebels [killed] fewer guards than in May.", False),
        ("Rebels [killed] more than ten guards in May.", True),
        ("Police [freed] 85 men from a camp in May.", True),
        ("Troops [flew] 300 people to Oslo from 12 villages in May.", True),
        ("Output [fell] in May to 20 tonnes from 30 in April.", True),
    ],
)
def test_a_figure_is_not_of_the_time_that_it_is_compared_with(text, is_dated):
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    assert (date_event(plain, Span.cut(plain, start, end), anchor=ANCHOR).begin != ANCHOR) is is_dated
