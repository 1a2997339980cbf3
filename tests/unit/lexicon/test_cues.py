"""Every example and counter-example of `cues.toml`, and what the word lists promise."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes import AttributionFinder
from newscorpus.quotes.cues import Cue
from newscorpus.text.name_words import genders

ENGLISH = load_lexicon("en")
CUES = ENGLISH.entries("cues", Cue, table="cue")
WIDE = AttributionFinder(reports="all")


def cue_words(text: str) -> set[str]:
    return {word for found in WIDE.find(text) if found.cue for word in found.cue.text.lower().split()}


@pytest.mark.parametrize(("cue", "example"), [pytest.param(c, e, id=f"{c.id}: {e}") for c in CUES for e in c.examples])
def test_examples_report(cue: Cue, example: str) -> None:
    assert cue_words(example) & set(cue.forms)


@pytest.mark.parametrize(("cue", "text"), [pytest.param(c, t, id=f"{c.id}: {t}") for c in CUES for t in c.refuses])
def test_counter_examples_do_not(cue: Cue, text: str) -> None:
    assert not cue_words(text) & set(cue.forms)


def test_every_entry_has_forms_and_takes() -> None:
    assert all(cue.forms and cue.takes for cue in CUES)
    assert len(CUES) >= 200


@pytest.mark.parametrize("name", ["given_names", "titles", "person_nouns"])
def test_the_second_column_is_a_gender(name: str) -> None:
    for line in ENGLISH.lines(name):
        _, *rest = line.split()
        assert rest in ([], ["m"], ["f"], ["u"]), line
    assert set(genders(ENGLISH, name).values()) <= {"m", "f", "u"}
