"""Whether two mentions of a kind of event may be of one event, by their parties."""

from datetime import date

import pytest

from newscorpus import find_events
from newscorpus.events.same_parties import differ_in_number, has_before

DAY = date(2021, 3, 5)
MONDAY = "2021-03-01"

KILLED = "Gunmen killed five farmers near Oslo on Monday. The road is quiet. "
ARRESTED = "Police arrested the former envoy Jane Roe on Monday. The road is quiet. "
PASSED = "Parliament passed a bill on plastic on Monday. The road is quiet. "


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (KILLED + "The victims were killed at night.", MONDAY),
        (KILLED + "The men were shot dead at night.", MONDAY),
        (KILLED + "The attackers killed them with axes.", MONDAY),
        (KILLED + "The gunmen killed a guard.", MONDAY),
        (KILLED + "Gunmen killed a priest.", "None"),
        (KILLED + "A priest was killed in Bergen.", "None"),
        (KILLED + "The gunmen have killed hundreds of villagers.", "None"),
        (KILLED + "The priest was killed in Bergen.", "None"),
        (ARRESTED + "The diplomat was arrested at home.", MONDAY),
        (ARRESTED + "Officers arrested her at home.", MONDAY),
        (ARRESTED + "Police have arrested two suspects.", "None"),
        (ARRESTED + "Police arrested his driver in Bergen.", "None"),
        (ARRESTED + "The police arrested a banker.", "None"),
        (ARRESTED + "The men were arrested at home.", "None"),
        (PASSED + "The bill was passed in the end.", MONDAY),
        (PASSED + "A similar bill was passed in Norway.", "None"),
        ("The two sides signed a deal on Monday. The road is quiet. Two firms signed a contract.", "None"),
    ],
)
def test_a_mention_has_the_day_of_another_where_the_parties_allow(text: str, day: str) -> None:
    last = find_events(text, anchor=DAY)[-1]
    assert last.time is not None
    assert str(last.time.begin) == day


def test_numbers_differ_only_where_both_count() -> None:
    assert differ_in_number({"10", "guards"}, {"14", "guards"})
    assert not differ_in_number({"10", "guards"}, {"guards"})


def test_an_article_is_looked_for_right_before() -> None:
    text = "the old deadly attack"
    assert not has_before(text, len(text) - 6, frozenset({"the"}))
    assert has_before("the deadly attack", 11, frozenset({"the"}))
