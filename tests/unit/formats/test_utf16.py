"""Offsets in UTF-16 code units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.formats.utf16 import Utf16


@given(st.text(st.sampled_from("aé€😀𝒳\ud800")))
def test_units_are_those_of_the_encoding_and_lead_back(text):
    counted = Utf16(text)
    for point in range(len(text) + 1):
        unit = counted.units(point)
        assert unit == len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert counted.point(unit) == point


@pytest.mark.parametrize("unit", [1, 4])
def test_the_inside_of_a_character_is_refused(unit):
    with pytest.raises(ValueError, match=f"offset {unit} is inside a character"):
        Utf16("😀 😀").point(unit)


def test_without_wide_characters_both_are_the_same():
    counted = Utf16("Rain €")
    assert [counted.units(i) for i in range(7)] == [counted.point(i) for i in range(7)] == list(range(7))
