"""A text with its wrapped paragraphs and its decomposed letters made whole, and the way back."""

import unicodedata

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.model import Span
from newscorpus.text.unwrapping import Unwrapped, unwrap

ENGLISH = load_lexicon("en")
GIVEN = "> The council of the river towns met on Friday to talk about \r\n> the dam, which has leaked for years."


def found(given: str) -> Unwrapped:
    unwrapped = unwrap(given, ENGLISH)
    assert unwrapped is not None
    return unwrapped


def hyphened(front: str, back: str, more: str = "") -> str:
    return found(f"The council of the river towns met on Friday for the {front}\n{back} of the bridge. {more}").text


def test_a_text_that_was_not_wrapped():
    assert unwrap("Rain fell.\n\nIt fell for three days.", ENGLISH) is None


def test_line_ends_and_marks_of_mail_become_one_space():
    assert found(GIVEN).text == GIVEN.replace(" \r\n> ", " ")
    assert found(GIVEN).lines == [(0, len(GIVEN) - 4)]


@pytest.mark.parametrize("words", ["The council", "about the dam", "about", "the dam", " the dam", "years."])
def test_a_span_goes_back_and_comes_again(words):
    unwrapped = found(GIVEN)
    at = unwrapped.text.index(words)
    span = Span.cut(unwrapped.text, at, at + len(words))
    given = unwrapped.to_given(span)
    given.check(GIVEN)
    assert given.text.replace(" \r\n> ", " ") == words
    assert unwrapped.from_given(given) == span


NFD = unicodedata.normalize("NFD", "Jörg Süß aß Öl.")


def test_a_letter_of_two_characters_becomes_one():
    assert found(NFD).text == "Jörg Süß aß Öl."
    assert unwrap("Jörg Süß aß Öl.", ENGLISH) is None
    assert unwrap("q\u0308 has no letter of its own", ENGLISH) is None


@pytest.mark.parametrize("words", ["Jörg", "ö", "Jö", "rg", "Süß aß", "Ö", "Öl."])
def test_a_span_covers_all_of_a_letter_of_two_characters(words):
    unwrapped = found(NFD)
    at = unwrapped.text.index(words)
    span = Span.cut(unwrapped.text, at, at + len(words))
    given = unwrapped.to_given(span)
    given.check(NFD)
    assert given.text == unicodedata.normalize("NFD", words)
    assert unwrapped.from_given(given) == span


def test_wrapped_lines_may_have_letters_of_two_characters():
    text = GIVEN.replace("river", "fl\u006f\u0308ss")
    assert found(text).text == GIVEN.replace("river", "flöss").replace(" \r\n> ", " ")


def test_an_empty_span_stays_empty():
    unwrapped = found(GIVEN)
    assert unwrapped.to_given(Span(0, 0, "")) == Span(0, 0, "")
    assert unwrapped.from_given(Span(len(GIVEN), len(GIVEN), "")).text == ""


def test_a_span_in_what_was_left_out_comes_to_the_end_of_its_line():
    unwrapped = found(GIVEN)
    at = GIVEN.index("\r\n") + 2
    span = unwrapped.from_given(Span.cut(GIVEN, at, at + 1))
    assert span.start == unwrapped.text.index(" the dam")


def test_a_hyphen_goes_from_a_word_that_the_lexicon_knows():
    assert " government of" in hyphened("govern-", "ment")
    assert " necessary of" in hyphened("neces-", "sary")
    assert " Washington of" in hyphened("Washing-", "ton")


def test_a_hyphen_goes_from_a_word_that_the_text_knows():
    assert " zeppelin of" in hyphened("zeppe-", "lin", "A zeppelin fell.")


def test_a_hyphen_that_belongs_to_the_word_stays():
    assert " well-known of" in hyphened("well-", "known")
    assert " over-ruled of" in hyphened("over-", "ruled", "It was over-ruled, and overruled again.")
    assert " Jean-Claude of" in hyphened("Jean-", "Claude")


def test_where_many_lines_end_in_a_hyphen_they_were_hyphenated():
    front = "The council of the river towns met on Friday for the "
    text = front + "zeppe-\nlin that had come down last week on the roof of the gaso-\nmeter."
    assert found(text).text == front + "zeppelin that had come down last week on the roof of the gasometer."


def test_a_dash_between_spaces_and_a_soft_hyphen():
    assert " bridge - and of" in hyphened("bridge -", "and")
    assert " zeppelin of" in hyphened("zeppe\u00ad", "lin")


def test_the_span_of_a_hyphenated_word_covers_both_parts():
    given = "The council of the river towns met on Friday for the govern-\nment of the bridge."
    unwrapped = found(given)
    at = unwrapped.text.index("government")
    assert unwrapped.to_given(Span.cut(unwrapped.text, at, at + 10)).text == "govern-\nment"


def test_a_headline_in_capitals_stays_as_it_is_printed():
    english = load_lexicon("en")
    story = "The mayor of Paris, Ann Wiegand, left the town hall in the rain on Friday. She gave no reason for it. " * 3
    headline = unwrap(f"WIEGAND LEAVES PARIS IN THE RAIN\n\n{story}", english)
    assert headline.text.startswith("Wiegand leaves")
    assert headline.printed.startswith("WIEGAND LEAVES PARIS IN")
    assert len(headline.printed) == len(headline.text)
    whole = unwrap("THE MAYOR OF PARIS, ANN WIEGAND, SAID THE FBI WAS TOLD ON FRIDAY. WIEGAND LEFT.", english)
    assert whole.printed == whole.text
