"""Where a report ends that is no clause: a noun, a name, an infinitive."""

import pytest

from newscorpus import find_attributions


def contents(text: str) -> list[str]:
    return [" … ".join(piece.text for piece in found.content) for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the subject of the cue does something else
        ("Jane Doe criticized the plan and left the room.", ["the plan"]),
        ("Jane Doe vowed to stay, and left the room.", ["to stay"]),
        ("Jane Doe vowed to stay and fight.", ["to stay and fight"]),
        ("Jane Doe criticized the plan that failed and cost millions.", ["the plan that failed and cost millions"]),
        # where a clause opens
        ("Jane Doe vowed to stay, but nobody believed her.", ["to stay"]),
        ("Jane Doe urged them to stay, and the crews stayed.", ["them to stay"]),
        ("Jane Doe called the plan unlawful, which it was.", ["the plan unlawful"]),
        ("Jane Doe described Roe, of all people, as a friend.", ["Roe, of all people, as a friend"]),
        ("Jane Doe criticized the plan, which had failed.", ["the plan"]),
        ("Jane Doe criticized the plan after it failed.", ["the plan"]),
        ("Jane Doe cited reports of floods, including those of May.", ["reports of floods, including those of May"]),
        ("Jane Doe cited reports of floods, calling for help.", ["reports of floods", "help"]),
        ("Jane Doe spoke about how, in the end, he saw it fail.", ["how, in the end, he saw it fail"]),
        # where a participle has its own subject
        (
            "Residents criticized the plan of the town, with one saying she was afraid.",
            ["the plan of the town", "she was afraid"],
        ),
        # where it was said
        ("Jane Doe criticized Roe on Twitter.", ["Roe"]),
        ("Jane Doe praised the crews at a rally in Salem.", ["the crews"]),
        ("Jane Doe praised the crews in Salem.", ["the crews in Salem"]),
        ("Jane Doe criticized the plan Roe defended on Monday.", ["the plan Roe defended on Monday"]),
        ("Jane Doe denied the charges through her lawyer.", ["the charges"]),
        ("Jane Doe explained her reasons in an appearance on Radio North.", ["her reasons"]),
        ("Jane Doe accused Roe of lying in interviews.", ["Roe of lying in interviews"]),
        # where a clause tells how, when or why it was said; that of a verb inside says more of the content
        ("Jane Doe mocked the plan by reading it aloud.", ["the plan"]),
        ("Jane Doe praised the plan by Paul Roe.", ["the plan by Paul Roe"]),
        ("Jane Doe spoke of her faith before leaving the hall.", ["her faith"]),
        ("Jane Doe discussed the case before the court.", ["the case before the court"]),
        ("Jane Doe praised the plan before she signed it.", ["the plan"]),
        ("Jane Doe criticized the plan because of its cost.", ["the plan because of its cost"]),
        (
            "Jane Doe accused Paul Roe of hiding the letters while he was mayor.",
            ["Paul Roe of hiding the letters while he was mayor"],
        ),
    ],
)
def test_end(text: str, expected: list[str]) -> None:
    assert [piece.text for found in find_attributions(text) for piece in found.content] == expected


@pytest.mark.parametrize(
    "tail",
    [
        "on Monday",
        "last week",
        "late last week",
        "early on Monday",
        "earlier this year",
        "Thursday",
        "yesterday",
        "over the weekend",
        "hours after the vote",
        "just days before the vote",
        "ahead of the vote",
        "despite the ruling",
        "on X",
        "via a spokesman",
        "again",
        "publicly",
        "as he left the court",
        "without naming Doe",
    ],
)
def test_a_noun_ends_before_what_says_when_or_how(tail: str) -> None:
    assert contents(f"Jane Roe condemned the attack {tail}.") == ["the attack"]
    assert contents(f"Jane Roe called the plan a mistake {tail}.") == ["the plan a mistake"]


@pytest.mark.parametrize(
    "noun",
    [
        "the attack in Friday’s paper",
        "the vote later this week",
        "the week before",
        "the jobs lost without raising wages",
        "the Sunday roast",
        "any role in the May 11, 2001, attacks",
        "the contrast with his remarks from a few days before",
    ],
)
def test_a_time_that_belongs_to_a_noun(noun: str) -> None:
    assert contents(f"Jane Roe denounced {noun}.") == [noun]


def test_who_may_speak() -> None:
    assert contents("Those who fled accused police of lying.") == ["police of lying"]
    assert contents("The bench observed that police had failed.") == ["that police had failed"]
