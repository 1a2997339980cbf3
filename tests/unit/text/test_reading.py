"""One pass over the words, and where lines, paragraphs and sentences are."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import CUE, TIME
from newscorpus.model import Span
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
TEXT = "Rain fell.\n\n“It rose,” Mr. Doe said. Snow fell."
WRAPPED = (
    "The council of the river towns met on Friday to talk about the dam in a\n"
    "row that has gone on for years, and it will meet again when the rain has\n"
    "stopped."
)


def read(text: str, **options: int) -> Reading:
    return Reading(text, ENGLISH, **options)


@pytest.mark.parametrize("text", ["", " ", "Rain", "Rain fell.", "…", "\n\nRain\n", "a\ud800b \x00", TEXT])
def test_words_and_gaps_are_the_whole_text(text: str) -> None:
    reading = read(text)
    gaps = [*reading.gaps, ""]
    assert "".join(word + gap for word, gap in zip(reading.words, gaps, strict=True)) == reading.text
    for k, word in enumerate(reading.words):
        assert reading.text[reading.start(k) : reading.ends[k]] == word


def test_the_word_at_a_place() -> None:
    reading = read("Rain fell.")
    assert [reading.word_at(at) for at in (0, 3, 4, 5, 8, 9, 10, 99)] == [0, 0, 1, 1, 1, 2, 3, 3]


def test_hits_are_the_words_of_the_classes_asked_for() -> None:
    reading = read("Doe said so on Monday.", classes=CUE | TIME)
    assert [[reading.words[k] for k in reading.hits(bits)] for bits in (CUE, TIME, CUE | TIME)] == [
        ["said"],
        ["Monday"],
        ["said", "Monday"],
    ]
    assert read("Doe said so on Monday.").hits(CUE | TIME) == []


def test_sentences() -> None:
    reading = read(TEXT)
    assert [TEXT[a:b] for a, b in reading.sentences] == ["Rain fell.", "“It rose,” Mr. Doe said.", "Snow fell."]
    assert [TEXT[a:b] for a, b in reading.paragraphs] == ["Rain fell.", "“It rose,” Mr. Doe said. Snow fell."]
    assert [reading.sentence_index(at) for at in (0, 9, 10, 12, 36, len(TEXT) - 1)] == [0, 0, 0, 1, 1, 2]
    assert reading.sentence_at(10) == (10, 10)
    assert read("\n Rain fell.").sentence_index(0) == -1


@pytest.mark.parametrize("text", ["", "Rain", "“Rain.” It rose.", "Rain fell.\n\n… \n\nIt rose. Snow", TEXT])
@pytest.mark.parametrize("narrow", [False, True])
def test_each_word_knows_its_sentence(text: str, *, narrow: bool) -> None:
    reading = read(text)
    if narrow:
        reading = reading.narrowed(reading.lines[1:])
    for (start, end), (low, high) in zip(reading.sentences, reading.sentence_words, strict=True):
        inside = [k for k, word in enumerate(reading.words) if word and start <= reading.start(k) < end]
        assert inside == list(range(low, high))
    for k, word in enumerate(reading.words):
        if word:
            assert reading.sentence_numbers[k] == reading.sentence_index(reading.start(k))


def test_marks_and_names() -> None:
    reading = read(TEXT)
    [marked], doubts = reading.marked
    assert (TEXT[marked.start : marked.end], doubts) == ("“It rose,”", [])
    assert "Mr. Doe" in [TEXT[m.start : m.end] for m in reading.mentions]


def test_only_the_stretches_that_are_given() -> None:
    whole = read(TEXT)
    part = Reading(TEXT, ENGLISH, stretches=[(12, len(TEXT))])
    narrowed = whole.narrowed([(12, len(TEXT))])
    for reading in (part, narrowed):
        assert reading.paragraphs == [(12, len(TEXT))]
        assert [TEXT[a:b] for a, b in reading.sentences] == ["“It rose,” Mr. Doe said.", "Snow fell."]
        assert reading.words == whole.words


def test_narrowing_leaves_the_first_reading_as_it_was() -> None:
    whole = read(TEXT)
    before, words = list(whole.sentences), whole.words
    whole.kept["a"] = 1
    narrowed = whole.narrowed([(0, 10)])
    assert (narrowed.sentences, narrowed.kept) == ([(0, 10)], {})
    assert (whole.sentences, whole.kept) == (before, {"a": 1})
    assert whole.words is narrowed.words is words


def test_hits_are_those_of_the_stretches() -> None:
    text = "Roe said on Monday.\n\nShare on Friday.\n\nDoe said on Sunday."
    whole = read(text, classes=CUE | TIME)
    assert [whole.words[k] for k in whole.hits(TIME)] == ["Monday", "Friday", "Sunday"]
    story = whole.narrowed([(0, 19), (39, len(text))])
    assert [story.words[k] for k in story.hits(TIME)] == ["Monday", "Sunday"]
    assert [story.words[k] for k in story.hits(CUE | TIME)] == ["said", "Monday", "said", "Sunday"]
    assert [story.words[k] for k in story.narrowed([(39, len(text))]).hits(CUE)] == ["said"]


def test_a_capital_letter_counts_behind_a_word_without_one() -> None:
    assert read("The mayor of Salem met Jane Roe. Rain fell, and Doe left, 9 AM.").capitalized == {
        "Salem",
        "Jane",
        "Doe",
    }
    assert read("").capitalized == frozenset()


def test_a_wrapped_paragraph_is_read_as_one_line() -> None:
    reading = read(WRAPPED)
    assert "\n" not in reading.text
    assert len(reading.lines) == 1
    assert len(reading.text) == len(WRAPPED)
    found = Span.cut(reading.text, reading.text.index("a row"), reading.text.index("a row") + 5)
    given = reading.to_given(found)
    assert given.text == WRAPPED[given.start : given.end] == "a\nrow"
    assert reading.from_given(given) == found
    assert reading.given_index(0) == 0


def test_what_is_not_wrapped_stays_as_it_is() -> None:
    reading = read(TEXT)
    span = Span(0, 4, "Rain")
    assert reading.text is TEXT
    assert reading.to_given(span) is reading.from_given(span) is span
    assert reading.given_index(7) == 7


def test_forgetting_drops_what_was_kept() -> None:
    reading = read(TEXT)
    reading.kept["a"] = reading
    reading.forget()
    assert reading.kept == {}
    assert reading.words[0] == "Rain"


def test_bytes_are_refused() -> None:
    with pytest.raises(TypeError, match="decode"):
        Reading(b"Rain", ENGLISH)  # type: ignore[arg-type]
