"""Which words are a cue in their sentence."""

from newscorpus import find_attributions


def cues(text: str) -> list[str | None]:
    return [found.cue and found.cue.text for found in find_attributions(text)]


def test_the_writer_goes_on_behind_a_comment_on_the_words() -> None:
    (found,) = find_attributions("Jane Doe said the dam was safe, referring to the old one.")
    assert [piece.text for piece in found.content] == ["the dam was safe"]


def test_a_participle_may_have_a_subject_of_its_own() -> None:
    (found,) = find_attributions("With Doe insisting the dam was safe, nobody left.")
    assert found.source is not None
    assert found.source.text == "Doe"


def test_a_word_that_joins_verbs_does_not_do_so_before_a_comma() -> None:
    (found,) = find_attributions("Until then, says Roe, “it’s just me and some noisy frogs”.")
    assert found.source is not None
    assert found.source.text == "Roe"
