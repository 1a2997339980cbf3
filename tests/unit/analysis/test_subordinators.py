"""Whether a word opens a subordinate clause: pairs differ in one place."""

import pytest

from newscorpus.analysis import find_clauses


def kinds(text: str) -> list[tuple[str, str]]:
    """The verb and the kind of each clause."""
    return [(text[slice(*clause.verb)].rsplit(maxsplit=1)[-1], str(clause.kind)) for clause in find_clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doe left after the mayor spoke.", [("left", "main"), ("spoke", "adverbial")]),
        ("After lunch he left.", [("left", "main")]),
        ("After lunch he said it rained.", [("said", "main"), ("rained", "complement")]),
        (
            "Doe left after the car he was in crashed.",
            [("left", "main"), ("was", "relative"), ("crashed", "adverbial")],
        ),
        # behind what commas set off
        ("Doe left after the mayor, Jane Roe, failed.", [("left", "main"), ("failed", "adverbial")]),
        ("Doe left after lunch, a sandwich, followed by Roe.", [("left", "main"), ("followed", "participle")]),
        ("Doe left before men, angry at prices, broke in.", [("left", "main"), ("broke", "adverbial")]),
        ("A man identified as Tom Roe, 41, was freed.", [("identified", "participle"), ("freed", "main")]),
        ("The driver, named as Roe, a farmer, fled.", [("named", "participle"), ("fled", "main")]),
        # behind a relative clause
        (
            "After Roe, who left in May, returned, it rained.",
            [("left", "relative"), ("returned", "adverbial"), ("rained", "main")],
        ),
        (
            "After those who fled returned, it rained.",
            [("fled", "relative"), ("returned", "adverbial"), ("rained", "main")],
        ),
        ("After Roe, who left in May, it rained.", [("left", "relative"), ("rained", "main")]),
        # what is asked, and what is said under a condition
        ("Doe asked if it rained.", [("asked", "main"), ("rained", "complement")]),
        ("Doe left if it rained.", [("left", "main"), ("rained", "adverbial")]),
        (
            "Doe said if it rained, they would leave.",
            [("said", "main"), ("rained", "adverbial"), ("leave", "complement")],
        ),
    ],
)
def test_subordinate_clauses(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected
