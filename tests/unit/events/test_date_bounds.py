"""The time that a date gives an event: its days, or one side of them; the event is in brackets."""

from collections.abc import Callable
from datetime import date

import pytest

from newscorpus import EventTime
from newscorpus.model import EventBasis

Asked = Callable[..., EventTime]


def test_what_came_before_has_the_date_of_the_main_clause_as_its_bound(asked: Asked) -> None:
    before = asked("The mayor left on March 3, 2017, after gunmen [seized] the port.")
    assert (before.begin, before.end, before.basis) == (None, date(2017, 3, 3), EventBasis.BOUND)
    before = asked("After gunmen [seized] the port, the mayor left on March 3, 2017.")
    assert (before.begin, before.end, before.basis) == (None, date(2017, 3, 3), EventBasis.BOUND)
    later = asked("The mayor was shot on March 3, 2017, days before he was to [take office].")
    assert (later.begin, later.end, later.basis) == (date(2017, 3, 3), None, EventBasis.BOUND)
    soon = asked("The mayor left on March 3, 2017, hours after gunmen [seized] the port.")
    assert (soon.begin, soon.end) == (date(2017, 3, 3), date(2017, 3, 3))
    noun = asked("The mayor left on March 3, 2017, after weeks of [talks].")
    assert (noun.begin, noun.end) == (None, date(2017, 3, 3))
    with_it = asked("The mayor left on March 3, 2017, after a train had crashed, [killing] ten.")
    assert (with_it.begin, with_it.end) == (None, date(2017, 3, 3))


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("A man has been [held] after a woman was stabbed on March 3, 2017.", date(2017, 3, 3), None),
        ("A man has been [held] after a riot at a port in Malta on March 3, 2017.", date(2017, 3, 3), None),
        ("Fires have [killed] ten since the drought began on March 3, 2017.", date(2017, 3, 3), None),
        ("Since it seized power on March 3, 2017, the army has [held] ten men.", date(2017, 3, 3), None),
        ("Since seizing power on March 3, 2017, the army has [held] ten men.", date(2017, 3, 3), None),
        ("Ten people died on March 3, 2017 after a bus [fell] into a gorge.", date(2017, 3, 3), date(2017, 3, 3)),
        ("Traffic was paralysed on March 3, 2017 after men [blocked] a road.", date(2017, 3, 3), date(2017, 3, 3)),
        # "before" a judge, and "since" with a date of its own, set nothing off
        ("The mayor [appeared] before a judge on March 3, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
        ("The men [appeared] before magistrates on March 3, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
        ("The mayor [left] before a riot on March 3, 2017.", None, date(2017, 3, 3)),
        ("The worst [attack] since 2014 took place on March 3, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
        # several days in a row
        ("The board [met] on March 3 and March 4, 2017.", date(2017, 3, 3), date(2017, 3, 4)),
        ("The board [met] on March 3, 2017 and sold a mill on March 4, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
        # who is hurt after something is hurt by it
        ("Ten people [died] after a bus fell into a gorge on March 3, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
    ],
)
def test_a_date_behind_after_or_since_is_the_first_day_that_is_possible(
    asked: Asked, text: str, begin: date, end: date | None
) -> None:
    time = asked(text)
    assert (time.begin, time.end) == (begin, end)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("The port has been [closed] since March 3, 2017.", date(2017, 3, 3), None),
        ("The port will be [closed] by March 3, 2017.", None, date(2017, 3, 3)),
        ("The port was [closed] before March 3, 2017.", None, date(2017, 3, 3)),
        ("The mayor [resigned] after the riot on March 3, 2017.", date(2017, 3, 3), None),
        ("The port did not [open] until March 3, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
        ("The [vote] was delayed until March 3, 2017.", date(2017, 3, 3), date(2017, 3, 3)),
        ("The [vote] went on until March 3, 2017.", None, date(2017, 3, 3)),
        ("Since the March 3, 2017 [riot] the port is shut.", date(2017, 3, 3), date(2017, 3, 3)),
    ],
)
def test_a_preposition_leaves_one_side_open(asked: Asked, text: str, begin: date | None, end: date | None) -> None:
    time = asked(text)
    assert (time.begin, time.end) == (begin, end)
