"""Law: a report is found as it was written, in every order of source, cue and content, in marks of either shape."""

import pytest
from hypothesis import find, given

from newscorpus import find_attributions, find_quotes
from newscorpus.model import Attribution, Quote
from newscorpus.testing import ATTRIBUTION_ORDERS, PlantedAttribution, attributions, check_spans


@given(attributions())
def test_the_truth_is_found(planted: PlantedAttribution) -> None:
    (found,) = find_attributions(planted.text)
    assert (found.source, found.cue, found.kind) == (planted.source, planted.cue, planted.kind)
    assert found.content == planted.content
    assert found.speaker is not None
    assert found.speaker.name == planted.speaker


@given(attributions())
def test_the_planted_truth_stands_in_the_text(planted: PlantedAttribution) -> None:
    check_spans(planted, planted.text)
    assert planted.order in ATTRIBUTION_ORDERS


@given(attributions(), attributions())
def test_no_content_holds_its_cue(one: PlantedAttribution, other: PlantedAttribution) -> None:
    for found in find_attributions(f"{one.text}\n\n{other.text}"):
        assert found.cue is None or not any(piece.overlaps(found.cue) for piece in found.content)


def offsets(found: Attribution) -> tuple[object, ...]:
    return [(piece.start, piece.end) for piece in found.content], found.speaker and found.speaker.name, found.kind


def places(quotes: tuple[Quote, ...]) -> list[object]:
    return [(quote.span.start, quote.span.end, quote.role, places(quote.children)) for quote in quotes]


@given(attributions(), attributions())
def test_the_shape_of_the_marks_changes_nothing(one: PlantedAttribution, other: PlantedAttribution) -> None:
    curly, straight = f"{one.text}\n\n{other.text}", f"{one.straight}\n\n{other.straight}"
    assert [offsets(found) for found in find_attributions(curly)] == [
        offsets(found) for found in find_attributions(straight)
    ]
    assert places(find_quotes(curly)) == places(find_quotes(straight))


@pytest.mark.parametrize("order", sorted(ATTRIBUTION_ORDERS))
def test_every_order_is_drawn(order: str) -> None:
    planted = find(attributions(), lambda planted: planted.order == order)
    assert [found.kind for found in find_attributions(planted.text)] == [ATTRIBUTION_ORDERS[order][0]]
