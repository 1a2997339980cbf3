"""Where the words of a phrase are: behind its first word, some words on, or before a passive."""

import pytest

from newscorpus.events import find_events


def triggers(text: str) -> list[str]:
    return [event.text for event in find_events(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers held two days of talks.", ["held two days of talks"]),
        # not beyond the clause
        ("The ministers held the door while talks went on.", ["talks"]),
        ("The sanctions were lifted.", ["lifted"]),
        ("The sanctions lifted prices.", []),
        # a date is no place, and no one to agree with
        ("The minister arrived in Thursday rain.", []),
        ("The union agreed on Tuesday to wait.", ["agreed"]),
    ],
)
def test_the_rest_of_a_phrase_is_in_the_same_clause(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


@pytest.mark.parametrize("money", ["3 million dollars", "$3m", "£2.5bn", "€3mn", "Rs 40 crore"])
def test_a_sum_in_figures_is_a_sum(money: str) -> None:
    event, *_ = find_events(f"Donors gave {money} to the clinic.")
    assert str(event.type) == "AID"


@pytest.mark.parametrize("thing", ["a 3D print", "3 pens", "a 20mm screw", "6pm lessons"])
def test_other_figures_are_no_sum(thing: str) -> None:
    assert triggers(f"Donors gave {thing} to the clinic.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sanctions the bloc imposed in May bite.", ["imposed"]),
        ("The treaty the two presidents signed in Oslo is thick.", ["signed"]),
        ("The treaty that the two presidents signed in Oslo is thick.", ["signed"]),
        ("The dairy that the refugees baked and sold bread in was shut.", []),
        ("The refugees the town has taken in one month are few.", []),
    ],
)
def test_the_object_of_a_relative_clause_may_be_before_its_subject(text, expected):
    assert triggers(text) == expected
