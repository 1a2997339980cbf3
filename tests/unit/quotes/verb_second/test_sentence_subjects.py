"""What the sentences of a German text are about."""

import pytest

from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.sentence_subjects import sentence_before, subject_before, subject_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eva Roth lacht.", ["Eva", "Roth"]),
        ("Dem widersprach Eva Roth.", ["Eva", "Roth"]),
        ("Und Mia?", ["Mia"]),
        ("Und nun?", None),
    ],
)
def test_whom_a_sentence_is_about(table_of, text: str, expected: list[str] | None) -> None:
    table = table_of(text, "de")
    found = subject_of(table, 0)
    assert (None if found is None else table.words[found[0] : found[1] + 1]) == expected


def test_the_sentence_before(table_of) -> None:
    table = table_of("Eva Roth lacht. „Der Rat tagt.“ Sie ging.", "de")
    assert sentence_before(table, 34) == 16
    assert sentence_before(table, 3) == 0
    assert subject_before(table, 20) == (0, 1)
    assert subject_before(table, 35) is None  # in marks


@pytest.mark.parametrize(
    "sentence",
    [
        "Kritik übte Max Klee.",
        "Zustimmung signalisierte FDP-Chef Max Klee.",
        "Widerspruch kam von Max Klee.",
        "Lob gab es von FDP-Chef Max Klee am Montag.",
    ],
)
def test_who_shows_something_is_whom_a_sentence_is_about(sentence: str) -> None:
    text = f"„Das ist gut“, sagte Minister Paul Kern. {sentence} Die Stadt habe geschlafen, sagte er."
    *_, found = find_attributions(text, language="de")
    assert found.speaker is not None
    assert found.speaker.name == "Max Klee"
