"""Lines that sign the story."""

import pytest

import newscorpus as nc
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.boilerplate.signatures import Signature, Signatures
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")
SIGNATURES = Signatures(ENGLISH)
STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


def read(*lines, begin):
    text = "\n".join(lines)
    return [sign.name for sign in SIGNATURES.read(read_line_table(text, find_lines(text), ENGLISH), begin, {})]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Doe", "BYLINE"),
        ("March 5, 2018", "DATE"),
        ("Updated 2 hours ago", "DATE"),
        ("PUBLISHED: 10:14, 3 February 2022 | UPDATED: 12:51, 3 February 2022", "DATE"),
        ("August 09, 2022 11:43 pm | Updated August 10, 2022 07:20 am IST - KOLLAM", "DATE"),
        ("The bridge fell on March 5, 2018 at 4:47 pm, when nobody was on it", "NONE"),
        ("Rain Falls on the Town", "NONE"),
        ("By Friday, the river had fallen.", "NONE"),
    ],
)
def test_a_line_above_the_story(line, expected):
    assert read("Rain", line, STORY, STORY, begin=2)[1] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jane Doe is a reporter in London.", "BIO"),
        ("Reporting by Jane Doe; Editing by Peter Roe", "SIGN_OFF"),
        ("jd/pr", "SIGN_OFF"),
        ("The bridge is a work of many writers.", "NONE"),
        ("The bridge at dawn. (Jane Doe/Harbour Post)", "CAPTION"),
        ("The bridge (and/or the road) was shut.", "NONE"),
    ],
)
def test_a_line_behind_the_story(line, expected):
    assert read(STORY, STORY, line, begin=0)[2] == expected


def test_a_line_right_above_a_credit_is_its_caption():
    credit = "Jane Doe/Harbour Post"
    assert read(STORY, "", "The bridge at dawn.", credit, "", STORY, begin=0) == ["NONE", "CAPTION", "CAPTION", "NONE"]
    assert read(STORY, "The bridge at dawn.", credit, STORY, begin=0) == ["NONE", "NONE", "CAPTION", "NONE"]


def test_a_dateline_opens_the_story_or_stands_alone():
    assert read(f"PARIS (AP) — {STORY}", STORY, begin=0)[0] == "LEAD"
    assert read(STORY, STORY, begin=0)[0] == "NONE"


def test_under_the_headline_a_name_beside_a_date_is_a_byline():
    lines = ("Rain Falls on the Town", "Jane Doe", "March 5, 2018", STORY, STORY)
    text = "\n".join(lines)
    table = read_line_table(text, find_lines(text), ENGLISH)
    signed = SIGNATURES.read(table, 0, {})
    SIGNATURES.trust(table, 0, signed)
    assert signed[1] is Signature.BYLINE
    assert signed[2] is Signature.DATE


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (("The Harbour Star", "Bridge closes for the winter", "Jane Doe", "9 May 2018"), True),
        (("The Harbour Star", "9 May 2018"), True),
        (("The Harbour Star", "Jane Doe", "9 May 2018"), False),
        (("The Harbour Star", "Bridge closes for the winter", "Jane Doe"), False),
    ],
)
def test_the_paper_above_a_header(lines: tuple[str, ...], named: bool) -> None:
    outlet = nc.parse_header("\n\n".join((*lines, STORY, STORY))).outlet
    assert (outlet is not None and outlet.text == "The Harbour Star") is named


def test_the_agency_below_the_last_line_makes_it_no_byline() -> None:
    lines = (
        "BANK SETS DIVIDEND",
        "OXFORD, Conn., Oct 20 - Qtly div 10 cts vs 10 cts prior",
        "Record Nov Two",
        "Reuter",
    )
    assert nc.parse_header("\n".join(lines)).byline is None


@pytest.mark.parametrize(
    "line",
    ["On March 3, 2021, rebels took a priest.", "In May 2020 she left.", "March 3, 2021: The wall falls."],
)
def test_a_short_sentence_with_a_date_is_no_date_line(line: str) -> None:
    above = "Rain fell on the town for days, the council of Ardley said in a long statement."
    below = "The army came a day later, and the town was shut for weeks, he said, though nobody knew."
    assert {block.kind for block in nc.find_blocks(f"{above}\n\n{line}\n\n{below}")} == {"paragraph"}


def test_a_name_below_many_share_buttons_is_still_read() -> None:
    buttons = ("12", "Share on Facebook", "Share on Twitter", "7", "Share on WhatsApp", "Share on X")
    lines = (
        "Panners dig up a school field",
        "July 8, 2019",
        *buttons,
        "Tafara Ostrova",
        "Midlands Reporter",
        STORY,
        STORY,
    )
    blocks = nc.find_blocks("\n".join(lines))
    assert [str(block.kind) for block in blocks[8:10]] == ["byline", "byline"]


def test_below_a_label_is_a_caption() -> None:
    lines = ("Farm dog found in mine", "Image caption,", "Mot lost a third of his weight", "By Jane Doe", STORY, STORY)
    blocks = nc.find_blocks("\n".join(lines))
    assert [str(block.kind) for block in blocks[:4]] == ["headline", "caption", "caption", "byline"]


def test_below_a_label_of_a_press_service_is_who_sends_the_release() -> None:
    page = f"Calder Robotics names a new head\nNEWS PROVIDED BY\nCalder Robotics\nFeb 6, 2020, 08:00 ET\n{STORY}"
    header = nc.parse_header(page)
    assert header.byline is None
    assert header.published.value.startswith("2020-02-06")


def test_those_who_sign_letters_are_no_authors() -> None:
    letters = (
        "The shelter has no roof, and I have told the council so.",
        "Edna Moss",
        "Little Tew",
        "Geese came first.",
    )
    page = "\n".join(("Letters to the Post", "6 May 2020", *letters, "Paul Grieve", "Norwich"))
    assert nc.parse_header(page).byline is None
    alone = nc.parse_header(page.replace("\nPaul Grieve\nNorwich", "")).byline
    assert alone is not None
    assert [author.name.text for author in alone.contributors] == ["Edna Moss"]  # nobody else signs
