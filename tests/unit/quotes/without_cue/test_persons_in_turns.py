"""Who `I` and `she` are inside a turn."""

from newscorpus import find_attributions


def test_the_first_person_in_a_turn_is_whoever_has_it():
    text = "JANE DOE: I said that it would fall.\n\nANN ROE: She said that it would stand.\n\nJANE DOE: No."
    found = {each.content[0].text: each.speaker and each.speaker.name for each in find_attributions(text)}
    assert found["that it would fall"] == found["I said that it would fall."] == "JANE DOE"
    assert found["that it would stand"] != "ANN ROE"


def test_it_is_nobody_outside():
    (found,) = find_attributions("I said that it would fall.")
    assert found.speaker is None
