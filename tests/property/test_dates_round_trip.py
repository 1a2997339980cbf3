"""Law: an expression written from a value, and read against the same anchor, gives that value."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import find_timexes, normalize_date
from newscorpus.dates.arithmetic import interval
from newscorpus.testing import TIMEX_FORMS, PlantedTimex, timexes

DELIMITED = ("iso", "full", "day-first", "of-month", "points", "with-weekday", "month", "year")
DAYS = st.dates(date(1700, 1, 1), date(2049, 12, 31))


@pytest.mark.parametrize("form", TIMEX_FORMS)
@given(data=st.data())
def test_every_form_gives_its_value_back(form: str, data: st.DataObject) -> None:
    planted = data.draw(timexes(forms=[form]))
    (found,) = find_timexes(planted.text, anchor=planted.anchor)
    assert (found.span, found.value, found.type, found.mod) == (planted.span, planted.value, planted.type, planted.mod)


@given(timexes(forms=DELIMITED), st.none() | DAYS)
def test_a_delimited_date_is_normalized_with_any_anchor_or_none(planted: PlantedTimex, anchor: date | None) -> None:
    found = normalize_date(planted.span.text, anchor=anchor)
    assert found is not None
    assert found.value == planted.value
    assert (found.begin, found.end) == interval(planted.value)


@given(n=st.integers(2, 10**6), unit=st.sampled_from(("years Y", "months M", "weeks W", "days D")))
def test_durations_of_any_length(n: int, unit: str) -> None:
    units, code = unit.split()
    (found,) = find_timexes(f"It lasted {n} {units}.")
    assert found.value == f"P{n}{code}"
