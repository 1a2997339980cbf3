"""Whom "It" or "They" at the head of a sentence means."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The refugee agency said the camp was full. It warned the government.", ["refugee agency"]),
        ("According to the refugee agency, the camp was full. It warned the government.", ["refugee agency"]),
        ("Norway missed its goals. It rejected the plan.", ["Norway"]),
        ("The camp was full. It warned nobody.", []),
        ("The rebels fled. It blamed the rain.", []),
        ("It warned the government.", []),
        ("Gunmen attacked a mill as women were at work. They abducted a driver.", ["Gunmen"]),
        ("The prices of some goods rose. They attacked a mill.", []),
        ("They attacked a mill.", []),
    ],
)
def test_it_is_the_body_that_the_sentence_before_is_about(text: str, names: list[str]) -> None:
    event = find_events(text)[-1]
    assert [party.name for party in event.actors] == names
