"""Dates above, events below, by their distance from the day of publication."""

import re
from datetime import date, datetime

from newscorpus.formats.html.timeline import draw_timeline
from newscorpus.model import Article, Event, EventTime, Span, Timex

TEXT = "Rain fell."


def timex(day, end=None):
    return Timex(span=Span(0, 4, "Rain"), value="x", begin=day, end=end or day)


def event(day, **more):
    return Event(trigger=Span(5, 9, "fell"), time=EventTime(begin=day, end=day), **more)


def drawn(*, published=date(2018, 10, 26), timexes=(), events=()):
    return draw_timeline(Article(text=TEXT, published=published, timexes=timexes, events=events))


def places(html):
    """Where each mark is drawn, by its link."""
    return {name: float(x) for name, x in re.findall(r'href="#(\w+)".*?<rect[^>]*\bx="([\d.]+)"', html, re.DOTALL)}


def test_nothing_with_a_day_no_timeline():
    assert drawn() == ""
    assert drawn(timexes=(Timex(span=Span(0, 4, "Rain"), value="PRESENT_REF"),)) == ""


def test_each_dated_finding_has_a_mark_that_links_to_it():
    html = drawn(
        timexes=(timex(date(2018, 10, 20)),), events=(event(date(2018, 10, 30)), Event(trigger=Span(0, 4, "Rain")))
    )
    assert set(places(html)) == {"t0", "e0"}
    assert "published 2018-10-26" in html


def test_earlier_days_lie_further_left():
    days = (date(1990, 1, 1), date(2018, 10, 1), date(2018, 10, 26), date(2018, 11, 20), date(2100, 1, 1))
    found = places(drawn(timexes=tuple(map(timex, days))))
    across = [found[f"t{i}"] for i in range(len(days))]
    assert across == sorted(across)
    assert len(set(across)) == len(across)


def test_one_open_side_is_enough():
    begun = Timex(span=Span(0, 4, "Rain"), value="x", begin=date(2018, 10, 20))
    assert set(places(drawn(timexes=(begun,)))) == {"t0"}


def test_the_moment_of_publication_is_a_day():
    assert "published 2018-10-26" in drawn(published=datetime(2018, 10, 26, 23, 59), timexes=(timex(date(2018, 1, 1)),))  # noqa: DTZ001
