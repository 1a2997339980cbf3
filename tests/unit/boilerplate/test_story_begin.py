"""Where the story begins, and what is above it."""

from itertools import pairwise

import pytest

import newscorpus as nc
from newscorpus.boilerplate.story_begin import is_notice, story_begin

NOTICE = "We use our own cookies and those of partners to find out which of our pages you like and which you do not."
STORY = [
    "The town council voted on Tuesday to repair the bridge over the Wren, which has been closed since the flood.",
    "Mayor Ana Ruiz said the work would begin in May and cost two million dollars, half of it from the state.",
    "The bridge carries the only road to the mill, and the drive around it takes an hour, workers there said.",
    "Two members voted against the plan, since they had asked for a wider bridge with a path for cyclists.",
    "The council will choose a builder in March, after three firms have handed in their plans and their prices.",
    "Until then a ferry takes people across from six in the morning to eight at night, but no cars or carts.",
    "The old bridge was built in 1931 by the father of the present miller, who still has the drawings of it.",
    "Nobody was on it when the flood came, although a dog had to be fetched from the second pier by the firemen.",
    "The state has promised to look at the other bridges of the valley, some of which are older than this one.",
    "A list of them is to be published in June, and the council wants to discuss it before the summer holidays.",
    "The firemen have asked the council for a second boat, since theirs was damaged when it hit the pier in April.",
]


def test_the_story_begins_with_a_long_line() -> None:
    assert story_begin([], []) == 0
    assert story_begin([2.0, -1.0, 2.0, 2.0], [10, 20, 200, 300]) == 2


def test_where_all_paragraphs_are_short_it_begins_with_the_first_that_no_menu_has() -> None:
    assert story_begin([2.0, 1.0, 2.0, 2.0], [4, 12, 66, 40]) == 2
    assert story_begin([2.0, 1.0, 2.0], [4, 12, 40]) == 0


@pytest.mark.parametrize("signature", ["By Jane Doe", "March 5, 2018"])
def test_a_header_below_a_notice_heads_the_story(signature: str) -> None:
    told = [" ".join(pair) for pair in pairwise(STORY)]
    lines = ["Cookies and you", NOTICE, "Accept", "Settings", "Council votes to repair the bridge", signature, *told]
    blocks = nc.find_blocks("\n".join(lines))
    assert blocks[4].kind == "headline"
    assert not any(block.is_story for block in blocks[:4])
    assert all(block.is_story for block in blocks[6:])


def test_a_first_paragraph_is_no_notice() -> None:
    lines = ["Council votes to repair the bridge", "By Jane Doe", *STORY]
    lines.insert(4, "March 5, 2018")
    blocks = nc.find_blocks("\n".join(lines))
    assert blocks[0].kind == "headline"
    assert blocks[2].is_story
    assert blocks[3].is_story


def test_much_of_the_story_is_no_notice() -> None:
    assert is_notice([1.0, -1.0, 3.0], [100, 30, 1200], 1)
    assert not is_notice([1.0, -1.0, 3.0], [100, 30, 200], 1)
    assert is_notice([], [], 0)
