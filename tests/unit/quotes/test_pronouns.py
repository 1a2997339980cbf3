"""Whom `he` and `she` mean, by the weights of the persons in front of them; pairs differ in one place."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.pronouns import Named, person_meant
from newscorpus.text.cast import Cast

PRONOUN = {"m": "He", "f": "She"}


def meant(table_of, text, gender, *, last="", at=None):
    """Whom a pronoun behind the text means, and by which rule; `last` spoke where the name is first."""
    end = len(text) + 1
    text = f"{text} {PRONOUN[gender]} left."
    table = table_of(text)
    cast = Cast(text, table.reading.mentions, load_lexicon("en"))
    starts = [person.start for person in cast.persons]
    named = Named(cast.persons, starts, cast.gender, cast.fullest)
    spoke = next(
        (cast.fullest(person) for person in cast.persons if last and text.startswith(last, person.start)), None
    )
    last_at = text.index(last) if last else 0
    found, rule = person_meant(table, named, end if at is None else at, gender, last=spoke, last_at=last_at)
    return (None if found is None else text[found.name_start : found.end]), rule


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
        # a name inside a quote weighs less than the name in front of it
        ("Then Mark Poe left. “See Paul Roe.”", "m", "Mark Poe"),
        # the same person twice is one
        ("They saw Paul Roe, Roe.", "m", "Paul Roe"),
    ],
)
def test_of_those_who_were_named(table_of, text, gender, expected):
    found, rule = meant(table_of, text, gender)
    assert found in (expected, expected and expected.split()[1]), found
    if expected:
        assert rule == "named-last"


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("Paul Roe spoke of Mark Poe.", "Paul Roe", "Paul Roe"),
        ("Paul Roe spoke. The dam was built by Mark Poe.", "Paul Roe", "Paul Roe"),
        # the text has turned to somebody else
        ("Paul Roe spoke. Mark Poe was late.", "Paul Roe", "Mark Poe"),
        # whose gender does not fit
        ("Paul Roe spoke. Mary Poe was late.", "Paul Roe", "Paul Roe"),
    ],
)
def test_who_spoke_goes_on_speaking(table_of, text, last, expected):
    assert meant(table_of, text, "m", last=last)[0] == expected


def test_the_last_speaker_weighs_more_than_a_name_of_the_same_distance(table_of):
    text = "It rained on Paul Roe and on Mark Poe."
    assert meant(table_of, text, "m", last="Mark Poe") == ("Mark Poe", "last-speaker")
    assert meant(table_of, text, "m", last="Paul Roe") == ("Paul Roe", "last-speaker")


def test_nobody_from_far_away(table_of):
    near, far = "Paul Roe left. " + "It rained. " * 50, "Paul Roe left. " + "It rained. " * 500
    assert meant(table_of, near, "m")[0] == "Paul Roe"
    assert meant(table_of, far, "m")[0] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She sang.\n\nMary Poe was nine then.", "Mary Poe"),
        ("She sang.\n\nPaul Roe was nine then.", None),
        ("She sang.\n\nThe town knew Mary Poe.", None),
        ("She sang. " + "It rained. " * 60 + "Mary Poe was nine then.", None),
    ],
)
def test_in_front_of_every_name_the_one_that_follows_soon(table_of, text, expected):
    assert meant(table_of, text, "f", at=0) == (expected, "named-next")
