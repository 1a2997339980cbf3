"""Few words that were kept for their form alone, and what is beside them."""

import newscorpus as nc
from newscorpus.boilerplate.kept_by_form import stray_lines
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.boilerplate.rule_rows import DecidedLines
from newscorpus.boilerplate.signatures import Signature
from newscorpus.lexicon import load_lexicon
from newscorpus.model import BlockKind
from newscorpus.text import find_lines

STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."
MENU = ("Home", "World", "Sport and leisure", "Culture and the arts", "Weather in the north", "Opinion of the day")


def strays(*page: str, kept: tuple[str, ...], score: float = 0.3) -> list[str]:
    """The lines that are taken back, where long lines and those of `kept` were decided to be story."""
    text = "\n".join(page)
    table = read_line_table(text, find_lines(text), load_lexicon("en"))
    scores = [2.0 if line == STORY else score if line in kept else -2.0 for line in page]
    known = DecidedLines(table, scores, scores, [Signature.NONE] * len(page), [0] * len(page), None)
    known.kinds = [
        (BlockKind.PARAGRAPH, "score") if score > 0.0 else (BlockKind.NAVIGATION, "short-apart") for score in scores
    ]
    return [page[i] for i in stray_lines(known)]


def test_a_few_words_alone_are_no_story() -> None:
    assert strays(STORY, *MENU, "Bridges of the north", *MENU, STORY, kept=("Bridges of the north",)) == [
        "Bridges of the north"
    ]


def test_beside_the_story_they_are() -> None:
    assert not strays(STORY, "Bridges of the north", *MENU, STORY, kept=("Bridges of the north",))
    assert not strays(STORY, *MENU, "Bridges of the north", STORY, kept=("Bridges of the north",))


def test_a_sentence_or_a_good_score_needs_no_company() -> None:
    assert not strays(STORY, *MENU, "Nobody was hurt.", *MENU, STORY, kept=("Nobody was hurt.",))
    assert not strays(STORY, *MENU, "Bridges of old", *MENU, STORY, kept=("Bridges of old",), score=1.0)


def test_a_page_that_is_nearly_all_story_keeps_them() -> None:
    assert not strays(*[STORY] * 9, "Home", "Bridges of old", "World", STORY, kept=("Bridges of old",))


def test_tags_below_the_last_sentence_are_taken_back() -> None:
    page = (STORY, STORY, STORY, "HARBOUR", "Flood Control")
    assert strays(*page, kept=("HARBOUR", "Flood Control")) == ["Flood Control", "HARBOUR"]
    assert not strays(*page[:3], "and nobody came", kept=("and nobody came",))


def test_tags_of_one_word_in_capitals() -> None:
    blocks = nc.find_blocks(
        "\n".join(("Flood", "By Jane Doe", *[f"{STORY} {n}." for n in "ABC"], "HARBOUR", "Flood Control"))
    )
    assert [block.is_story for block in blocks[-2:]] == [False, False]
