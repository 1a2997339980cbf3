"""What an event is done with, and who gets it; pairs differ in one place."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        # who gets what is given, persons or things
        ("Norway sent a medical team to the flood victims.", ["flood victims"]),
        ("Norway agreed to lend two warships to the rebels.", ["rebels"]),
        ("Norway offered to send 50 police officers to Malta.", ["Malta"]),
        ("Norway is ready to send doctors to farmers in the north.", ["farmers"]),
        ("Norway handed over 14 prisoners to Malta.", ["Malta"]),
        ("Norway handed two prisoners over to Malta.", ["Malta"]),
        ("Norway rescued a medical team.", ["medical team"]),
        ("The army airlifted ten climbers to Malta.", ["ten climbers"]),
        # one's own troops, and an embassy
        ("Malta withdrew its troops from Norway.", ["Norway"]),
        ("Malta closed its embassy in Norway.", ["Norway"]),
        ("Rebels stormed the Norwegian embassy.", ["Norwegian embassy"]),
    ],
)
def test_what_it_is_done_with_is_not_the_other_side(text: str, recipients: list[str]) -> None:
    assert [party.name for event in find_events(text) for party in event.recipients] == recipients
