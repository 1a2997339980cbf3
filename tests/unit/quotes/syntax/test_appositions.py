"""Subjects of a name and who that is; pairs differ in one place."""

import pytest

from newscorpus.quotes.syntax.appositions import name_before_aside, subject_with_apposition, with_role_in_front


def words(table, phrase):
    return None if phrase is None else table.text[table.start(phrase[0]) : table.ends[phrase[1]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell, a spokesman for Roe, Jane Doe, said", "a spokesman for Roe, Jane Doe"),
        ("Rain fell, Jane Doe, a spokesman for Roe, said", "Jane Doe, a spokesman for Roe"),
        ("Rain fell, though the mayor, Jane Doe, said", "the mayor, Jane Doe"),
        ("Rain fell, blaming what its mayor, Jane Doe, said", "its mayor, Jane Doe"),
        ("Rain fell, a dam in Salem, Jane Doe, said", None),
        ("Rain fell, a spokesman for Roe, Doe, said", None),
        ("Rain fell, a spokesman who left, Jane Doe, said", None),
    ],
)
def test_between_commas(table_of, text, expected):
    table = table_of(text)
    assert words(table, subject_with_apposition(table, len(table.words) - 1, 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her lawyer, Jane Doe said", "Her lawyer, Jane Doe"),
        ("Another friend, Jane Doe said", "Another friend, Jane Doe"),
        # what is in front does not open the sentence, is nobody, or the name is no full one
        ("In front of his friend, Jane Doe said", "Jane Doe"),
        ("Another year, Jane Doe said", "Jane Doe"),
        ("Her lawyer, Doe said", "Doe"),
    ],
)
def test_in_front(table_of, text, expected):
    table = table_of(text)
    last = len(table.words) - 2
    first = last - (table.words[last - 1] == "Jane")
    assert words(table, with_role_in_front(table, (first, last), 0)) == expected


def test_behind_a_word_that_opens_a_clause(shown):
    assert shown("He gave in after the head of the union, Jane Doe, told them that it was late.") == [
        "clause-after: the head of the union, Jane Doe | told | that it was late"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Jane Doe, 43, a nurse, put", "Jane Doe, 43, a nurse"),
        ("As Jane Doe, who runs the ferry, put", "Jane Doe, who runs the ferry"),
        ("The plan, as Jane Doe, a nurse, put", "Jane Doe, a nurse"),
        # a verb of the clause in between, nobody's name, no comma
        ("As Jane Doe left, Ann Roe, the mayor, put", None),
        ("As the mayor, a nurse, put", None),
        ("As Jane Doe, 43, put", "Jane Doe, 43"),
        ("As Jane Doe put", None),
    ],
)
def test_behind_as(table_of, text, expected):
    table = table_of(text)
    assert words(table, name_before_aside(table, len(table.words) - 1, 0, behind_as=True)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell, Jane Doe, who runs the ferry, said", "Jane Doe, who runs the ferry"),
        ("Rain fell, Jane Doe, of Salem, said", "Jane Doe, of Salem"),
        ("Rain fell, Jane Doe left, the mayor, said", None),
        ("Rain fell, the mayor, said", None),
    ],
)
def test_behind_a_comma(table_of, text, expected):
    table = table_of(text)
    assert words(table, name_before_aside(table, len(table.words) - 1, 0, behind_as=False)) == expected
