"""Quotes without a cue of their own: whose words they are. One line an attribution: `rule: source | cue | content`."""

from collections.abc import Callable

import pytest

from newscorpus import find_attributions

SAFE = "clause-after: Jane Doe | said | that the dam was safe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jane Doe said that the dam was safe. “We looked at every stone.”",
            [SAFE, "floating: Jane Doe | said | We looked at every stone."],
        ),
        (
            "Paul Roe said that it rained. Jane Doe said that the dam was safe. “We looked at every stone.” Rain fell.",
            [
                "clause-after: Paul Roe | said | that it rained",
                SAFE,
                "floating: Jane Doe | said | We looked at every stone.",
            ],
        ),
        (
            "Jane Doe said that the dam was safe. “We looked at every stone.” Later, Paul Roe said that it rained.",
            [
                SAFE,
                "floating: Jane Doe | said | We looked at every stone.",
                "clause-after: Paul Roe | said | that it rained",
            ],
        ),
        (
            "Jane Doe said that the dam was safe.\n\n“We looked at every stone” at night.",
            [SAFE, "floating: Jane Doe | said | We looked at every stone"],
        ),
        (
            "According to Jane Doe, the dam was safe. “We looked at every stone.”",
            [
                "according-to: Jane Doe | According to | the dam was safe",
                "floating: Jane Doe | According to | We looked at every stone.",
            ],
        ),
        (
            "Jane Doe said that the dam was safe. “We looked at it.”",
            [SAFE, "floating: Jane Doe | said | We looked at it."],
        ),
        ("Jane Doe said that the dam was safe. “A very old one”", [SAFE]),
        (
            "It was said that the dam was safe. “We looked at every stone.”",
            ["clause-after: - | was said | that the dam was safe"],
        ),
    ],
)
def test_a_quote_behind_a_report_has_its_speaker(
    shown: Callable[[str], list[str]], text: str, expected: list[str]
) -> None:
    assert shown(text) == expected


GOES_ON = ["quote-before: Jane Doe | said | It is late, … We must go home."]


@pytest.mark.parametrize(
    "between",
    [" ", "\u00a0", "\n", "\n\n", "\r\n\r\n", " . . . ", " . . . . . ", "\n\n* * *\n\n", " ’ ", ' " ', " ’’ "],
)
def test_a_quote_goes_on_over_what_is_no_word(shown: Callable[[str], list[str]], between: str) -> None:
    assert shown(f"“It is late,” Jane Doe said.{between}“We must go home.”") == GOES_ON


@pytest.mark.parametrize("between", [" It rained. ", "\n\n- ", " . . . . . . ", ""])
def test_a_quote_does_not_go_on_over_anything_else(shown: Callable[[str], list[str]], between: str) -> None:
    assert shown(f"“It is late,” Jane Doe said.{between}“We must go home.”")[0].endswith("| It is late,")


@pytest.mark.parametrize(
    ("paragraph", "goes_on"),
    [
        ("“We must go.”", True),
        ("“We must go”.", True),
        ("“We must go” .", True),
        ("“We must go.”\u00a0", True),
        ("“We must go.” \nRain fell on all of the town.", True),
        ("“We must go.” Rain fell on all of the town.", False),
        ("“We must go” on.", False),
        ("“We must all go home” at any hour.", True),
        ("“We must all go home” at any late hour.", False),
        ("“We must all go” at any hour.", False),
        ("So “we must all go home” at any hour.", False),
    ],
)
def test_in_a_new_paragraph_it_goes_on_when_the_quote_fills_it(paragraph: str, goes_on: bool) -> None:
    (found, *_) = find_attributions(f"“It is late,” Jane Doe said.\n{paragraph}")
    assert (len(found.content) == 2) is goes_on


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“It is late,” Jane Doe said in Salem, Ore. “We must go home.”", 2),
        ("“It is late,” Jane Doe said in Salem, Ore. Then “we must go home.”", 1),
    ],
)
def test_an_abbreviation_between_does_not_end_the_report(text: str, pieces: int) -> None:
    assert len(find_attributions(text)[0].content) == pieces


HOLDS = "It will hold all winter."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"Jane Doe is sure of it. “{HOLDS}”", "Jane Doe"),
        (f"Rain fell. The mayor, Jane Doe, is sure of it. “{HOLDS}”", "The mayor, Jane Doe"),
        (f"The mayor of the old town is sure of it. “{HOLDS}”", "The mayor of the old town"),
        (f"“Yes it is.” Jane Doe is sure of it. “{HOLDS}”", "Jane Doe"),
        ("Jane Doe is sure of it. “It will ‘hold’ all winter!”", "Jane Doe"),
        (f"Jane Doe is sure of it.\n\n“{HOLDS}”", "Jane Doe"),
        (f"She is sure of it.\n\n“{HOLDS}”", "She"),
        ("Jane Doe is sure of it. “It will hold, all winter?”", "Jane Doe"),
    ],
)
def test_a_sentence_in_marks_behind_one_about_a_person(text: str, source: str) -> None:
    (found,) = find_attributions(text)
    assert (found.rule, found.source and found.source.text, found.cue) == ("en.quotes.without-cue", source, None)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe is sure of it. “Holds well.”",
        "Jane Doe is sure of it. “it will hold all winter.”",
        "Jane Doe is sure of it. “It will hold all winter,”",
        "Jane Doe is “sure” of it. “It will hold all winter.”",
        "Jane Doe is sure of it.\n“It will hold all winter.” It rained.",
        "The union is sure of it.\n“It will hold all winter.”",
        "They are sure of it.\n“It will hold all winter.”",
        "Jane Doe’s union is sure of it.\n“It will hold all winter.”",
        "Jane Doe is sure of it. Now “It will hold all winter.”",
        "The dam is old. “It will hold all winter.”",
        "The tall woman in the old blue house is sure of it. “It will hold all winter.”",
        "“It will hold all winter.”",
    ],
)
def test_without_a_person_or_a_sentence_of_its_own_a_quote_has_no_source(text: str) -> None:
    assert find_attributions(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It is late,” Jane Doe said.\n\n“We must go home.\n\n“It is dark and cold.” It rained.",
            ["quote-before: Jane Doe | said | It is late, … We must go home. … It is dark and cold."],
        ),
        (
            "“It is late,” Jane Doe said.\n\n“We must go home.\n\n“It is cold,” she went on. It rained.",
            [
                "quote-before: Jane Doe | said | It is late,",
                "quote-before: she | went on | We must go home. … It is cold,",
            ],
        ),
        (
            "Jane Doe said: “We go home.” Paul Roe said: “We stay.” “It will rain.”",
            [
                "quote-after: Jane Doe | said | We go home.",
                "quote-after: Paul Roe | said | We stay. … It will rain.",
            ],
        ),
        (
            "Jane Doe said it was “dark and cold” that night. “It will rain.”",
            ["clause-after: Jane Doe | said | it was “dark and cold” that night … It will rain."],
        ),
        (
            "“It was dark,” Jane Doe said, “and cold” in town. “It will rain.” “It will snow.”",
            ["quote-before: Jane Doe | said | It was dark, … and cold … It will rain. … It will snow."],
        ),
        (
            "“We go,” Jane Doe said. “Yes.” “It will rain.”",
            ["quote-before: Jane Doe | said | We go, … Yes. … It will rain."],
        ),
        (
            "“We go,” Jane Doe said. “Yes.” Paul Roe said, “We stay.” “It will rain.”",
            [
                "quote-before: Jane Doe | said | We go, … Yes.",
                "quote-after: Paul Roe | said | We stay. … It will rain.",
            ],
        ),
        (
            "“It is late,” Jane Doe said.\n“We must all go home” at any hour.\n“It is cold.”",
            ["quote-before: Jane Doe | said | It is late, … We must all go home … It is cold."],
        ),
        (
            "“It is late,” Jane Doe said. “We must go” was heard. “It is cold.”",
            ["quote-before: Jane Doe | said | It is late, … We must go"],
        ),
        (
            "“The ‘old’ dam is weak,” Jane Doe said. “We must go.”",
            ["quote-before: Jane Doe | said | The ‘old’ dam is weak, … We must go."],
        ),
        (
            "“It is late,” Jane Doe said. “We must go.”“It is cold.”",
            ["quote-before: Jane Doe | said | It is late, … We must go. … It is cold."],
        ),
        (
            "Jane Doe is sure of it. “It will hold all winter.” “It is strong.” Paul Roe said that it rained.",
            [
                "without-cue: Jane Doe | - | It will hold all winter. … It is strong.",
                "clause-after: Paul Roe | said | that it rained",
            ],
        ),
    ],
)
def test_a_report_takes_all_that_goes_on(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Bring back the old ferry,” the crowd crooned.",
            ["any-verb: the crowd | crooned | Bring back the old ferry,"],
        ),
        # a thing does not speak
        ("“Bring back the old ferry,” the snow melted.", []),
        # and few words are a title
        ("The crowd sang “Old Ferry” twice.", []),
    ],
)
def test_reports_that_no_cue_leads_to(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a cue without a comma behind it
        (
            "“It is late,” she said “We must all go home.”",
            ["quote-before: she | said | It is late, … We must all go home."],
        ),
        # one word alone in a paragraph is an answer of somebody else, or a label
        ("“Is it late?” she asked.\n\n“No!”", ["quote-before: she | asked | Is it late?"]),
        (
            "Jane Doe, a driver, is sure of it.\n\n“It will hold all winter.”",
            ["without-cue: Jane Doe, a driver | - | It will hold all winter."],
        ),
        ("Jane Doe is sure of it. “It will hold.”", ["without-cue: Jane Doe | - | It will hold."]),
        ("Jane Doe is sure of it. “It will.”", ["without-cue: Jane Doe | - | It will."]),
        ("Jane Doe is sure of it. “Dead end.”", []),
        # a place is nobody
        # a short quote behind a sentence that only says that the speaker paused
        (
            "“No,” said Jane Doe. “We came early.” She paused at the old door. “They took him.”",
            [
                "quote-before: Jane Doe | said | No, … We came early.",
                "same-paragraph: Jane Doe | said | They took him.",
            ],
        ),
        # a short quote beside a verb that is no cue, with a name as its subject
        ("“Too late,” Jane Doe danced at the door.", ["any-verb: Jane Doe | danced | Too late,"]),
        ("“Too late,” the crowd danced at the door.", []),
        # a pronoun in between is the speaker
        (
            "“No,” Jane Doe said. She runs the ferry. “We will wait until tomorrow.”",
            [
                "quote-before: Jane Doe | said | No,",
                "same-paragraph: Jane Doe | said | We will wait until tomorrow.",
            ],
        ),
    ],
)
def test_what_stands_between_two_quotes(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected
