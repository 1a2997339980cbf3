"""Every example and counter-example of `cues.toml`, and what the word lists promise."""

import pytest

from newscorpus.lexicon import available_languages, load_lexicon
from newscorpus.quotes import AttributionFinder
from newscorpus.quotes.cues.cue_forms import Cue
from newscorpus.text.name_words import genders

ENGLISH = load_lexicon("en")
LANGUAGES = [code for code in available_languages() if load_lexicon(code).has("cues")]
CUES = [(code, cue) for code in LANGUAGES for cue in load_lexicon(code).entries("cues", Cue, table="cue")]
WIDE = {code: AttributionFinder(language=code, reports="all") for code in LANGUAGES}


def cue_words(code: str, text: str) -> set[str]:
    return {word for found in WIDE[code].find(text) if found.cue for word in found.cue.text.lower().split()}


def reports(code: str, cue: Cue, text: str) -> bool:
    return not cue_words(code, text).isdisjoint(map(str.lower, cue.forms))


# a test of all cues each, since a thousand tests of a line each would cost more than what they ask
def test_examples_report() -> None:
    assert [(code, c.id, text) for code, c in CUES for text in c.examples if not reports(code, c, text)] == []


def test_counter_examples_do_not() -> None:
    assert [(code, c.id, text) for code, c in CUES for text in c.refuses if reports(code, c, text)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_entry_has_forms_takes_and_examples(code: str) -> None:
    cues = [cue for language, cue in CUES if language == code]
    assert all(cue.forms and cue.takes for cue in cues)
    assert code == "en" or all(cue.examples for cue in cues)


def test_the_cues_of_english_are_many() -> None:
    assert len([code for code, _ in CUES if code == "en"]) >= 200


@pytest.mark.parametrize(
    ("name", "also"), [("given_names", []), ("given_names_world", []), ("titles", []), ("person_nouns", [["alone"]])]
)
def test_the_second_column_is_a_gender(name: str, also: list[list[str]]) -> None:
    for line in ENGLISH.lines(name):
        _, *rest = line.split()
        assert rest in ([], ["m"], ["f"], ["u"], *also), line
    assert set(genders(ENGLISH, name).values()) <= {"m", "f", "u"}
