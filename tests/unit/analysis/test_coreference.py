"""Who is who, one line a case: `tests/cases/analysis/people.txt` explains the notation."""

import re
from pathlib import Path

import pytest

from newscorpus.analysis import Analysis, People, find_people
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

CASES = Path(__file__).parents[2] / "cases/analysis/people.txt"


def cases():
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, wanted = line.rpartition(" | ")
            yield pytest.param(text, [part.strip() for part in wanted.split(";")], id=text)


def place(text: str, mention: str) -> int:
    words, _, count = mention.partition("/")
    return [m.start() for m in re.finditer(rf"\b{words}\b", text)][int(count or 1) - 1]


@pytest.mark.parametrize(("text", "wanted"), list(cases()))
def test_who_is_who(text, wanted):
    people = find_people(text)
    for part in wanted:
        if part.startswith("? "):
            at = place(text, part.removeprefix("? "))
            assert not any(start == at for mentions in people for start, _ in mentions)
            continue
        places = {place(text, mention.strip()) for mention in part.split("=")}
        assert any(places <= {start for start, _ in mentions} for mentions in people), [
            [text[slice(*m)] for m in mentions] for mentions in people
        ]


def test_a_reason_comes_with_every_pronoun():
    reading = Reading("Jane Roe met Ann Poe. She left.", load_lexicon("en"))
    people = People.of(Analysis.of(reading))
    assert people is People.of(Analysis.of(reading))
    assert people.resolve(reading.words.index("met")).person is None
    assert people.resolve(reading.words.index("She")).reason in {"salience", "tie"}


def test_gender_comes_from_a_pronoun_that_was_settled():
    reading = Reading("Femi Oyelaran spoke. She said it had rained.", load_lexicon("en"))
    (person,) = (p for p in People(Analysis(reading)).persons if p.name is not None)
    assert person.gender == "f"
