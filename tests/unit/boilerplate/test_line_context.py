"""What can be seen on a line in its place."""

import pytest

from newscorpus.boilerplate.line_context import (
    CONTEXT_GROUPS,
    PAGE,
    REPEATS,
    ZONES,
    Places,
    context_values,
    read_places,
    read_places_of,
    story_stretch,
    weigh,
)
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines


def test_context_has_one_value_in_each_group() -> None:
    for scores in ([], [1.0], [-1.0, 2.0, 3.0, -4.0] * 5):
        rows = context_values(read_places(scores, [50] * len(scores), *[[0] * len(scores)] * 4))
        assert len(rows) == len(scores)
        for row in rows:
            assert all(0 <= value < len(names) for value, names in zip(row, CONTEXT_GROUPS.values(), strict=True))


def test_prose_is_counted_in_lines_before_and_behind() -> None:
    names = CONTEXT_GROUPS["prose"]
    places = read_places([2.0, -1.0, -1.0, 2.0, -1.0], [200, 20, 20, 200, 20], *[[0] * 5] * 4)
    assert [names[value] for value in places.prose] == ["none+3", "1+2", "2+1", "3+none", "1+none"]


def test_the_stretch_with_the_largest_sum() -> None:
    assert story_stretch([]) == (0, -1)
    assert story_stretch([-1.0, -2.0]) == (0, -1)
    assert story_stretch([1.0, -5.0, 2.0, 2.0]) == (2, 3)


def test_phrases_are_counted_up_to_the_nearest_prose() -> None:
    scores, sizes = [2.0, -1.0, -1.0, -1.0, -1.0, 2.0], [200, 20, 20, 20, 20, 200]
    places = read_places(scores, sizes, *[[0] * 6] * 3, [0, 1, 1, 0, 1, 0])
    names = CONTEXT_GROUPS["phrases"]
    assert [names[value] for value in places.phrases] == [
        "0+3", "0+2", "1+1", "2+1", "2+0", "3+0",
    ]  # fmt: skip


def places_of(scores: list[float], size: int = 200) -> Places:
    return read_places(scores, [size] * len(scores), *[[0] * len(scores)] * 4)


def zones(scores: list[float]) -> list[str]:
    return [ZONES[zone] for zone in places_of(scores).zone]


def test_zones_say_where_the_story_is() -> None:
    assert zones([-1.0] * 8 + [2.0] * 5 + [-1.0] * 8) == [
        *["far-before"] * 2,
        *["before"] * 6,
        *["at-start"] * 2,
        "inside",
        *["at-end"] * 2,
        *["after"] * 6,
        *["far-after"] * 2,
    ]


@pytest.mark.parametrize(
    ("lines", "found"), [(1, ["at-start"]), (2, ["at-start"] * 2), (3, ["at-start", "at-start", "at-end"])]
)
def test_a_short_story_begins_before_it_ends(lines: int, found: list[str]) -> None:
    assert zones([2.0] * lines) == found


def test_a_page_without_a_story_has_no_zones() -> None:
    assert zones([-1.0, -2.0]) == ["none", "none"]
    assert zones([]) == []


@pytest.mark.parametrize(("poor", "page"), [(0, "bare"), (1, "light"), (3, "half"), (6, "heavy"), (8, "full")])
def test_how_full_of_boilerplate_a_page_is(poor: int, page: str) -> None:
    assert PAGE[places_of([-1.0] * poor + [2.0] * (10 - poor)).page] == page


def test_many_links_weigh_no_more_than_some_paragraphs() -> None:
    assert weigh([1.0, -1.0, 1.0, 1.0], [100, 100, 299, 5000]) == [120.0, -60.0, 319.0, 320.0]
    assert weigh([-1.0], [100], link=10.0) == [-10.0]


def test_an_inserted_line_is_no_neighbour() -> None:
    story = "Rain fell on the town for the third day in a row, and the river rose over its banks in the night."
    text = f"{story}\nAdvertisement\n{story} It went on."
    table = read_line_table(text, find_lines(text), load_lexicon("en"))
    assert table.inserted == {1}
    kept, places = read_places_of(table, [2.0, -3.0, 2.0], [0, 0, 0])
    assert list(kept) == [0, 2]
    assert len(places.own) == 2


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
