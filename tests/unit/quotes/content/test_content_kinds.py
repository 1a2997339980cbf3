"""What kind of content stands beside a cue."""

import pytest

from newscorpus import find_attributions


def contents(text: str) -> list[list[str]]:
    return [[piece.text for piece in found.content] for found in find_attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said rain will fall.",
        "The mayor said that it rained.",
        "Police said at least nine boats had sunk.",
        "Police said by dusk the harbour was empty.",
        "Jane Doe said because the road was closed, she would be late.",
        # a phrase or a clause in front of what is said, with a comma or without
        "The mayor told reporters in most cases, the bridge would be safe.",
        "The mayor told reporters in most cases the bridge would be safe.",
        "Police said since the storm began the bridge had moved.",
        "Police said as a result, the bridge would close.",
        "Police said as far as they knew no one was hurt.",
        # nobody can say a law or a year: the verb that follows is in no list
        "They lost voters who say the law unfairly targets farmers.",
        "Jane Doe said each year of school yields a higher wage.",
    ],
)
def test_clause(text: str) -> None:
    assert len(contents(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said a prayer for the crew.",
        "The mayor said nothing.",
        "The mayor concluded with a long story.",
        "The mayor told the crowd at the stadium the city built in 1990.",
        "Jane Doe told the court before the trial began.",
        "Jane Doe said nothing after the vote the mayor lost.",
        "The mayor said a few unkind words about Roe.",
        "The firm added trucks that were built in Salem.",
        "The price was not disclosed, although Doe paid a third of it, more or less.",
        "The mayor claimed victory before the votes were counted.",
    ],
)
def test_no_clause(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe called the plan unlawful.", [["the plan unlawful"]]),
        ("Jane Doe called the storm a warning.", [["the storm a warning"]]),
        ("Jane Doe described the storm as a warning.", [["the storm as a warning"]]),
        ("Jane Doe called the police.", []),
        # a participle gives a thing its name
        ("The firm has a culture called “The Salem Way.”", []),
        ("A new lobby called Future Salem ran its first ad.", []),
        ("It was what she called “a shame.”", [["a shame."]]),
        ("A dish called “fish soup” is eaten here.", []),
        ("The dish, called “soup” (“broth”), is eaten here.", []),
        ("He runs a blog called “notes from the dam”.", []),
        ("In Salem the bay is called “the mouth of the gulls”.", []),
        ("A man nicknamed “the fox” was arrested.", []),
        ("The plan, which Jane Doe called “mad”, failed.", [["mad"]]),
        ("He is a man she called “a fool”.", [["a fool"]]),
        ("Jane Doe called “absurd” the claim of the crews.", [["“absurd” the claim of the crews"]]),
        ("Jane Doe called a meeting of the crews.", []),
    ],
)
def test_name_for_something(text: str, expected: list[list[str]]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nothing that could be reported follows the cue
        ("Rain will fall, the mayor said.", [["Rain will fall"]]),
        ("Rain will fall, the mayor told the paper.", [["Rain will fall"]]),
        ("Rain will fall, the mayor said on Monday.", [["Rain will fall"]]),
        # a clause follows
        ("It rained, the mayor said the dam had held.", [["the dam had held"]]),
        (
            "In all, thieves emptied 12 safes, among them those of the mayor, the report said.",
            [["In all, thieves emptied 12 safes, among them those of the mayor"]],
        ),
        ("The councilman Will Roe, for example, said the dam had held.", [["the dam had held"]]),
        # what stands before the cue is no clause
        ("In Salem on Tuesday, the mayor said nothing.", []),
    ],
)
def test_clause_before(text: str, expected: list[list[str]]) -> None:
    assert contents(text) == expected
