"""Where in its sentence a date is."""

from datetime import date

import pytest

from newscorpus.dates import find_timexes
from newscorpus.events.date_places import is_attribute, is_in_front, is_modifier, is_of_dateline, placed, says_when
from newscorpus.events.word_index import event_words
from newscorpus.lexicon import load_lexicon

WORDS = event_words(load_lexicon("en"))


@pytest.fixture
def date_in(sentence_of):
    """Read a sentence and its first date."""

    def first(text):
        sentence = sentence_of(text)
        return sentence, placed(sentence, find_timexes(text, anchor=date(2018, 10, 26)))[0]

    return first


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Fires killed ten in the past 24 hours.", date(2018, 10, 25)),
        ("Fires killed ten over the past two days.", date(2018, 10, 24)),
        ("Fires burned for two days.", None),
        ("The talks lasted 24 hours.", None),
    ],
)
def test_a_stretch_up_to_the_day_of_writing_has_days(sentence_of, text: str, begin: date | None) -> None:
    anchor = date(2018, 10, 26)
    sentence = sentence_of(text)
    [found] = placed(sentence, find_timexes(text, anchor=anchor), anchor)
    assert (found.timex.begin, found.timex.end) == (begin, begin and anchor)
    [open_one] = placed(sentence, find_timexes(text, anchor=anchor))
    assert open_one.timex.begin is None


@pytest.mark.parametrize(
    ("text", "is_front"),
    [
        ("On Friday, the mill burned.", True),
        ("In Sunday's debate, Roe spoke.", True),
        ("The mill burned on Friday.", False),
        ("In the mill, Roe spoke on Friday.", False),
    ],
)
def test_a_date_in_front(date_in, text, is_front):
    sentence, dated = date_in(text)
    assert is_in_front(sentence, dated.first, dated.last) is is_front


def test_a_dash_follows_the_date_of_a_dateline(date_in):
    sentence, dated = date_in("OSLO, Oct. 25 (Wire) — The mill burned.")
    assert is_of_dateline(sentence, dated.last)
    sentence, dated = date_in("On Friday the mill burned.")
    assert not is_of_dateline(sentence, dated.last)


def test_when_says_what_happened_on_the_date(date_in):
    sentence, dated = date_in("The port is shut since May, when it rained.")
    assert says_when(sentence, dated.last, sentence.low.index("rained"))
    sentence, dated = date_in("The port was shut in May, where it rained.")
    assert not says_when(sentence, dated.last, sentence.low.index("rained"))


@pytest.mark.parametrize(
    ("text", "event", "is_inside"),
    [
        ("Malta scrapped a 2017 tax.", "scrapped", True),
        ("The raid on Monday failed.", "failed", False),
        ("Roe won in Monday's vote.", "won", False),
        ("Roe scorned Monday's vote.", "scorned", True),
        ("Monday's vote was close.", "vote", False),
    ],
)
def test_a_date_inside_a_noun_phrase(date_in, text, event, is_inside):
    sentence, dated = date_in(text)
    at = sentence.low.index(event)
    assert is_attribute(sentence, dated.first, dated.last, at, WORDS) is is_inside


def test_a_date_before_another_noun(date_in):
    sentence, dated = date_in("Roe praised great Christmas gifts.")
    assert is_modifier(sentence, dated.first, dated.last, 1, 1)
    sentence, dated = date_in("Roe left on Christmas.")
    assert not is_modifier(sentence, dated.first, dated.last, 1, 1)
