"""Quotes with their author below them, and paragraphs that repeat what somebody said."""

from collections.abc import Callable

import pytest

from newscorpus import find_attributions, parse_article

HOLDS = "It will hold all winter."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It will hold all winter.”\n\n- Jane Doe, mayor of Salem.", "signed: Jane Doe, mayor of Salem"),
        ("“It will hold all winter.\nJane Doe”", "signed: Jane Doe"),
    ],
)
def test_a_name_below_signs(shown: Callable[[str], list[str]], text: str, expected: str) -> None:
    assert shown(text) == [f"{expected} | - | {HOLDS}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dam\n“It will hold all winter.”", []),
        ("Winter Storm\n“It will hold all winter.”", []),
        ("Jane Doe left\n“It will hold all winter.”", ["without-cue: Jane Doe"]),
        ("Jane Doe.\n“It will hold all winter.”", []),
    ],
)
def test_a_line_above_names_who_speaks(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert [row.partition(" | ")[0] for row in shown(text)] == expected


def test_a_repeat_has_the_speaker_of_the_words():
    said = "“It was the coldest winter of all,” Roe said.\n\nIt rained.\n\n"
    found = find_attributions(said + "“It was the coldest winter of all.”")
    assert [(each.rule, each.speaker.name) for each in found if each.speaker] == [
        ("en.quotes.quote-before", "Roe"),
        ("en.quotes.pull-quote", "Roe"),
    ]


@pytest.mark.parametrize("mark", ["—", "–", "-"])
@pytest.mark.parametrize("front", ["", " ", "\n", "   "])
@pytest.mark.parametrize("back", ["", " ", "  "])
def test_a_quotation_is_signed_behind_a_dash(mark: str, front: str, back: str) -> None:
    (found,) = find_attributions(f"“{HOLDS}”{front}{mark}{back}Jane Doe")
    assert (found.rule, found.source and found.source.text, found.cue) == ("en.quotes.signed", "Jane Doe", None)
    assert [span.text for span in found.content] == [HOLDS]


@pytest.mark.parametrize("end", ["", ".", ".)", " )"])
def test_a_stop_or_a_bracket_may_close_the_signature(shown: Callable[[str], list[str]], end: str) -> None:
    assert shown(f"“{HOLDS}” — Jane Doe{end}") == [f"signed: Jane Doe | - | {HOLDS}"]


@pytest.mark.parametrize(
    "text",
    [
        "“It will.” — Jane Doe",
        f"“{HOLDS}”    — Jane Doe",
        f"“{HOLDS}” —    Jane Doe",
        f"“{HOLDS}” — the mayor",
        "“It will hold all winter” — the mayor was not sure.",
        f"“{HOLDS}” — Jane Doe is here.",
        f"“{HOLDS}” Jane Doe",
        f"“{HOLDS}”\n\nJane left.",
        f"“{HOLDS}” * Jane Doe",
        f"“{HOLDS}” —",
        f"“{HOLDS}” — …",
        "2. “Who Goes There?” – Jane Doe, Salem Press",
    ],
)
def test_what_is_no_signature(text: str) -> None:
    assert find_attributions(text) == ()


def test_each_quotation_has_its_own_signature(shown: Callable[[str], list[str]]) -> None:
    text = "“She will make the ferry stronger.” -Commissioner Jane Doe\n\n“I learned it all from her.” — Paul Roe"
    assert shown(text) == [
        "signed: Commissioner Jane Doe | - | She will make the ferry stronger.",
        "signed: Paul Roe | - | I learned it all from her.",
    ]


def test_a_paragraph_of_a_quote_without_words_is_no_signature() -> None:
    text = "LA CROSSE, Wis. — Jane Doe was there. “The money is there and the work can start\x1e,” Ann Roe said."
    assert not any(found.rule == "en.quotes.signed" for found in find_attributions(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a statement that goes on is no pull quote, though the text has quoted it before
        (
            "Doe said: “It was the coldest of all.”\n\n“We did our best.\n\n“It was the coldest of all,” she said.",
            [
                "quote-after: Doe | said | It was the coldest of all.",
                "quote-before: she | said | We did our best. … It was the coldest of all,",
            ],
        ),
        # the author of a pull quote below it
        (
            "“It was the coldest day of my life,” Doe said.\n\n“It was the coldest day of my life.”\n\n— Jane Doe",
            [
                "quote-before: Doe | said | It was the coldest day of my life,",
                "pull-quote: Jane Doe | said | It was the coldest day of my life.",
            ],
        ),
        # a pull quote of words that only went on with a report
        (
            "“Yes,” Doe said. “It was the coldest day of them.”\n\n“It was the coldest day of them.\n\nJane Doe”",
            [
                "quote-before: Doe | said | Yes, … It was the coldest day of them.",
                "pull-quote: Jane Doe | said | It was the coldest day of them.",
            ],
        ),
    ],
)
def test_pull_quotes(shown: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_signature_may_say_what_the_words_are_about(shown: Callable[[str], list[str]]) -> None:
    assert shown("“You never get used to it” – Jane Doe on 40 years as a coroner.") == [
        "signed: Jane Doe | - | You never get used to it"
    ]


POST = "Our bridge has come down"


@pytest.mark.parametrize(
    "text",
    [
        f"{POST}\n— Salem News (@salemnews) March 3, 2021",
        f"Rain fell.\n\n{POST}\n\n— Salem News (@salemnews) 3 May 2021\n\nIt was old.",
        f"{POST} — Salem News (@salemnews)",
        f"“{POST}”\n— Salem News (@salemnews) March 3, 2021",
    ],
)
def test_a_handle_signs(shown: Callable[[str], list[str]], text: str) -> None:
    assert shown(text) == [f"signed: Salem News | - | {POST}"]


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell — and Salem News (@salemnews) was there.",
        "Rain fell — Salem News (2021).",
        "— Salem News (@salemnews) March 3, 2021",
        "It rained.\n\nPhoto — Salem News (@salemnews)",
    ],
)
def test_other_dashes_sign_nothing(shown: Callable[[str], list[str]], text: str) -> None:
    assert shown(text) == []


def test_a_post_above_the_story_is_left_alone() -> None:
    post = "It holds! SIGN UP FOR OUR NEWSLETTER — Jane Doe (@jane) June 29, 2016"
    text = post + "\n\n“Roe’s aides are lining up a slate of icons.”"
    assert parse_article(text).text == text
