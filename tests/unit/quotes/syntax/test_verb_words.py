"""Whether a word is a finite verb where it is; pairs differ in one place."""

import pytest

from newscorpus.quotes.syntax.verb_words import has_verb, is_verb


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("She was late.", "was", True),
        ("Roe said so.", "said", True),
        # a verb of no list, known by its ending and what is in front of it
        ("Roe shrugged.", "shrugged", True),
        ("the rugged coast", "rugged", False),
        # nouns that are verbs elsewhere
        ("Roe claims that it rains.", "claims", True),
        ("The claims came late.", "claims", False),
        ("a letter obtained by the paper", "obtained", False),
        # names that are auxiliaries elsewhere
        ("Theresa May left.", "May", False),
        ("She may leave.", "may", True),
        ("Will Roe left.", "Will", False),
        ("Will Roe leave?", "Will", True),
    ],
)
def test_a_verb_ends_a_subject(table_of, text, word, expected):
    table = table_of(text)
    assert is_verb(table, table.words.index(word)) is expected


def test_a_stretch_may_hold_a_verb(table_of):
    table = table_of("The mayor of Salem said so.")
    assert has_verb(table, 0, 5)
    assert not has_verb(table, 0, 4)
