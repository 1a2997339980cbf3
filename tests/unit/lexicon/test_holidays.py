"""Every example and counter-example of `holidays.toml`."""

from datetime import date

import pytest

from newscorpus.dates import GRAMMAR, TimexFinder
from newscorpus.dates.named import Holiday
from newscorpus.lexicon import load_lexicon
from newscorpus.rules import RuleSet

HOLIDAYS = load_lexicon("en").entries("holidays", Holiday, table="holiday")
FINDER = TimexFinder(rules=RuleSet(GRAMMAR["holiday"]))
ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("entry", "text"), [pytest.param(h, e, id=f"{h.id}: {e}") for h in HOLIDAYS for e in h.examples]
)
def test_examples_name_the_day(entry: Holiday, text: str) -> None:
    (found,) = FINDER.find(text, anchor=ANCHOR)
    days = {day.isoformat() for year in (2017, 2018, 2019) if (day := entry.on(year)) is not None}
    assert found.value in days
    assert found.rule == f"en.dates.{entry.id}"


@pytest.mark.parametrize("text", [text for h in HOLIDAYS for text in h.refuses])
def test_counter_examples_do_not(text: str) -> None:
    assert not FINDER.find(text, anchor=ANCHOR)


def test_every_holiday_has_an_example_and_a_day_in_every_year() -> None:
    assert all(h.examples for h in HOLIDAYS)
    assert all(h.on(year) is not None for h in HOLIDAYS if not h.days for year in range(1900, 2100))
    assert all(h.on(year) is not None for h in HOLIDAYS if h.days for year in range(2001, 2036))
