"""The gender of a person by the article."""

from collections.abc import Callable

import pytest

from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import is_masculine, of_article

Tables = Callable[..., WordTable]


@pytest.mark.parametrize(
    ("text", "k", "gender"),
    [
        ("der Arzt", 0, "m"),
        ("die Ärztin", 0, "f"),
        ("laut der Ärztin", 1, "f"),
        ("nach Angaben der Ärztin", 2, "f"),
        ("laut dem Arzt", 1, "m"),
        ("ein Arzt", 0, "m"),
    ],
)
def test_by_article(table_of: Tables, text: str, k: int, gender: str) -> None:
    table = table_of(text, "de")
    assert of_article(table, k) == gender
    assert is_masculine(table, k) is (gender == "m")
