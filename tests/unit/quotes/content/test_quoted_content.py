"""Which quotes beside a cue are its content, and where they end."""

import pytest

from newscorpus import find_attributions


def contents(text: str) -> list[list[str]]:
    return [[piece.text for piece in found.content] for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” she said.", ["It is late,"]),
        # what leads up to the quote makes it a part of a clause
        ("It is “a shame,” she said.", ["It is “a shame,”"]),
        ("It is “a shame” and “a scandal,” she said.", ["It is “a shame” and “a scandal,”"]),
        # a quote over two paragraphs is one content
        ("“We won.\n\n“It was close,” Jane Doe said.", ["We won.", "It was close,"]),
    ],
)
def test_before_the_cue(text: str, expected: list[str]) -> None:
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SPRINGFIELD — The mayor misled the council, Jane Doe said.", "The mayor misled the council"),
        ("SALEM, Ohio (AP) — The dam is safe, according to a report.", "The dam is safe"),
        ("SALEM, July 4 (Post) - It is “a shame,” Jane Doe said.", "It is “a shame,”"),
        ("NEW DELHI: The dam is safe, Jane Doe said.", "The dam is safe"),
        ("Salem, Ohio (AP) — The dam is safe, Jane Doe said.", "The dam is safe"),
        ("LAGOS, March 14 (Reuters) - The dam is safe, Jane Doe said.", "The dam is safe"),
        # no dateline
        ("NATO ships are late - and slow, Jane Doe said.", "NATO ships are late - and slow"),
        ("The dam is safe.\n\nIt rained. SALEM — That is her name, Jane Doe said.", "SALEM — That is her name"),
    ],
)
def test_no_dateline_is_in_it(text: str, expected: str) -> None:
    assert contents(text) == [[expected]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe said: “We won.”", ["We won."]),
        ("Jane Doe said on Monday, “We won.”", ["We won."]),
        ("Jane Doe said as she left the hall, “We won.”", ["We won."]),
        ("“We won,” Jane Doe said, “and it feels good.”", ["We won,", "and it feels good."]),
        ("“We won,” Jane Doe said – “and it feels good.”", ["We won,", "and it feels good."]),
        ("“We won,” Jane Doe said – a lucky “win”.", ["We won,"]),
        # a verb between the two has a clause of its own
        ("Jane Doe said the dam held, “Try again.”", ["the dam held, “Try again.”"]),
        # the sentence goes on behind the quote
        ("Jane Doe said “we won” and left.", ["“we won” and left"]),
        # a colon at the end of a paragraph leads to the next one
        ("Jane Doe rose, adding:\nThe dam will hold all winter.", ["The dam will hold all winter."]),
    ],
)
def test_behind_the_cue(text: str, expected: list[str]) -> None:
    assert contents(text) == [expected]
