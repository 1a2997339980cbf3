"""Subjects that a verb has from another clause."""

from collections.abc import Callable

import pytest

from newscorpus.quotes.syntax.shared_subjects import main_subject, shared_subject
from newscorpus.quotes.syntax.word_table import WordTable

TableOf = Callable[[str], WordTable]


def words(table: WordTable, phrase: tuple[int, int] | None) -> str | None:
    return None if phrase is None else table.text[table.start(phrase[0]) : table.ends[phrase[1]]]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("She shook her head and said so.", "said", "She"),
        ("The mayor left, saying so.", "saying", "The mayor"),
        ("The mayor wrote to say so.", "say", "The mayor"),
        # behind a comma a participle belongs to the main clause, else to the verb in front
        ("The mayor spoke of the men who had left, saying so.", "saying", "The mayor"),
        ("The mayor spoke of the men who had left without saying so.", "saying", "who"),
        ("Saying so.", "Saying", None),
    ],
)
def test_a_shared_subject(table_of: TableOf, text: str, verb: str, expected: str | None) -> None:
    table = table_of(text)
    assert words(table, shared_subject(table, table.words.index(verb), 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When Roe left, the mayor wept.", "the mayor"),
        ("The mayor said Roe had left.", "The mayor"),
        ("A long night.", None),
    ],
)
def test_the_subject_of_the_main_clause(table_of: TableOf, text: str, expected: str | None) -> None:
    table = table_of(text)
    assert words(table, main_subject(table, 0, len(table.words) - 1)) == expected
