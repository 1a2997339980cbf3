"""Which words are a cue in their sentence."""

from newscorpus import find_attributions


def cues(text: str) -> list[str | None]:
    return [found.cue and found.cue.text for found in find_attributions(text)]


def test_a_word_about_the_subject_or_the_day_is_not_in_the_cue() -> None:
    assert cues("The sisters both said the dam was safe.") == ["said"]
    assert cues("Jane Doe yesterday said the dam was safe.") == ["said"]
    assert cues("“The dam is safe,” Jane Doe said yesterday.") == ["said"]
    assert cues("“The dam is safe,” Jane Doe said angrily.") == ["said angrily"]
    assert cues("Jane Doe repeatedly said the dam was safe.") == ["repeatedly said"]


def test_an_adverb_behind_another_verb_is_not_in_the_cue() -> None:
    assert cues("A guard who was not allowed to speak publicly said the dam was safe.") == ["said"]


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
