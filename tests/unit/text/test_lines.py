"""Lines and paragraphs."""

import pytest

from newscorpus.text import find_lines, join_wrapped


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_mandatory_break_ends_a_line(mark):
    text = f" Rain {mark}{mark}fell. "
    assert [text[s:e] for s, e in find_lines(text)] == ["Rain", "fell."]


def test_white_space_is_no_line():
    assert find_lines(" \t\n\u3000\n") == []


def test_a_mark_that_stands_for_nothing_is_no_part_of_a_line():
    text = "\ufeffRain\u200b \u2060\n\ufeff\nfell\ufeff on us."
    assert [text[s:e] for s, e in find_lines(text)] == ["Rain", "fell\ufeff on us."]


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


LONG = "The council of the river towns met on Friday to talk about"
NEXT = "the dam, which has leaked since the spring, and about the"


def joined(text: str) -> list[str]:
    return [text[s:e] for s, e in join_wrapped(text, find_lines(text))]


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\r", "\u2028", " \n", " \r\n\t", "\x85  "])
def test_one_break_joins_whatever_stands_around_it(mark):
    text = f"{LONG}{mark}{NEXT}"
    assert joined(text) == [text]


@pytest.mark.parametrize("mark", ["\n\n", "\r\n\r\n", "\n \n", "\r\r", "\n\r", " \r\n\t\r\n"])
def test_a_blank_line_parts(mark):
    assert joined(f"{LONG}{mark}{NEXT}") == [LONG, NEXT]


def test_lines_that_are_no_column_stay_apart():
    short = "About the dam of\nthe river towns"
    wide = f"{LONG} {LONG}\n{NEXT}"
    stopped = f"{LONG}.\n{NEXT}"
    assert [len(joined(text)) for text in (short, wide, stopped)] == [2, 2, 2]


@pytest.mark.parametrize(("length", "lines"), [(39, 2), (40, 1), (100, 1), (101, 2)])
def test_a_column_is_40_to_100_characters_wide(length, lines):
    assert len(joined("A" * length + "\nand more")) == lines


def test_a_page_of_paragraphs_with_one_line_that_runs_on_is_no_column():
    assert len(joined("\n".join([*[f"{LONG}."] * 5, LONG, "and more"]))) == 7


def test_half_of_the_breaks_are_enough_and_then_lines_of_that_width_join_too():
    column = f"{LONG}\n{NEXT}\n{NEXT}.\nShort."
    assert joined(column) == [column]
    half = f"{LONG}\n{NEXT}.\nShort."
    assert joined(half) == [half]


@pytest.mark.parametrize(("length", "lines"), [(39, 2), (40, 1), (100, 1), (101, 2)])
def test_in_a_column_lines_of_that_width_join_behind_a_stop_too(length, lines):
    assert len(joined(f"{LONG}\n{NEXT}\n{'a' * (length - 1)}.\nShort.")) == lines


def test_a_short_line_ends_the_column():
    assert joined(f"{LONG}\n{NEXT}\nfor it.\nShort.") == [f"{LONG}\n{NEXT}\nfor it.", "Short."]


@pytest.mark.parametrize(("front", "back"), [("\r", ""), ("", "\r"), ("\r\n", "\r\n"), ("\n\n", "\n\n")])
def test_breaks_elsewhere_do_not_count(front, back):
    assert joined(f"{front}{LONG}\n{NEXT}{back}") == [f"{LONG}\n{NEXT}"]
    assert joined(f"{front}{LONG}\n\n{NEXT}{back}") == [LONG, NEXT]


def test_one_line_of_three_that_runs_on_is_no_wrapped_text():
    assert joined(f"And so\nit goes.\n{LONG}\nand on") == ["And so", "it goes.", LONG, "and on"]


@pytest.mark.parametrize(("length", "lines"), [(39, 2), (40, 1), (100, 1), (101, 2)])
def test_a_wrapped_line_is_long_but_not_too_long(length, lines):
    assert len(joined(f"{'a' * length}\nand on")) == lines
