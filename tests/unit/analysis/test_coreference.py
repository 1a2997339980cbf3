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


STRETCHES = (
    "Jane Roe met Tom Doe. She smiled at him. It rained. It rained. It rained. It rained. "
    "Tom Doe left. His car was gone. Ann Poe came. She laughed."
)


def analysed(ask):
    """Answer, and which sentences had to be analysed."""
    analysis = Analysis(Reading(STRETCHES, load_lexicon("en")))
    seen = set()
    analyse = analysis.sentence
    analysis.sentence = lambda i: seen.add(i) or analyse(i)
    return ask(People(analysis), analysis.reading.words), seen


def test_only_the_sentences_from_the_start_of_the_stretch_are_analysed():
    resolution, seen = analysed(lambda people, words: people.resolve(words.index("His")))
    assert STRETCHES[slice(*resolution.person.name[2:4])] == "Tom Doe"
    assert seen == {6, 7}


def test_a_word_that_is_no_pronoun_costs_nothing():
    resolution, seen = analysed(lambda people, words: people.resolve(words.index("rained")))
    assert resolution.person is None
    assert not seen


def test_the_answer_does_not_depend_on_what_else_was_asked():
    def names(order):
        def ask(people, words):
            places = [k for k, word in enumerate(words) if word in {"She", "him", "His"}]
            found = {k: people.resolve(k).person for k in places[::order]}
            return {k: person and person.name for k, person in found.items()}

        return ask

    def after_all(people, words):
        assert people.persons
        return names(1)(people, words)

    assert analysed(names(1))[0] == analysed(names(-1))[0] == analysed(after_all)[0]


def test_everybody_has_the_mentions_of_all_stretches():
    (persons, _) = analysed(lambda people, words: people.persons)
    tom = next(p for p in persons if p.name and STRETCHES[slice(*p.name[2:4])] == "Tom Doe")
    assert [STRETCHES[slice(*mention[2:4])] for mention in tom.mentions] == ["Tom Doe", "him", "Tom Doe", "His"]


def last_she(reading):
    return len(reading.words) - 1 - reading.words[::-1].index("She")


def test_a_long_stretch_ends_where_somebody_is_named_again():
    text = "Jane Roe came. " + "She smiled. " * 14 + "Roe paused. " + "She smiled. " * 4
    analysis = Analysis(Reading(text, load_lexicon("en")))
    seen = set()
    analyse = analysis.sentence
    analysis.sentence = lambda i: seen.add(i) or analyse(i)
    people = People(analysis)
    assert people.resolve(last_she(analysis.reading)).person.name.start == 0
    assert seen == {15, 16, 17, 18, 19}
    (person,) = people.persons
    assert len(person.mentions) == 20
    assert list(person.mentions) == sorted(set(person.mentions))


def test_a_pronoun_is_followed_back_as_far_as_the_last_name():
    reading = Reading("Jane Roe came. " + "She smiled. " * 40, load_lexicon("en"))
    assert People(Analysis(reading)).resolve(last_she(reading)).person.name.start == 0


def test_whom_somebody_met_is_somebody_else():
    text = "Jane Roe, who met the mayor, left. She sang."
    (person,) = find_people(text)
    assert [text[slice(*mention)] for mention in person] == ["Jane Roe", "She"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jim Poe praised Tom Roe. “He was great,” Poe said.", "Tom Roe"),
        ("Jim Poe praised Tom Roe. “He was great,” he said.", "Tom Roe"),
        ("The coach praised Tom Roe. “He was great,” the coach said.", "Tom Roe"),
        ("Jim Poe praised Tom Roe. Poe said: “He is a star.”", "Tom Roe"),
        ("Jim Poe praised Tom Roe. “He was great. I cried,” Poe said.", "Tom Roe"),
        ("Jim Poe praised Tom Roe. “It was fun,” Poe said. “He was great.”", "Tom Roe"),
        ("Jim Poe met Tom Roe. He said Poe was late.", "Jim Poe"),
    ],
)
def test_nobody_speaks_of_themselves_in_marks(text, expected):
    he = text.index("He")
    (found,) = (mentions for mentions in find_people(text) if any(start == he for start, _ in mentions))
    assert text[slice(*found[0])] == expected
