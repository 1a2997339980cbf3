"""Persons without a name whom a pronoun means; pairs differ in one place."""

import pytest

from newscorpus import find_attributions
from newscorpus.lexicon import load_lexicon
from newscorpus.model import Span
from newscorpus.quotes.speakers.noun_subjects import (
    gender_of_noun,
    may_be_one,
    noun_meant,
    opening_description,
    said_again,
)


@pytest.mark.parametrize(
    ("text", "gender", "expected"),
    [
        ("The driver stopped. It rained.", "m", "The driver"),
        ("The driver stopped. It rained.", "f", "The driver"),
        # the gender of the noun counts
        ("A spokeswoman came. It rained.", "f", "A spokeswoman"),
        ("A spokeswoman came. It rained.", "m", None),
        # several are `they`, one is not
        ("The drivers stopped. It rained.", None, "The drivers"),
        ("The driver stopped. It rained.", None, None),
        ("The drivers stopped. It rained.", "m", None),
        # only a subject
        ("The bus hit the driver. It rained.", "m", None),
        # the last of two
        ("The driver stopped and the officer waited. It rained.", "m", "the officer"),
        # a thing, words of somebody else, nothing at all
        ("The bus stopped. It rained.", "m", None),
        ("“The driver stopped.” It rained.", "m", None),
        ("It rained.", "m", None),
    ],
)
def test_the_last_subject_of_the_sentence_before(table_of, text, gender, expected):
    found = noun_meant(table_of(text), text.index("It rained"), gender)
    assert (found and text[slice(*found)]) == expected


def test_the_sentence_of_the_pronoun_and_those_further_back_are_left_out(table_of):
    text = "The driver stopped. Rain fell. The officer waited, he said."
    assert noun_meant(table_of(text), text.index("he said"), "m") is None


@pytest.mark.parametrize(("noun", "expected"), [("spokeswoman", "f"), ("driver", "u"), ("bridge", None)])
def test_the_gender_of_a_noun(noun, expected):
    assert gender_of_noun(noun, load_lexicon("en")) == expected


def test_a_clause_about_a_noun_is_no_part_of_it():
    (found,) = find_attributions("A mother of three in Salem, who left in May, said it was late.")
    assert found.speaker is not None
    assert found.speaker.name == "mother of three in Salem"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("a nurse", True),
        ("a passer-by", True),
        ("a nurse who had seen it", True),
        ("a young man selling fruit", True),
        ("a spokesman for the council", True),
        ("a nurse in Lagos", True),
        ("one of the drivers", True),
        ("Doe’s driver", True),
        # of the other gender, a thing, several things
        ("a spokeswoman for the council", False),
        ("a bridge", False),
        ("one of the bridges", False),
        # somebody with a name is in it
        ("a friend of Jane Doe", False),
        ("one of Doe’s aides", False),
        ("the Labour leader", False),
    ],
)
def test_a_person_without_a_name(table_of, phrase, expected):
    assert may_be_one(table_of(f"It was {phrase}."), Span(7, 7 + len(phrase), phrase), "m") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Finn laughed. It rained.", "The Finn"),
        ("The Finn laughed. “Never.” It rained.", "The Finn"),
        ("The young driver laughed. It rained.", "The young driver"),
        ("Now the young driver laughed. It rained.", "the young driver"),
        ("The Finn, who met Jane Doe, laughed. It rained.", "The Finn"),
        # no article, no sentence before, somebody is named
        ("A Finn laughed. It rained.", None),
        ("It rained.", None),
        ("The Finn met Jane Doe. It rained.", None),
    ],
)
def test_what_a_sentence_opens_with(table_of, text, expected):
    found = opening_description(table_of(text), text.index("It rained"))
    assert (found and found.text) == expected


@pytest.mark.parametrize(
    ("text", "again", "expected"),
    [
        ("It was a senior official at the bank. The official left.", "The official", True),
        ("It was a nurse who had seen it. The nurse left.", "The nurse", True),
        ("It was a senior official at the bank. The bank left.", "The bank", False),
        ("It was a senior official at the bank. An official left.", "An official", False),
        ("It was the senior official at the bank. The official left.", "The official", False),
        ("It was a senior official at the bank. The tall official left.", "The tall official", False),
    ],
)
def test_somebody_without_a_name_is_taken_up(table_of, text, again, expected):
    span = Span.cut(text, 9 + text.startswith("It was the") * 2, text.index(". "))
    source = Span.cut(text, text.index(again), text.index(again) + len(again))
    assert said_again(table_of(text), span, source) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party of Jane Roe, which says it won, left.", "party"),
        ("A firm led by Tom Roe, which said it was late, lost.", "firm"),
        ("The mayor met Jane Roe, who said it was late.", "Jane Roe"),
    ],
)
def test_no_person_is_a_thing(text: str, expected: str) -> None:
    [said] = find_attributions(text)
    assert said.speaker is not None
    assert said.speaker.name == expected
