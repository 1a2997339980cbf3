"""Lines of quoted mail are read behind their marks; pairs differ in one place."""

import pytest

from newscorpus import find_blocks
from newscorpus.boilerplate.quoted_mail import behind_marks


def lines_of(text):
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        found.append((start, start + len(line.rstrip("\n"))))
        start += len(line)
    return found


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("> Rain fell.\n> It fell all day.\n> It stopped.", ["Rain fell.", "It fell all day.", "It stopped."]),
        # an empty line keeps its mark
        ("> Rain fell.\n>\n> It stopped.", ["Rain fell.", ">", "It stopped."]),
        # too few lines, or too few of all
        ("> Rain fell.\n> It stopped.\nYes.", ["> Rain fell.", "> It stopped.", "Yes."]),
        (
            "> A\n> B\n> C\n" + "\n".join("Rain fell." for _ in range(7)),
            ["> A", "> B", "> C", *["Rain fell."] * 7],
        ),
    ],
)
def test_behind_the_marks(page, expected):
    assert [page[start:end] for start, end in behind_marks(page, lines_of(page))] == expected


def test_a_byline_in_quoted_mail_is_one():
    page = (
        "> Rain closes bridge\n> By Jane Doe\n> Rain fell on the town for the third day in a row, and the river rose."
    )
    assert "byline" in [block.kind for block in find_blocks(page)]
