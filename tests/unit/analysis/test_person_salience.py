"""Who is nearest to the mind."""

import pytest

from newscorpus.analysis import Analysis, People
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def named(text, pronoun):
    reading = Reading(text, load_lexicon("en"))
    people = People(Analysis(reading))
    person, _ = people.resolve(reading.words.index(pronoun))
    if person is None:
        return None
    return person.name and text[person.name.start : person.name.end]


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("John Roe met Tom Doe. He smiled.", "He", "John Roe"),  # the subject wins
        ("John Roe thanked him.", "him", None),  # never the subject of the same clause
        ("John Roe said he was ready.", "he", "John Roe"),
        ("Jane Roe met Tom Doe. She smiled.", "She", "Jane Roe"),
        ("Tom Doe spoke. It rained. It rained. It rained. It rained. It rained. He left.", "He", None),
    ],
)
def test_choice(text, pronoun, name):
    assert named(text, pronoun) == name
