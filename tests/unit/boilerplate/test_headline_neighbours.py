"""The deck below a headline, the kicker above it."""

import pytest

from newscorpus.boilerplate.headline_neighbours import is_kicker, line_above_deck
from newscorpus.boilerplate.line_table import LineTable, read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")
TITLE = "Islanders left without food for a third day"
DECK = "Shops ration bread and milk as the old ferry breaks down again"


def table_of(*lines: str) -> LineTable:
    text = "\n".join(lines)
    return read_line_table(text, find_lines(text), ENGLISH)


def signs(*lines: str) -> list[int]:
    return [int(line.startswith("By ")) for line in lines]


@pytest.mark.parametrize(
    ("lines", "above"),
    [
        (("News", TITLE, DECK, "By Jane Doe"), 1),
        (("News & Events", TITLE, DECK, "By Jane Doe"), 1),
        (("News", TITLE, "This article is more than 2 years old", DECK, "By Jane Doe"), 1),
        (("News", TITLE, DECK, "Share", "Facebook Twitter", "By Jane Doe"), 1),
        (("News", TITLE, DECK, "Rain"), None),  # nothing signs below it
        (("Ten places for soup on a wet day in May", TITLE, DECK, "By Jane Doe"), None),  # the page began further up
        (("News", TITLE, "A story in two parts", "By Jane Doe"), None),  # too short
        ((TITLE, "A story in two parts", "By Jane Doe"), 0),  # but not on top of the page, where the headline is longer
    ],
)
def test_the_line_above_a_deck(lines: tuple[str, ...], above: int | None) -> None:
    deck = next(i for i, line in enumerate(lines) if line in {DECK, "A story in two parts"})
    assert line_above_deck(table_of(*lines), deck, signs(*lines)) == above


@pytest.mark.parametrize(("noun_capitals", "above"), [(True, 0), (False, None)])
def test_a_deck_has_many_capitals_where_nouns_have_them(noun_capitals: bool, above: int | None) -> None:
    lines = (
        "Das Haus am See brennt",
        "Der Rat rechnet mit Kosten von Millionen Euro und Jahren voll Arbeit",
        "By Jane Doe",
    )
    text = "\n".join(lines)
    table = read_line_table(text, find_lines(text), load_lexicon("de"))
    assert line_above_deck(table, 1, signs(*lines), noun_capitals=noun_capitals) == above


def test_a_deck_may_be_short_below_what_share_buttons_name() -> None:
    menu = (
        "Share",
        "Copy link",
        "Facebook",
        "Email",
        "Notes",
        "More",
        "Sign in",
        "Home",
        "Subscribe",
        "Archive",
        "About",
    )
    lines = (TITLE, *menu, TITLE, "A story in two parts", "By Jane Doe")
    assert line_above_deck(table_of(*lines), len(lines) - 2, signs(*lines)) == len(lines) - 3


def test_a_kicker_is_shorter_than_what_is_below_it() -> None:
    lines = ("Aus dem Hafen", "Die Fähre steht seit drei Tagen still", "Rain fell on the town.")
    assert is_kicker(table_of(*lines), 0, 1)
    assert not is_kicker(table_of(*lines), 1, 2)
    assert not is_kicker(table_of(lines[0], lines[2]), 0, 1)  # what is below it stops
