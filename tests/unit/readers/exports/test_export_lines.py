"""The lines of an export, and the labels on them."""

import pytest

from newscorpus.readers.exports.export_lines import ExportLine, groups_of, label_of, split_lines, trimmed

TEXT = "\ufeffRain\r\n\xa0 fell. \n\n  \nIt rose."


def test_lines_are_the_whole_text_and_bare():
    found = list(split_lines(TEXT))
    assert "".join(TEXT[line.start : line.end] for line in found) == TEXT
    assert [line.words for line in found] == ["Rain", "fell.", "", "", "It rose."]
    assert list(split_lines("")) == []


def test_a_blank_line_ends_a_group():
    assert [[line.words for line in group] for group in groups_of(list(split_lines(TEXT)))] == [
        ["Rain", "fell."],
        ["It rose."],
    ]
    assert groups_of([]) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("LENGTH: 40 words", ("LENGTH", "40 words")),
        ("Länge: 40 Wörter", ("Länge", "40 Wörter")),
        ("BODY:", ("BODY", "")),
        ("Load-Date : March 6", ("Load-Date", "March 6")),
        # an hour, an address, a sentence
        ("10:30 in the morning", ("", "")),
        ("https://courier.example", ("", "")),
        ("Rain fell.", ("", "")),
        ("A sentence that goes on for far too long to be a label: rain", ("", "")),
    ],
)
def test_labels(words, expected):
    assert label_of(ExportLine(0, 0, words)) == expected


def test_what_is_left_without_blank_lines_around():
    lines = list(split_lines("\n\nRain\n\nfell.\n\n"))
    assert trimmed("\n\nRain\n\nfell.\n\n", lines) == "Rain\n\nfell."
    assert trimmed("\n\n", list(split_lines("\n\n"))) is None
