"""Lines."""

import pytest

from newscorpus.text import find_lines


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_mandatory_break_ends_a_line(mark):
    text = f" Rain {mark}{mark}fell. "
    assert [text[s:e] for s, e in find_lines(text)] == ["Rain", "fell."]


def test_white_space_is_no_line():
    assert find_lines(" \t\n\u3000\n") == []


def test_a_mark_that_stands_for_nothing_is_no_part_of_a_line():
    text = "\ufeffRain\u200b \u2060\n\ufeff\nfell\ufeff on us."
    assert [text[s:e] for s, e in find_lines(text)] == ["Rain", "fell\ufeff on us."]


@pytest.mark.parametrize("text", ["", "Rain", " Rain \n\n\tfell on us. \n.\n", "\ufeffRain\u200b\n\u2060\n fell\u00a0"])
def test_a_rare_break_at_the_end_changes_no_line_before_it(text):
    assert find_lines(text) == find_lines(f"{text}\u2028")
