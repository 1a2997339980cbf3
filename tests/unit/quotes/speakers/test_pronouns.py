"""Whom `he` and `she` mean: who spoke last, or whom the analysis finds; pairs differ in one place."""

import pytest
from attrs import evolve

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.pronouns import NamedPersons, chosen_pronouns, noun_weighed, person_meant
from newscorpus.text.cast import Cast

PRONOUNS = {"m": "he", "f": "she"}


def meant(table_of, text, gender, *, last="", ahead=""):
    """Whom the pronoun of `text` and a report behind it means, and by which rule; `last` spoke where it is first."""
    table = table_of(f"{text} “Go,” {PRONOUNS[gender]} said.{ahead}")
    mentions = [
        evolve(mention, kind="person") if " " in table.text[mention.name_start : mention.end] else mention
        for mention in table.reading.mentions
    ]
    cast = Cast(table.text, mentions, load_lexicon("en"))
    wrong = {"Njoki": "m"}

    def likely(mention):
        given = cast.name(cast.fullest(mention)).partition(" ")[0]
        return wrong.get(given) or cast.gender(mention)

    named = NamedPersons(mentions, [mention.start for mention in mentions], likely, cast.fullest, cast.gender)
    spoke = next(
        (cast.fullest(person) for person in cast.persons if last and table.text.startswith(last, person.start)), None
    )
    last_at = table.text.index(last) if last else 0
    at = len(text) + len(" “Go,” ")
    found, rule = person_meant(table, named, at, gender, last=spoke, last_at=last_at)
    return (None if found is None else table.text[found.name_start : found.end]), rule


@pytest.mark.parametrize(
    ("text", "gender", "expected"),
    [
        ("Paul Roe left.", "m", "Paul Roe"),
        ("Mary Poe left. Paul Roe slept.", "f", "Mary Poe"),
        ("Mary Poe left. Paul Roe slept.", "m", "Paul Roe"),
        # nobody of that gender
        ("Mary Poe left.", "m", None),
        # the subject rather than somebody inside the sentence
        ("Paul Roe met Mark Poe.", "m", "Paul Roe"),
        # an owner, and a name inside a quote, weigh less than the name in front of them
        ("Mark Poe left. They took Paul Roe’s car.", "m", "Mark Poe"),
        ("Then Mark Poe left. “See Paul Roe.”", "m", "Mark Poe"),
        # two alike
        ("They saw Paul Roe and Mark Poe.", "m", None),
        # the same person twice is one
        ("They saw Paul Roe, Roe.", "m", "Paul Roe"),
    ],
)
def test_of_those_who_were_named(table_of, text, gender, expected):
    found, rule = meant(table_of, text, gender)
    assert found == expected
    if expected:
        assert rule == "named-last"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Roe spoke of Mark Poe.", "Paul Roe"),
        ("Paul Roe spoke. The dam was built by Mark Poe.", "Paul Roe"),
        # the text has turned to somebody else
        ("Paul Roe spoke. Mark Poe was late.", "Mark Poe"),
        ("Paul Roe spoke. On Monday, Mark Poe was late.", "Mark Poe"),
        ("Paul Roe spoke. Reacting, the head of the old fishermen’s union, Mark Poe, was late.", "Mark Poe"),
        ("Paul Roe spoke. At a meeting in the old town hall of Salem on Monday, Mark Poe was late.", "Mark Poe"),
        ("Paul Roe spoke. At a meeting in the old town hall of Salem on Monday he met Mark Poe.", "Paul Roe"),
        # whose gender does not fit, or who is named by a speaker
        ("Paul Roe spoke. Mary Poe was late.", "Paul Roe"),
        ("Paul Roe spoke. “Mark Poe was late.”", "Paul Roe"),
    ],
)
def test_who_spoke_goes_on_speaking(table_of, text, expected):
    found, rule = meant(table_of, text, "m", last="Paul Roe")
    assert (found, rule) == (expected, "last-speaker" if expected == "Paul Roe" else "named-last")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the large list of given names may be wrong, as it is here
        ("Njoki Roe, 34, spoke.", "Njoki Roe"),
        ("Paul Roe, 34, spoke.", None),
        ("Mr. Njoki Roe, 34, spoke.", None),
        ("Njoki Roe, 34, spoke. " + "It rained. " * 50, None),
        ("Njoki Roe, 34, spoke. Mary Poe was late.", "Mary Poe"),
    ],
)
def test_the_last_speaker_rather_than_nobody(table_of, text, expected):
    assert meant(table_of, text, "f", last=text.partition(",")[0])[0] == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        # the person named last opens the sentence in front
        ("Paul Roe met Mark Poe. Mark Poe was late.", False),
        ("Mark Poe was late. “It rained, Jim.”", False),
        # another one follows; somebody who does not fit; a heading; a sentence between
        ("Mark Poe met Paul Roe.", True),
        ("Mark Poe met Mary Poe.", False),
        ("Paul Roe left. His lawyer, Mark Poe, was late.", False),
        # or it comes after a phrase, or is what the sentence leads to
        ("Paul Roe left. In his house, Mark Poe slept.", False),
        ("Paul Roe left. For Mark Poe, 52, it was early.", False),
        ("Paul Roe left. Among the guests was Mark Poe, a baker.", False),
        ("Paul Roe left. Among Salem’s guests was Mark Poe.", True),
        ("Paul Roe left. His friend Mark Poe was late.", False),
        ("Paul Roe left.\n\nMark Poe\n\n", True),
        ("Paul Roe left. Mark Poe was late. It rained.", True),
        # nobody else may be meant
        ("They saw Mark Poe and Mary Poe. It rained.", False),
    ],
)
def test_the_analysis_is_asked_only_in_doubt(table_of, monkeypatch, text, asked):
    questions = []
    monkeypatch.setattr("newscorpus.quotes.speakers.pronouns._weighed", lambda *question: questions.append(question))
    found, _ = meant(table_of, text, "m")
    assert bool(questions) == asked
    assert asked or found == "Mark Poe"


def test_nobody_from_far_away(table_of):
    near, far = "Paul Roe left. " + "It rained. " * 20, "Paul Roe left. " + "It rained. " * 500
    assert meant(table_of, near, "m")[0] == "Paul Roe"
    assert meant(table_of, far, "m")[0] is None


@pytest.mark.parametrize(
    ("ahead", "expected"),
    [
        ("\n\nMary Poe was nine then.", "Mary Poe"),
        ("\n\nPaul Roe was nine then.", None),
        ("\n\nThe town knew Mary Poe.", None),
        (" " + "It rained. " * 60 + "Mary Poe was nine then.", None),
    ],
)
def test_in_front_of_every_name_the_one_that_follows_soon(table_of, ahead, expected):
    assert meant(table_of, "It snowed.", "f", ahead=ahead) == (expected, "named-next")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Roe begged a woman to stay. “Go,” she said.", "a woman"),
        ("Paul Roe begged his rival to stay. “Go,” she said.", None),
        ("The woman will stay, she said.", None),
        ("Mary Roe will stay. “Go,” she said.", None),
    ],
)
def test_a_noun_of_an_earlier_sentence(table_of, text, expected):
    table = table_of(text)
    found = noun_weighed(table, text.rindex("she"))
    assert (found and table.text[slice(*found)]) == expected


def test_where_the_text_says_who_goes_by_they(table_of):
    text = "Jo Roe, who uses they/them pronouns, left."
    assert [text[at:].partition(" ")[0] for at in chosen_pronouns(table_of(text))] == ["they/them"]
    assert chosen_pronouns(table_of("Jo Roe, who left, uses tools.")) == []
