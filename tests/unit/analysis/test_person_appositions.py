import pytest

from newscorpus.analysis import Analysis, find_people
from newscorpus.analysis.person_appositions import Appositions
from newscorpus.analysis.person_names import Names
from newscorpus.analysis.person_salience import Roles
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def noun_of(text: str) -> str | None:
    """The noun that the last name of a text is in apposition to, without what was mentioned before."""
    analysis = Analysis(Reading(text, load_lexicon("en")))
    name, sentence = Names(analysis).of_sentence(0)[-1], analysis.sentence(0)
    found = Appositions(analysis).noun_of(0, sentence, Roles(sentence), name, ())
    return None if found is None else analysis.reading.words[found[2]]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The head of the board, Paul Roe, left.", "head"),
        ("The president, Paul Roe and Tom Doe, left.", None),  # a list
        ("The mayor met Paul Roe.", None),
    ],
)
def test_the_noun_in_front_of_a_comma(text, noun):
    assert noun_of(text) == noun


def test_a_noun_in_front_of_a_list_has_no_name():
    text = "Mayor Tom Doe met Ann Poe. The mayor, Jim Roe and Max Lane left. Doe wept."
    assert ((6, 13), (27, 36), (65, 68)) in find_people(text)


def test_a_name_behind_one_of_two_nouns_belongs_to_that_noun():
    text = "Tom Karim and his wife, Nadia, left. She sang."
    assert ((24, 29), (37, 40)) in find_people(text)
