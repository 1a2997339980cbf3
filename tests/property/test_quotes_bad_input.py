"""Law: marks without end cost linear time, and nothing raises."""

import pytest

from newscorpus import find_attributions, find_quotes
from newscorpus.testing import check_linear

UNITS = [
    "“", '"', "‘ ", "“ ‘", "“”", '" "', "«‹", "“a\n", "''", '"a" said b ', "“a,” he said. ", "said, ", "he said that ",
    "Jane Doe, ", "the mayor of ", "according to ", "called it “a” ", "adding:\n", "ROE: a\n", "told them to say ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_quotes_and_attributions_grow_linearly(unit: str) -> None:
    check_linear(find_quotes, unit, size=10_000)
    check_linear(find_attributions, unit, size=10_000)


@pytest.mark.parametrize("text", ["“" * 100_000, "“”" * 50_000, '"' * 100_000, "He said, “" + "on and on " * 20_000])
def test_long_runs_of_marks_are_answered(text: str) -> None:
    find_quotes(text)
    for found in find_attributions(text):
        found.span.check(text)
