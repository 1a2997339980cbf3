"""Days from earlier sentences and of named events."""

from collections.abc import Callable
from datetime import date

import pytest

from newscorpus import EventTime, find_events
from newscorpus.model import EventBasis

ANCHOR = date(2018, 10, 26)
Asked = Callable[..., EventTime]


def test_what_is_set_for_a_weekday_lies_ahead() -> None:
    day = date(2024, 5, 16)
    (event,) = find_events("Train drivers have called a strike for Friday.", anchor=day)
    assert event.time is not None
    assert (event.time.begin, event.asserted) == (date(2024, 5, 17), False)
    (event,) = find_events("Train drivers have announced a strike for Friday.", anchor=day)
    assert event.time is not None
    assert event.time.begin == date(2024, 5, 17)
    (event,) = find_events("The minister apologised for Friday.", anchor=day)
    assert event.time is not None
    assert (event.time.begin, event.asserted) == (date(2024, 5, 10), True)
    (event,) = find_events("Train drivers went on strike on Friday.", anchor=day)
    assert event.time is not None
    assert (event.time.begin, event.asserted) == (date(2024, 5, 10), True)


@pytest.mark.parametrize(
    "text",
    [
        "Envoys met in Bern on October 2, 2018. During the meeting, Sudan [asked] for food.",
        "A conference opened in Bern on October 2, 2018. Sudan [asked] for food during the conference.",
        "Gunmen attacked a mill on October 2, 2018. The [attack] shocked the town.",
        "Gunmen shot Jane Roe dead on October 2, 2018. The [shooting] shocked the town.",
        "Jane Roe was killed on October 2, 2018. The [murder] shocked the town.",
    ],
)
def test_what_was_told_before_lends_its_day(asked: Asked, text: str) -> None:
    time = asked(text, anchor=ANCHOR)
    assert (time.begin, time.end, time.basis) == (date(2018, 10, 2), date(2018, 10, 2), EventBasis.RELATIVE)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Gunmen [attacked] a mill. It happened on October 2, 2018.", date(2018, 10, 2)),
        ("A [raid] on a mill shook the town. The incident took place on October 2, 2018.", date(2018, 10, 2)),
        ("Gunmen [attacked] a mill. It rained on October 2, 2018.", ANCHOR),
        ("Gunmen [attacked] a mill. The fair took place on October 2, 2018.", ANCHOR),
        ("Gunmen who had [attacked] a mill fled. It happened on October 2, 2018.", ANCHOR),
        ("Gunmen [attacked] a mill.", ANCHOR),
    ],
)
def test_the_next_sentence_may_only_say_when(asked: Asked, text: str, begin: date) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("Police raided a mill earlier this month.", "2024-05-01", "2024-05-10"),
        ("Police have raided ten mills this year.", "2024-01-01", "2024-05-10"),
        ("Police will raid ten mills this year.", "2024-01-01", "2024-12-31"),
        ("Police raided a mill last month.", "2024-04-01", "2024-04-30"),
        ("Police raided a mill over the weekend.", "2024-05-04", "2024-05-05"),
        ("Police will raid a mill over the weekend.", "2024-05-11", "2024-05-12"),
        ("Before the vote on Sunday police raided a mill.", "None", "2024-05-05"),
    ],
)
def test_what_has_happened_is_not_in_the_days_to_come(text: str, begin: str, end: str) -> None:
    (event,) = find_events(text, anchor=date(2024, 5, 10))
    assert event.time is not None
    assert (str(event.time.begin), str(event.time.end)) == (begin, end)


def test_a_year_is_too_wide_to_be_lent(asked: Asked) -> None:
    assert asked("Gunmen attacked a mill in 2015. The [attack] of today was worse.", anchor=ANCHOR).begin == ANCHOR


def test_figures_take_the_period_that_is_reported(asked: Asked) -> None:
    text = "Profit fell in the third quarter of 2018. Sales [rose] to 4 million crowns."
    assert asked(text, anchor=ANCHOR).begin == date(2018, 7, 1)


def test_each_of_several_named_events_has_its_own_day() -> None:
    text = (
        "The September 11 attacks shook the city. The attack on Pearl Harbor did so before. The January 6 attack came"
        " after. The midterm election on Tuesday did not."
    )
    found = [(event.text, event.name) for event in find_events(text, anchor=date(2022, 11, 10)) if event.name]
    assert found == [
        ("attacks", "September 11 attacks"),
        ("attack", "Attack on Pearl Harbor"),
        ("attack", "Attack on the US Capitol"),
        ("midterm election", "US midterm election 2022"),
    ]


def test_what_is_named_twice_in_a_sentence_was_told_once_before() -> None:
    text = "Rebels attacked the fort on May 3, 2018. The attack killed two, and the attack shut the road."
    begins = [event.time.begin for event in find_events(text) if event.text == "attack" and event.time is not None]
    assert begins == [date(2018, 5, 3), date(2018, 5, 3)]


@pytest.mark.parametrize(
    ("text", "begin", "asserted"),
    [
        # told as past, so the last January and the last Sunday are meant, not the next
        ("The court stayed the laws in November.", date(2017, 11, 1), True),
        ("The court will stay the laws in November.", date(2018, 11, 1), False),
        ("The court stayed the laws in October.", date(2018, 10, 1), True),
        # counted from nothing told
        ("The men were freed a week later.", None, True),
    ],
)
def test_what_is_told_as_past_does_not_lie_ahead(text: str, begin: date | None, asserted: bool) -> None:
    [event] = find_events(text, anchor=ANCHOR)
    assert event.time is not None
    assert (event.time.begin, event.asserted) == (begin, asserted)


def test_nothing_is_put_back_beyond_the_calendar() -> None:
    [event] = find_events("A court upheld the order on January 12.", anchor=date.min)
    assert event.time is not None
    assert event.time.begin == date(1, 1, 12)


def test_an_hour_alone_is_on_the_day_of_the_same_thing_as_told_before() -> None:
    told = (
        "A quake struck Malta late Tuesday. Officials met on Wednesday. The institute said {} quake hit at 11:42 p.m."
    )
    for article, day in (("the", 2), ("another", 3)):
        *_, again = find_events(told.format(article), anchor=date(2021, 3, 3))
        assert again.time is not None
        assert again.time.begin == date(2021, 3, day)
