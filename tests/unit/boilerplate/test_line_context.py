"""What can be seen on a line in its place."""

import pytest

from newscorpus.boilerplate.line_context import REPEATS, read_places, story_stretch


def repeats(seen: list[int]) -> list[str]:
    """How many of the lines around each have a form that the page has again."""
    n = len(seen)
    return [REPEATS[k] for k in read_places([0.0] * n, [20] * n, [0] * n, seen, [0] * n, [0] * n).repeats]


def test_the_three_lines_on_each_side_are_looked_at() -> None:
    assert repeats([1, 0, 0, 0, 0, 0, 0]) == ["0", "1", "1", "1", "0", "0", "0"]
    assert repeats([0, 1, 0, 0, 0, 1, 0]) == ["1", "0", "2", "2", "2", "0", "1"]


def test_a_list_whose_items_are_dated_is_full_of_repeats() -> None:
    assert repeats([0, 2] * 6)[4:8] == ["4", "2", "4", "2"]
    assert repeats([2] * 9)[4] == REPEATS[-1]


@pytest.mark.parametrize("seen", [[], [0], [0] * 8])
def test_where_nothing_comes_again_there_are_none(seen: list[int]) -> None:
    assert repeats(seen) == ["0"] * len(seen)


def test_the_story_is_the_stretch_that_weighs_most() -> None:
    assert story_stretch([-1.0, 2.0, -0.5, 2.0, -3.0, 1.0]) == (1, 3)
    assert story_stretch([-1.0, -2.0]) == (0, -1)
