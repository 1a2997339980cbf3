"""Headers, bylines and datelines cost in proportion to the text, whatever is repeated in it."""

import pytest

import newscorpus as nc
from newscorpus.testing import check_linear

UNITS = [
    "x", "Rain fell on the town. ", "a\n", "1 1 1 1\n", "By Jane Doe\n", "October 5, 2018\n", "PARIS/", "Jane Doe, ",
    "The post a.b ", "© 2019 A B C D E F G\n", " ",
]  # fmt: skip
AROUND = {
    "PARIS/": ("", " — "),
    "Jane Doe, ": ("By ", ""),
    "The post a.b ": ("", " appeared first on X"),
    " ": ("a", "a"),
}
"""What stands before and behind the repeated part, where that alone leads nowhere."""


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
@pytest.mark.parametrize(
    "parse", [nc.parse_header, nc.parse_byline, nc.parse_dateline], ids=lambda parse: parse.__name__
)
def test_repetition_costs_in_proportion(parse, unit: str) -> None:
    front, back = AROUND.get(unit, ("", ""))
    check_linear(lambda text: parse(front + text + back), unit, size=10_000)
