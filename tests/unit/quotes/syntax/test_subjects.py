"""The subject in front of a verb; pairs differ in one place."""

from collections.abc import Callable

import pytest

from newscorpus import find_attributions
from newscorpus.quotes.syntax.subjects import subject_before, subject_of
from newscorpus.quotes.syntax.word_table import WordTable

TableOf = Callable[[str], WordTable]


def words(table: WordTable, phrase: tuple[int, int] | None) -> str | None:
    return None if phrase is None else table.text[table.start(phrase[0]) : table.ends[phrase[1]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor of Salem said so.", "The mayor of Salem"),
        ("But the mayor said so.", "the mayor"),
        ("Rain fell, Sen. Jane Doe said.", "Sen. Jane Doe"),
        ("Rain fell, he said.", "he"),
        ("Most said so.", "Most"),
        ("Jane Doe (Lab, Salem) said so.", "Jane Doe (Lab, Salem"),
        ("An aide to the mayor said so.", "An aide to the mayor"),
        ("It is old, a claim the mayor said so.", None),
        ("It is old, a claim Jane Doe said so.", None),
        ("It is old, a top Salem aide said so.", "a top Salem aide"),
        ("In Salem the mayor said so.", "the mayor"),
        ("The mayor on Tuesday said so.", None),
        ("Those who left said so.", None),
        ("She left and said so.", None),
        ("She left, drawing loud critics said so.", None),
        ("Jane Doe, the mayor, said so.", None),
        ("Jane Doe, R-Ky., said so.", None),
    ],
)
def test_a_noun_phrase_between_marks(table_of: TableOf, text: str, expected: str | None) -> None:
    table = table_of(text)
    assert words(table, subject_before(table, table.words.index("said"), 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rained,” From said so.", "From"),
        ("“It rained,” Shook said so.", "Shook"),
        ("“It rained.” But said so.", None),
        ("“It rained,” Friday said so.", None),
        ("“It rained,” from said so.", None),
    ],
)
def test_a_surname_behind_a_quote_may_be_another_word(table_of: TableOf, text: str, expected: str | None) -> None:
    table = table_of(text)
    k = table.words.index("said")
    assert words(table, subject_before(table, k, k - 1)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Salem the mayor said so.", "the mayor"),
        ("The mayor on Tuesday said so.", "The mayor"),
        ("Only Doe and Roe said so.", "Doe and Roe"),
        ("Those who left said so.", "Those who left"),
        ("Jane Doe, the mayor, said so.", "Jane Doe, the mayor"),
        ("Jane Doe (D-Ohio) said so.", "Jane Doe (D-Ohio"),
        ("Jane Doe, 41, a judge elected in May, said so.", "Jane Doe, 41, a judge elected in May"),
        ("Jane Doe, who runs the ferry, said so.", "Jane Doe, who runs the ferry"),
        ("Doe, who was late, said so.", "Doe"),
        ("Doe, in Salem on Monday, said so.", "Doe"),
        ("Doe, waving a flag, said so.", "Doe"),
        ("The mayor this week said so.", "The mayor"),
        ("A report issued earlier this year said so.", "A report issued earlier this year"),
        # much stands between the subject and the verb
        ("Doe, citing “a lot of rain,” said so.", "Doe"),
        ("Jane Doe, author of “The Tide,” said so.", "Jane Doe, author of “The Tide"),
        (
            "Bob Doe, an owner of the park and star of “The Tide,” said so.",
            "Bob Doe, an owner of the park and star of “The Tide",
        ),
        ("On Friday, Roe — named by the paper as a leader — said so.", "Roe — named by the paper as a leader"),
        ("Doe, who has told aides she sees the dams as one, said so.", "Doe"),
        (
            "Shane Doe, an expert who has helped to mend dams, said so.",
            "Shane Doe, an expert who has helped to mend dams",
        ),
        ("SALEM — Jane Doe, a judge, said so.", "Jane Doe, a judge"),
        ("Making her way home, Doe, a judge, said so.", "Doe, a judge"),
        ("In a letter about ferries and dams, Jane Doe, a judge, said so.", "Jane Doe, a judge"),
        ("“A lot of rain,” said so.", None),
        ("The dam broke when it rained, said so and left.", None),
        ("She left and said so.", None),
        ("They met Roe, who in May said so.", "who"),
    ],
)
def test_the_subject_of_the_clause(table_of: TableOf, text: str, expected: str | None) -> None:
    table = table_of(text)
    assert words(table, subject_of(table, table.clause_at(table.words.index("said")), 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Lagos Governor Roe said it was late.", "Governor Roe"),
        ("In New York Mayor Jane Doe said it was late.", "Mayor Jane Doe"),
        ("Three years after the mayor vowed to stay, he left.", "the mayor"),
        ("More than six in ten voters said it was late.", "More than six in ten voters"),
    ],
)
def test_what_a_subject_opens_with(text: str, expected: str) -> None:
    found = find_attributions(text)[0]
    assert found.source is not None
    assert found.source.text == expected
