"""What a rule sees of a line, from the lines around it."""

import pytest

from newscorpus.boilerplate.line_sections import STATE_NAMES
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.boilerplate.rule_rows import DecidedLines
from newscorpus.boilerplate.signatures import Signature
from newscorpus.lexicon import load_lexicon
from newscorpus.model import BlockKind
from newscorpus.text import find_lines

LONG = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night, "
    "so that the bridge to the north was closed at noon and the school sent its children home."
)


def lines(*page, scores=None, alone=None, signed=None, states=None, headline=None):
    text = "\n".join(page)
    table = read_line_table(text, find_lines(text), load_lexicon("en"))
    given = scores or [2.0 if len(line) > 80 else -1.0 for line in page]
    known = DecidedLines(
        table, alone or given, given, signed or [Signature.NONE] * len(page), states or [0] * len(page), headline
    )
    known.kinds = [(BlockKind.PARAGRAPH if score > 0.0 else BlockKind.NAVIGATION, "score") for score in given]
    return known


def test_a_heading_is_between_two_long_lines():
    known = lines(LONG, "What comes next", LONG)
    assert known.row(1).between
    assert not lines("Rain", "What comes next", LONG).row(1).between
    assert not lines(LONG, "What comes next", "Rain").row(1).between
    assert lines(LONG, "What comes next", "Rain", LONG).row(1).between
    assert not lines(LONG, "What comes next, and a good deal " * 3, LONG, scores=[2.0, -1.0, 2.0]).row(1).between


def test_a_sentence_follows_the_story_when_only_notices_come_between():
    known = lines(LONG, "Advertisement", "It went on.")
    known.kinds = [(BlockKind.PARAGRAPH, "score"), (BlockKind.ADVERT, "advert")]
    assert known.row(2).follows
    known.kinds = [(BlockKind.NAVIGATION, "score"), (BlockKind.ADVERT, "advert")]
    assert not known.row(2).follows


def test_a_line_that_scores_well_is_not_asked_what_it_follows():
    known = lines(LONG, "It went on.", scores=[2.0, 1.0])
    known.kinds = [(BlockKind.PARAGRAPH, "score")]
    assert not known.row(1).follows


def test_a_line_leads_from_the_header_to_the_story():
    page = ("Flood closes the bridge", "Rain is coming.", LONG)
    assert lines(*page, headline=0).row(1).leads
    assert not lines(*page).row(1).leads
    signed = [Signature.BYLINE, Signature.NONE, Signature.NONE]
    assert lines(*page, signed=signed).row(1).leads
    assert not lines("Flood closes the bridge", "Rain is coming.", "Ruiz", headline=0).row(1).leads


@pytest.mark.parametrize(
    ("line", "tells"),
    [("She said so.", True), ("He was there", False), ("You can help.", False), ("The mill was old.", True)],
)
def test_a_sentence_about_somebody_tells(line, tells):
    assert lines(line).row(0).tells is tells


def test_a_row_has_the_start_of_its_line():
    row = lines("Rain fell. " * 60).row(0)
    assert (len(row.text), row.size) == (300, 659)


def test_the_last_paragraph_has_none_behind_it():
    known = lines(LONG, "Rain", LONG, "Share", "Print")
    assert [known.row(i).last for i in (1, 3, 4)] == [False, True, True]


def test_on_a_page_that_is_story_the_lines_between_are_enclosed():
    assert lines(LONG, "It rained.", LONG).row(1).enclosed
    assert not lines(LONG, "Rain").row(1).enclosed
    assert not lines(LONG, *["Ten places for soup and bread"] * 40, LONG).row(3).enclosed


def test_what_is_above_a_line_has_a_name():
    known = lines(LONG, "Ten places for soup", states=[0, STATE_NAMES.index("related")])
    assert [known.row(i).section for i in (0, 1)] == ["none", "related"]


@pytest.mark.parametrize(
    ("line", "score", "may"),
    [
        ("It rained.", -1.0, True),
        ("It rained.", 1.0, False),
        ("It rained.", -4.5, True),
        ("It rained.", -6.5, False),
        ("It rained a lot in the whole of the north.", -4.5, False),
        ("Rain all over the north", -4.5, False),
        ("Rain", -1.0, False),
        ("***", 1.0, True),
        ("* " * 30, 1.0, False),
    ],
)
def test_rules_are_asked_about_lines_in_doubt(line, score, may):
    assert lines("Share", line, scores=[-1.0, score]).may_be_ruled(1) is may


def test_a_page_without_a_story_has_no_first_and_last_line_of_it():
    known = lines("Share", "Print")
    assert (known.first, known.last) == (0, -1)
    assert not known.row(0).enclosed
    known = lines("Share", LONG, "Print")
    assert (known.first, known.last) == (1, 1)


def test_a_story_goes_on_below_a_heading_a_caption_or_a_notice():
    scores, alone = [2.0, -2.0, -0.5], [2.0, -2.0, 2.0]
    prose = "The river fell by noon, and the bridge was open again before the night."
    known = lines(LONG, "What comes next", prose, scores=scores, alone=alone)
    assert known.row(2).goes_on
    known.kinds[1] = BlockKind.CAPTION, "caption"
    assert known.row(2).goes_on
    assert not lines(LONG, "What comes next", prose, scores=[2.0, -2.0, -1.5], alone=alone).row(2).goes_on
    assert not lines(LONG, "What comes next", "Ten places for soup", prose).row(3).goes_on  # more than a heading
    assert not lines(LONG, "What comes next", f"You may read it: {prose}", scores=scores, alone=alone).row(2).goes_on
