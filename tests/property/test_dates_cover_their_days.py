"""Law: `begin` and `end` are the days of `value`, in order, and none of them without a value of the calendar."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import find_timexes
from newscorpus.dates.arithmetic import interval

PIECES = [
    "last",
    "next",
    "this",
    "the",
    "of",
    "early",
    "mid-",
    "late",
    "two",
    "5",
    "22",
    "2018",
    "May",
    "Oct.",
    "Friday",
    "week",
    "weeks",
    "year",
    "quarter",
    "third",
    "ago",
    "later",
    "earlier",
    "and",
    "-",
    ",",
    ".",
    "Easter",
    "summer",
    "night",
    "at",
    "9",
    "a.m.",
    "from",
    "to",
    "1990s",
    "century",
    "BC",
    "now",
    "every",
    "day",
    "the",
    "before",
    "after",
    "end",
    "same",
    "that",
    "few",
    "half",
    "10/22/2018",
    "2018-10-22",
    "’80s",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=14),
    st.sampled_from([" ", "  ", "", "\n"]),
    st.none() | st.dates(),
    st.sampled_from(["news", "narrative"]),
)
def test_days_of_values(pieces: list[str], gap: str, anchor: date | None, mode):
    text = gap.join(pieces)
    end = 0
    for found in find_timexes(text, anchor=anchor, mode=mode):
        found.span.check(text)
        assert found.span.start >= end
        end = found.span.end
        assert (found.begin, found.end) == (interval(found.value) or (None, None))
        assert found.begin is None or found.end is None or found.begin <= found.end
