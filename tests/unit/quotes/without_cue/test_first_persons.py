"""Who `I` is inside a turn."""

from newscorpus import find_attributions


def test_the_first_person_in_a_turn_is_whoever_has_it():
    text = "JANE DOE: I said that it would fall.\n\nANN ROE: No.\n\nJANE DOE: She said that it would stand."
    found = {each.content[0].text: each.speaker and each.speaker.name for each in find_attributions(text)}
    assert found["that it would fall"] == found["I said that it would fall."] == "JANE DOE"


def test_it_is_nobody_outside():
    (found,) = find_attributions("I said that it would fall.")
    assert found.speaker is None
