"""The rules that weigh a score: which lines they take and which they leave; the others have examples of their own."""

import pytest

from newscorpus.boilerplate.rule_rows import Row
from newscorpus.boilerplate.rules import heading_between, teaser
from newscorpus.boilerplate.signatures import Signature
from newscorpus.model import BlockKind


def row(text: str, score: float = -0.4, **seen: object) -> Row:
    known = {"text": text, "size": len(text), "score": score, "hit": None, "signed": Signature.NONE, "between": False}
    return Row(**{**known, **seen})


@pytest.mark.parametrize(("text", "kind"), [("What happens next", BlockKind.SUBHEADING), ("It rained, and", None)])
def test_a_few_words_between_two_paragraphs_are_a_heading(text: str, kind: BlockKind | None) -> None:
    assert heading_between(row(f"{text}," if kind is None else text, between=True)) is kind
    assert heading_between(row(text, between=False)) is None


@pytest.mark.parametrize(
    "text", ["Ten places for soup", "What is in the new budget?", "Farmers wait: a view from the hill"]
)
def test_a_link_below_a_heading_is_a_teaser(text: str) -> None:
    assert teaser(row(text, 2.0, section="related")) is BlockKind.RELATED
    assert teaser(row(text, 2.0, section="none")) is None
    assert teaser(row(f"{text.strip('?')}.", 2.0, section="related")) is None


def test_the_heading_of_the_next_paragraph_is_no_teaser() -> None:
    assert teaser(row("The generals", 2.0, section="related", heads=True)) is None
