"""One analysis for all tasks, on demand."""

import pytest

from newscorpus.analysis import Analysis
from newscorpus.errors import UnknownLanguageError
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def test_it_is_kept_with_the_reading():
    reading = Reading("He left. She stayed.", load_lexicon("en"))
    analysis = Analysis.of(reading)
    assert analysis is Analysis.of(reading)
    assert analysis.sentence(1) is analysis.sentence(1)


def test_a_word_finds_its_sentence():
    reading = Reading("He left. She stayed.", load_lexicon("en"))
    analysis = Analysis(reading)
    word = reading.words.index("stayed")
    clause = analysis.clause_at(word)
    assert clause is not None
    assert clause.verb == word
    assert analysis.sentence_of(word) is analysis.sentence(1)


def test_a_language_without_grammar_is_refused():
    with pytest.raises(UnknownLanguageError):
        Analysis(Reading("Elle partit.", load_lexicon("fr")))
