"""Texts as programs wrap them."""

import textwrap

from newscorpus.testing import wrap_paragraphs

TEXT = "Rain fell on the town for the third day in a row on Tuesday.\n\nThe river rose over its banks in the night."


def test_it_wraps_as_the_standard_library_does():
    for column in range(12, 70):
        filled = "\n".join(textwrap.fill(line, column) for line in TEXT.split("\n"))
        assert wrap_paragraphs(TEXT, column) == filled


def test_the_offsets_stay():
    assert wrap_paragraphs(TEXT, 30).replace("\n", " ") == TEXT.replace("\n", " ")


def test_a_word_longer_than_the_column_stays_whole():
    assert wrap_paragraphs("of unconstitutionality", 10) == "of\nunconstitutionality"
    assert wrap_paragraphs("", 10) == ""
