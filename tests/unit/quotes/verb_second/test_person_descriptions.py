"""German nouns by which a text calls somebody whom it has named."""

import pytest

from newscorpus.quotes.verb_second.noun_phrases import noun_phrase
from newscorpus.quotes.verb_second.person_descriptions import is_age, is_description
from newscorpus.quotes.verb_second.source_phrases import source_phrase


def _phrase(table):
    found = noun_phrase(table, 1, len(table.words) - 2)
    assert found is not None
    return source_phrase(table, *found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("der 21-Jährige", True),
        ("der Jährige", False),
    ],
)
def test_an_age(table_of, text, told):
    table = table_of(f"Dann, {text}, kam", "de")
    assert is_age(table, _phrase(table)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("die SPD-Politikerin", True),
        ("der Trainer", True),
        ("der 30 Jahre alte Trainer", True),
        ("die 13 nassen Trainer", False),
        ("ein Trainer", False),
        ("der Sprecher", False),
        ("die Trainer", False),
    ],
)
def test_another_noun_for_somebody_named(table_of, text, told):
    table = table_of(f"Dann, {text}, kam", "de")
    phrase = _phrase(table)
    assert (phrase.noun >= 0 and is_description(table, phrase)) is told
