"""Orders in which a source is named beside a clause."""

import pytest

from newscorpus import find_attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to Jane Doe, the officer in charge of the old dam, the driver left.",
            [("according-to", ["the driver left"])],
        ),
        (
            "The pilot, according to two people who heard the recording, shouted “pull up” twice.",
            [("according-to", ["The pilot", "shouted “pull up” twice"])],
        ),
        ("Per the lawsuit, the dam leaks.", [("according-to", ["the dam leaks"])]),
        ("The man fled, per police.", [("according-to", ["The man fled"])]),
        ("The toll is $3, per person.", []),
        ("All went according to plan.", []),
        ("The dam is cursed, according to tradition.", [("according-to", ["The dam is cursed"])]),
        ("The toll varies according to the size of the car.", []),
        ("According to the plan, the dam will open.", [("according-to", ["the dam will open"])]),
        ("Per head, the toll is low.", []),
        # without a comma
        ("According to police two men were held.", [("according-to", ["two men were held"])]),
        ("According to Roe the dam has burst.", [("according-to", ["the dam has burst"])]),
        ("According to the officers who came, the dam leaks.", [("according-to", ["the dam leaks"])]),
    ],
)
def test_order_beside_a_source(reports, text, expected):
    assert reports(text) == expected


def test_who_a_source_is_belongs_to_it():
    (found,) = find_attributions("According to two people who saw it, the dam leaks.")
    assert found.source.text == "two people who saw it"
    assert [piece.text for piece in found.content] == ["the dam leaks"]
