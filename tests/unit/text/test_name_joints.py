"""What joins two words to one name."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading
from newscorpus.text.characters import with_marks
from newscorpus.text.name_joints import ends_given_name

ENGLISH = load_lexicon("en")


def shown(text: str) -> list[str]:
    """Kind, titles and role, and name of each mention: `kind: titles and role|name`."""
    found = Reading(text, ENGLISH).mentions
    return [f"{m.kind}: {text[m.start : m.name_start]}|{text[m.name_start : m.end]}" for m in found]


def named(text: str) -> list[str]:
    return [text[m.name_start : m.end] for m in Reading(text, ENGLISH).mentions]


@pytest.mark.parametrize(
    ("word", "expected"), [("jun", True), ("Jun", False), ("wide", False), ("j2", False), ("controlled", False)]
)
def test_a_syllable_behind_a_hyphen_ends_a_given_name(word: str, expected: bool) -> None:
    assert ends_given_name(word, frozenset(("wide",))) is expected


@pytest.mark.parametrize("mark", ["\u00a0", "‑", "-", " "])
def test_a_name_holds_together_at_any_kind_of_space_or_hyphen(mark: str) -> None:
    assert shown(f"Then Theresa{mark}May left.") == [f"person: |Theresa{mark}May"]
    assert shown(f"Sen.\u00a0Ann{mark}Lee left.") == [f"person: Sen.\u00a0|Ann{mark}Lee"]


@pytest.mark.parametrize("mark", ["’", "'", "‘", "’ "])
def test_a_prefix_with_any_apostrophe_belongs_to_the_name(mark: str) -> None:
    assert shown(f"Then Kate O{mark}Brien left.") == [f"person: |Kate O{mark}Brien"]


@pytest.mark.parametrize(
    "name",
    [
        "A.K. Roe",
        "A. P. J. Roe",
        "Rose wa Roe",
        "Ana López y Roe",
        "Anyang’ Nyong’o",
        "K’naan Roe",
        "Senator-elect Roe",
        "Ana dela Roe",
        "Ms. van der Roe",
    ],
)
def test_names_of_many_countries_are_whole(name: str) -> None:
    reading = Reading(f"They met on Friday. {name} met Doe.", ENGLISH)
    assert [with_marks(reading.text[m.start : m.end]) for m in reading.mentions] == [name, "Doe"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He got an A. Doe left.", ["Doe"]),
        ("The ‘Beijing’ Olympics began.", ["Olympics"]),
        ("The sons of Roe y Doe.", ["Roe y Doe"]),
        ("Roe says y is x.", ["Roe"]),
        # persons found a union, and own other things
        ("The Farmers’ Union of Salem left.", ["Farmers’ Union of Salem"]),
        ("Adams’ Union left.", ["Adams", "Union"]),
        # a body and whose it is
        ("The Salem County Sheriff's Office left.", ["Salem County Sheriff's Office"]),
        ("The Children’s Society left.", ["Children’s Society"]),
        ("The Queen's Guard left.", ["Queen's Guard"]),
        ("Jane King's Office left.", ["Jane King", "Office"]),
        ("Poland's Foreign Ministry left.", ["Poland", "Foreign Ministry"]),
        ("The Mayor's Jane Roe left.", ["Jane Roe"]),
        # a day after a form of address is a name
        ("They met Mr Sunday Okoro.", ["Sunday Okoro"]),
        ("They met the Mr on Sunday Okoro left.", ["Okoro"]),
    ],
)
def test_what_joins_names(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_connectors_may_have_a_space_that_does_not_break() -> None:
    assert shown("Then Ana de\u00a0la\u00a0Cruz left.") == ["person: |Ana de\u00a0la\u00a0Cruz"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Department, of Justice.", ["org: |Department"]),
        ("The Department of “Peace” met.", ["org: |Department", "name: |Peace"]),
        ("The Center for Disease Control and Prevention met.", ["org: |Center for Disease Control and Prevention"]),
        ("Most of the Finance Ministry and Parliament agreed.", ["org: |Finance Ministry", "org: |Parliament"]),
        ("The President of Chad and Niger met.", ["name: |President of Chad", "place: |Niger"]),
        ("The Jane Doe Foundation of Ruiz met.", ["org: |Jane Doe Foundation", "name: |Ruiz"]),
        ("When they left the Committee the Senate met.", ["org: |Committee", "org: |Senate"]),
        ("The Secretary for Trade left.", []),
        ("The Secretary for Bread left.", ["name: |Bread"]),
        ("The CPI(M) and the JD(U) met.", ["org: |CPI(M)", "org: |JD(U)"]),
        ("The CPI (M) met F(x).", ["org: |CPI", "name: |M", "name: |F"]),
        # places or topics that share a body, and those that are a name each
        ("The Food and Drug Administration met.", ["org: |Food and Drug Administration"]),
        ("The Culture, Media and Sport Committee met.", ["org: |Culture, Media and Sport Committee"]),
        ("Calloway and Ruiz Committee members left.", ["name: |Calloway", "org: |Ruiz Committee"]),
        ("The Avon and Somerset Police met.", ["org: |Avon and Somerset Police"]),
        ("The Rights and Aid Project met.", ["org: |Rights and Aid Project"]),
        ("Norway and Shell Group met.", ["place: |Norway", "org: |Shell Group"]),
        ("Kent Police and Florence Council met.", ["org: |Kent Police", "org: |Florence Council"]),
    ],
)
def test_institutions(text: str, expected: list[str]) -> None:
    assert shown(text) == expected
