"""Named and recurring events where a text names them."""

from datetime import date

import pytest

from newscorpus.dates.occasions import named_events
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


def found(text, anchor=None, **options):
    return [(e.span.text, e.value) for e in named_events(Reading(text, ENGLISH, **options), anchor=anchor)]


def test_a_place_of_the_text_is_an_event_with_its_days():
    text = "It was the year of the midterm election, and of the September 11 attacks."
    for event in named_events(Reading(text, ENGLISH), anchor=date(2018, 11, 20)):
        assert text[event.span.slice] == event.span.text
        assert event.begin is not None
        assert event.begin <= event.end


@pytest.mark.parametrize("text", ["", "Rain fell.", "The midterm elections-to-be", "Themidterm electionx"])
def test_words_inside_of_others_name_nothing(text):
    assert all(words in text for words, _ in found(text))
    assert found("xmidterm electionx") == []


def test_without_a_day_of_writing_a_recurring_event_has_no_day():
    assert [value for _, value in found("They lost the midterm election.")] == [None]
    assert [value for _, value in found("They lost the midterm election.", date(2018, 11, 20))] == ["2018-11-06"]


def test_only_in_the_paragraphs_that_are_read():
    text = "Rain fell.\n\nThey lost the midterm election."
    assert found(text, stretches=[(0, 10)]) == []
    assert len(found(text, stretches=[(12, len(text))])) == 1


def test_events_come_in_text_order():
    text = "The UN General Assembly met after the midterm election."
    starts = [text.index(words) for words, _ in found(text, date(2018, 11, 20))]
    assert starts == sorted(starts)
    assert len(starts) == 2
