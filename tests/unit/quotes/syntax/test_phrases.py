"""Noun phrases in front of a verb and behind a cue; pairs differ in one place."""

import pytest

from newscorpus.quotes.syntax.phrases import dotted, introduces, phrase_after, phrase_ending, speaks


def words(table, phrase):
    return None if phrase is None else table.text[table.start(phrase[0]) : table.ends[phrase[1]]]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Sen. Roe came.", "Sen", True),
        ("J. Roe came.", "J", True),
        ("The road ended. Roe came.", "ended", False),
        ("Orvell Inc. Chairman Roe came.", "Inc", True),
        ("He left Orvell Inc. Roe came.", "Inc", False),
        ("The mayor, Roe, came.", "mayor", False),
    ],
)
def test_the_full_stop_of_an_abbreviation(table_of, text, word, expected):
    table = table_of(text)
    assert dotted(table, table.words.index(word)) is expected


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("Yesterday the mayor of Salem said so.", "Salem", "the mayor of Salem"),
        ("The dam broke, Sen. J. Roe said.", "Roe", "Sen. J. Roe"),
        ("It rained, he said.", "he", "he"),
        ("The mayor and the council said so.", "council", "The mayor and the council"),
        ("It rained and she said so.", "she", "she"),
        ("But the mayor said so.", "mayor", "the mayor"),
        ("Only Roe said so.", "Roe", "Only Roe"),
        # what was quoted names nobody
        ("“The mayor” said so.", "mayor", None),
        # not a noun phrase at all
        ("It rained in and said so.", "in", None),
    ],
)
def test_the_phrase_that_ends_with_a_word(table_of, text, last, expected):
    table = table_of(text)
    assert words(table, phrase_ending(table, table.words.index(last), 0)) == expected


def test_a_phrase_does_not_start_before_its_limit(table_of):
    table = table_of("The old mayor of Salem said so.")
    assert words(table, phrase_ending(table, 4, 2)) == "mayor of Salem"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Roe, who was late.", "Roe, who was late"),
        ("said Roe, who added that it was late.", "Roe"),
        ("said Roe, now a judge in Salem.", "Roe, now a judge in Salem"),
        ("said Roe, of the Salem Bank.", "Roe, of the Salem Bank"),
        ("said Roe, of course.", "Roe"),
        ("said Roe, editor of example.com.", "Roe, editor of example.com"),
        ("said an adviser to Roe.", "an adviser to Roe"),
        ("said he was late.", "he"),
        ("said Jane Doe, the mayor of Salem, on Monday.", "Jane Doe, the mayor of Salem"),
        ("said Jane Doe, who runs the ferry.", "Jane Doe, who runs the ferry"),
        ("said Jane Doe, 22, who runs the ferry.", "Jane Doe, 22, who runs the ferry"),
        ("said Jane Doe, the mayor of Salem, who met Mr. Roe.", "Jane Doe, the mayor of Salem, who met Mr. Roe"),
        # a relative clause that tells a story, or reports itself
        ("said Jane Doe, who was named last week as the head of the new board of the port.", "Jane Doe"),
        ("said Jane Doe, 22, who also said that it rained.", "Jane Doe, 22"),
        # brackets
        ("said Jane Doe (Lab, Salem).", "Jane Doe (Lab, Salem"),
        ("said Jane Doe (who was born, she says, in Salem).", "Jane Doe"),
        ("said the airline’s lawyer, Jane Doe.", "the airline’s lawyer, Jane Doe"),
        ("said the mayor of Salem, Jane Doe.", "the mayor of Salem, Jane Doe"),
        ("said one of them, Jane Doe, 22.", "one of them, Jane Doe"),
        ("said the mayor of Salem, New York.", "the mayor of Salem, New York"),
        ("said the driver that night.", "the driver"),
        ("said Roe on Monday.", "Roe"),
        ("said Roe in Salem.", "Roe"),
        ("said a source close to the talks.", "a source close to the talks"),
        ("said a man near the talks.", "a man"),
        ("said a passer-by.", "a passer-by"),
        # no phrase for somebody: a preposition, a conjunction, a thing without an article
        ("said in Salem.", None),
        ("said and left.", None),
        ("said rain was near.", None),
    ],
)
def test_the_phrase_behind_a_cue(table_of, text, expected):
    table = table_of(text)
    assert words(table, phrase_after(table, 1, len(text))) == expected


def test_a_closed_end_wants_a_comma_behind_the_apposition(table_of):
    text = "Roe, the mayor, left. Doe, the judge"
    table = table_of(text)
    doe = table.words.index("Doe")
    assert words(table, phrase_after(table, 0, len(text), open_end=False)) == "Roe, the mayor"
    assert words(table, phrase_after(table, doe, len(text), open_end=False)) == "Doe"
    assert words(table, phrase_after(table, doe, len(text))) == "Doe, the judge"


def test_anything_takes_what_cannot_speak(table_of):
    text = "to tide tables"
    table = table_of(text)
    assert phrase_after(table, 1, len(text)) is None
    assert words(table, phrase_after(table, 1, len(text), anything=True)) == "tide tables"


@pytest.mark.parametrize("text", ["", "said", "said “Jane Doe” was here."])
def test_nothing_behind_the_cue(table_of, text):
    table = table_of(text)
    assert phrase_after(table, 1, len(text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe", True),
        ("an official", True),
        ("another man", True),
        # who is known already
        ("Doe", False),
        ("Mr. Doe", False),
        ("the senator", False),
    ],
)
def test_a_phrase_introduces_somebody(table_of, text, expected):
    table = table_of(text)
    assert introduces(table, (0, len(text.split()) - 1)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("she", True), ("it", False), ("Roe", True), ("the driver", True), ("the rain", False), ("Monday", False)],
)
def test_who_can_speak(table_of, text, expected):
    table = table_of(text)
    assert speaks(table, (0, len(text.split()) - 1)) is expected


def test_a_compound_is_one_word(shown):
    assert shown("“It hurts,” said Roe’s sister-in-law, Jane Doe, 29.") == [
        "quote-before: Roe’s sister-in-law, Jane Doe | said | It hurts,"
    ]


def test_a_time_is_no_part_of_a_name(shown):
    assert shown("The deal was announced by Secretary Jane Doe at 4 a.m. on Monday.") == [
        "passive: Secretary Jane Doe | was announced | The deal"
    ]
