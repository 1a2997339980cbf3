import pytest

from newscorpus.text.lines import find_lines
from newscorpus.text.quotemarks import pair_marks


def inner(text: str) -> list[str]:
    return [text[m.inner_start : m.inner_end] for m in pair_marks(text, find_lines(text))[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We lost,” he said. “It hurts.”", ["We lost,", "It hurts."]),
        ('"We lost," he said. "It hurts."', ["We lost,", "It hurts."]),
        ("''Yes,'' he said, ''don't.''", ["Yes,", "don't."]),
        ("``Yes,'' he said.", ["Yes,"]),
        ("„Ja, gut“, sagte er. „Nein“, rief sie.", ["Ja, gut", "Nein"]),
        ("»Ja«, sagte er. »Nein ‚doch‘«", ["Ja", "Nein ‚doch‘", "doch"]),
        ("« Oui », dit-il.", [" Oui "]),
        ("”Ja”, sade han. ”Nej.”", ["Ja", "Nej."]),
        ("‘I won’t go,’ she said. ‘He said “no”.’", ["I won’t go,", "He said “no”.", "no"]),
        ("'I won't go,' she said.", ["I won't go,"]),
        ("‘experts’ say the ‘Russians’ plan’ is dead", ["experts", "Russians’ plan"]),
        ("The dogs' home 'is' closed.", ["is"]),
        ("“A “b” c” d", ["A “b” c", "b"]),
        ("“word“ and “other”", ["word", "other"]),
        ('"He said "no" to me"', ['He said "no" to me', "no"]),
        ("“One.\n\n“Two.\n\n“Three,” he said.", ["One.\n\n“Two.\n\n“Three,"]),
        ("“One.\nTwo,” he said.", ["One.\nTwo,"]),
        ("“First. “Second,” he said.", ["First.", "Second,"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "O’Brien",
        "Robert O’ Brien",
        "the Russians’ plan",
        "the ’90s and '90s",
        "don't, shouldn‘t",
        "rock ’n’ roll",
        "‘em",
    ],
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert pair_marks(text, find_lines(text)) == ([], [])


@pytest.mark.parametrize(
    ("text", "kind"), [("“Come.", "unclosed"), ("Come.”", "stray"), ('A 5" beam', "stray"), ("« “x »", "unclosed")]
)
def test_doubts(text: str, kind: str) -> None:
    assert [doubt.kind for doubt in pair_marks(text, find_lines(text))[1]] == [kind]
