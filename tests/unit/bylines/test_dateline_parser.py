"""Datelines that are a whole line; the other forms are in `tests/cases`."""

import pytest

import newscorpus as nc

STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


@pytest.mark.parametrize("line", ["AMMAN, Jordan", "WASHINGTON", "New Delhi, June 11", "LA CROSSE, Wis.", "PARIS (AP)"])
def test_a_whole_line_is_a_dateline(line: str) -> None:
    dateline = nc.parse_dateline(line)
    assert dateline is not None
    assert dateline.text == line


@pytest.mark.parametrize("line", ["World", "RAIN", "Jane Doe", "Paris in the rain", "SPRING, Again", "March 5"])
def test_a_line_that_names_no_place_is_none(line: str) -> None:
    assert nc.parse_dateline(line) is None


def test_a_line_between_byline_and_story_is_a_dateline() -> None:
    header = nc.parse_header(f"Truce holds\nBy Jane Doe\nAMMAN, Jordan\n{STORY}\n{STORY}")
    assert header.dateline is not None
    assert header.dateline.place is not None
    assert header.dateline.place.text == "AMMAN, Jordan"


@pytest.mark.parametrize("title", ["Paris: A guide for the rainy days", "London: What to see and where to eat"])
def test_a_headline_with_a_colon_is_no_dateline(title: str) -> None:
    assert nc.parse_header(f"{title}\nBy Jane Doe\n{STORY}\n{STORY}").dateline is None


def test_a_transcript_has_no_dateline() -> None:
    lines = ("BRANDT: Rain fell on the town for three days.", "LOPEZ: Floods closed the bridge to the north.")
    assert nc.parse_header("\n".join((*lines, *lines))).dateline is None
