"""What the writer adds to a report, and what belongs to it."""

import pytest

from newscorpus import find_attributions


def contents(text: str) -> list[str]:
    return [" … ".join(piece.text for piece in found.content) for found in find_attributions(text)]


@pytest.mark.parametrize(
    "tail",
    [
        " in an interview with the Post",
        " in a letter to the council seen by the Post",
        " in response to questions from the Post",
        " at a news conference in Salem",
        " through her lawyer",
        " on condition of anonymity",
        ", speaking in Salem",
        ", in her first comments since the vote",
        ", in what was seen as a warning to Doe",
        ", before leaving the room",
        ", hours before the vote",
        ", something the council denies",
        " but the council disagrees",
    ],
)
def test_tail(tail: str) -> None:
    assert contents(f"Jane Roe said the bridge was unsafe{tail}.")[0] == "the bridge was unsafe"


@pytest.mark.parametrize(
    "told",
    [
        # a deed has its own occasion
        "Doe smiled when asked about the plan",
        "Doe was asleep when contacted by her sister",
        "the guard was nervous when questioned by officers",
        "the man entered the shop, before stealing a phone",
        "the ships collided, raising questions about safety",
        "Doe left the room, fighting back tears",
        "the child fell, holding her head",
        "he had lied in a speech to parliament",
        "the man was arrested when questioned by officers",
        "he was told about it in an interview with the Post",
        "the plan had been announced in a statement",
        "the fire had started in the attic, hours before the crew came",
        "a vigil had been held at a press conference",
        # a place, and what is about the noun before
        "he was in a meeting at the time",
        "he was still in an interview room",
        "she had never been on a podcast",
        "the council had posted the results on its Facebook page",
        "she was born in Salem, in what is now Ardan",
        "it was their fourth win, in the first year of the league",
        "he wanted peace, something his father had asked for",
        "it had met the bank in response to the attack",
        "she had a first aid kit in her first car",
        "the trial had collapsed, raising the cost of justice",
        "the council was wrong but many people disagreed with him at the time",
        "the bank was safe; it had the funds it needed",
    ],
)
def test_what_belongs_to_the_report(told: str) -> None:
    assert contents(f"Jane Roe said {told}.")[0] == told


def test_a_deed_of_others_before_an_occasion_of_the_speaker() -> None:
    assert contents("Jane Roe said the funds had been siphoned off in a press conference on Friday.") == [
        "the funds had been siphoned off"
    ]


def test_the_present_behind_but_is_the_writers() -> None:
    assert contents("The coastguard said 31 people were rescued but aid groups fear more are missing.") == [
        "31 people were rescued"
    ]


def test_a_comment_behind_words_in_marks() -> None:
    assert contents("Jane Roe said the plan was “a mistake”, a view few share.")[0] == "the plan was “a mistake”"
    assert contents("Jane Roe said the plan was “a mistake” during a debate.") == ["the plan was “a mistake”"]


def test_words_in_marks_end_before_what_was_done_meanwhile() -> None:
    assert contents("Jane Roe said the bridge was “unsafe” as she opened the new one.") == ["the bridge was “unsafe”"]
    assert contents("Jane Roe said the bridge was as “unsafe” as she had feared.")[0].startswith("the bridge was as")


@pytest.mark.parametrize("tail", ["when contacted by Roe", ", drawing applause", ", before leaving", "in an interview"])
def test_text_may_end_anywhere(tail: str) -> None:
    text = f"Jane Roe said the mayor was ill {tail}"
    assert all(find_attributions(text[:end]) for end in range(text.index("ill") + 3, len(text) + 1))
