"""Speakers alone on a line, over what they say; pairs differ in one place."""

from collections.abc import Callable

import pytest

HOUSE = (
    "{0} (Salem North) (Lab)\nIt is a pleasure. {1} move the bill.\n\nAnn Roe (Denby)\n{1} know her.\n\n"
    "The Minister for Water (Mr Bo Lund)\n{1} said that no dam would fall."
)


def test_lines_of_names_open_the_turns_of_a_house(shown: Callable[[str], list[str]]) -> None:
    assert shown(HOUSE.format("Dame Jane Doe", "I")) == [
        "turn: Dame Jane Doe | - | It is a pleasure. I move the bill.",
        "turn: Ann Roe | - | I know her.",
        "turn: Mr Bo Lund | - | I said that no dam would fall.",
        "clause-after: I | said | that no dam would fall",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # the paragraphs are about the persons
        HOUSE.format("Dame Jane Doe", "They"),
        HOUSE.format("Dame Jane Doe", "They").replace("It is a pleasure.", "She met you.").replace("They", "He and I"),
        # no name has brackets or comes again
        HOUSE.format("Jane Doe", "I")
        .replace("(Salem North) (Lab)", "")
        .replace(" (Denby)", "")
        .replace("The Mini", ""),
        # too few
        HOUSE.format("Jane Doe", "I").rpartition("\n\n")[0],
        # lines with verbs are headings
        HOUSE.format("Jane Doe asks", "I"),
    ],
)
def test_other_pages_have_no_turns(shown: Callable[[str], list[str]], text: str) -> None:
    assert [row for row in shown(text) if row.startswith("turn")] == []
