"""Lines and paragraphs."""

import pytest

from newscorpus.text import find_lines, join_wrapped


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_mandatory_break_ends_a_line(mark):
    text = f" Rain {mark}{mark}fell. "
    assert [text[s:e] for s, e in find_lines(text)] == ["Rain", "fell."]


def test_white_space_is_no_line():
    assert find_lines(" \t\n\u3000\n") == []


def test_ordinary_paragraphs_stay_apart():
    text = "The council met.\nIt will meet again\non Friday."
    lines = find_lines(text)
    assert join_wrapped(text, lines) == lines


def test_wrapped_lines_are_joined_until_the_blank_line():
    text = (
        "The council of the river towns met on Friday to talk about\n"
        "the dam, which has leaked since the spring, and about the\n"
        "money for it.\n"
        "\n"
        "A second meeting is planned for the coming week, when the\n"
        "engineers are back."
    )
    assert [text[s:e].partition(" ")[0] for s, e in join_wrapped(text, find_lines(text))] == ["The", "A"]
