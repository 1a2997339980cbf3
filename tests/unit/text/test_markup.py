"""Markup that nobody reads; each kind has texts that look like it and stay."""

import pytest

from newscorpus.text.characters import replaced
from newscorpus.text.markup import markup


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<b>Jane Doe</b> said", "Jane Doe said"),
        ('<a class="x" href="https://a.example/?b=1&c=2">Jane Doe</a>, 40,', "Jane Doe, 40,"),
        ("<p>It rained.</p>\n<p>It stopped.</p>", "It rained.\nIt stopped."),
        ("It rained.</p><p>It stopped.", "It rained.\nIt stopped."),
        ("It rained.<br/><br>It stopped.", "It rained.\nIt stopped."),
        ("CO<sub>2</sub> fell", "CO2 fell"),
        ("[Jane Doe](https://a.example/b) said", "Jane Doe said"),
        ("**Jane Doe** said", "Jane Doe said"),
        ("It rained.[1][12] “No,”[3] she said", "It rained. “No,” she said"),
    ],
)
def test_what_is_read(text: str, expected: str) -> None:
    assert replaced(text, markup(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x < y and y > z",
        "<unknown>, <name>, <i am here",
        "[sic], [the mayor], a [1] in front, [a](b)",
        "[1] at the very front[1234]",
        "![picture](https://a.example/b.png)",
        "* item\n** item\n**",
        "2**3**4",
        "***Jane Doe** said",
    ],
)
def test_what_stays(text: str) -> None:
    assert markup(text) == []
