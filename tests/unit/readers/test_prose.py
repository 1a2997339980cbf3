"""What a field holds, and what stays as it is."""

import pytest

from newscorpus.readers.prose import joined, plain_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("<p>Snow fell.</p>\n<p>It stuck.</p>", "Snow fell.\n\nIt stuck."),
        ("Snow fell.<br/>It stuck.", "Snow fell.\nIt stuck."),
        ("Snow fell on <b>Westmere</b>.\n\nIt stuck.", "Snow fell on Westmere.\n\nIt stuck."),
        ("<tx><p>Schnee fiel.</p></tx>", "Schnee fiel."),
        (r"Snow fell.\n\n“It stuck,” she said.", "Snow fell.\n\n“It stuck,” she said."),
        (r"Snow fell.\r\n\r\nIt stuck.", "Snow fell.\n\nIt stuck."),
        (r"<p>Snow fell.</p>\n\n<p>It stuck.</p>\n", "Snow fell.\n\nIt stuck."),
    ],
)
def test_what_is_made_plain(value, text):
    found, remarks = plain_text(value)
    assert found == text
    assert remarks


@pytest.mark.parametrize(
    "value",
    [
        "Snow fell.\r\n\r\nIt stuck.\n",
        "Ice < 3 cm, they said, and > 2 cm.",
        "He signed as <unknown> and <J. Doyle>.",
        r"The file is C:\new\notes, he said.",
        "A real line end.\nAnd \\n\\nOne that is written out.",
        "Fish &amp; chips",
        "",
    ],
)
def test_what_stays_to_the_letter(value):
    assert plain_text(value) == (value, ())


def test_parts_are_joined_in_their_order():
    assert joined({"b": ["Snow fell.", 4, None], "a": {"x": "It stuck."}}) == "Snow fell.\n\nIt stuck."
    assert joined(17) == ""


def test_a_text_that_its_source_cuts_short_is_remarked():
    value = "Snow fell on West… [+1204 chars]"
    assert plain_text(value) == (value, ("text: cut short by its source",))
