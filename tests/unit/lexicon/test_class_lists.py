"""Word lists in which each line is a class."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.class_lists import class_lists


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("sea | gull tern", "wood | owl"), {"sea": {"gull", "tern"}, "wood": {"owl"}}),
        # a class may have several lines, or no words
        (("sea | gull", "none |", "sea | tern gull"), {"sea": {"gull", "tern"}, "none": set()}),
    ],
)
def test_a_line_is_a_class(lines: tuple[str, ...], expected: dict[str, set[str]]) -> None:
    assert class_lists(load_lexicon("en").extend(party_links=lines), "party_links").items() >= expected.items()


def test_every_class_of_the_languages_has_a_name_and_words() -> None:
    for language in ("en", "de"):
        classes = class_lists(load_lexicon(language), "word_context")
        assert classes
        assert all(classes)
        assert all(classes.values())
