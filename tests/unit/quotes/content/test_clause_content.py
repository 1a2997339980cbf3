"""Where a report starts and ends in its sentence."""

import pytest

from newscorpus import find_attributions


def contents(text: str) -> list[str]:
    return [" … ".join(piece.text for piece in found.content) for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe, who said the dam was safe, left the room.", ["the dam was safe"]),
        ("While Jane Doe said that the dam was safe, engineers closed the road.", ["that the dam was safe"]),
        ("And while she said the dam was safe, nobody slept there.", ["the dam was safe"]),
        ("Jane Doe said the dam was safe, but it is closed now.", ["the dam was safe"]),
        # a participle or an infinitive inside a clause that goes on
        ("Jane Doe, citing the letter, left the room.", ["the letter"]),
        ("After arguing that the dam was safe, Jane Doe left the room.", ["that the dam was safe"]),
        ("Jane Doe left, saying that the dam, however old, was safe.", ["that the dam, however old, was safe"]),
        # a comment on what was said
        ("Jane Doe said the dam was safe — a claim that engineers dispute.", ["the dam was safe"]),
        ("Jane Doe said the dam was safe, a claim that engineers dispute.", ["the dam was safe"]),
        ("Jane Doe said the dam was safe - the council had closed it.", ["the dam was safe"]),
        ("Jane Doe said the dam — the oldest of all — was safe.", ["the dam — the oldest of all — was safe"]),
        ("Jane Doe said she had called Paul Roe, a former judge.", ["she had called Paul Roe, a former judge"]),
        # a comma inside a number
        ("According to Jane Doe, roughly 1,100 boats sank.", ["roughly 1,100 boats sank"]),
        ("Jane Doe said the dam had held, but she left the room.", ["the dam had held"]),
        ("Jane Doe said the dam would hold, but the road broke.", ["the dam would hold"]),
        # of the past, too, and so hers
        (
            "Jane Doe said the dam was safe, but the road had been closed.",
            ["the dam was safe, but the road had been closed"],
        ),
        (
            "Jane Doe said that the dam was safe and that it would hold.",
            ["that the dam was safe and that it would hold"],
        ),
    ],
)
def test_end(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the clause of the cue is a part of another one
        ("Voters who say the dam is old are for Roe.", ["the dam is old"]),
        (
            "Roe met a man who said that the dam was old and the road was dry.",
            ["that the dam was old and the road was dry"],
        ),
        ("Last month, when the mayor asked if he would pay, he left the room.", ["if he would pay"]),
        ("Three years after the mayor vowed to repair the dam, the road broke.", ["to repair the dam"]),
        ("In a year in which a majority say they do not trust Roe, even some allies left.", ["they do not trust Roe"]),
        # a colon ends another sentence, a list has many semicolons
        ("The driver knew more: the road, the mayor said, was closed.", ["the road … was closed"]),
        (
            "Rain came; the dam broke; the road, the mayor said, was closed.",
            ["Rain came; the dam broke; the road … was closed"],
        ),
        # a clause of the writer's after a dash, with a conjunction too
        ("The mayor insists the dam is safe — and the council wants a survey.", ["the dam is safe"]),
        # when something happened is no comment
        (
            "Jane Doe said he was moved in May, a day after he had left.",
            ["he was moved in May, a day after he had left"],
        ),
        # what says when
        ("The mayor wrote late on Sunday that the dam was safe.", ["that the dam was safe"]),
        ("The mayor said hours before the vote that the dam was safe.", ["that the dam was safe"]),
        # what the speaker did next has no form that goes with `would`
        ("Jane Doe said she would stay and left the hall.", ["she would stay"]),
        ("Jane Doe said it could not pay, and shut the mill.", ["it could not pay"]),
        ("Jane Doe said she would stay and fight.", ["she would stay and fight"]),
        ("Jane Doe said she would stay but feared a fight.", ["she would stay but feared a fight"]),
        ("Jane Doe said she was late and left the hall.", ["she was late and left the hall"]),
        # no word for the clause of another report
        (
            "The mayor urged parents not to panic and said that it was over.",
            ["parents not to panic", "that it was over"],
        ),
        (
            "The mayor said it was late, and that “no toll can help us”.",
            ["it was late, and that “no toll can help us”"],
        ),
    ],
)
def test_end_of_the_clause(text: str, expected: list[str]) -> None:
    assert contents(text) == expected
