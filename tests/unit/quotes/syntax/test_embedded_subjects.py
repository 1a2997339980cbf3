"""The subject of a report inside another clause."""

from collections.abc import Callable

import pytest

from newscorpus.quotes.syntax.embedded_subjects import embedded_subject
from newscorpus.quotes.syntax.word_table import WordTable

TableOf = Callable[[str], WordTable]


def words(table: WordTable, phrase: tuple[int, int] | None) -> str | None:
    return None if phrase is None else table.text[table.start(phrase[0]) : table.ends[phrase[1]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a plan that the mayor said", "the mayor"),
        ("a plan Jane Doe said", "Jane Doe"),
        ("a plan they said", "they"),
        ("papers that officials said", "officials"),
        ("a move that traders in Salem said", "traders in Salem"),
        ("a move that rain in Salem said", "Salem"),
        ("a dam that broke said", None),
        ("a plan, it said", "it"),
        ("a plan for rain said", None),
    ],
)
def test_the_subject_of_a_clause_inside_another(table_of: TableOf, text: str, expected: str | None) -> None:
    table = table_of(text)
    assert words(table, embedded_subject(table, len(table.words) - 1, 0)) == expected
