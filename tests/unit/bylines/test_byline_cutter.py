"""The pieces of a byline, and the words that open it."""

import pytest

from newscorpus.bylines.byline_cutter import BylineCutter, folded, trimmed, word_alone
from newscorpus.lexicon import load_lexicon

CUTTER = BylineCutter(load_lexicon("en"))


def pieces(line: str) -> list[tuple[str, str | None]]:
    found = CUTTER.pieces(line, 0, len(line))
    return [(line[start:end], opener.id if opener else None) for start, end, opener in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", []),
        ("By Jane Doe and Wei Chen", [("Jane Doe", "by"), ("Wei Chen", None)]),
        ("Jane Doe, Lima | March 5, 2018", [("Jane Doe", None), ("Lima", None)]),
        ("Jane Doe 5:14 pm GMT+7", [("Jane Doe", None)]),
        ("By Jane Doe; photos by Wei Chen", [("Jane Doe", "by"), ("Wei Chen", "photographs-by")]),
        ("— With files from Jane Doe", [("Jane Doe", "contributing-by")]),
        ("Story and photos by Jane Doe", [("Jane Doe", "by")]),
        ("ByJane Doe", [("Jane Doe", "by")]),
        # other languages, and what only looks like them
        ("Par Jane Doe avec AFP", [("Jane Doe", "by"), ("AFP", None)]),
        ("Par Excellence Ltd", [("Par Excellence Ltd", None)]),
        ("From Prague With Love", [("From Prague", None), ("Love", None)]),
    ],
)
def test_where_a_line_is_cut(line: str, expected: list[tuple[str, str | None]]) -> None:
    assert [piece for piece in pieces(line) if piece[0]] == expected


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("By Jane Doe", True),
        ("(Reporting by Jane Doe)", True),
        ("* By Jane Doe", True),
        ("Jane Doe", False),
        ("—", False),
    ],
)
def test_whether_a_line_opens(line: str, opens: bool) -> None:
    assert CUTTER.opens(line.split()) is opens


def test_marks_and_blanks() -> None:
    assert word_alone("(By:") == "by"
    assert folded("Written  By") == "written by"
    assert trimmed(" – Jane", 0, 7) == (3, 7)
