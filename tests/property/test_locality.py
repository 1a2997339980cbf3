"""Law: a paragraph put in front of a text shifts every span by its length and changes nothing else."""

from collections.abc import Callable
from datetime import date

import attrs
import pytest
from hypothesis import given

import newscorpus as nc
from newscorpus.testing import Planted, planted_articles

FRONT = "The old mill stands at the bend of the river.\n\n"
ANCHOR = date(2018, 10, 26)
FINDERS: dict[str, Callable[[str], tuple[object, ...]]] = {
    "timexes": lambda text: nc.find_timexes(text, anchor=ANCHOR),
    "quotes": nc.find_quotes,
    "attributions": nc.find_attributions,
    "events": lambda text: nc.find_events(text, anchor=ANCHOR),
}


def shifted(value: object, by: int) -> object:
    if isinstance(value, nc.Span):
        return value.shift(by) if len(value) else value
    if isinstance(value, tuple):
        return tuple(shifted(part, by) for part in value)
    if attrs.has(kind := type(value)):
        return attrs.evolve(value, **{f.name: shifted(getattr(value, f.name), by) for f in attrs.fields(kind)})
    return value


@pytest.mark.parametrize("name", FINDERS)
@given(planted=planted_articles())
def test_a_paragraph_in_front_only_shifts(name: str, planted: Planted):
    find = FINDERS[name]
    assert find(FRONT + planted.text) == shifted(find(planted.text), len(FRONT))
