"""`assess_event`: whether the text says, as a fact, that it happened."""

import pytest

from newscorpus import Assessment, Span, assess_event


def asked(text: str) -> Assessment:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return assess_event(plain, Span.cut(plain, start, end))


@pytest.mark.parametrize(
    "text",
    [
        "The two sides [met] in Oslo.",
        "The envoy has [resigned].",
        "They began to [withdraw] on Monday.",
        "The offer was [accepted] by all.",
        "The [talks] went on for a week.",
    ],
)
def test_facts_are_asserted(text: str) -> None:
    assert asked(text).asserted


@pytest.mark.parametrize(
    ("text", "polarity", "modality", "tense"),
    [
        ("The invitation has not been formally [accepted].", "NEG", "certain", "PRESENT"),
        ("No [agreement] was reached.", "NEG", "certain", "NONE"),
        ("The envoy had not [asked] to meet.", "NEG", "certain", "PAST"),
        ("They left without [signing] it.", "NEG", "certain", "NONE"),
        ("They refused to [sign] it.", "NEG", "wanted", "NONE"),
        ("They failed to [reach] a deal.", "NEG", "certain", "NONE"),
        ("They didn't [meet].", "NEG", "certain", "PAST"),
        ("The two will [meet] in Oslo.", "POS", "certain", "FUTURE"),
        ("They are going to [strike].", "POS", "wanted", "FUTURE"),
        ("They may [strike].", "POS", "possible", "NONE"),
        ("The [strike] may last.", "POS", "possible", "NONE"),
        ("He allegedly [stole] a boat.", "POS", "possible", "NONE"),
        ("If the rebels [attack], we leave.", "POS", "hypothetical", "NONE"),
        ("They would [attack].", "POS", "hypothetical", "NONE"),
        ("They threatened to [attack].", "POS", "wanted", "NONE"),
        ("They hope to [meet].", "POS", "wanted", "NONE"),
        ("The union called for a [strike].", "POS", "wanted", "NONE"),
        ("A planned [merger] worries them.", "POS", "wanted", "NONE"),
        ("They promised to meet and [talk].", "POS", "wanted", "NONE"),
    ],
)
def test_what_is_denied_or_ahead_or_thought_is_not(text: str, polarity: str, modality: str, tense: str) -> None:
    found = asked(text)
    assert not found.asserted
    assert (str(found.polarity), str(found.modality), str(found.tense)) == (polarity, modality, tense)
