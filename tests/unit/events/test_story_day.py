"""The day that a story has reached; the event is in brackets."""

from datetime import date

import pytest

from newscorpus import Span, date_event, find_events
from newscorpus.model import EventBasis

ANCHOR = date(2018, 10, 26)
WEDNESDAY = date(2018, 10, 24)


def _dated(text):
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return date_event(plain, Span.cut(plain, start, end), anchor=ANCHOR)


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned on Wednesday. Crews [saved] ten people.",
        "The mill burned on Wednesday. It was old. Crews [saved] ten people.",
        "The mill burned on Wednesday. The [rescue] was slow.",
        "The mayor said on Wednesday that he had resigned. He [left] by car.",
    ],
)
def test_what_goes_on_in_the_past_stays_on_the_day(text):
    time = _dated(text)
    assert (time.begin, time.end, time.basis) == (WEDNESDAY, WEDNESDAY, EventBasis.RELATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned on Wednesday. Crews had [saved] ten people.",
        "The mill burned on Wednesday. The mayor [said] it was old.",
        "The mill burned on Wednesday. Crews [save] ten people a day.",
        "The mill that burned on Wednesday was old. A man [died].",
        "The mill burned in 2017. A man [died].",
        "The mill burned on Wednesday. It was old. It is gone. A man [died].",
    ],
)
def test_what_does_not_go_on_has_the_day_of_writing(text):
    assert _dated(text).begin == ANCHOR


def test_the_events_of_a_text_need_more_than_that():
    event = find_events("The mill burned on Wednesday. The union held a rally.", anchor=ANCHOR)[-1]
    assert (event.trigger.text, event.time.basis) == ("held a rally", EventBasis.NONE)
