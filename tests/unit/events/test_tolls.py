"""Who is killed by nobody."""

import pytest

from newscorpus import find_events
from newscorpus.events.tolls import is_by_nobody


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("A wildfire burned on Monday. Two firefighters were injured.", ["DISASTER", "DEATH"]),
        ("Two guards were injured.", ["ASSAULT"]),
        # what is destroyed by nobody is destroyed by the disaster
        ("A wildfire burned on Monday. Ten homes were destroyed.", ["DISASTER", "DISASTER"]),
        ("A wildfire burned on Monday. Rebels destroyed ten homes.", ["DISASTER", "COERCE"]),
        ("Ten homes were destroyed.", ["COERCE"]),
        ("A wildfire burned on Monday. Rebels killed two guards.", ["DISASTER", "ASSAULT"]),
        (
            "A wildfire burned on Monday. Rebels attacked the port. Two guards were injured.",
            ["DISASTER", "ASSAULT", "ASSAULT"],
        ),
    ],
)
def test_they_died_of_the_disaster_unless_there_is_an_attack(text: str, types: list[str]) -> None:
    assert [str(event.type) for event in find_events(text)] == types


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Two guards were injured.", True), ("Rebels injured two guards.", False), ("Rebels attacked.", False)],
)
def test_somebody_is_hurt_by_nobody_where_no_one_is_named(text: str, expected: bool) -> None:
    (event,) = find_events(text)
    assert is_by_nobody(event) is expected
