"""What the lists of the words of time promise."""

import pytest

from newscorpus.dates.grammar import GRAMMAR
from newscorpus.dates.words import TimeWords
from newscorpus.errors import LexiconError
from newscorpus.lexicon import available_languages, load_lexicon

ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)
LANGUAGES = [code for code in available_languages() if load_lexicon(code).has("time_words")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_head_has_a_rule(code: str) -> None:
    read = {head for rule in GRAMMAR for head in rule.apply.heads}
    assert {entry.kind for entry in TimeWords(load_lexicon(code)).heads.values()} <= read


@pytest.mark.parametrize("word", ["may", "march", "sat", "sun", "mar", "jan", "dec", "moment", "season"])
def test_refused_words_are_not_there(word: str) -> None:
    assert word not in WORDS.heads


@pytest.mark.parametrize("word", ["May", "MAY", "March", "monday", "Monday", "MONDAY", "Sept", "tomorrow"])
def test_spellings_that_count(word: str) -> None:
    assert word in WORDS.heads


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["time_words", "time_modifiers", "time_cues"])
def test_no_word_twice_in_one_list(name: str, code: str) -> None:
    words = [line.split()[0] for line in load_lexicon(code).lines(name)]
    assert len(words) == len(set(words))


def test_a_line_without_three_columns_is_a_fault() -> None:
    with pytest.raises(LexiconError, match="time_words"):
        TimeWords(ENGLISH.extend(time_words=["sennight"]))
