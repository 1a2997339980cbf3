"""Where a report starts in its sentence."""

import pytest

from newscorpus import find_attributions


def contents(text: str) -> list[str]:
    return [" … ".join(piece.text for piece in found.content) for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a report may open with a preposition or a number
        ("Police said by dusk the harbour was empty.", ["by dusk the harbour was empty"]),
        ("Police said at least nine boats had sunk.", ["at least nine boats had sunk"]),
        ("The mayor told Radio Salem at least nine boats had sunk.", ["at least nine boats had sunk"]),
        ("Police said in some streets there was no light.", ["in some streets there was no light"]),
        # what only says when or where it was said is no part of it
        ("The mayor said on Tuesday the harbour was empty.", ["the harbour was empty"]),
        ("The mayor said late Tuesday that the harbour was empty.", ["that the harbour was empty"]),
        ("Roe asked the coach, Jane Doe, whether she was ready.", ["whether she was ready"]),
        ("Roe told the coach, that day was bad.", ["that day was bad"]),
        ("The mayor told a conference call that it was late.", ["that it was late"]),
        ("The mayor told an earnings call on Friday the firm was safe.", ["the firm was safe"]),
        ("The mayor told the panel, which met in Salem, that it was late.", ["that it was late"]),
        # who is told and the subject may be in one row of nouns
        ("The mayor told the meeting residents had been ignored.", ["residents had been ignored"]),
        ("The mayor told the meeting Jane Doe had left.", ["Jane Doe had left"]),
        ("The mayor told MPs Salem Council was to blame.", ["Salem Council was to blame"]),
        ("The mayor told AFP prices had risen.", ["prices had risen"]),
        ("The mayor told BBC Leeds fans were angry.", ["fans were angry"]),
        ("The mayor told lawyer Jane Doe he had left.", ["he had left"]),
        ("The mayor told council leaders the plan was dead.", ["the plan was dead"]),
        ("The men were told Swiss banks had closed.", ["Swiss banks had closed"]),
        ("The mayor has promised there will be bread.", ["there will be bread"]),
        ("The mayor warned it had failed.", ["it had failed"]),
        ("The mayor has said last year’s harvest was poor.", ["last year’s harvest was poor"]),
        ("The mayor told the paper by phone he had left.", ["he had left"]),
        ("The mayor has noted more than half of the fleet was lost.", ["more than half of the fleet was lost"]),
        # nor is what says on which occasion, with a clause of its own, with a title in marks, or before a quote
        ("Jane Doe said as she left the hall that the dam was old.", ["that the dam was old"]),
        ("Jane Doe said on the show “Morning Salem” that the dam was old.", ["that the dam was old"]),
        (
            "Jane Doe said at a rally in Salem on Monday “the dam is old and will fall.”",
            ["the dam is old and will fall."],
        ),
        ("Jane Doe said after the match the plan was a shame.", ["after the match the plan was a shame"]),
        # words in marks that belong to the phrase before them, or are its verb, start nothing
        ("Jane Doe said in a letter to the “mother of all towns” that it rained.", ["that it rained"]),
        ("The song that Jane Doe wrote after the war “was played at every fair”.", []),
        # what does not hold a clause reports nothing
        ("The mayor concluded with a long story about her father.", []),
    ],
)
def test_start(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize("text", ["Be he a later Doe told and", "Jane Doe said the dam was safe, a"])
def test_a_text_may_break_off(text: str) -> None:
    assert all(piece in text for piece in contents(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe told reporters two of the piers could fall.", "two of the piers could fall"),
        ("Jane Doe told the court two of the men fled.", "two of the men fled"),
        ("Jane Doe told reporters three had died.", "three had died"),
    ],
)
def test_a_number_opens_what_is_told(text: str, expected: str) -> None:
    found, *_ = find_attributions(text)
    assert [piece.text for piece in found.content] == [expected]
