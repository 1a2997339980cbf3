"""Lines that say who took a photo."""

import pytest

from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.boilerplate.photo_credits import PhotoCredits
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")
CREDITS = PhotoCredits(BylineParser(lexicon=ENGLISH))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("A bridge in the rain. REUTERS/Jane Doe", (True, False, True)),
        ("Jane Doe/The Daily Example", (False, True, False)),
        ("The bridge at dawn on Friday. (Jane Doe/Harbour Post)", (False, False, True)),
        ("The bridge at dawn on Friday / Associated Press", (False, False, True)),
        ("The truck was carrying sheep. (Harbour News: Jane Doe)", (False, False, True)),
        ("The truck was carrying sheep (note: none was hurt)", (False, False, False)),
        ("Workers clear the mud on Monday. Jane Doe / Harbour Post", (False, False, True)),
        ("26. Rescue Rod/Hook", (False, False, False)),
        ("Herders cross the dry bed of the lake [Ousmara Sarrel/Al Jazeera]", (False, False, True)),
        ("Herders cross the dry bed of the lake [see map/list]", (False, False, False)),
        ("Most of them oppose the plan, according to a new poll (Ipsos/Reuters).", (False, False, False)),
        ("The play was praised on both sides of the ocean (New York Times/The Guardian).", (False, False, False)),
        (
            "They told the pollsters that they had had enough (Gallup International/The Guardian).",
            (False, False, False),
        ),
        ("The bakery in March | JANE DOE", (False, False, True)),
        ("The bakery on the old market in March / JANE DOE", (False, False, True)),
        ("The rain in the north | LIVE BLOG", (False, False, False)),
        ("THE RAIN IN THE NORTH | JANE DOE", (False, False, False)),
        ("UNHOME/Jane Doe", (False, True, False)),
        ("The mud was cleared on Monday. Road/rail traffic resumed", (False, False, False)),
        ("The bridge at dawn and/or dusk", (False, False, False)),
        ("HBR/Road works", (False, False, False)),
        ("The bridge (north/south)", (False, False, False)),
    ],
)
def test_where_a_line_credits_a_photo(line: str, found: tuple[bool, bool, bool]) -> None:
    table = read_line_table(line, find_lines(line), ENGLISH)
    assert (CREDITS.names_agency(table, 0), CREDITS.fills(table, 0), CREDITS.ends(table, 0)) == found


@pytest.mark.parametrize(
    ("line", "is_glued"),
    [
        ("Val outside the van that she has lived in since 2001.Credit: Peter Roe", True),
        ("The bridge at dawn (Credit: Peter Roe)", False),
        ("Credit: Peter Roe", False),
        ("He gave them credit: the bridge held.", False),
    ],
)
def test_a_credit_may_be_stuck_to_its_caption(line: str, is_glued: bool) -> None:
    assert CREDITS.glued(read_line_table(line, find_lines(line), ENGLISH)) == ([0] if is_glued else [])
