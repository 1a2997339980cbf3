"""Reports whose content is no clause: a name, a thing, an infinitive, a subject."""

import pytest

from newscorpus import find_attributions


def reports(text: str) -> list[tuple[str, list[str]]]:
    return [
        (found.rule.removeprefix("en.quotes."), [piece.text for piece in found.content])
        for found in find_attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe called the plan unlawful.", [("called-it", ["the plan unlawful"])]),
        ("Jane Doe called the police.", []),
        ("Jane Doe vowed to stay.", [("infinitive", ["to stay"])]),
        ("Jane Doe promised on Tuesday to stay.", [("infinitive", ["to stay"])]),
        ("Jane Doe urged them to stay.", [("infinitive", ["to stay"])]),
        # who cannot speak reports nothing
        ("The dam threatened to break.", []),
        ("The weather dismissed the plan.", []),
        ("Jane Doe criticized the plan.", [("noun", ["the plan"])]),
        # the subject does something else
        ("Jane Doe criticized the plan, but signed it.", [("noun", ["the plan"])]),
        ("Jane Doe vowed to stay and left the room.", [("infinitive", ["to stay"])]),
        ("Jane Doe vowed to stay and fight.", [("infinitive", ["to stay and fight"])]),
        # passives
        ("The break was first reported by the Post.", [("passive", ["The break"])]),
        ("The plan was described by Jane Doe as a shame.", [("passive", ["The plan", "a shame"])]),
        ("The plan was called “a shame” by Jane Doe.", [("passive", ["The plan", "a shame"])]),
        ("It was reported by the Post.", []),
    ],
)
def test_order(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert reports(text) == expected
