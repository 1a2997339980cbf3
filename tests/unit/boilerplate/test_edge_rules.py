"""The rules of prose above and below the story: which lines they take and which they leave."""

import pytest

from newscorpus.boilerplate.edge_rules import closing_prose, long_prose, opening_prose
from newscorpus.boilerplate.rule_rows import Row
from newscorpus.boilerplate.signatures import Signature
from newscorpus.model import BlockKind

SENTENCE = "No day has been set for the next meeting of the council."


def row(text: str, score: float = -0.4, **seen: object) -> Row:
    known = {"text": text, "size": len(text), "score": score, "hit": None, "signed": Signature.NONE, "between": False}
    return Row(**{**known, **seen})


@pytest.mark.parametrize(("alone", "score"), [(2.0, -1.9), (0.0, -0.4)])
def test_a_sentence_below_the_story_is_kept(alone: float, score: float) -> None:
    assert closing_prose(row(SENTENCE, score, alone=alone, follows=True)) is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "seen",
    [
        {"follows": False},
        {"section": "comments"},
        {"section": "related"},
        {"section": "author"},
        {"section": "tail"},
        {"alone": -1.0, "score": -0.9},
        {"text": "Rain in the north and in the south"},
        {"text": "It rains."},
    ],
)
def test_a_line_that_may_be_something_else_is_not(seen: dict[str, object]) -> None:
    assert closing_prose(row(**{"text": SENTENCE, "alone": 2.0, "follows": True, **seen})) is None


def test_a_sentence_behind_links_is_kept() -> None:
    assert closing_prose(row(SENTENCE, alone=2.0, follows=True, section="past")) is BlockKind.PARAGRAPH


def test_a_long_line_in_doubt_is_kept() -> None:
    assert long_prose(row("x" * 250)) is BlockKind.PARAGRAPH
    assert long_prose(row("x" * 250, -1.0)) is None
    assert long_prose(row("x" * 60)) is None


def test_a_sentence_between_byline_and_story_is_kept() -> None:
    long = f"{SENTENCE} Rain is to blame, they say."
    assert opening_prose(row(long, -1.5, leads=True)) is BlockKind.PARAGRAPH
    assert opening_prose(row(long, -1.5, leads=False)) is None
    assert opening_prose(row("Rain in the north", -1.5, leads=True)) is None
    assert opening_prose(row("Rain fell.", -1.5, leads=True)) is None
    assert opening_prose(row("Rain fell.", -1.5, leads=True, states=True)) is BlockKind.PARAGRAPH


def test_a_sentence_about_somebody_may_open_a_text_that_is_nothing_but_its_story() -> None:
    seen = {"heads": True, "among_prose": True}
    quote = "„Die Brücke bleibt zu“, sagt Jane Doe. „Das Geld fehlt.“"
    assert opening_prose(row("She said the bridge would stay shut.", **seen, tells=True)) is BlockKind.PARAGRAPH
    assert opening_prose(row(quote, **seen)) is BlockKind.PARAGRAPH
    assert opening_prose(row("The bridge stays shut", **seen, tells=True)) is None
    assert opening_prose(row("She said the bridge would stay shut.", tells=True, heads=True)) is None
    assert opening_prose(row("The bridge stays shut, as planned.", **seen)) is None
