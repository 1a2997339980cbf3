"""Reports that a colon alone leads to. One line an attribution: `rule: source | cue | content`."""

from collections.abc import Callable

import pytest

from newscorpus import find_attributions


@pytest.mark.parametrize(
    ("front", "source"),
    [
        ("Jane Doe, 71, a volunteer at the shelter", "Jane Doe, 71, a volunteer at the shelter"),
        ("Jane Doe, a baker", "Jane Doe, a baker"),
        ("Jane Doe, a baker, left a note on the door", "Jane Doe, a baker"),
    ],
)
def test_a_person_and_who_that_is(front: str, source: str) -> None:
    found = find_attributions(f"{front}: “They come in soaked, and never complain.”")
    assert [a.source and a.source.text for a in found] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "And from Chairwoman Jane Doe:\n\n“We will never close the ferry.”",
            ["colon-quote: Chairwoman Jane Doe | : | We will never close the ferry."],
        ),
        (
            "DOE (voice-over): It is a cold night.\n\nROE: It is.\n\nDOE: We are on the ferry now.",
            ["turn: DOE | : | It is a cold night.", "turn: DOE | : | We are on the ferry now."],
        ),
        # the subject of the main clause, not of the one in front of it
        (
            "When Roe died in the spring, Mayor Jane Doe broke her silence: “We mourn a good friend.”",
            ["colon-quote: Mayor Jane Doe | : | We mourn a good friend."],
        ),
        # whose answer it is
        ("The mayor’s answer was blunt: “Pay or leave.”", ["colon-quote: The mayor | : | Pay or leave."]),
        ("The inspectors’ verdict: “Too slow.”", ["colon-quote: The inspectors | : | Too slow."]),
        ("The crowd had one message: “Dump The Dam.”", ["colon-quote: The crowd | : | Dump The Dam."]),
        ("The crowd had one song: “Dump The Dam.”", []),
        ("Later came a second tweet: “I will not go.”", ["colon-quote: a second tweet | : | I will not go."]),
        # a sentence without a verb of its own
        ("From the report: “Samples are small and old.”", ["colon-quote: the report | : | Samples are small and old."]),
        ("Here’s Doe in May: “We must go on as before.”", ["colon-quote: Doe | : | We must go on as before."]),
        # the author of a digest stands behind a dash
        (
            "Harbour reopens after storm - Jane Doe: “It was a cold winter for all.”",
            ["colon-quote: Jane Doe | : | It was a cold winter for all."],
        ),
        (
            "Harbour reopens after storm — More from Doe and Roe: “It was a cold winter for all.”",
            ["colon-quote: Doe and Roe | : | It was a cold winter for all."],
        ),
        (
            "The polls agree - Jane Doe: “It was a cold winter for all.”",
            ["colon-quote: Jane Doe | : | It was a cold winter for all."],
        ),
        # letters with a full stop, of both sides
        (
            "Q. How old is it?\n\nA. Very old, and it leaks.\n\nQ. Why?",
            ["turn: Q | . | How old is it?", "turn: A | . | Very old, and it leaks.", "turn: Q | . | Why?"],
        ),
        ("A. Roe left the town.\n\nB. Doe left the town.", []),
        # a word or two go on with a dialogue
        (
            "Ann Roe: It is a cold night.\n\nPaul Doe: It is so cold.\n\nRoe: Why?\n\nDoe: We are on the ferry now.",
            [
                "turn: Ann Roe | : | It is a cold night.",
                "turn: Paul Doe | : | It is so cold.",
                "turn: Roe | : | Why?",
                "turn: Doe | : | We are on the ferry now.",
            ],
        ),
        # the initials of somebody whom the text names
        (
            "Ann Roe: It is a cold night.\n\nPaul Doe: It is so cold.\n\nAR: Why?\n\nPD: We are on the ferry now.",
            [
                "turn: Ann Roe | : | It is a cold night.",
                "turn: Paul Doe | : | It is so cold.",
                "turn: AR | : | Why?",
                "turn: PD | : | We are on the ferry now.",
            ],
        ),
        # two words may be a sentence, or a title
        ("Mayor Jane Doe was blunt: “We lost.”", ["colon-quote: Mayor Jane Doe | : | We lost."]),
        ("Mayor Jane Doe has one favourite film: “Cold Road.”", []),
        # whoever is all that comes before the colon may be a body, or have no first name
        ("The wells in short\n\nUNICEF: “We have no trucks.”", ["colon-quote: UNICEF | : | We have no trucks."]),
        ("Mayor: “We will not pay for it.”", ["colon-quote: Mayor | : | We will not pay for it."]),
        ("Weather: “We have more rain for you.”", []),
        # two names with numbers behind a colon are no turns
        ("ROE: 1,769\n\nDOE: 1,201", []),
    ],
)
def test_a_colon_leads_to_somebodys_words(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ROE: It is a cold night.\n\nDOE: It is.\n\nROE: We are on the ferry now.",
        "Q: Why is the ferry so late today?\n\nA: It rained for all of the week.",
        "Ann Roe: It is a cold night.\n\nPaul Doe: It is so cold.\n\nAnn Roe: We are on the ferry now.",
        "Roe: Dam Is Old\n\nThe dam is old, Ann Roe said.",
        "PM: no more tolls\n\nIt rained.",
        "Study: half of the wells are dry\n\nIt rained.",
    ],
)
def test_turns_of_a_dialogue_and_headlines(text: str) -> None:
    assert "en.quotes.turn" in {found.rule for found in find_attributions(text)}


@pytest.mark.parametrize(
    "text",
    [
        "EXCLUSIVE: The dam is old and weak.",
        "London: The dam is old and weak.",
        "Wow: It snowed on the old dam",
        "Winter Update: The latest count of the wells",
        "Obituary: Jane Doe, who built the dam",
        "It rained.\n\nNote: the dam is old and weak.\n\nWarning: it rained for all of the week.",
        "It rained.\n\nAnn Roe: a short life of a poet in the old town.",
        "Paul Marlow built the dam.\n\nPM: It rained for all of the week.",  # one alone
        "Paul Marlow built it.\n\nPM: It rained a lot.\n\nPM: It was cold here.\n\nPM: It rained again.",  # nobody asks
        "The dam is old.\n\nPM: It rained for all of the week.\n\nAM: It was cold on the hill.\n\nPM: It rained again.",
    ],
)
def test_labels_are_no_turns(text: str) -> None:
    assert "en.quotes.turn" not in {found.rule for found in find_attributions(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the cue right behind a quote is surer than the one in front of it
        (
            "Doe declared the need for drive: “Go out and change the world,” she said.",
            ["quote-before: she | said | Go out and change the world,"],
        ),
        # of two in front of it, the last
        ("Doe went on by saying, “We won it.”", ["quote-after: Doe | saying | We won it."]),
    ],
)
def test_a_quote_belongs_to_one_report(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said in his book, “The Long Tide,” that it rained.", ["clause-after: He | said | that it rained"]),
        ("She wrote in her memoir, “Tough Times.”", []),
        (
            "The troupe has a play called “Sons of Doe,” Roe said.",
            ["clause-before: Roe | said | The troupe has a play called “Sons of Doe,”"],
        ),
        # the words that a headline or a sign says are its own
        (
            "The Post headlined its story, “Toll Hurts the Poor.”",
            ["quote-after: The Post | headlined | Toll Hurts the Poor."],
        ),
        ("He said of the episode, “I don’t like it one bit.”", ["quote-after: He | said | I don’t like it one bit."]),
    ],
)
def test_the_title_of_a_work_is_nobodys_words(
    shown: Callable[[str], list[str]], text: str, expected: list[str]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We go to work,” said the 46-year-old.", "the 46-year-old"),
        ("“We go to work,” reads a Wednesday editorial in The Post.", "a Wednesday editorial"),
        ("“We go to work,” said Doe Friday.", "Doe"),
    ],
)
def test_a_word_of_time_may_stand_inside_a_source(text: str, source: str) -> None:
    (found,) = find_attributions(text)
    assert found.source is not None
    assert found.source.text == source


@pytest.mark.parametrize(
    "text",
    [
        "KOCHI: The High Court on Wednesday acquitted the smuggler.",
        "PARIS: Rain fell all over the country on Monday.\n\nUPDATE: The dam held.",
    ],
)
def test_a_dateline_is_no_speaker(text: str) -> None:
    assert find_attributions(text) == ()


def test_a_name_that_is_also_a_place_may_take_turns() -> None:
    text = "AUSTIN: The dam is old and tired.\n\nROE: How old is it?\n\nAUSTIN: Nobody knows that today."
    assert [found.speaker.name for found in find_attributions(text) if found.speaker] == ["AUSTIN", "ROE", "AUSTIN"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe bought a dog: “Max.”", []),
        ("Told of it, Roe bought a book: “Emma.”", []),
        (
            "Jane Doe, who runs the ferry, has a theory: “Rain. Always rain.”",
            ["colon-quote: Jane Doe, who runs the ferry | : | Rain. Always rain."],
        ),
        ("Jane Doe, who runs the ferry, has a book: “The Long Tide.”", []),
    ],
)
def test_a_few_words(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_name_belongs_to_the_noun_before_it(shown: Callable[[str], list[str]]) -> None:
    assert shown("His nan, Jane Doe, was less impressed: “It took the roof off.”") == [
        "colon-quote: His nan, Jane Doe | : | It took the roof off."
    ]
