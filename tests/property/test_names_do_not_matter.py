"""Law: another name of the same shape and gender changes no content, no cue, and no speaker but by the name."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import find_attributions

TEXT = (
    "{given} {family}, a former judge, walked along the pier on Monday with Paul Grange, who runs the "
    "ferry. “We saw it coming,” {family} said. “Nobody listened.” {pronoun} said the town had been told "
    "twice, but the council is silent now. Mr. Grange was quoted by the Post as saying that the ferry "
    "would sail. Asked about the pier, {family} vowed to stay. The judge added that {possessive} office "
    "had “never been warned,” according to {given} {family}."
)
WOMEN = ("Nora", "Amina", "Olena", "Tsering", "Folake", "Beatriz", "Yuki", "Siobhan")
MEN = ("Karl", "Kwame", "Mykola", "Tenzin", "Babatunde", "Joaquim", "Hiroshi", "Padraig")
FAMILIES = ("Hartwell", "Oyelaran", "Kovalenko", "Sherpa", "Adeyemi", "Teixeira", "Tanabe", "Kinsella")


def article(given_name: str, family: str, *, woman: bool) -> str:
    pronoun, possessive = ("She", "her") if woman else ("He", "his")
    return TEXT.format(given=given_name, family=family, pronoun=pronoun, possessive=possessive)


def rows(text: str, given_name: str, family: str) -> list[tuple[object, ...]]:
    def anonymous(words: str) -> str:
        return re.sub(rf"\b{family}\b", "FAMILY", re.sub(rf"\b{given_name}\b", "GIVEN", words))

    return [
        (
            found.rule,
            tuple(anonymous(piece.text) for piece in found.content),
            found.cue and found.cue.text,
            found.source and anonymous(found.source.text),
            found.speaker and anonymous(found.speaker.name),
        )
        for found in find_attributions(text)
    ]


@given(st.booleans(), st.data())
def test_another_name_changes_nothing_but_the_name(woman: bool, data: st.DataObject) -> None:
    names = WOMEN if woman else MEN
    usual = names[0], FAMILIES[0]
    other = data.draw(st.sampled_from(names)), data.draw(st.sampled_from(FAMILIES))
    expected = rows(article(*usual, woman=woman), *usual)
    assert len(expected) >= 6
    assert rows(article(*other, woman=woman), *other) == expected
