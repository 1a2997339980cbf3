"""A sentence as the rules of events see it: its words counted from its first one, and what breaks between them."""

import pytest

from newscorpus.events.sentence_words import read_sentence, sentences_with
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Rain fell, and snow.", ["fell", "snow"]),
        ("Rain fell - again.", ["fell", "again"]),
        ("He said “go” twice.", ["said", "go", "twice"]),
        # a comma or a colon inside a number, a hyphen and an apostrophe break nothing
        ("Some 25,000 fled at 10:30.", ["30"]),
        ("The well-known town’s mayor left.", ["left"]),
    ],
)
def test_what_breaks_behind_a_word(sentence_of, text, broken):
    sentence = sentence_of(text)
    assert [word for word, breaks in zip(sentence.words, sentence.breaks, strict=False) if breaks] == broken


def test_the_words_beside_a_word(sentence_of):
    sentence = sentence_of("Rain FELL, and snow.")
    assert [sentence.before(i) for i in range(4)] == ["", "rain", "", "and"]
    assert [sentence.after(i) for i in range(4)] == ["fell", "", "snow", ""]


def test_the_second_sentence_counts_from_its_own_first_word(read):
    text = "Rain fell. Roe met Jane Doe. It rained."
    reading = read(text)
    sentence = read_sentence(reading, *reading.sentences[1])
    assert (sentence.low, sentence.first, sentence.size) == (["roe", "met", "jane", "doe"], 2, 4)
    assert sentence.span(2, 3).text == text[sentence.begin(2) : sentence.stop(3)] == "Jane Doe"
    assert sentence.covered(text.index("Jane"), text.index("Doe") + 4) == (2, 3)
    assert sentence.index(text.index("met")) == 1
    assert [text[m.start : m.end] for m in sentence.mentions] == ["Roe", "Jane Doe"]


@pytest.mark.parametrize(("text", "expected"), [("Storm Hits Old Town", True), ("A storm hit the Old Town", False)])
def test_title_case(sentence_of, text, expected):
    assert sentence_of(text).in_title_case is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ports Authority (PA) met Roe", ["Roe"]),
        ("The Ports Authority (PA), met Roe", ["Authority", "PA", "Roe"]),
        ("The head (Jane Roe) met Doe", ["head", "Roe", "Doe"]),
    ],
)
def test_the_short_form_of_a_name_in_brackets_breaks_nothing(sentence_of, text, expected):
    sentence = sentence_of(text)
    assert [word for word, breaks in zip(sentence.words, sentence.breaks, strict=False) if breaks] == expected


def test_only_sentences_with_hits_are_read():
    reading = Reading("Rain fell. Roe left. Snow fell, and rain fell.", ENGLISH)
    hits = [k for k, word in enumerate(reading.words) if word == "fell"]
    found = list(sentences_with(reading, hits))
    assert [(sentence.low[0], list(own)) for sentence, own in found] == [("rain", [1]), ("snow", [5, 8])]
    assert list(sentences_with(reading, [])) == []


def test_hits_outside_the_paragraphs_are_left_out():
    reading = Reading("Rain fell. Roe left.", ENGLISH).narrowed([(11, 20)])
    assert [list(own) for _, own in sentences_with(reading, [1, 3])] == [[3]]


def test_an_endless_sentence_is_read_in_pieces_that_lose_no_hit():
    reading = Reading("rain fell and " * 500, ENGLISH)
    hits = [k for k, word in enumerate(reading.words) if word == "fell"]
    pieces = list(sentences_with(reading, hits))
    assert len(pieces) > 1
    assert [hit for _, own in pieces for hit in own] == hits
    for sentence, own in pieces:
        assert all(sentence.low[hit - sentence.first] == "fell" for hit in own)
    at = reading.start(hits[-1])
    assert "fell" in read_sentence(reading, *reading.sentences[0], at).low
