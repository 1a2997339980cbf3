"""What is known of a name without a clause."""

import pytest

from newscorpus.analysis import Analysis
from newscorpus.analysis.person_names import Names
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def names_of(text):
    return Names(Analysis(Reading(text, load_lexicon("en"))))


@pytest.mark.parametrize(
    ("text", "certain", "thing", "does"),
    [
        ("In Oslo, Quux said no.", True, False, False),
        ("In Oslo, the Quux left.", False, True, False),
        ("In Oslo, Quux's car stood there.", False, False, True),
        ("In Oslo, Quux left.", False, False, False),
    ],
)
def test_the_words_that_touch_a_name_show_what_it_is(text, certain, thing, does):
    names = names_of(text)
    (name,) = (name for i in range(len(names.told)) for name in names.of_sentence(i) if name.mention.kind == "name")
    entity = names.entity(name.key)
    assert (entity.certain, entity.thing, entity.does) == (certain, thing, does)


def test_names_of_one_person_have_one_key():
    names = names_of("Jane Roe met Tom Doe. Roe left. Roe fell.")
    roe = names.of_sentence(0)[0].key
    assert [names.of_sentence(i)[0].key == roe for i in range(3)] == [True, True, True]
    assert [names.mentioned(roe, i) for i in range(4)] == [0, 1, 2, 3]


def test_an_entity_is_a_new_one_each_time():
    names = names_of("Jane Roe left.")
    roe = names.of_sentence(0)[0].key
    names.entity(roe).gender = "m"
    assert names.entity(roe).gender == "f"


def test_who_was_called_so_last():
    text = "Mayor Jane Roe met Tom Doe. The mayor left."
    names = names_of(text)
    assert names.last_called("mayor", 6) == names.of_sentence(0)[0].key
    assert names.last_called("judge", 6) is None


@pytest.mark.parametrize(
    ("text", "gender", "expected"),
    [
        ("Jane Roe left. Roe ran. Roe fell. Roe slept.", "f", True),
        ("Jane Roe left. Roe ran. Roe fell. Roe slept.", "m", False),
        ("Jane Roe left. Roe ran. Roe fell.", "f", False),  # not often enough
        ("Jane Roe left. Roe ran. Roe fell. Roe slept. Ann Poe sat. Poe wept. Poe spoke.", "f", False),
        ("Jane Roe left. Roe ran. Roe fell. Roe slept. Tom Poe sat. Poe wept. Poe spoke.", "f", True),
    ],
)
def test_whom_a_text_is_about(text, gender, expected):
    names = names_of(text)
    assert names.told_about(gender) == (names.of_sentence(0)[0].key if expected else None)
