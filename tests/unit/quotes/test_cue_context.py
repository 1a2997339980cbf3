"""Which words are a cue in their sentence."""

import pytest

from newscorpus import find_attributions


def cues(text: str) -> list[str | None]:
    return [found.cue and found.cue.text for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Critics argue the dam is old.", ["argue"]),
        ("She has never said that the dam is old.", ["has never said"]),
        # a noun, or an adjective in front of one
        ("Their claims on the dam are wrong.", []),
        ("The alleged plot to break the dam failed.", []),
        ("Roe leads Doe by 300 pledged delegates of the party.", []),
    ],
)
def test_a_cue_is_a_verb(text: str, expected: list[str]) -> None:
    assert cues(text) == expected


def test_the_writer_goes_on_behind_a_comment_on_the_words() -> None:
    (found,) = find_attributions("Jane Doe said the dam was safe, referring to the old one.")
    assert [piece.text for piece in found.content] == ["the dam was safe"]


def test_a_participle_may_have_a_subject_of_its_own() -> None:
    (found,) = find_attributions("With Doe insisting the dam was safe, nobody left.")
    assert found.source is not None
    assert found.source.text == "Doe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The frogs will keep calling, biologists report.", ["report"]),
        ("Frogs call through the winter, according to a Salem Watchdog report.", ["according to"]),
        ("Until then, jokes Roe, “it’s just me and some noisy frogs”.", ["jokes"]),
        ("Until then, says Roe, “it’s just me and some noisy frogs”.", ["says"]),
        ("The mayor praises, laments Jane Doe's end.", []),
    ],
)
def test_a_verb_that_may_be_a_noun(text: str, expected: list[str]) -> None:
    assert [cue for cue in cues(text) if cue != "praises"] == expected


def test_a_word_that_joins_verbs_does_not_do_so_before_a_comma() -> None:
    (found,) = find_attributions("Until then, says Roe, “it’s just me and some noisy frogs”.")
    assert found.source is not None
    assert found.source.text == "Roe"
