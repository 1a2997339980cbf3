"""A text as the attribution rules see it: where words, quotes and sentences start and end."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.syntax.word_table import WordTable, within
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
TEXT = "She said: “We go.\n\n“We ‘stay’ here,” and “no.” Rain fell."


def table_of(text: str) -> WordTable:
    return WordTable(Reading(text, ENGLISH), ENGLISH)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Tom “Big T” Roe left.", True),
        ("Tom “Ricky” Roe left.", True),
        ("From “Ricky” Roe left.", False),
        ("Tom “so big” Roe left.", False),
        ("Tom, “Ricky” Roe left.", False),
        ("Tom “Ricky” left.", False),
    ],
)
def test_a_nickname_is_a_part_of_the_name(text: str, named: bool) -> None:
    table = table_of(text)
    assert (not table.segments) is named


def test_a_quote_is_cut_at_the_ends_of_paragraphs() -> None:
    table = table_of(TEXT)
    assert [
        (table.text[s.start : s.end], table.text[s.inner_start : s.inner_end], s.words) for s in table.segments
    ] == [
        ("“We go.", "We go.", 2),
        ("“We ‘stay’ here,”", "We ‘stay’ here,", 3),
        ("“no.”", "no.", 1),
    ]
    assert [s.place for s in table.segments] == [0, 1, 2]
    one, two, three = (s.quote for s in table.segments)
    assert one == two != three
    assert [word for word, quoted in zip(table.words, table.quoted, strict=True) if quoted] == [
        *("We", "go", "We", "stay", "here", "no")
    ]


def test_the_words_from_and_to_a_place() -> None:
    table = table_of("Rain fell.")
    assert [table.word_from(at) for at in (0, 3, 4, 5, 9, 10)] == [0, 0, 1, 1, 2, 3]
    assert [table.word_to(at) for at in (0, 1, 4, 5, 6, 9, 10)] == [0, 1, 1, 1, 2, 2, 2]
    assert [table.start(k) for k in range(3)] == [0, 5, 10]


def test_the_segment_at_a_place() -> None:
    table = table_of(TEXT)
    (_, second, third) = table.segments
    places = (0, second.start, second.end - 1, second.end, third.start, len(TEXT))
    assert [table.segment_at(at) for at in places] == [-1, 1, 1, -1, 2, -1]
    assert [table.segment_before(at) for at in places] == [-1, 0, 1, 1, 1, 2]


def test_asides_of_the_writer_are_no_words_of_the_quote() -> None:
    text = "She said it was late, referring to the hour. “It is late, referring to me,” she said."
    assert table_of(text).asides == [text.index(", referring")]


def test_the_paragraph_at_a_place() -> None:
    table = table_of("  Rain fell.\n\nIt rose.")
    assert [table.paragraph(at) for at in (0, 2, 13, 14, 20)] == [-1, 0, 0, 1, 1]


@pytest.mark.parametrize("sentence", [(0, 1000), (100, 900), (2000, 3000)])
def test_a_sentence_that_is_not_too_long_stays_whole(sentence: tuple[int, int]) -> None:
    assert [within(sentence, at) for at in (sentence[0], sentence[1] - 1)] == [sentence, sentence]


@pytest.mark.parametrize("at", [100, 1099, 1100, 2000, 3500, 4999])
def test_of_a_long_sentence_the_part_around_the_place(at: int) -> None:
    start, end = within((100, 5000), at)
    assert 100 <= start <= at < end <= 5000
    assert 900 <= end - start <= 2000


def test_the_sentence_at_a_place() -> None:
    table = table_of("It rose. " + "Rain fell, " * 400 + "and snow.")
    assert table.sentence(3) == (0, 8)
    assert table.sentence(2009) == within((9, len(table.text)), 2009)


@pytest.mark.parametrize(
    ("word", "expected"), [("Gemeinsam", True), ("Zufrieden", True), ("Proteste", False), ("Zitat", False)]
)
def test_an_adverb_at_the_start_of_a_german_sentence(table_of, word, expected):
    assert table_of(f"{word} mit ihr", "de").is_modifier(0) is expected


@pytest.mark.parametrize(("k", "name"), [(0, None), (2, "Mayor Jane Roe"), (3, None), (6, "Oslo"), (9, None)])
def test_a_name_is_found_at_its_first_word(k: int, name: str | None) -> None:
    table = table_of("On Monday Mayor Jane Roe met Oslo crews.")
    found = table.name_at(k)
    assert (None if found is None else table.text[found.start : found.end]) == name


def test_clauses_and_phrases_by_their_words(table_of):
    table = table_of("The study published in May found that it rains.")
    found = table.words.index("found")
    clause = table.clause_at(found)
    assert clause is not None
    assert clause.verb == found
    assert table.describes(table.words.index("published"))
    assert not table.describes(found)
    phrase = table.phrase_from(0)
    assert phrase is not None
    assert (phrase.first, phrase.head) == (0, 1)
    assert table.phrase_from(1) is None
    assert table.phrase_at(1) is phrase


def test_a_sentence_that_is_too_long_has_no_clauses(table_of):
    table = table_of(f"The study found {'and ' * 300}that it rains.")
    assert table.clauses_around(2).clauses == ()
    assert table.clause_at(2) is None
    assert table.phrase_from(0) is None
    assert table.clauses_around(len(table.words)).clauses == ()
