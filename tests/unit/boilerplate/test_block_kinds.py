"""What kind of line a line is, once it is known whether it belongs to the story."""

import pytest

from newscorpus.boilerplate.block_kinds import (
    PLAIN,
    header_kind,
    header_lines,
    is_deck,
    is_plain,
    leftover_kind,
    section_kind,
    story_kind,
)
from newscorpus.boilerplate.line_sections import STATE_NAMES
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")
STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."
NONE = STATE_NAMES.index("none")


def table_of(*lines):
    text = "\n".join(lines)
    return read_line_table(text, find_lines(text), ENGLISH)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (STORY, "paragraph"),
        ("• two eggs", "list_item"),
        ("What the miller said", "subheading"),
        # a sentence is no heading, and a dash opens speech
        ("It rained.", "paragraph"),
        ("— We must go, he said.", "paragraph"),
    ],
)
def test_lines_of_the_story(line, kind):
    found = story_kind(table_of(line, STORY), 0, NONE)
    assert str(found[0]) == kind


def test_a_heading_has_a_longer_line_below_it():
    table = table_of(STORY, "What the miller said")
    assert story_kind(table, 1, NONE) == PLAIN


def test_lines_under_a_colon_are_items():
    listed = STATE_NAMES.index("listed")
    assert str(story_kind(table_of("Jane Doe"), 0, listed)[0]) == "list_item"
    assert story_kind(table_of("“Jane Doe,” he said."), 0, listed) == PLAIN


def test_a_long_line_is_plain_by_its_length():
    table = table_of(STORY, "Rain", "• " + STORY)
    assert [is_plain(table, i) for i in range(3)] == [True, False, False]


@pytest.mark.parametrize(
    ("above", "expected"),
    [("World", "section"), ("FLOODS", "kicker"), ("Rain fell", None), ("Share", None), ("FLOODS IN " + "X" * 40, None)],
)
def test_the_line_above_the_headline(above, expected):
    found = section_kind(table_of(above, "Rain Falls on the Town", STORY), 1)
    assert (found and str(found[0])) == expected


def test_without_a_line_above_there_is_neither():
    assert section_kind(table_of("Rain Falls", STORY), 0) is None


@pytest.mark.parametrize(
    ("deck", "signed", "expected"),
    [
        ("The river rose over its banks, and the mayor asked for help.", (0, 0, 1, 0), True),
        # nothing signs below it, it is too short, or it signs itself
        ("The river rose over its banks, and the mayor asked for help.", (0, 0, 0, 0), False),
        ("The river rose.", (0, 0, 1, 0), False),
        ("The river rose over its banks, and the mayor asked for help.", (0, 1, 1, 0), False),
    ],
)
def test_a_deck_sums_the_story_up_above_the_byline(deck, signed, expected):
    table = table_of("Rain Falls", deck, "By Jane Doe", STORY)
    assert is_deck(table, 0, signed) is expected


@pytest.mark.parametrize(
    ("line", "state", "inside", "kind"),
    [
        ("Share this article", "none", False, "share"),
        ("My aunt bakes a better one.", "comments", False, "comments"),
        ("Ten places for soup", "related", False, "related"),
        ("Soup", "none", False, "navigation"),
        ("Ten places where the soup is as good as at home", "none", False, "related"),
        ("The bridge over the river on Tuesday.", "none", True, "caption"),
    ],
)
def test_lines_that_are_left_over(line, state, inside, kind):
    found = leftover_kind(table_of(line), 0, STATE_NAMES.index(state), inside=inside)
    assert str(found[0]) == kind


DECK, CAPTION = "Neighbours heard a loud bang on Thursday.", "Crews stand on Mill Lane."


def test_what_is_between_headline_and_byline_is_not_story() -> None:
    lines = ("Mill burns", DECK, CAPTION, "By Jane Doe", STORY, STORY)
    scores, signed = (1.0,) * 6, (0, 0, 0, 1, 0, 0)
    table = table_of(*lines)
    assert list(header_lines(table, 0, scores, signed, {3})) == [1, 2]
    assert not header_lines(table, 0, scores, signed, set())  # no sure byline: "Jane Doe"
    assert [str(header_kind(table, i, 0)[0]) for i in (1, 2)] == ["deck", "caption"]


def test_a_byline_below_the_story_leaves_it_alone() -> None:
    table = table_of("Mill burns", STORY, STORY, "By Jane Doe", DECK)
    assert not header_lines(table, 0, (1.0,) * 5, (0, 0, 0, 1, 0), {3})
    signed = (0, 0, 3, 1, 0)  # the story begins with a dateline above it
    assert not header_lines(table_of("Mill burns", DECK, STORY, "By Jane Doe", STORY), 0, (1.0,) * 5, signed, {3})


def test_above_a_quotation_and_who_said_it_is_no_deck() -> None:
    lead = "Lila Arden, 71, has won the first prize for a book that she wrote in a bus shelter."
    table = table_of("Poet wins prize", lead, "“I wrote it between two buses.”", "— Lila Arden", STORY)
    assert not is_deck(table, 0, (0, 0, 0, 1, 0))
    assert is_deck(table_of("Poet wins prize", lead, "Culture desk", "By Jane Doe", STORY), 0, (0, 0, 0, 1, 0))


def test_a_deck_may_be_above_the_dateline() -> None:
    table = table_of("Mill burns", DECK, f"PARIS, May 3 (AP) — {STORY}")
    assert is_deck(table, 0, (0, 0, 3))
    assert not is_deck(table_of("Mill burns", f"{STORY} {DECK}", STORY), 0, (0, 0, 3))
