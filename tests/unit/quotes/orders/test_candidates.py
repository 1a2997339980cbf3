"""What becomes of the content, the source and the cue that a rule found."""

import pytest

from newscorpus import find_attributions


def cues(text: str) -> list[str | None]:
    return [found.cue and found.cue.text for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe has repeatedly said the dam was safe.", ["has repeatedly said"]),
        ("The dam was safe, Jane Doe said again.", ["said again"]),
        ("Jane Doe said in a statement the dam was safe.", ["said in a statement"]),
        # the word behind the cue opens the content
        ("Jane Doe said again the dam was safe.", ["said"]),
    ],
)
def test_words_of_the_cue(text: str, expected: list[str]) -> None:
    assert cues(text) == expected


def test_one_quote_is_given_without_its_marks() -> None:
    (found,) = find_attributions("The crowd chanted the “old songs of the harbour”.")
    assert [piece.text for piece in found.content] == ["old songs of the harbour"]
    (found,) = find_attributions("Jane Doe called the plan “a shame” and a scandal.")
    assert [piece.text for piece in found.content] == ["the plan “a shame” and a scandal"]


def test_an_infinitive_of_nobody_is_the_words_of_the_writer() -> None:
    assert cues("It is important to note that the dam had held.") == []
    assert cues("Jane Doe came to say that the dam had held.") == ["to say"]


def test_what_is_fair_to_say_is_the_writers():
    assert find_attributions("Roe has a lead, though it’s fair to say that one reason for that is the rain.") == ()
