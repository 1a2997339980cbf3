"""An event without a basis has no date, and a date always says where it comes from."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Span, date_event, find_events
from newscorpus.model import EventBasis, EventTime

PIECES = st.sampled_from(
    [
        *("The envoys met", "Rebels attacked the town", "The minister will resign", "A strike began"),
        *(" on Friday", " in May 2018", " before the vote", " last week", " since 2016", " on May 5-6"),
        *(", officials said", ". ", "; ", " and ", "\n\n"),
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60)
ANCHORS = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


def lawful(time: EventTime | None, anchor: date | None) -> bool:
    """Whether the time keeps the law."""
    assert time is not None
    dated = time.begin is not None or time.end is not None
    if anchor is None and time.basis is EventBasis.CREATION_TIME:
        return False
    return dated == (time.basis is not EventBasis.NONE) and (
        time.begin is None or time.end is None or time.begin <= time.end
    )


@given(TEXTS, ANCHORS)
def test_found_events_have_a_date_and_a_basis_or_neither(text: str, anchor: date | None) -> None:
    assert all(lawful(event.time, anchor) for event in find_events(text, anchor=anchor))


@given(TEXTS, ANCHORS, st.data(), st.sampled_from(["clause", "lead"]))
def test_any_span_of_the_caller_has_a_date_and_a_basis_or_neither(
    text: str, anchor: date | None, data: st.DataObject, policy: str
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert lawful(date_event(text, Span.cut(text, start, end), anchor=anchor, policy=policy), anchor)  # type: ignore[arg-type]
