"""Words that may mean a person."""

import pytest

from newscorpus.analysis.person_words import NOUN, PRONOUN, person_pronouns, person_words
from newscorpus.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("word", "kind"),
    [("He", PRONOUN), ("themselves", PRONOUN), ("mayor", NOUN), ("mayors", NOUN), ("it", 0), ("bridge", 0)],
)
def test_kind(word, kind):
    assert person_words(load_lexicon("en"))[word] == kind


def test_one_table_a_language():
    assert person_words(load_lexicon("en")) is person_words(load_lexicon("en"))


def test_a_pronoun_has_gender_number_and_form():
    assert person_pronouns(load_lexicon("en"))["her"] == ("f", False, "object")
    assert person_pronouns(load_lexicon("en"))["they"] == ("u", True, "subject")
