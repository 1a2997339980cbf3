"""Reports of a noun of saying: who owns or brings it, and where its clause ends."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who owns it
        ("Her claim that rain would fall was false.", "Her | claim | that rain would fall"),
        ("The mayor’s early warning that it would rain came true.", "The mayor | warning | that it would rain"),
        ("The judges’ warning that it would rain came true.", "The judges | warning | that it would rain"),
        # words in marks
        ("Her plea for “a new dam” was heard.", "Her | plea | a new dam"),
        ("Her plea for a “new dam” was heard.", "Her | plea | a “new dam"),
        ("The mayor’s message was “stay at home”.", "The mayor | message | stay at home"),
        ("They heard cries of “Shame!” all day.", "- | cries | Shame!"),
        ("Doe’s “never again” promise was kept.", "Doe | promise | never again"),
        ("Her “never again” promise was kept.", "Her | promise | never again"),
        ("They laughed at Jane Doe’s claim that it would rain.", "Jane Doe | claim | that it would rain"),
        ("Perhaps Doe’s claim that the dam was old is false.", "Doe | claim | that the dam was old"),
        # who brings it
        ("They heard warnings from the mayor that it would rain.", "the mayor | warnings | that it would rain"),
        # what the noun is
        ("The mayor’s point was that rain would fall.", "The mayor | point | that rain would fall"),
        ("Doe’s answer to the crews was that rain would fall.", "Doe | answer | that rain would fall"),
        ("They heard Jane Doe’s claim that the dam is old.", "Jane Doe | claim | that the dam is old"),
        # the clause is in marks
        ("They laughed at her remark that “it will rain.”", "her | remark | that “it will rain.”"),
        ("They laughed at her remark that, “It will rain.”", "her | remark | that, “It will rain.”"),
        ("Doe’s answer to them was, “It will rain.”", "Doe | answer | It will rain."),
        # marks inside the clause
        ("Doe’s claim that Roe is playing the “card” failed.", "Doe | claim | that Roe is playing the “card”"),
        (
            "They laughed at her claim that she “never sent it” to anybody.",
            "her | claim | that she “never sent it” to anybody",
        ),
    ],
)
def test_report(shown, text, expected):
    assert shown(text) == [f"noun-of-saying: {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "The claim that rain would fall was false.",
        "Her claim for the house was refused.",
        "Her claim that failed was old.",
        "Claims from the storm that it had caused were paid.",
        "Her promise was kept.",
        "The message was “stay at home”.",
        "The price of “a new dam” was high.",
        "Her plea for “The Long Tide” was heard.",
        "The “never again” promise was kept.",
    ],
)
def test_no_report(shown, text):
    assert shown(text) == []


def test_the_word_may_be_a_verb(shown):
    assert shown("He claims that it rained.") == ["clause-after: He | claims | that it rained"]


def test_a_noun_inside_a_report_is_none_of_its_own(shown):
    assert shown("Doe said Roe’s claim that it rained was false.") == [
        "clause-after: Doe | said | Roe’s claim that it rained was false"
    ]


def test_its_owner_is_not_the_subject_of_what_follows(shown):
    lines = shown("Doe repeated her claim that it rained, adding that she would stay.")
    assert lines[-1].startswith("clause-after: Doe | adding")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was anger at the claim by Health Secretary Jane Doe that it would rain.",
            "Health Secretary Jane Doe | claim | that it would rain",
        ),
    ],
)
def test_who_brings_it_has_a_long_name(shown, text, expected):
    assert shown(text) == [f"noun-of-saying: {expected}"]


def test_what_cannot_speak_brings_nothing(shown):
    assert shown("There was anger at the claim of fraud that the paper printed.") == []
