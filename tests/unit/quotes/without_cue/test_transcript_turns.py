"""Turns of transcripts: roles behind names, initials, datelines."""

import pytest

from newscorpus import find_attributions


def _turns(text: str) -> list[tuple[str, str]]:
    return [
        (found.source.text, found.content[0].text)
        for found in find_attributions(text)
        if found.rule == "en.quotes.turn" and found.source is not None
    ]


def test_a_role_may_follow_the_name() -> None:
    text = "ANN ROE, HOST: It is a cold night.\n\nPAUL DOE, BYLINE: It is so cold.\n\nROE: Why is that?"
    assert [name for name, _ in _turns(text)] == ["ANN ROE", "PAUL DOE", "ROE"]


def test_two_labels_that_are_the_initials_of_people_named_take_turns() -> None:
    text = "Ann Roe talked to Paul Doe.\n\nAR: Where do you start?\n\nPD: With the floor."
    assert _turns(text) == [("AR", "Where do you start?"), ("PD", "With the floor.")]


def test_who_speaks_once_between_turns_is_no_dateline() -> None:
    text = "It was filed.\n\nROE: Did you move the boxes?\n\nORTEGA: All but two.\n\nROE: Then move the two."
    assert [name for name, _ in _turns(text)] == ["ROE", "ORTEGA", "ROE"]


def test_the_record_of_a_parliament_has_seats_and_hours_in_brackets() -> None:
    text = (
        "Dr ROE (Salem) (14:02): Where are the beds?\n\nMs DOE (Ports—Minister for Health) (14:04): They have come.\n\n"
        "The SPEAKER: Order! Order in the house!\n\nThe Hon. Member for Lima (Mr POE): I rise to ask for more."
    )
    assert [name for name, _ in _turns(text)] == ["Dr ROE", "Ms DOE", "The SPEAKER", "Mr POE"]


def test_brackets_before_a_colon_are_no_turn() -> None:
    text = "Doors open (from Friday): seven in the evening.\n\nDoors close (on Sunday): ten in the evening."
    assert _turns(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Salem, Ohio: Two people died on Tuesday.\n\nLima, Ohio: Three people died.",
        "Salt, to taste: two grams of it.\n\nFlour, sifted: two cups of it all.\n\nSalt, again: one gram.",
        "Roe opened it.\n\nCONTACT: Jane Roe is there all day, every day.\n\nNOTE: The old hall is closed now.",
        "A fair is on.\n\nWHEN: Monday at noon in the hall.\n\nWHERE: The town hall in the main street.",
        "DHANBAD, Jharkhand: Police have held a man.\n\nRANCHI: Two people died on Tuesday.",
    ],
)
def test_lists_and_datelines_are_no_turns(text: str) -> None:
    assert _turns(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Winners: Roe, Doe, Poe.", 0),
        ("HARBOUR UNITED (4-3-3): Pope 7; Grant 6, Silva 7, Dean 6 (Cole 70, 6).", 0),
        ("Roe: Rain, rain, rain.", 1),
        ("ROE: YES, SIR, I DID.", 1),
    ],
)
def test_a_row_of_names_is_no_turn(text: str, found: int) -> None:
    assert len(find_attributions(text)) == found
