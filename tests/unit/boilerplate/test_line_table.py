from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")


def test_a_line_is_seen_again_when_it_differs_in_its_numbers_alone() -> None:
    text = "\n".join(["Rain", "3 hours ago", "Snow", "5 hours ago", *map("Item {}".format, "abcdefghijk")])
    table = read_line_table(text, find_lines(text), ENGLISH)
    assert [row[-1] for row in table.values[:4]] == [0, 1, 0, 1]
    assert [table.seen(i) for i in range(4)] == [0, 0, 0, 0]


def test_a_wide_character_takes_two_columns() -> None:
    text = "雨が三日間降り続いた。\nRain fell."
    table = read_line_table(text, find_lines(text), ENGLISH)
    assert list(table.sizes) == [21, 10]  # the full stop is none of the characters that say as much as two letters


def test_a_text_in_a_script_without_spaces_is_not_english() -> None:
    text = "\n".join(["町に三日間雨が降り続き、川が夜のうちに堤防を越えた。学校は昼に子どもたちを家に帰した。"] * 8)
    assert read_line_table(text, find_lines(text), ENGLISH).tongue == 1
