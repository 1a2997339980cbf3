"""Interviews without labels; pairs differ in one place."""

from collections.abc import Callable

import pytest

LEAD = "Ana Roe drove a tram for ten years."
ASKED = (
    "Did you always want to write?\n\nNever. {0} wanted to drive.\n\nWhat changed?\n\n{0} lost the job.\n\n"
    "Do you miss it?\n\n{0} do."
)


def test_answers_are_those_of_the_only_person_named_before(shown: Callable[[str], list[str]]) -> None:
    assert shown(f"{LEAD}\n\n{ASKED.format('I')}\n\nThe book is out now.") == [
        "turn: - | - | Did you always want to write?",
        "turn: Ana Roe | - | Never. I wanted to drive.",
        "turn: - | - | What changed?",
        "turn: Ana Roe | - | I lost the job.",
        "turn: - | - | Do you miss it?",
        "turn: Ana Roe | - | I do.",
    ]


def test_of_two_persons_nobody_is_sure_to_answer(shown: Callable[[str], list[str]]) -> None:
    found = shown(f"Ana Roe met Paul Doe.\n\n{ASKED.format('I')}")
    assert len(found) == ASKED.count("?") * 2
    assert all(row.startswith("turn: - | - | ") for row in found)


@pytest.mark.parametrize(
    "text",
    [
        # nobody answers for herself
        f"{LEAD}\n\n{ASKED.format('She')}",
        # nobody is spoken to
        f"{LEAD}\n\n{ASKED.format('I').replace('you', 'they')}",
        # two questions are rhetorical
        f"{LEAD}\n\n{ASKED.format('I').rpartition('What changed?')[0]}It rained.",
    ],
)
def test_questions_alone_make_no_interview(shown: Callable[[str], list[str]], text: str) -> None:
    assert [row for row in shown(text) if row.startswith("turn")] == []
