"""The subject of a report inside another clause."""

from collections.abc import Callable

import pytest

from newscorpus import find_attributions
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


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Two men who saw it said the bridge was unsafe.", "Two men who saw it"),
        ("A woman who saw the crash claimed there was no plan.", "A woman who saw the crash"),
        ("An official who asked not to be named told the court it was late.", "An official who asked not to be named"),
        ("A trader who wished to remain anonymous accused police of lying.", "A trader who wished to remain anonymous"),
        ("An officer who may not speak publicly said it was late.", "An officer who may not speak publicly"),
        ("A guard who was there recalled seeing Doe.", "A guard who was there"),
        # somebody inside the relative clause says it
        ("A woman who says Doe claimed it was late left the room.", "Doe"),
        ("The man who was repeatedly told it was late left.", None),
        ("A plan that the mayor said would fail was dropped.", "the mayor"),
    ],
)
def test_subject_around_a_relative_clause(text: str, source: str | None) -> None:
    found = [report.source.text if report.source else None for report in find_attributions(text)]
    assert source in found or (source is None and not any(found))
